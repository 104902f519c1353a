import createClient, { type Client } from "openapi-fetch";
import type { paths } from "../../generated/schema.js";
import { guard, withTest } from "../guards.js";
import { findOperation, type Operation } from "../operations.js";
import type { Settings } from "../settings.js";
import { writeBody, contentType } from "../wire/body.js";
import { fillPath } from "../wire/path.js";
import { writeQuery } from "../wire/query.js";
import { LightRequest } from "./light-request.js";
import { send } from "./send.js";

/** openapi-fetch's own client, typed with every path of the API. */
export type RawClient = Client<paths>;

interface RawInit {
  params?: { query?: Record<string, unknown> };
  headers?: Record<string, string>;
  body?: unknown;
}

const methods = ["GET", "POST", "PUT", "PATCH", "DELETE"] as const;

/**
 * Makes the openapi-fetch client behind `pinterest.raw`: its interface and answers are openapi-fetch's
 * (`{ data, error, response }`, middleware), credentials, test mode and wire format are ours.
 */
export function createRawClient(settings: Settings): RawClient {
  const client = createClient<paths>({
    baseUrl: settings.baseUrl,
    pathSerializer: (path, values) => fillPath(path, values),
  });
  const request = (method: string, path: string, init: RawInit = {}): unknown => {
    const operation = findOperation(method, path);
    guard(operation, settings, init.params?.query);
    const query = withTest(operation, settings, init.params?.query);
    const headers = new Headers(init.headers);
    if (init.body !== undefined && !headers.has("content-type")) {
      headers.set("content-type", contentType(operation));
    }
    return client.request(
      method.toLowerCase() as never,
      path as never,
      {
        querySerializer: (values: Record<string, unknown>) => writeQuery(values, operation.query),
        bodySerializer: (body: unknown) => writeBody(operation, body),
        fetch: (prepared: Request) => sendPrepared(operation, prepared, settings),
        ...init,
        headers,
        params: { ...init.params, ...(query && { query }) },
      } as never,
    );
  };
  const shortcuts = methods.map((method) => [
    method,
    (path: string, init?: RawInit) => request(method, path, init),
  ]);
  return { ...client, request, ...Object.fromEntries(shortcuts) } as RawClient;
}

/** Sends a full `Request`, which middleware may have changed, the way of every call. */
async function sendPrepared(
  operation: Operation,
  prepared: Request,
  settings: Settings,
): Promise<Response> {
  const { url, method, headers, signal, body } = prepared;
  const request = new LightRequest(url, {
    method,
    headers,
    ...(body && { body: await prepared.text() }),
  });
  const { timeout } = settings;
  const { response, text } = await send(operation, request, settings, { timeout, signal });
  const { status, statusText } = response;
  const empty = status === 204 || status === 205 || status === 304;
  return new Response(empty ? null : text, { status, statusText, headers: response.headers });
}
