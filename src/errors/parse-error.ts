import type { Operation } from "../operations.js";
import { PinterestCallError } from "./call-error.js";
import { excerpt } from "./excerpt.js";

/**
 * Pinterest answered with success and the body is not what it should be: not JSON, cut short, or
 * empty. The call itself took effect. `body` holds the text, cut at 2,000 characters.
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
  /** The text that was not understood, cut at 2,000 characters. */
  readonly body: string;

  constructor(operation: Operation, status: number, text: string, cause?: unknown) {
    const what = text === "" ? "an empty body" : "a body that is not the JSON it should be";
    super(operation, `answered ${status} with ${what}`, { cause });
    this.status = status;
    this.body = excerpt(text);
  }
}
