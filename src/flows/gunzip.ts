import { PinterestTransferError } from "./transfer-error.js";

/** Whether a file begins as gzip does (RFC 1952, section 2.3.1). */
export function isGzip(start: Uint8Array): boolean {
  return start[0] === 0x1f && start[1] === 0x8b;
}

/**
 * Unpacks gzip as it comes; what is damaged or cut short is a `PinterestTransferError`. It takes a chunk only
 * when one of its own is wanted and none is there: a pipe would do the same, but for Node 20, whose
 * `DecompressionStream` takes whatever comes. Where its reader leaves, it may be waiting for a chunk still,
 * and the source is to be ended.
 */
export async function* gunzip(
  packed: AsyncIterator<Uint8Array, void>,
): AsyncGenerator<Uint8Array, void, undefined> {
  const { readable, writable } = new DecompressionStream("gzip");
  const reader = (readable as ReadableStream<Uint8Array>).getReader();
  const writer = (writable as WritableStream<Uint8Array>).getWriter();
  let source = "open" as "open" | "ended" | { readonly error: unknown };
  let feeding: Promise<void> | undefined;

  /** Gives one chunk in. Never rejects: what is wrong with the gzip its reader is told. */
  const feed = async (): Promise<void> => {
    try {
      const { done, value } = await packed.next();
      if (done) source = "ended";
      await (done ? writer.close() : writer.write(value)).catch(ignore);
    } catch (error) {
      source = { error };
    }
    feeding = undefined;
  };
  try {
    for (;;) {
      let isHere = false as boolean;
      const mark = (): void => {
        isHere = true;
      };
      const next = reader.read();
      const arrival = next.then(mark, mark);
      // What was unpacked before is here with the next turn of promises.
      await Promise.resolve();
      while (!isHere && source === "open") {
        feeding ??= feed();
        await Promise.race([arrival, feeding]);
      }
      if (!isHere && typeof source === "object") throw source.error;
      const { done, value } = await next.catch((cause: unknown) => {
        const what = "is gzip that is damaged or cut short";
        throw new PinterestTransferError({ transfer: "download", what, cause });
      });
      if (done) return;
      yield value;
    }
  } finally {
    reader.cancel().catch(ignore);
  }
}

function ignore(): void {
  // Told elsewhere.
}
