import createClient, { type Client } from "openapi-fetch";
import type { paths } from "../../generated/schema.js";
import { PinterestInputError } from "../errors/input-error.js";
import { guard, withTest } from "../guards.js";
import { findOperation } from "../operations.js";
import type { Settings } from "../settings.js";
import { startCall } from "../transport/context.js";
import { LightRequest } from "../transport/light-request.js";
import { rereadable } from "../transport/response-of.js";
import { send } from "../transport/send.js";
import { contentType, writeBody } from "../wire/body.js";
import { fillPath } from "../wire/path.js";
import { writeQuery } from "../wire/query.js";
import type { Caller } from "./call.js";
import { checkedHeaders } from "./headers.js";
import { checkSignal } from "./options.js";

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
    const signal = init.signal ?? undefined;
    checkSignal(signal);
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
        bodySerializer: (body: unknown) => writeBody(context, body),
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
