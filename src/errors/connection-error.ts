import { PinterestCallError, type FailedCall } from "./call-error.js";
import { peek, peekText } from "./peek.js";

/**
 * No whole answer came: the name did not resolve, the connection was refused or broke. `cause` is the
 * runtime's own error. The call may or may not have reached Pinterest; those that may be repeated were.
 *
 * @example
 * if (error instanceof PinterestConnectionError) retryLater();
 */
export class PinterestConnectionError extends PinterestCallError {
  static {
    this.prototype.name = "PinterestConnectionError";
  }

  constructor(call: FailedCall, cause: unknown) {
    super(call, `got no answer: ${reasonOf(cause)}`, cause);
  }
}

/** Runtimes say "fetch failed" and hide the reason in `cause`. Errors may be those of another realm. */
function reasonOf(error: unknown): string {
  const cause = peek(error, "cause");
  const reasons = [cause, error].flatMap((each) => [
    peekText(each, "message"),
    peekText(each, "code"),
  ]);
  return reasons.find((reason) => reason) ?? "the connection failed";
}
