import {
  PinterestInputError,
  PinterestParseError,
  createApiError,
  redactBody,
} from "../errors/index.js";
import { assertAllowed, assertEnvironment } from "../operations.js";
import { type Operation, findOperation } from "../operations.js";
import { type Settings, type UncheckedCallOptions, parseCallOptions } from "../options.js";
import { type CallContext, LightRequest, createContext, emitEnd } from "./context.js";
import { nullBodyStatuses } from "./fetch.js";
import { parseJson } from "../json.js";
import { readableResponse } from "./response.js";
import { type LightResponse, type Sender, send } from "./send.js";
import { contentType, fillPath, writeBody, writeQuery } from "./serialize.js";
import { createThrottle } from "./rate-limit.js";
import createOpenapiClient, { type Middleware, mergeHeaders } from "openapi-fetch";

/** A client, as the features of this package use it. */
export interface Client extends Sender {
  /** The openapi-fetch client, without the types of its paths. */
  readonly openapi: OpenapiClient;
}

/** openapi-fetch's `request`, as this package calls it. */
export interface OpenapiClient {
  request(
    method: string,
    path: string,
    init: OpenapiInit,
  ): Promise<{ data?: unknown; error?: unknown; response: LightResponse }>;
}

/** The options of one call of openapi-fetch, which copies `context` to the request. */
export interface OpenapiInit {
  readonly params: { readonly path?: object; readonly query?: object };
  readonly body?: unknown;
  readonly headers: Headers | Record<string, string>;
  readonly querySerializer: (query: Readonly<Record<string, unknown>>) => string;
  readonly bodySerializer: (body: unknown) => unknown;
  readonly context: CallContext;
  readonly parseAs?: string;
  readonly signal?: undefined;
  /** Replaces {@link LightRequest}. */
  readonly Request?: typeof Request;
  readonly fetch?: (request: Request) => Promise<Response>;
  readonly middleware?: readonly Middleware[];
}

/**
 * Creates a client: openapi-fetch builds URL, headers and body of a call, and our transport is its `fetch`. Throws a
 * `PinterestConfigurationError` if the settings contradict each other.
 */
export function createClient(settings: Settings): Client {
  assertEnvironment(settings);
  const sender = { settings, throttle: createThrottle() };
  const fetch = (request: LightRequest): Promise<LightResponse> => send(request, sender);
  const openapi = createOpenapiClient({
    baseUrl: settings.baseUrl,
    // openapi-fetch uses only the constructor of `Request`, and only parts of the responses.
    Request: LightRequest as unknown as typeof Request,
    fetch: fetch as unknown as (request: Request) => Promise<Response>,
    headers: { accept: "application/json", "user-agent": settings.userAgent },
    pathSerializer: (path, values) => fillPath(path, values),
  });
  return { ...sender, openapi: openapi as unknown as OpenapiClient };
}

/** Sends a standard `Request`, as the middleware of `raw` expects. */
export async function sendRaw(
  request: Request,
  context: CallContext,
  sender: Sender,
): Promise<Response> {
  const { url, method, headers } = request;
  // Not `request.body`, which some browsers lack.
  const body = (await request.text()) || undefined;
  const response = await send(new LightRequest(url, { method, headers, body, context }), sender);
  const { ok, content } = response;
  // openapi-fetch parses the body of an error itself, and hands it to the caller.
  return readableResponse(
    ok ? response : { ...response, content: redactBody(content, context.redact) },
  );
}

/** One call, before its options are checked. */
export interface CallRequest {
  /** The HTTP method, in any case. */
  readonly method: string;
  /** The path template, such as `/boards/{board_id}`. */
  readonly path: string;
  readonly options?: UncheckedCallOptions | undefined;
  /** Whether to retry the call like an idempotent one. */
  readonly idempotent?: boolean;
  /** The operation, if it is not to be looked up. */
  readonly operation?: Operation;
}

/** A successful call. */
export interface CallResult {
  /** The parsed body; `undefined` if the response has none. */
  readonly data: unknown;
  readonly response: LightResponse;
  readonly context: CallContext;
}

/**
 * Makes a call and returns its data. Throws a `PinterestInputError` for wrong options, a guard's error for an operation
 * that is not allowed, a `PinterestApiError` for a response other than 2xx, and what {@link send} throws.
 *
 * @example
 * const { data } = await request(client, { method: "GET", path: "/user_account" });
 */
export async function request(
  { openapi, settings }: Client,
  { method, path, options = {}, idempotent = false, ...call }: CallRequest,
): Promise<CallResult> {
  const parsed = parseCallOptions(options, settings.limits);
  const found = call.operation ?? findOperation(method, path);
  const operation = idempotent ? { ...found, idempotent } : found;
  const { query = {}, body, headers, signal } = parsed;
  assertCallable(operation, settings, { query, body });
  const context = createContext(operation, parsed, signal);
  try {
    const { querySerializer, bodySerializer } = serializers(operation, settings);
    // Written out: a literal that begins with a spread is several times as slow.
    const { response } = await openapi.request(operation.method, path, {
      querySerializer,
      bodySerializer,
      params: { path: parsed.path ?? {}, query },
      headers: requestHeaders(operation, body, headers),
      body,
      context,
      parseAs: "text",
    });
    if (response.throttleError) throw response.throttleError;
    if (!response.ok) throw createApiError(context, { ...response, text: response.content });
    const data = parseData(context, response.status, response.content);
    const result = { data, response, context };
    emitEnd(context);
    return result;
  } catch (error) {
    emitEnd(context, error);
    throw error;
  }
}

/** Refuses a call that a guard does not allow, and a GET with a body. */
export function assertCallable(
  operation: Operation,
  settings: Settings,
  { query, body }: Pick<UncheckedCallOptions, "query" | "body">,
): void {
  if (body !== undefined && operation.method === "GET") {
    throw new PinterestInputError("body", "a GET request cannot have a body; use query");
  }
  assertAllowed(operation, settings, query);
}

/** The functions with which openapi-fetch writes query and body of an operation. */
export function serializers(
  operation: Operation,
  { fetch }: Settings,
): Pick<OpenapiInit, "querySerializer" | "bodySerializer"> {
  return {
    querySerializer: (query) => writeQuery(query, operation.query),
    bodySerializer: (value) => {
      const body = writeBody(operation, value);
      return typeof body === "string" || fetch.takesBytes ? body : new TextDecoder().decode(body);
    },
  };
}

/** The headers of a call: a `Content-Type` for forms, and the caller's headers, which take precedence. */
export function requestHeaders(
  operation: Operation,
  body: unknown,
  ...headers: readonly unknown[]
): Headers | Record<string, string> {
  const isForm = body !== undefined && operation.form === true;
  const own: Record<string, string> = isForm ? { "content-type": contentType(operation) } : {};
  return headers.some((given) => given !== undefined) ? parseHeaders(own, ...headers) : own;
}

/**
 * Merges headers as openapi-fetch does: later ones win, `null` removes one, a list is joined. Also accepts iterables of
 * pairs, such as `Headers` and `Map`. Throws a {@link PinterestInputError} that does not contain a header.
 */
function parseHeaders(...all: readonly unknown[]): Headers {
  try {
    const merged = all.map((headers) => {
      if (typeof headers !== "object" && headers !== undefined) throw new TypeError();
      return isIterable(headers) ? Object.fromEntries(headers) : headers;
    });
    return mergeHeaders(...(merged as Parameters<typeof mergeHeaders>));
  } catch {
    // The runtime's message would contain the value.
    throw new PinterestInputError(
      "headers",
      "must be an object of header names and values, without line breaks or characters beyond Latin-1",
    );
  }
}

function isIterable(headers: unknown): headers is Iterable<[string, unknown]> {
  return typeof headers === "object" && headers !== null && Symbol.iterator in headers;
}

/** Parses the body of a successful response; returns `undefined` for an empty one if the operation allows it. */
export function parseData(context: CallContext, status: number, content: string): unknown {
  const { method, empty } = context.operation;
  if (nullBodyStatuses.has(status) || (empty && content === "")) return undefined;
  if (empty && method === "DELETE" && isAcknowledgement(content)) return undefined;
  try {
    return parseJson(content);
  } catch {
    const what = content === "" ? "an empty body" : "a body that is not valid JSON";
    throw new PinterestParseError(context, status, { what, text: content });
  }
}

/**
 * Whether the body of a DELETE says only that it succeeded: text, or `{"statusCode":204}`. API 5.28 answers with 200
 * where 5.23 answers with 204. A page of HTML and JSON that was cut off are not acknowledgements.
 */
function isAcknowledgement(content: string): boolean {
  return !/^\s*[<{[]/.test(content) || /^\s*\{\s*"statusCode"\s*:\s*2\d\d\s*\}\s*$/.test(content);
}
