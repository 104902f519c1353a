import type { FetchAnswer } from "./fetch-like.js";

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
