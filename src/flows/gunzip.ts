import { PinterestTransferError } from "./transfer-error.js";

/** Whether a file begins as gzip does (RFC 1952, section 2.3.1). */
export function isGzip(start: Uint8Array): boolean {
  return start[0] === 0x1f && start[1] === 0x8b;
}

/**
 * Unpacks gzip as it comes; what is damaged or cut short is a `PinterestTransferError`. It is a few chunks
 * ahead of whom it unpacks for, who has to end the source when they leave early.
 */
export async function* gunzip(
  packed: AsyncIterator<Uint8Array, void>,
): AsyncGenerator<Uint8Array, void, undefined> {
  let broken: { error: unknown } | undefined;
  const source = new ReadableStream<Uint8Array<ArrayBuffer>>({
    async pull(controller) {
      const { done, value } = await packed.next().catch((error: unknown) => {
        broken = { error };
        throw error;
      });
      if (done) controller.close();
      else controller.enqueue(value as Uint8Array<ArrayBuffer>);
    },
  });
  const unpacked: ReadableStream<Uint8Array> = source.pipeThrough(new DecompressionStream("gzip"));
  const reader = unpacked.getReader();
  try {
    for (;;) {
      const next = await reader.read().catch((cause: unknown) => {
        // What comes of the source's own error on its way through says less.
        const what = "is gzip that is damaged or cut short";
        throw broken
          ? broken.error
          : new PinterestTransferError({ transfer: "download", what, cause });
      });
      if (next.done) return;
      yield next.value;
    }
  } finally {
    reader.cancel().catch(() => undefined);
  }
}
