import { onAbort } from "../transport/wait.js";

/** The longest delay that `setTimeout` accepts; it takes a longer one for 1 ms. */
const longestTimer = 2 ** 31 - 1;

/** What {@link waitFor} resolves with when the time is up. */
export const timedOut: unique symbol = Symbol("timed out");

/** What ends a wait early. */
export interface WaitLimits {
  /** The most milliseconds to wait. Default: no limit. */
  readonly ms?: number | undefined;
  /** Ends the wait when it aborts. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * Waits for a promise, for a limited time and until a signal aborts. Resolves with the value of the promise, or with
 * {@link timedOut}; rejects as the promise does, or with the signal's reason. The promise itself is not stopped; what
 * it does afterwards is ignored. Leaves neither timer nor listener behind.
 *
 * Throw your own error after `await waitFor(...)`, not in a callback: its stack then holds the caller's frames.
 *
 * @example
 * const token = await waitFor(renewal, { ms: 5_000, signal });
 * if (token === timedOut) return oldToken;
 */
export function waitFor<T>(
  promise: Promise<T>,
  { ms = Infinity, signal }: WaitLimits,
): Promise<T | typeof timedOut> {
  return new Promise((resolve, reject) => {
    const end = performance.now() + ms;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = (): void => {
      clearTimeout(timer);
      stopListening();
    };
    const abort = (): void => {
      stop();
      reject(signal?.reason as Error);
    };
    // Called again if the timer fired early, or if the wait is longer than one timer can be.
    const checkTime = (): void => {
      const left = end - performance.now();
      if (left > 0) {
        if (left < Infinity) timer = setTimeout(checkTime, Math.min(Math.ceil(left), longestTimer));
        return;
      }
      stop();
      resolve(timedOut);
    };
    const stopListening = onAbort(signal, abort);
    if (signal?.aborted) abort();
    else checkTime();
    promise.then(
      (value) => {
        stop();
        resolve(value);
      },
      (error: unknown) => {
        stop();
        reject(error);
      },
    );
  });
}
