import { redactCause } from "../redact.js";
import type { CallContext } from "../transport/send.js";

const brand = Symbol.for("pinterest-client.error");

/**
 * The root of every error that this client throws. None of them holds a token, a request body or
 * personal data of yours.
 *
 * @example
 * try {
 *   await pinterest.get("/user_account");
 * } catch (error) {
 *   if (!isPinterestError(error)) throw error;
 *   console.error(error.name, error.message);
 * }
 */
export class PinterestError extends Error {
  static {
    this.prototype.name = "PinterestError";
  }

  /** Marks the error for {@link isPinterestError}, across copies of this package. */
  get [brand](): true {
    return true;
  }

  /** What `JSON.stringify` writes: name and message beside the error's own fields. */
  toJSON(): Record<string, unknown> {
    const { name, message } = this;
    return { name, message, ...Object.fromEntries(Object.entries(this)) };
  }
}

/**
 * Tells whether a value was thrown by this client, also where two copies of the package are loaded
 * and `instanceof` fails.
 *
 * @example
 * if (isPinterestError(error)) report(error.message);
 */
export function isPinterestError(value: unknown): value is PinterestError {
  try {
    return typeof value === "object" && value !== null && brand in value;
  } catch {
    // A proxy that cannot be looked at.
    return false;
  }
}

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

const limit = 2_000;

/** The start of a text, short enough for a log. */
export function excerpt(text: string): string {
  return text.length > limit ? `${text.slice(0, limit)}… (${text.length} characters)` : text;
}
