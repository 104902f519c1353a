import { getGlobalDispatcher, type Dispatcher } from "undici";
import {
  takingBytes,
  type FetchInit,
  type FetchLike,
  type WireBody,
} from "../transport/fetch-like.js";
import { ExchangeOfAnyUndici } from "./any-undici.js";

/** What {@link undiciFetch} may be told. */
export interface UndiciFetchOptions {
  /** An undici `Agent`, `Pool` or `ProxyAgent` of yours. Default: undici's global one. */
  dispatcher?: Dispatcher;
}

/**
 * Makes a `fetch` for the client out of undici's `dispatch`, which on Node takes a fraction of the time that
 * the global `fetch` does (`npm run bench` shows how much). Node alone; install `undici` beside this
 * package. Behaves as the client does over the global `fetch`. https://undici.nodejs.org/
 *
 * @example
 * import { undiciFetch } from "pinterest-client/undici";
 * const pinterest = new Pinterest({ conversionToken, fetch: undiciFetch() });
 */
export function undiciFetch({ dispatcher }: UndiciFetchOptions = {}): FetchLike {
  return takingBytes(
    (url, init) =>
      new Promise((resolve, reject) => {
        init.signal.throwIfAborted();
        const exchange = new ExchangeOfAnyUndici(init.signal, resolve, reject);
        (dispatcher ?? getGlobalDispatcher()).dispatch(toRequest(url, init), exchange);
      }),
  );
}

type Init = Omit<FetchInit, "body"> & { readonly body?: WireBody };

function toRequest(url: string, { method, headers, body }: Init): Dispatcher.DispatchOptions {
  const end = url.indexOf("/", url.indexOf("//") + 2);
  return {
    origin: url.slice(0, end),
    path: url.slice(end),
    method: method,
    headers: { "accept-encoding": "gzip, br", ...headers },
    body: body ?? null,
    // The client keeps the time itself.
    headersTimeout: 0,
    bodyTimeout: 0,
  };
}
