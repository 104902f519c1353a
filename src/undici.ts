/**
 * A faster `fetch`, over undici. Needs `undici`.
 *
 * @module
 */
import { defineOptions, parseOptions, value } from "./define-options.js";
import { PinterestConfigurationError } from "./errors/index.js";
import {
  type AnswerHeaders,
  type FetchAnswer,
  type FetchLike,
  nullBodyStatuses,
  takingBytes,
} from "./transport/fetch.js";
import { type Readable, Transform, pipeline } from "node:stream";
import { arrayBuffer } from "node:stream/consumers";
import { setImmediate } from "node:timers/promises";
import { constants, createBrotliDecompress, createGunzip, createInflate } from "node:zlib";
import { type Dispatcher, getGlobalDispatcher, request } from "undici";

/** Options of {@link undiciFetch}. */
export interface UndiciFetchOptions {
  /** Such as an undici `Agent`, `Pool` or `ProxyAgent`. Default: undici's global dispatcher. */
  dispatcher?: Dispatcher | undefined;
}

const undiciFetchOptions = defineOptions(PinterestConfigurationError, {
  dispatcher: value<Dispatcher>("a dispatcher of undici, such as an Agent", isDispatcher),
});

function isDispatcher(given: unknown): boolean {
  return typeof (given as Partial<Dispatcher> | null)?.dispatch === "function";
}

/**
 * Creates a `fetch` for the client from undici's `request`. On Node, small calls take about half the time that they
 * take with the global `fetch`; see docs/performance.md. The client otherwise behaves the same. Needs Node's modules,
 * and `undici` installed beside this package.
 * https://undici.nodejs.org/
 *
 * @example
 * import { undiciFetch } from "pinterest-client/undici";
 * const pinterest = new Pinterest({ conversionToken, fetch: undiciFetch() });
 */
export function undiciFetch(options: UndiciFetchOptions = {}): FetchLike {
  const { dispatcher } = parseOptions(undiciFetchOptions, options);
  return takingBytes(async (url, { method, headers, body, signal }) =>
    toFetchAnswer(
      await request(url, {
        dispatcher: dispatcher ?? getGlobalDispatcher(),
        method,
        headers: { "accept-encoding": "gzip, br", ...headers },
        body: body ?? null,
        signal,
        // The client has its own timeouts.
        headersTimeout: 0,
        bodyTimeout: 0,
      }),
    ),
  );
}

async function toFetchAnswer(response: Dispatcher.ResponseData): Promise<FetchAnswer> {
  const { statusCode: status, body } = response;
  const headers = toHeaders(response.headers);
  if (nullBodyStatuses.has(status)) {
    await discard(body);
    return { status, headers, body: null, arrayBuffer: () => Promise.resolve(new ArrayBuffer(0)) };
  }
  const encoding = headers.get("content-encoding");
  if (encoding === null) return { status, headers, body, arrayBuffer: () => body.arrayBuffer() };
  const decoded = decompress(body, encoding);
  return { status, headers, body: decoded, arrayBuffer: () => arrayBuffer(decoded) };
}

/**
 * Ends a response that must not have a body. Keeps the connection open if the response ends within this turn of the
 * event loop; otherwise closes it, rather than wait for a body that the server sends all the same.
 */
async function discard(body: Readable): Promise<void> {
  await setImmediate();
  await new Promise((resolve) => {
    body.once("error", () => undefined).once("close", resolve);
    body.destroy();
  });
}

/** Joins repeated headers with commas, like `Headers`; `forEach` visits each `set-cookie` separately. */
function toHeaders(headers: Dispatcher.ResponseData["headers"]): AnswerHeaders {
  const join = (value: string | string[]): string =>
    typeof value === "string" ? value : value.join(", ");
  return {
    get: (name) => {
      const key = name.toLowerCase();
      const value = Object.hasOwn(headers, key) ? headers[key] : undefined;
      return value === undefined ? null : join(value);
    },
    forEach: (visit) => {
      for (const [name, value = ""] of Object.entries(headers)) {
        const values = name === "set-cookie" ? [value].flat() : [join(value)];
        for (const each of values) visit(each, name);
      }
    },
  };
}

/** The maximum number of content codings of a body, the same as in the global `fetch`. */
const maxCodings = 5;

/** Decodes a body by its `Content-Encoding` (RFC 9110, section 8.4); an unknown coding is left unchanged. */
function decompress(body: Readable, encoding: string): Readable {
  const codings = encoding.toLowerCase().split(",");
  if (codings.length > maxCodings) {
    return body.destroy(new Error(`the body has more than ${maxCodings} content codings`));
  }
  return codings.reduceRight<Readable>((encoded, coding) => {
    const steps = decoders[coding.trim()]?.() ?? [];
    return steps.reduce<Readable>((from, to) => pipeline(from, to, () => undefined), encoded);
  }, body);
}

// Like the global `fetch` and curl, accept a body that was cut off.
const lenient = { flush: constants.Z_SYNC_FLUSH, finishFlush: constants.Z_SYNC_FLUSH };
const lenientBrotli = {
  flush: constants.BROTLI_OPERATION_FLUSH,
  finishFlush: constants.BROTLI_OPERATION_FLUSH,
};

const decoders: Readonly<Record<string, (() => Transform[]) | undefined>> = {
  gzip: () => [createGunzip(lenient)],
  "x-gzip": () => [createGunzip(lenient)],
  deflate: () => [addZlibHeader(), createInflate(lenient)],
  br: () => [createBrotliDecompress(lenientBrotli)],
};

/** The start of a zlib stream (RFC 1950, section 2.2). */
const zlibHeader = Buffer.of(0x78, 0x9c);

/**
 * Adds a zlib header to raw deflate, which some servers send as `deflate`. The first byte shows whether the header is
 * missing.
 */
function addZlibHeader(): Transform {
  let isFirst = true;
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      if (isFirst && (chunk.readUInt8() & 0x0f) !== 0x08) this.push(zlibHeader);
      isFirst = false;
      done(null, chunk);
    },
  });
}
