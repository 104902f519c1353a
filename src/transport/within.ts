import { PinterestAbortError } from "../errors/abort-error.js";
import { PinterestTimeoutError } from "../errors/timeout-error.js";
import { timeLeft, type CallContext } from "./context.js";

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
      signal?.removeEventListener("abort", onAbort);
    };
    const fail = (error: unknown): void => {
      finish();
      reject(error);
    };
    const onAbort = (): void => {
      fail(new PinterestAbortError(context, signal?.reason));
    };
    const timer = setTimeout(
      () => {
        fail(new PinterestTimeoutError(context, "totalTimeout"));
      },
      Math.max(0, timeLeft(context)),
    );
    signal?.addEventListener("abort", onAbort, { once: true });
    if (signal?.aborted) onAbort();
    Promise.resolve(work).then((value) => {
      finish();
      resolve(value);
    }, fail);
  });
}
