import { onAbort } from "../transport/on-abort.js";

/** What bounds a piece of work. */
export interface Bounds {
  /** Milliseconds that it may take; without limit where not given. */
  readonly ms?: number;
  readonly signal: AbortSignal | undefined;
  /** The error of work that took too long. */
  late?: () => Error;
}

/**
 * Resolves as work does, unless the time is up or the signal aborts first; rejects then with `late` or the
 * signal's own reason, and leaves the work to itself. Leaves neither timer nor listener behind.
 */
export function race<T>(work: Promise<T>, { ms, signal, late }: Bounds): Promise<T> {
  return new Promise((resolve, reject) => {
    const finish = (): void => {
      clearTimeout(timer);
      stopListening();
    };
    const fail = (error: unknown): void => {
      finish();
      reject(error);
    };
    const abort = (): void => {
      fail(signal?.reason);
    };
    const expire = (): void => {
      fail(late?.());
    };
    const timer = ms === undefined ? undefined : setTimeout(expire, ms);
    const stopListening = onAbort(signal, abort);
    if (signal?.aborted) abort();
    work.then((value) => {
      finish();
      resolve(value);
    }, fail);
  });
}
