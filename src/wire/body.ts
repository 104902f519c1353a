import { PinterestInputError } from "../errors/input-error.js";
import type { Secret } from "../errors/redact.js";
import type { Operation } from "../operations.js";
import type { CallContext } from "../transport/context.js";
import type { WireBody } from "../transport/fetch-like.js";
import { encode } from "./encode.js";
import { hasFields, isPlain } from "./plain.js";
import { toText } from "./text.js";

/** The media type of an operation's body. */
export function contentType(operation: Operation): string {
  return operation.form ? "application/x-www-form-urlencoded" : "application/json";
}

/**
 * Writes a body in the operation's media type; fields that are `undefined` are left out. Codes, tokens and
 * passwords in it the call keeps secret.
 */
export function writeBody({ operation, secrets }: CallContext, body: unknown): WireBody {
  if (!operation.form) return isReady(body) ? body[ready] : writeJson(body, secrets);
  if (!hasFields(body)) throw new PinterestInputError("body", "must be a plain object");
  const form = new URLSearchParams();
  for (const [name, value] of Object.entries(body) as [string, unknown][]) {
    if (value === undefined || value === null) continue;
    const text = toText(`body.${name}`, value);
    // URLSearchParams would put another character where half a one stands.
    encode(`body.${name}`, name + text);
    form.append(name, text);
    if (/code|(?:token|password|secret)$/.test(name)) secrets.push(text);
  }
  return form.toString();
}

const ready = Symbol("ready");

/** A JSON body that is written already, in UTF-8. */
export interface ReadyBody {
  readonly [ready]: Uint8Array;
}

/** Marks bytes as a JSON body that goes out as it is. */
export function readyBody(bytes: Uint8Array): ReadyBody {
  return { [ready]: bytes };
}

function isReady(body: unknown): body is ReadyBody {
  return typeof body === "object" && body !== null && ready in body;
}

function writeJson(body: unknown, secrets: Secret[]): string {
  let text: string | undefined;
  try {
    text = JSON.stringify(body);
  } catch {
    // A message of the runtime's own might repeat a value.
  }
  if (text === undefined) {
    throw new PinterestInputError(
      "body",
      "cannot be written as JSON: it holds a cycle or a BigInt, nests too deep, or is a function or symbol",
    );
  }
  if (text === "{}" && !isPlain(body)) {
    throw new PinterestInputError("body", "must be a plain object: JSON has nothing of this one");
  }
  secrets.push(secretsOf(text));
  return text;
}

/** A field whose name says that its text is a secret, in JSON without spaces; a text in it has its quotes escaped. */
const secretField = /["_](?:token|password|secret)":"/g;

/** Looks for secrets once, and not before it is asked: most calls have no error to show them. */
function secretsOf(json: string): () => readonly string[] {
  let found: readonly string[] | undefined;
  return () => (found ??= findSecrets(json));
}

/** No walk of the values: they may nest deeper than a stack. */
function findSecrets(json: string): string[] {
  return Array.from(json.matchAll(secretField), ({ 0: field, index }) => {
    const start = index + field.length;
    let end = start;
    while (json[end] !== '"') end += json[end] === "\\" ? 2 : 1;
    return JSON.parse(json.slice(start - 1, end + 1)) as string;
  });
}
