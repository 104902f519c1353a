import type { Operation } from "../operations.js";
import { PinterestError } from "./pinterest-error.js";

/**
 * The root of the errors of a call that was under way: it names the operation, never the values that
 * it was called with.
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

  constructor(operation: Operation, what: string, options?: ErrorOptions) {
    super(`${operation.method} ${operation.path} ${what}`, options);
    this.operation = operation.id;
    this.method = operation.method;
    this.path = operation.path;
  }
}
