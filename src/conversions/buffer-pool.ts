/** Buffers that are used again: memory that is new costs more than what is written into it. */
export interface BufferPool {
  /** A buffer of at least so many bytes, with anything in it. */
  take(least: number): Uint8Array;
  /** Gives a buffer back that nobody reads any more. */
  give(buffer: Uint8Array): void;
}

/** The least that a buffer holds. */
const leastBytes = 16_384;

/** Makes a pool of one stream; it keeps as many buffers as are in use at a time. */
export function createBufferPool(): BufferPool {
  const free: Uint8Array[] = [];
  return {
    take(least) {
      const buffer = free.pop();
      if (buffer && buffer.length >= least) return buffer;
      return new Uint8Array(Math.max(leastBytes, least));
    },
    give(buffer) {
      free.push(buffer);
    },
  };
}
