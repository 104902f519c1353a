import { peek, peekText } from "../redact.js";
import type { CallContext } from "../transport/send.js";
import { type FailedCall, PinterestCallError, excerpt } from "./base.js";

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

/** What is wrong with an answer. */
export interface UnreadableAnswer {
  /** In words, such as `a body that is no UTF-8 text`. */
  readonly what: string;
  /** The text, as far as there is one. */
  readonly text?: string;
  readonly cause?: unknown;
}

/**
 * Pinterest answered with success and the body is not what it should be: not JSON, empty, no UTF-8, or
 * longer than `maxResponseBytes`. The call itself took effect, so it is not made again. `body` holds the
 * text, cut at 2,000 characters; not that of the OAuth operations, for it may be a new token.
 *
 * @example
 * if (error instanceof PinterestParseError) console.error(error.status, error.body);
 */
export class PinterestParseError extends PinterestCallError {
  static {
    this.prototype.name = "PinterestParseError";
  }

  /** The HTTP status of the answer. */
  readonly status: number;
  /** The text that was not understood, cut at 2,000 characters; empty where it may be a token. */
  readonly body: string;

  constructor(call: FailedCall, status: number, { what, text = "", cause }: UnreadableAnswer) {
    const shown = showable(call, text);
    // What a parser says repeats some of the text.
    super(call, `answered ${status} with ${what}`, shown === text ? cause : undefined);
    this.status = status;
    this.body = excerpt(shown);
  }
}

function showable({ operation, redact }: FailedCall, text: string): string {
  return operation.path.startsWith("/oauth/") ? "" : redact(text);
}

/**
 * The answer was not complete in time, reading the body included: an attempt took longer than `timeout`,
 * or the call with all its attempts and waits longer than `totalTimeout`. The call may or may not have
 * reached Pinterest; those that may be repeated were, as long as there was time.
 *
 * @example
 * if (error instanceof PinterestTimeoutError) console.warn(`gave up: ${error.option} of ${error.timeout} ms`);
 */
export class PinterestTimeoutError extends PinterestCallError {
  static {
    this.prototype.name = "PinterestTimeoutError";
  }

  /** The option that says how long: of one attempt, or of the whole call. */
  readonly option: "timeout" | "totalTimeout";
  /** The time that was allowed, in milliseconds. */
  readonly timeout: number;

  constructor(call: CallContext, option: "timeout" | "totalTimeout") {
    const ms = call.limits[option];
    super(call, `was not answered within ${option} of ${ms} ms`);
    this.option = option;
    this.timeout = ms;
  }
}
