import { onAbort } from "./on-abort.js";

/**
 * Waits so many milliseconds, never fewer. Rejects with the signal's own reason as soon as it aborts,
 * and leaves neither timer nor listener behind.
 */
export function pause(ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const end = performance.now() + ms;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const abort = (): void => {
      unlisten();
      clearTimeout(timer);
      reject(signal?.reason as Error);
    };
    // Timers may fire a little early.
    const arm = (): void => {
      const left = end - performance.now();
      if (left > 0) timer = setTimeout(arm, Math.ceil(left));
      else {
        unlisten();
        resolve();
      }
    };
    const unlisten = onAbort(signal, abort);
    if (signal?.aborted) abort();
    else arm();
  });
}
