import { isDeepStrictEqual } from "node:util";
import { createPrism } from "../../scripts/judge/prism.js";
import {
  asObject,
  isObject,
  type Json,
  type JsonObject,
  resolve,
} from "../../scripts/openapi/document.js";
import { authorizationFor, type Credentials } from "./credentials.js";
import { readForm, readPath, parseQuery } from "./read-back.js";
import type { Sent } from "./sent.js";

/** The two judges of a request; each says what is wrong with it, one line a fault. */
export interface Judges {
  /** Prism, by the document. */
  readonly prism: (sent: Sent) => Promise<string[]>;
  /** Reads the request back by the document and compares it with what the call was given. */
  readonly reader: (sent: Sent) => string[];
}

/** Makes the judges of a document whose text is `spec/pinterest-v5.yaml`. */
export async function createJudges(facts: JsonObject, credentials: Credentials): Promise<Judges> {
  const rule = await createPrism();
  return {
    prism: async ({ call, request }) => {
      const { operation, faults } = await rule(request);
      const isRight = operation === call.operation.id;
      return isRight ? [...faults] : [`taken for ${operation ?? "no operation"}`, ...faults];
    },
    reader: (sent) => readFaults(facts, sent, credentials),
  };
}

function readFaults(
  facts: JsonObject,
  { call, request }: Sent,
  credentials: Credentials,
): string[] {
  const { operation, path = {}, query = {}, body } = call;
  const { method, headers } = request;
  const mediaType = body === undefined ? undefined : mediaTypeOf(facts, operation.node);
  const parts: Record<string, [read: () => unknown, given: unknown]> = {
    method: [() => method, operation.method.toUpperCase()],
    path: [() => readPath(operation.path, request.path), asSaid(path)],
    query: [() => parseQuery(facts, operation.parameters, request.search), asSaid(query)],
    "content type": [() => headers["content-type"]?.split(";")[0], mediaType],
    credential: [() => headers.authorization, authorizationFor(facts, operation, credentials)],
    body: [
      () => parseRequestBody(mediaType, request.body),
      mediaType?.startsWith("application/x-www-form") ? asSaid(body ?? null) : body,
    ],
  };
  return Object.entries(parts).flatMap(([part, [read, given]]) => {
    try {
      const said = read();
      if (isDeepStrictEqual(said, given)) return [];
      return [`${part}: ${JSON.stringify(said)} instead of ${JSON.stringify(given)}`];
    } catch (error) {
      return [`${part}: ${String(error)}`];
    }
  });
}

function mediaTypeOf(facts: JsonObject, node: JsonObject): string | undefined {
  const [mediaType, ...others] = Object.keys(asObject(resolve(facts, node.requestBody)?.content));
  if (others.length > 0) throw new Error("the test knows one media type a body; teach it");
  return mediaType;
}

function parseRequestBody(mediaType: string | undefined, text: string): unknown {
  if (mediaType === undefined) return text === "" ? undefined : text;
  return mediaType === "application/json" ? JSON.parse(text) : readForm(text);
}

/** A value as a URL or a form says it: without what is not set, and all of it text. */
function asSaid(value: Json): Json {
  if (Array.isArray(value)) return value.map(asSaid);
  if (!isObject(value)) return String(value);
  const set = Object.entries(value).flatMap(([key, member = null]) =>
    member === null ? [] : [[key, asSaid(member)] as const],
  );
  return Object.fromEntries(set);
}
