/** Whether a file begins as gzip does (RFC 1952, section 2.3.1). */
export function isGzip(start: Uint8Array): boolean {
  return start[0] === 0x1f && start[1] === 0x8b;
}

/** Unpacks gzip as it comes. Rejects where it is damaged or cut short. */
export async function* gunzip(
  packed: AsyncGenerator<Uint8Array, void, undefined>,
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
    async cancel() {
      await packed.return();
    },
  });
  const unpacked: ReadableStream<Uint8Array> = source.pipeThrough(new DecompressionStream("gzip"));
  const reader = unpacked.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } catch (error) {
    // What came of the source's own error on its way through says less.
    throw broken ? broken.error : error;
  } finally {
    reader.cancel().catch(() => undefined);
  }
}
