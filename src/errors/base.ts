import { type Redact, redactCause } from "../redact.js";

const brand = Symbol.for("pinterest-client.error");

/**
 * The base class of every error that this client throws. Errors contain no token, no request body and no personal
 * data that you sent.
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
   * On errors of `conversions.sendAll`: how many events it had read from its source. All of them are in its
   * reports.
   */
  declare readonly eventsTaken?: number;

  /** Marks the error for {@link isPinterestError}, also across copies of this package. */
  get [brand](): true {
    return true;
  }

  /** The JSON form: `name`, `message` and the error's own fields. */
  toJSON(): Record<string, unknown> {
    const { name, message } = this;
    return { name, message, ...Object.fromEntries(Object.entries(this)) };
  }
}

/**
 * Whether a value is an error of this client. Also works when two copies of the package are loaded, where
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

/** The facts about a failed call that its error shows. */
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
  /** The kind of credential used: `accessToken`, `conversionToken`, `basic` or `own`. */
  readonly credential?: string | undefined;
  /** Replaces the secrets of the call in a text. */
  readonly redact: Redact;
}

/**
 * The base class of errors during a call. It names the operation but not its arguments, and neither the error nor its
 * `cause` contains a token.
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
  /** How many requests were sent; 0 if the call ended before the first one. */
  readonly attempts: number;

  /** Copies `cause` without secrets; see `redactCause`. */
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

/** Cuts a text to a length that is suitable for a log. */
export function excerpt(text: string): string {
  if (text.length <= excerptLength) return text;
  return `${text.slice(0, excerptLength)}… (${text.length} characters)`;
}
