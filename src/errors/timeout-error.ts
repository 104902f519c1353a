import type { CallContext } from "../transport/context.js";
import { PinterestCallError } from "./call-error.js";

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
