import type { CallContext } from "../transport/context.js";
import { PinterestError } from "./pinterest-error.js";
import { redactCause } from "./redact-cause.js";

/** What an error needs to know of the call that it ends. */
export type FailedCall = Pick<CallContext, "operation" | "attempts" | "redact">;

/**
 * The root of the errors of a call that was under way: it names the operation, never the values that
 * it was called with. No token shows in it, in its `cause` neither.
 *
 * @example
 * if (error instanceof PinterestCallError) console.error(error.operation, error.attempts);
 */
export class PinterestCallError extends PinterestError {
  static {
    this.prototype.name = "PinterestCallError";
  }

  /** The operation that was called, such as `events/create`. */
  readonly operation: string;
  /** The HTTP method, upper case. */
  readonly method: string;
  /** The path template, such as `/boards/{board_id}`. */
  readonly path: string;
  /** How many requests were sent; 0 where the call ended before its first. */
  readonly attempts: number;

  constructor({ operation, attempts, redact }: FailedCall, what: string, cause?: unknown) {
    const often = attempts > 1 ? ` (${attempts} attempts)` : "";
    super(
      `${operation.method} ${operation.path} ${redact(what)}${often}`,
      cause === undefined ? undefined : { cause: redactCause(cause, redact) },
    );
    this.operation = operation.id;
    this.method = operation.method;
    this.path = operation.path;
    this.attempts = attempts;
  }
}
