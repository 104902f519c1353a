import { PinterestAbortError } from "../errors/abort-error.js";
import { PinterestTimeoutError } from "../errors/timeout-error.js";
import { timeLeft, type CallContext } from "./context.js";
import { onAbort } from "./on-abort.js";

/**
 * Waits for something that takes no signal, such as a token source, no longer than the call may last.
 * Rejects as it does; else with a {@link PinterestAbortError} or a {@link PinterestTimeoutError}. Leaves
 * neither timer nor listener behind, also where the work never ends.
 */
export function within<T>(context: CallContext, work: T | Promise<T>): Promise<T> {
  const { signal } = context;
  return new Promise((resolve, reject) => {
    const finish = (): void => {
      clearTimeout(timer);
      unlisten();
    };
    const fail = (error: unknown): void => {
      finish();
      reject(error);
    };
    const abort = (): void => {
      fail(new PinterestAbortError(context, signal?.reason));
    };
    const timer = setTimeout(
      () => {
        fail(new PinterestTimeoutError(context, "totalTimeout"));
      },
      Math.max(0, timeLeft(context)),
    );
    const unlisten = onAbort(signal, abort);
    if (signal?.aborted) abort();
    Promise.resolve(work).then((value) => {
      finish();
      resolve(value);
    }, fail);
  });
}
