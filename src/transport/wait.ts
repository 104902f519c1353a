/*
 * Timers and abort signals. All waits of the library use `waitFor` or `pause`, so that no other file sets timers or
 * listens to a caller's signal; only src/cli and src/testing have timers of their own.
 */
import { longestTimer } from "../define-options.js";

/** The result of {@link waitFor} when the time is up. */
export const timedOut: unique symbol = Symbol("timed out");

/** The conditions that end a wait early. */
export interface WaitLimits {
  /** The maximum number of milliseconds to wait. Default: no limit. */
  readonly ms?: number | undefined;
  /** Ends the wait when it aborts. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * Waits for a promise, for a limited time and until a signal aborts. Resolves with the value of the promise, or with
 * {@link timedOut}; rejects like the promise, or with the signal's reason. The promise itself is not stopped, and its
 * later result is ignored. Timer and listener are always removed.
 *
 * Throw your own error after `await waitFor(...)`, not in a callback, so that its stack includes the caller.
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

/**
 * Waits at least `ms` milliseconds, even if longer than a timer can be. Rejects with the signal's reason as soon as it
 * aborts.
 *
 * @example
 * await pause(30 * 24 * 60 * 60 * 1000, signal);
 */
export async function pause(ms: number, signal?: AbortSignal): Promise<void> {
  await waitFor(new Promise(() => undefined), { ms, signal });
}

const listenersOf = new WeakMap<AbortSignal, Set<() => void>>();

/**
 * Calls `listener` when `signal` aborts; returns a function that removes the listener. Adds a single event listener
 * per signal for all callers: Node warns of a leak at the eleventh, and a stream sends more requests than that with
 * one signal. If a listener throws, the others are still called, and the first error is thrown.
 */
export function onAbort(signal: AbortSignal | undefined, listener: () => void): () => void {
  if (!signal) return () => undefined;
  const listeners = listenersOf.get(signal) ?? new Set();
  listenersOf.set(signal, listeners);
  listeners.add(listener);
  // Added once: the function is the same each time.
  signal.addEventListener("abort", callListeners, { once: true });
  return () => {
    if (!listeners.delete(listener) || listeners.size > 0) return;
    if (listenersOf.get(signal) !== listeners) return;
    listenersOf.delete(signal);
    signal.removeEventListener("abort", callListeners);
  };
}

function callListeners(this: AbortSignal): void {
  const errors: unknown[] = [];
  for (const listener of listenersOf.get(this) ?? []) {
    try {
      listener();
    } catch (error) {
      errors.push(error);
    }
  }
  if (errors.length > 0) throw errors[0];
}
