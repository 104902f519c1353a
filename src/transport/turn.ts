import { PinterestAbortError } from "../errors/abort-error.js";
import type { CallContext } from "./context.js";
import { onAbort } from "./on-abort.js";

/**
 * Waits in a line until woken, or so many milliseconds at most. Throws a {@link PinterestAbortError} as
 * soon as the caller's signal aborts. Leaves the line however it ends.
 */
export function waitForTurn(
  line: Set<() => void>,
  ms: number,
  context: CallContext,
): Promise<void> {
  const { signal } = context;
  return new Promise((resolve, reject) => {
    const leave = (): void => {
      clearTimeout(timer);
      unlisten();
      line.delete(go);
    };
    const go = (): void => {
      leave();
      resolve();
    };
    const abort = (): void => {
      leave();
      reject(new PinterestAbortError(context, signal?.reason));
    };
    const timer = setTimeout(go, Math.ceil(ms));
    line.add(go);
    const unlisten = onAbort(signal, abort);
    if (signal?.aborted) abort();
  });
}
