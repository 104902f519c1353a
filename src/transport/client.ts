import { createApiError, PinterestParseError } from "../errors/index.js";
import { guard, withTest } from "../guards.js";
import { findOperation } from "../operations.js";
import { type Settings, type UncheckedCallOptions, parseCallOptions } from "../options.js";
import { bodyless, isSuccess } from "./attempt.js";
import { LightRequest, type RequestHeaders, bodyFor } from "./fetch.js";
import { parseJson } from "../json.js";
import { readHeaders } from "./raw.js";
import { type CallContext, type FinalAnswer, send, startCall } from "./send.js";
import { contentType, fillPath, secretsInBody, writeBody, writeQuery } from "./serialize.js";
import { type Throttle, createThrottle } from "./throttle.js";
import createClient, { type Client } from "openapi-fetch";

/** What every call of a client shares. */
export interface Caller {
  /** An openapi-fetch client whose requests are light, seen without the types of its paths. */
  readonly client: Pick<Client<Record<string, never>>, "POST">;
  readonly settings: Settings;
  readonly throttle: Throttle;
}

/** A call that was answered, whatever the answer. */
export interface Call {
  readonly context: CallContext;
  readonly answer: FinalAnswer;
}

const done = new Response(null, { status: 204 });

/**
 * Makes one call: looks the operation up, guards, lets openapi-fetch build URL and request, and has the
 * transport take it to its answer. The answer goes past openapi-fetch, which would lose the status of
 * one that is not JSON. `repeatable` has it made again as if it were idempotent.
 */
export async function call(
  { client, settings, throttle }: Caller,
  method: string,
  path: string,
  options: UncheckedCallOptions = {},
  repeatable = false,
): Promise<Call> {
  const found = findOperation(method, path);
  const operation = repeatable ? { ...found, idempotent: true } : found;
  const limits = parseCallOptions(options, settings.limits);
  const { query, body, headers, signal } = limits;
  guard(operation, settings, query);
  const context = startCall(operation, limits, signal);
  const sent: RequestHeaders = { accept: "application/json", "user-agent": settings.userAgent };
  if (body !== undefined) sent["content-type"] = contentType(operation);
  if (headers) Object.assign(sent, readHeaders(headers));
  let answer: FinalAnswer | undefined;
  // Written here and not by openapi-fetch, which would build headers twice for it.
  const written =
    body === undefined ? undefined : bodyFor(settings.fetch, writeBody(operation, body));
  if (typeof written === "string") {
    let found: readonly string[] | undefined;
    context.secrets.push(() => (found ??= secretsInBody(operation, written)));
  }
  await client[operation.method as "POST"](
    path as never,
    {
      params: { path: options.path ?? {}, query: withTest(operation, settings, query) ?? {} },
      querySerializer: (values: Record<string, unknown>) => writeQuery(values, operation.query),
      fetch: async ({ url }: LightRequest) => {
        const request = new LightRequest(url, { method: operation.method, body: written });
        answer = await send(context, request, sent, settings, throttle);
        return done;
      },
    } as never,
  );
  if (!answer) throw new Error("openapi-fetch returned without calling fetch");
  return { context, answer };
}

/** Makes what every call of a client shares. */
export function createCaller(settings: Settings): Caller {
  const client = createClient<never>({
    baseUrl: settings.baseUrl,
    Request: LightRequest as never,
    pathSerializer: (path, values) => fillPath(path, values),
  });
  return { client, settings, throttle: createThrottle() };
}

/**
 * The data of an answer, or the error that it is. The status decides, never the look of the body: an
 * error may come with an empty one. `undefined` stands for an answer that has no content.
 */
export function readAnswer(context: CallContext, answer: FinalAnswer): unknown {
  const { status, text } = answer;
  if (!isSuccess(status)) throw createApiError(context, answer);
  if (bodyless.has(status) || (text === "" && context.operation.empty)) return undefined;
  try {
    return parseJson(text);
  } catch {
    const what = text === "" ? "an empty body" : "a body that is not the JSON it should be";
    throw new PinterestParseError(context, status, { what, text });
  }
}
