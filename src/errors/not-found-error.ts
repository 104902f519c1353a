import { PinterestApiError } from "./api-error.js";

/**
 * 404: there is no such thing, or the token's user may not see it (codes 30: user, 40: board, 50: Pin, 4161:
 * feed, 4180: product group). https://developers.pinterest.com/docs/reference/error-codes/
 *
 * @example
 * if (error instanceof PinterestNotFoundError) return undefined;
 */
export class PinterestNotFoundError extends PinterestApiError {
  static {
    this.prototype.name = "PinterestNotFoundError";
  }
}
