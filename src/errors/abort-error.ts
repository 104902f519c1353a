import type { Operation } from "../operations.js";
import { PinterestCallError } from "./call-error.js";

/**
 * The caller's `AbortSignal` ended the call; `cause` is the signal's own reason.
 *
 * @example
 * if (error instanceof PinterestAbortError) return; // we asked for it
 */
export class PinterestAbortError extends PinterestCallError {
  static {
    this.prototype.name = "PinterestAbortError";
  }

  constructor(operation: Operation, reason: unknown) {
    super(operation, "was aborted by its signal", { cause: reason });
  }
}
