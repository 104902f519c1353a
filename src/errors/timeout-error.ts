import type { Operation } from "../operations.js";
import { PinterestCallError } from "./call-error.js";

/**
 * The answer was not complete within `timeout` milliseconds, reading the body included. The call may
 * or may not have reached Pinterest.
 *
 * @example
 * if (error instanceof PinterestTimeoutError) console.warn(`gave up after ${error.timeout} ms`);
 */
export class PinterestTimeoutError extends PinterestCallError {
  static {
    this.prototype.name = "PinterestTimeoutError";
  }

  /** The time that was allowed, in milliseconds. */
  readonly timeout: number;

  constructor(operation: Operation, timeout: number, cause?: unknown) {
    super(operation, `was not answered within ${timeout} ms`, { cause });
    this.timeout = timeout;
  }
}
