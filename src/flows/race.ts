/** What bounds a piece of work. */
export interface Bounds {
  /** Milliseconds that it may take; without limit where not given. */
  readonly ms?: number;
  readonly signal: AbortSignal | undefined;
  /** The error of work that took too long. */
  late?: () => Error;
  /** Ends the work; it is not waited for. */
  cancel?: (reason: unknown) => void;
}

/**
 * Resolves as work does, unless the time is up or the signal aborts first; rejects then with `late` or the
 * signal's own reason. Leaves neither timer nor listener behind.
 */
export function race<T>(work: Promise<T>, { ms, signal, late, cancel }: Bounds): Promise<T> {
  return new Promise((resolve, reject) => {
    const finish = (): void => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", onAbort);
    };
    const fail = (error: unknown): void => {
      finish();
      reject(error);
    };
    const stop = (reason: unknown): void => {
      fail(reason);
      cancel?.(reason);
    };
    const onAbort = (): void => {
      stop(signal?.reason);
    };
    const timer =
      ms === undefined
        ? undefined
        : setTimeout(() => {
            stop(late?.());
          }, ms);
    signal?.addEventListener("abort", onAbort, { once: true });
    if (signal?.aborted) onAbort();
    work.then((value) => {
      finish();
      resolve(value);
    }, fail);
  });
}
