import { type Redact, readProperty, readString } from "../redact.js";
import { type CallInfo, PinterestCallError, excerpt } from "./base.js";

/**
 * Your `AbortSignal` aborted the call; `cause` is the signal's reason. Never retried.
 *
 * @example
 * if (error instanceof PinterestAbortError) return; // aborted on purpose
 */
export class PinterestAbortError extends PinterestCallError {
  override get name(): string {
    return "PinterestAbortError";
  }

  constructor(call: CallInfo, reason: unknown) {
    super(call, "was aborted by its signal", reason);
    // Not copied, unlike other causes: it is the caller's own object, which the caller may compare.
    if (typeof reason === "object" && isSafe(reason, call.redact)) this.cause = reason;
  }
}

/** Whether the texts of a value can be read and contain no secret. */
function isSafe(value: object | null, redact: Redact): boolean {
  try {
    return ["name", "message", "stack"].every((key) => {
      const text: unknown = (value as Record<string, unknown> | null)?.[key];
      return text === undefined || (typeof text === "string" && redact(text) === text);
    });
  } catch {
    return false;
  }
}

/**
 * No complete response arrived: the name did not resolve, or the connection was refused or broke. `cause` is a copy of
 * the runtime's error: its name, message, stack and code. The request may or may not have reached Pinterest; idempotent
 * calls were retried.
 *
 * @example
 * if (error instanceof PinterestConnectionError) retryLater();
 */
export class PinterestConnectionError extends PinterestCallError {
  override get name(): string {
    return "PinterestConnectionError";
  }

  constructor(call: CallInfo, cause: unknown) {
    super(call, `got no answer: ${excerpt(reasonOf(cause))}`, cause);
  }
}

/** Runtimes put "fetch failed" in the message and the reason in `cause`. */
function reasonOf(error: unknown): string {
  const texts = [readProperty(error, "cause"), error].flatMap((each) => [
    readString(each, "message"),
    readString(each, "code"),
  ]);
  return texts.find((text) => text) ?? "the connection failed";
}

/** Why a response cannot be used. */
export interface UnreadableResponse {
  /** The problem, such as `a body that is not UTF-8`. */
  readonly what: string;
  /** The body, as far as it was read. */
  readonly text?: string;
}

/**
 * The response has a 2xx status but an unusable body: not JSON, empty, not UTF-8, or longer than `maxResponseBytes`.
 * The call took effect, so it is not retried. The body may contain a token or personal data, so it is available only
 * through {@link PinterestParseError.answer}.
 *
 * @example
 * if (error instanceof PinterestParseError) console.error(error.status, error.operation);
 */
export class PinterestParseError extends PinterestCallError {
  override get name(): string {
    return "PinterestParseError";
  }

  /** The HTTP status of the response. */
  readonly status: number;
  readonly #text: string;

  constructor(call: CallInfo, status: number, { what, text = "" }: UnreadableResponse) {
    super(call, `answered ${status} with ${what}`);
    this.status = status;
    this.#text = call.operation.path.startsWith("/oauth/") ? "" : excerpt(call.redact(text));
  }

  /**
   * The body, cut at 2,000 characters, with the secrets of the call redacted; empty for OAuth operations, whose
   * responses contain tokens. It is a function so that logs do not print it: the body may contain personal data.
   */
  answer(): string {
    // A copy of the error has no text; see the token provider.
    return #text in this ? this.#text : "";
  }
}

/**
 * The response did not arrive in time: an attempt took longer than `timeout`, or the whole call, with its retries and
 * waits, took longer than `totalTimeout`. The request may or may not have reached Pinterest; idempotent calls were
 * retried while there was time.
 *
 * @example
 * if (error instanceof PinterestTimeoutError) console.warn(`gave up: ${error.option} of ${error.timeout} ms`);
 */
export class PinterestTimeoutError extends PinterestCallError {
  override get name(): string {
    return "PinterestTimeoutError";
  }

  /** The option that was exceeded: the limit of one attempt, or of the whole call. */
  readonly option: "timeout" | "totalTimeout";
  /** The limit, in milliseconds. */
  readonly timeout: number;

  constructor(call: CallInfo, option: "timeout" | "totalTimeout", ms: number) {
    super(call, `did not complete within ${ms} ms (${option})`);
    this.option = option;
    this.timeout = ms;
  }
}
