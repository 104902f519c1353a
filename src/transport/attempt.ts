import {
  isPinterestError,
  PinterestAbortError,
  PinterestConnectionError,
  PinterestParseError,
  PinterestTimeoutError,
} from "../errors/index.js";
import { dropCutEnd } from "../redact.js";
import type { FetchAnswer, FetchInit, FetchLike, LightRequest, RequestHeaders } from "./fetch.js";
import { type CallContext, type FinalAnswer, textsOf, timeLeft } from "./send.js";
import { onAbort } from "./wait.js";

/** The bytes of a body, and whether there were more than allowed; those are not read. */
export interface BodyBytes {
  readonly bytes: Uint8Array;
  readonly isCut: boolean;
}

/**
 * Reads a body up to so many bytes, and no further once the signal aborts. A `Response` is read as the stream
 * it has: on Node that takes less time than its `arrayBuffer()`. Others may have their bytes at hand.
 */
export async function readBody(
  answer: FetchAnswer,
  most: number,
  signal: AbortSignal,
): Promise<BodyBytes> {
  if (answer.bodyUsed) throw new TypeError("the body was read before it came to the client");
  if (!(answer instanceof Response) && isSmall(answer.headers, most))
    return readWhole(answer, most);
  const { body } = answer;
  if (body === undefined) return readWhole(answer, most);
  return body === null ? cut([], 0, most) : readStream(readerOf(body), most, signal);
}

async function readWhole(answer: FetchAnswer, most: number): Promise<BodyBytes> {
  const bytes = new Uint8Array(await answer.arrayBuffer());
  return cut([bytes], bytes.byteLength, most);
}

async function readStream(reader: Reader, most: number, signal: AbortSignal): Promise<BodyBytes> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  while (size <= most && !signal.aborted) {
    const { done, value } = await reader.read();
    if (done) return cut(chunks, size, most);
    if (!ArrayBuffer.isView(value))
      throw new TypeError("the body has a chunk that is no Uint8Array");
    size += value.byteLength;
    chunks.push(value);
  }
  // What is left is not wanted; that it cannot be cancelled after an error is no news.
  reader.cancel().catch(() => undefined);
  return cut(chunks, size, most);
}

interface Reader {
  read(): Promise<{ readonly done?: boolean | undefined; readonly value?: Uint8Array }>;
  cancel(): Promise<unknown>;
}

/** Not every runtime can iterate a stream, and not every body is one. */
function readerOf(body: NonNullable<FetchAnswer["body"]>): Reader {
  if ("getReader" in body) return body.getReader();
  const iterator = body[Symbol.asyncIterator]();
  return { read: () => iterator.next(), cancel: async () => iterator.return?.() };
}

/** Whether a body tells its length and is not larger once it is unpacked. */
function isSmall(headers: FetchAnswer["headers"], most: number): boolean {
  if (headers.get("content-encoding") !== null) return false;
  const length = headers.get("content-length");
  return length !== null && /^\d+$/.test(length) && Number(length) <= most;
}

function cut(chunks: readonly Uint8Array[], size: number, most: number): BodyBytes {
  return { bytes: join(chunks, Math.min(size, most)), isCut: size > most };
}

function join(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const [only] = chunks;
  if (only?.byteLength === size) return only;
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk.subarray(0, size - at), at);
    at += chunk.byteLength;
  }
  return bytes;
}

/** An answer whose body was read to its end. */
export interface Answer {
  /** As `fetch` gave it; its body is read. */
  readonly source: FetchAnswer;
  readonly text: string;
}

/**
 * Sends a request once and reads the whole answer, within the call's `timeout` and what is left of its
 * `totalTimeout`. Ends in a {@link PinterestAbortError}, a {@link PinterestTimeoutError}, a
 * {@link PinterestConnectionError} where no whole answer comes, or a {@link PinterestParseError} where a
 * success is too long or no text. Whatever happens, neither timer nor listener stays behind, and a
 * `fetch` that does not heed its signal is not waited for.
 */
export function attempt(
  context: CallContext,
  request: LightRequest,
  headers: RequestHeaders,
  fetch: FetchLike,
): Promise<Answer> {
  const { signal, limits } = context;
  const left = timeLeft(context);
  return new Promise((resolve, reject) => {
    const controller = new AbortController();
    const finish = (): void => {
      clearTimeout(timer);
      unlisten();
    };
    const fail = (error: Error): void => {
      finish();
      reject(error);
      // Ends what is under way, such as a body that is too long.
      controller.abort(error);
    };
    const abort = (): void => {
      fail(new PinterestAbortError(context, signal?.reason));
    };
    const expire = (): void => {
      const option = left < limits.timeout ? "totalTimeout" : "timeout";
      fail(new PinterestTimeoutError(context, option, limits[option]));
    };
    const timer = setTimeout(expire, Math.max(0, Math.min(limits.timeout, left)));
    const unlisten = onAbort(signal, abort);
    if (signal?.aborted) abort();
    else if (left <= 0)
      fail(new PinterestTimeoutError(context, "totalTimeout", limits.totalTimeout));
    else {
      exchange(context, request.url, toInit(request, headers, controller.signal), fetch).then(
        (answer) => {
          finish();
          resolve(answer);
        },
        (error: unknown) => {
          fail(
            isPinterestError(error) && error instanceof Error
              ? error
              : new PinterestConnectionError(context, error),
          );
        },
      );
    }
  });
}

function toInit(
  { method, body }: LightRequest,
  headers: RequestHeaders,
  signal: AbortSignal,
): FetchInit {
  const redirect = "manual";
  if (body === undefined) return { method, headers, signal, redirect };
  // It is text, but for those who take bytes.
  return { method, headers, signal, redirect, body: body as string };
}

async function exchange(
  context: CallContext,
  url: string,
  init: FetchInit,
  fetch: FetchLike,
): Promise<Answer> {
  const source = await fetch(url, init);
  const most = mostBytes(context, source.status);
  return {
    source,
    text: toText(context, source.status, await readBody(source, most, init.signal), most),
  };
}

/** Of an error as much is read as helps to understand it; a success is read whole or not at all. */
const mostOfAnError = 2 ** 20;

function mostBytes({ limits }: CallContext, status: number): number {
  return isSuccess(status)
    ? limits.maxResponseBytes
    : Math.min(mostOfAnError, limits.maxResponseBytes);
}

/** Whether a status is one of success (RFC 9110, section 15.3). */
export function isSuccess(status: number): boolean {
  return status >= 200 && status < 300;
}

const strict = new TextDecoder("utf-8", { fatal: true });

const lenient = new TextDecoder("utf-8");

function toText(
  context: CallContext,
  status: number,
  { bytes, isCut }: BodyBytes,
  most: number,
): string {
  if (!isSuccess(status)) {
    const text = lenient.decode(bytes);
    return isCut ? dropCutEnd(text, textsOf(context.secrets)) : text;
  }
  if (isCut) {
    const what = `a body of more than ${most} bytes, the limit of maxResponseBytes`;
    throw new PinterestParseError(context, status, { what });
  }
  try {
    return strict.decode(bytes);
  } catch {
    throw new PinterestParseError(context, status, { what: "a body that is no UTF-8 text" });
  }
}

/** Statuses whose answers have no body (WHATWG fetch, "null body status"). */
export const bodyless = new Set([101, 103, 204, 205, 304]);

/** An answer as a `Response` whose body has been read: the very one, where `fetch` gave one. */
export function responseOf({ source, status, headers }: FinalAnswer): Response {
  if (source instanceof Response) return source;
  return new Response(null, { status, headers: copy(headers) });
}

/** An answer as a `Response` whose body can be read anew. */
export function rereadable({ text, status, headers }: FinalAnswer): Response {
  const body = bodyless.has(status) ? null : text;
  // The text is unpacked already, and its length another one.
  const kept = copy(headers);
  kept.delete("content-encoding");
  kept.delete("content-length");
  // Beyond 599 there is no status, and such an answer is as one of 5xx (RFC 9110, section 15).
  return new Response(body, { status: Math.min(status, 599), headers: kept });
}

function copy(headers: FinalAnswer["headers"]): Headers {
  const result = new Headers();
  headers.forEach((value, name) => {
    try {
      result.append(name, value);
    } catch {
      // Left out: `Headers` takes less than servers send, and the call has its answer.
    }
  });
  return result;
}
