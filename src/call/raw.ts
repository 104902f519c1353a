import createClient, { type Client } from "openapi-fetch";
import type { paths } from "../../generated/schema.js";
import { authorize } from "../credentials.js";
import { guard, withTest } from "../guards.js";
import { findOperation } from "../operations.js";
import type { Settings } from "../settings.js";
import { writeBody, contentType } from "../wire/body.js";
import { fillPath } from "../wire/path.js";
import { writeQuery } from "../wire/query.js";

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
    const send = async (prepared: Request): Promise<Response> => {
      if (!prepared.headers.has("authorization")) {
        prepared.headers.set("authorization", await authorize(operation, settings));
      }
      return settings.fetch(prepared as never, {});
    };
    return client.request(
      method.toLowerCase() as never,
      path as never,
      {
        querySerializer: (values: Record<string, unknown>) => writeQuery(values, operation.query),
        bodySerializer: (body: unknown) => writeBody(operation, body),
        fetch: send,
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
