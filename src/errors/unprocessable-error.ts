import { PinterestApiError } from "./api-error.js";

/**
 * 422: the request was understood and nothing of it was taken. For conversion events `details` tells what became
 * of each; `conversions.send` reads them and throws nothing.
 * https://developers.pinterest.com/docs/api/v5/events-create
 *
 * @example
 * if (error instanceof PinterestUnprocessableError) console.error(error.details);
 */
export class PinterestUnprocessableError extends PinterestApiError {
  static {
    this.prototype.name = "PinterestUnprocessableError";
  }
}
