import type { paths } from "../../generated/schema.js";
import { PinterestInputError } from "../errors/index.js";
import { guard, withTest } from "../guards.js";
import { findOperation } from "../operations.js";
import { parseOption } from "../define-options.js";
import { type Settings, commonCallOptions } from "../options.js";
import { rereadable } from "./attempt.js";
import type { Caller } from "./client.js";
import { LightRequest } from "./fetch.js";
import { send, startCall } from "./send.js";
import { contentType, fillPath, secretsInBody, writeBody, writeQuery } from "./serialize.js";
import createClient, { type Client, mergeHeaders } from "openapi-fetch";

/**
 * Headers in lower case, so that they take the place of ours; those that are unset are left out. Takes an
 * object of them, or one that gives their pairs, as `Headers` of any make and a `Map` do.
 */
export function readHeaders(headers: unknown): Record<string, string> {
  if (typeof headers !== "object" || headers === null || Array.isArray(headers)) refuse();
  return Object.fromEntries(checkedHeaders(headers));
}

/**
 * Merges headers as openapi-fetch does: the later ones come before, `null` unsets, a list is several. Throws a
 * {@link PinterestInputError} that repeats none of them.
 */
export function checkedHeaders(...all: readonly unknown[]): Headers {
  try {
    const given = all.map((headers) =>
      isIterable(headers) ? Object.fromEntries(headers) : headers,
    );
    return mergeHeaders(...(given as Parameters<typeof mergeHeaders>));
  } catch {
    // What the runtime says of a header repeats its value.
    return refuse();
  }
}

function isIterable(headers: unknown): headers is Iterable<[string, unknown]> {
  return typeof headers === "object" && headers !== null && Symbol.iterator in headers;
}

function refuse(): never {
  throw new PinterestInputError(
    "headers",
    "must be an object of header names and values, without line breaks or characters beyond Latin-1",
  );
}

/** openapi-fetch's own client, typed with every path of the API. */
export type RawClient = Client<paths>;

interface RawInit {
  params?: { query?: Record<string, unknown>; header?: unknown };
  headers?: unknown;
  body?: unknown;
  signal?: AbortSignal | null;
}

const methods = ["GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS", "TRACE"] as const;

/**
 * Makes the openapi-fetch client behind `pinterest.raw`: its interface and answers are openapi-fetch's
 * (`{ data, error, response }`, middleware), credentials, test mode and wire format are ours.
 */
export function createRawClient({ settings, throttle }: Caller): RawClient {
  const client = createClient<paths>({
    baseUrl: settings.baseUrl,
    pathSerializer: (path, values) => fillPath(path, values),
  });
  const request = async (method: string, path: string, init: RawInit = {}): Promise<unknown> => {
    const operation = findOperation(method, path);
    guard(operation, settings, init.params?.query);
    const query = withTest(operation, settings, init.params?.query);
    const headers = checkedHeaders(init.headers, init.params?.header);
    if (init.body !== undefined && !headers.has("content-type")) {
      headers.set("content-type", contentType(operation));
    }
    if (!headers.has("user-agent")) headers.set("user-agent", settings.userAgent);
    const signal = parseOption(commonCallOptions, "signal", init.signal ?? undefined);
    const context = startCall(operation, settings.limits, signal);
    const transport = async (prepared: Request): Promise<Response> => {
      checkAddress(prepared, settings);
      const sent = Object.fromEntries(prepared.headers);
      return rereadable(await send(context, await toLight(prepared), sent, settings, throttle));
    };
    return client.request(
      operation.method.toLowerCase() as never,
      path as never,
      {
        querySerializer: (values: Record<string, unknown>) => writeQuery(values, operation.query),
        bodySerializer: (body: unknown) => {
          const written = writeBody(operation, body);
          if (typeof written === "string") {
            context.secrets.push(() => secretsInBody(operation, written));
          }
          return written;
        },
        ...init,
        baseUrl: settings.baseUrl,
        fetch: transport,
        headers,
        params: { ...init.params, header: undefined, ...(query && { query }) },
        // The transport heeds it; a `Request` would listen to it for as long as the signal lives.
        signal: undefined,
      } as never,
    );
  };
  const shortcuts = methods.map((method) => [
    method,
    (path: string, init?: RawInit) => request(method, path, init),
  ]);
  return { ...client, request, ...Object.fromEntries(shortcuts) } as RawClient;
}

/** A credential goes to the client's own address and no other, whatever middleware or options say. */
function checkAddress({ url }: Request, { baseUrl }: Settings): void {
  if (url.startsWith(`${baseUrl}/`)) return;
  throw new PinterestInputError("url", "was changed to one that is not below the client's baseUrl");
}

/** A full `Request`, which middleware may have changed, as the transport takes it. */
async function toLight(prepared: Request): Promise<LightRequest> {
  const { url, method, body } = prepared;
  return new LightRequest(url, { method, ...(body && { body: await prepared.text() }) });
}
