import { type Redact, redactCause } from "../redact.js";

const brand = Symbol.for("pinterest-client.error");

/**
 * The root of every error that this client throws. None of them holds a token, a request body or personal data of
 * yours.
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
  override get name(): string {
    return "PinterestError";
  }

  /**
   * Set on an error that `conversions.sendAll` throws: how many events it had taken from its source. All of
   * them are in its reports; the events after them have not been read.
   */
  declare readonly eventsTaken?: number;

  /** Marks the error for {@link isPinterestError}, across copies of this package. */
  get [brand](): true {
    return true;
  }

  /** What `JSON.stringify` writes: `name`, `message` and the error's own fields. */
  toJSON(): Record<string, unknown> {
    const { name, message } = this;
    return { name, message, ...Object.fromEntries(Object.entries(this)) };
  }
}

/**
 * Whether a value was thrown by this client. Also works when two copies of the package are loaded, where
 * `instanceof` fails.
 *
 * @example
 * if (isPinterestError(error)) report(error.message);
 */
export function isPinterestError(value: unknown): value is PinterestError {
  try {
    return typeof value === "object" && value !== null && brand in value;
  } catch {
    // A proxy may throw.
    return false;
  }
}

/** What an error needs to know about the call that failed. */
export interface CallInfo {
  readonly operation: {
    /** Such as `boards/get`. */
    readonly id: string;
    /** Upper case. */
    readonly method: string;
    /** The path template, such as `/boards/{board_id}`. */
    readonly path: string;
    /** The OAuth scopes that an access token needs. */
    readonly scopes?: readonly string[] | undefined;
  };
  /** How many requests were sent. */
  readonly attempts: number;
  /** What the call was authorised with: `accessToken`, `conversionToken`, `basic` or `own`. */
  readonly credential?: string | undefined;
  /** Replaces the secrets of the call in a text. */
  readonly redact: Redact;
}

/**
 * The root of the errors of a call that was under way. It names the operation, never the values that it was called
 * with, and neither the error nor its `cause` shows a token.
 *
 * @example
 * if (error instanceof PinterestCallError) console.error(error.operation, error.attempts);
 */
export class PinterestCallError extends PinterestError {
  override get name(): string {
    return "PinterestCallError";
  }

  /** The operation that was called, such as `events/create`. */
  readonly operation: string;
  /** The HTTP method, upper case. */
  readonly method: string;
  /** The path template, such as `/boards/{board_id}`. */
  readonly path: string;
  /** How many requests were sent; 0 if the call ended before its first. */
  readonly attempts: number;

  /** `cause` is copied without secrets; see `redactCause`. */
  constructor({ operation, attempts, redact }: CallInfo, what: string, cause?: unknown) {
    const times = attempts > 1 ? ` (${attempts} attempts)` : "";
    super(
      `${operation.method} ${operation.path} ${redact(what)}${times}`,
      cause === undefined ? undefined : { cause: redactCause(cause, redact) },
    );
    this.operation = operation.id;
    this.method = operation.method;
    this.path = operation.path;
    this.attempts = attempts;
  }
}

const excerptLength = 2_000;

/** The start of a text, short enough for a log. */
export function excerpt(text: string): string {
  if (text.length <= excerptLength) return text;
  return `${text.slice(0, excerptLength)}… (${text.length} characters)`;
}
