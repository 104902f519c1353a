import { PinterestCallError, type FailedCall } from "./call-error.js";

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

/** Runtimes say "fetch failed" and hide the reason in `cause`. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return "the connection failed";
  const { cause } = error;
  if (!(cause instanceof Error)) return error.message;
  const { code } = cause as { code?: unknown };
  return cause.message || (typeof code === "string" ? code : error.message);
}
