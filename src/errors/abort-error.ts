import { PinterestCallError, type FailedCall } from "./call-error.js";

/**
 * The caller's `AbortSignal` ended the call; `cause` is the signal's own reason. Never retried.
 *
 * @example
 * if (error instanceof PinterestAbortError) return; // we asked for it
 */
export class PinterestAbortError extends PinterestCallError {
  static {
    this.prototype.name = "PinterestAbortError";
  }

  constructor(call: FailedCall, reason: unknown) {
    super(call, "was aborted by its signal", reason);
  }
}
