import { PinterestCallError, type FailedCall } from "./call-error.js";
import { excerpt } from "./excerpt.js";

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
