import { pipeline, type Readable } from "node:stream";
import { constants, createBrotliDecompress, createGunzip, createInflate } from "node:zlib";
import { request, type Dispatcher } from "undici";
import type { FetchAnswer, FetchInit, FetchLike } from "../transport/fetch-like.js";

/** What {@link undiciFetch} may be told. */
export interface UndiciFetchOptions {
  /** An undici `Agent`, `Pool` or `ProxyAgent` of yours. Default: undici's global one. */
  dispatcher?: Dispatcher;
}

/**
 * Makes a `fetch` for the client out of undici's `request`, which on Node takes a fraction of the time that
 * the global `fetch` does (`npm run bench` shows how much). Node alone; install `undici` beside this
 * package. Behaves as the client does over the global `fetch`. https://undici.nodejs.org/
 *
 * @example
 * import { undiciFetch } from "pinterest-client/undici";
 * const pinterest = new Pinterest({ conversionToken, fetch: undiciFetch() });
 */
export function undiciFetch({ dispatcher }: UndiciFetchOptions = {}): FetchLike {
  return async (url, init) => toAnswer(await request(url, toRequest(init, dispatcher)));
}

function toRequest({ method, headers, body, signal }: FetchInit, dispatcher?: Dispatcher) {
  return {
    method: method,
    headers: { "accept-encoding": "gzip, br", ...headers },
    signal,
    // The client keeps the time itself.
    headersTimeout: 0,
    bodyTimeout: 0,
    ...(body !== undefined && { body }),
    ...(dispatcher && { dispatcher }),
  };
}

function toAnswer({ statusCode, headers, body }: Dispatcher.ResponseData): FetchAnswer {
  // Whoever reads the body is told of its errors; one that nobody reads any more must not end the process.
  body.on("error", () => undefined);
  const find = (name: string): string | null => {
    const value = headers[name];
    return value === undefined ? null : String(value);
  };
  const encoding = find("content-encoding");
  return {
    status: statusCode,
    headers: {
      get: (name) => find(name.toLowerCase()),
      forEach: (tell) => {
        for (const name of Object.keys(headers)) tell(find(name) ?? "", name);
      },
    },
    body: encoding === null ? body : unpack(body, encoding),
    arrayBuffer: () => body.arrayBuffer(),
  };
}

/** Unpacks a body by its `Content-Encoding` (RFC 9110, section 8.4); an unknown one is left as it is. */
function unpack(body: Readable, encoding: string): Readable {
  const codings = encoding.toLowerCase().split(",");
  return codings.reduceRight((packed, coding) => {
    const unpacker = unpackers.get(coding.trim())?.();
    return unpacker ? pipeline(packed, unpacker, () => undefined) : packed;
  }, body);
}

// As the global fetch and curl do: what has come is given, also where the end is cut off.
const lenient = { flush: constants.Z_SYNC_FLUSH, finishFlush: constants.Z_SYNC_FLUSH };
const lenientBrotli = {
  flush: constants.BROTLI_OPERATION_FLUSH,
  finishFlush: constants.BROTLI_OPERATION_FLUSH,
};

const unpackers = new Map<string, () => NodeJS.ReadWriteStream & Readable>([
  ["gzip", () => createGunzip(lenient)],
  ["x-gzip", () => createGunzip(lenient)],
  ["deflate", () => createInflate(lenient)],
  ["br", () => createBrotliDecompress(lenientBrotli)],
]);
