import { PinterestApiError } from "./api-error.js";

/**
 * 5xx: something is wrong on Pinterest's side or on the way to it. Calls that may be repeated were, as often as
 * `retry` allows; 501 never. A write that may not be repeated may or may not have taken effect.
 *
 * @example
 * if (error instanceof PinterestServerError) console.error(error.status, error.requestId);
 */
export class PinterestServerError extends PinterestApiError {
  static {
    this.prototype.name = "PinterestServerError";
  }
}
