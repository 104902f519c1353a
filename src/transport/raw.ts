import type { paths } from "../../generated/schema.js";
import { PinterestInputError } from "../errors/index.js";
import { findOperation } from "../operations.js";
import { isPlainObject, pickOptions } from "../define-options.js";
import { type CommonCallOptions, commonCallOptions, parseCallOptions } from "../options.js";
import {
  type Client,
  assertCallable,
  parseData,
  requestHeaders,
  sendRaw,
  serializers,
} from "./client.js";
import { createContext, emitEnd } from "./context.js";
import { assertFetchClasses } from "./response.js";
import type { Client as TypedClient, Middleware } from "openapi-fetch";

/** openapi-fetch's own client, typed with every path of the API. */
export type RawClient = TypedClient<paths>;

interface RawInit extends Omit<CommonCallOptions, "headers" | "signal"> {
  readonly params?: {
    readonly path?: Readonly<Record<string, unknown>>;
    readonly query?: Readonly<Record<string, unknown>>;
    readonly header?: unknown;
  };
  readonly headers?: unknown;
  readonly body?: unknown;
  readonly signal?: AbortSignal | null;
  readonly middleware?: readonly Middleware[];
  readonly parseAs?: "json" | "text" | "blob" | "arrayBuffer" | "stream";
}

const methods = ["GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS", "TRACE"] as const;

/** Options that a call cannot replace, since the credential must not leave the client's transport and base URL. */
const fixed = ["fetch", "Request", "baseUrl"] as const;

/**
 * Creates `pinterest.raw`: the interface of openapi-fetch over the same client as the other methods. Its middleware
 * sees only the calls of `raw`.
 */
export function createRawClient(client: Client): RawClient {
  const { openapi, settings } = client;
  const registered: Middleware[] = [];
  const request = async (method: string, path: string, init: RawInit = {}): Promise<unknown> => {
    assertFetchClasses("Request", "Response");
    assertPlainObject("options", init);
    const replaced = fixed.find((name) => name in init);
    if (replaced) {
      throw new PinterestInputError(replaced, "cannot be set for one call; give it to the client");
    }
    const operation = findOperation(method, path);
    const { params = {}, headers, body, middleware = [], parseAs = "json" } = init;
    assertPlainObject("params", params);
    const { path: values = {}, query = {} } = params;
    const signal = init.signal ?? undefined;
    const options = { ...pickOptions(commonCallOptions, init), signal, path: values, query };
    const limits = parseCallOptions(options, settings.limits);
    assertCallable(operation, settings, { query, body });
    const context = createContext(operation, limits, signal);
    try {
      const { data, error, response } = await openapi.request(operation.method, path, {
        ...serializers(operation, settings),
        ...init,
        params: { path: values, query },
        headers: requestHeaders(operation, body, headers, params.header),
        // Only the transport watches it: a `Request` would keep a listener for the lifetime of the signal.
        signal: undefined,
        context,
        Request: globalThis.Request,
        // Not the context of the request, which middleware may replace.
        fetch: (request: Request) => sendRaw(request, context, client),
        middleware: [...registered, ...middleware],
        ...(parseAs === "json" && { parseAs: "text" }),
      });
      const isText = response.ok && parseAs === "json" && typeof data === "string";
      const content = isText ? parseData(context, response.status, data) : data;
      emitEnd(context);
      return response.ok ? { data: content, response } : { error, response };
    } catch (error) {
      emitEnd(context, error);
      throw error;
    }
  };
  const shortcuts: object = Object.fromEntries(
    methods.map((method) => [
      method,
      (path: string, init?: RawInit) => request(method, path, init),
    ]),
  );
  const raw: object = {
    request,
    ...shortcuts,
    use(...added: Middleware[]) {
      for (const each of added.filter(Boolean)) {
        if (!isMiddleware(each)) {
          throw new PinterestInputError(
            "middleware",
            "must be an object with onRequest, onResponse or onError",
          );
        }
        registered.push(each);
      }
    },
    eject(...removed: Middleware[]) {
      const kept = registered.filter((each) => !removed.includes(each));
      registered.splice(0, registered.length, ...kept);
    },
  };
  return raw as RawClient;
}

function assertPlainObject(name: string, value: unknown): void {
  if (isPlainObject(value)) return;
  throw new PinterestInputError(name, "expected a plain object");
}

function isMiddleware(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  return "onRequest" in value || "onResponse" in value || "onError" in value;
}
