import type { FetchAnswer } from "./fetch-like.js";

/** The bytes of a body, and whether there were more than allowed; those are not read. */
export interface BodyBytes {
  readonly bytes: Uint8Array;
  readonly isCut: boolean;
}

const none = new Uint8Array();

/** Reads a body up to so many bytes. */
export async function readBody(answer: FetchAnswer, most: number): Promise<BodyBytes> {
  if (isSmall(answer.headers, most)) {
    return { bytes: new Uint8Array(await answer.arrayBuffer()), isCut: false };
  }
  if (answer.body === null) return { bytes: none, isCut: false };
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of iterate(answer.body)) {
    size += chunk.byteLength;
    chunks.push(chunk);
    if (size > most) break;
  }
  return { bytes: join(chunks, Math.min(size, most)), isCut: size > most };
}

/** Whether a body tells its length and is not larger once it is unpacked. */
function isSmall(headers: FetchAnswer["headers"], most: number): boolean {
  if (headers.get("content-encoding") !== null) return false;
  const length = headers.get("content-length");
  return length !== null && /^\d+$/.test(length) && Number(length) <= most;
}

/** Not every runtime can iterate a stream. */
async function* iterate(
  body: ReadableStream<Uint8Array> | AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  if (!("getReader" in body)) {
    yield* body;
    return;
  }
  const reader = body.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    // What is left is not wanted; that it cannot be cancelled after an error is no news.
    reader.cancel().catch(() => undefined);
  }
}

function join(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const [only] = chunks;
  if (only && chunks.length === 1) return only.subarray(0, size);
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk.subarray(0, size - at), at);
    at += chunk.byteLength;
  }
  return bytes;
}
