import { PinterestApiError } from "./api-error.js";

/**
 * 400: something in the request breaks a rule of the API; `message` and `details` tell what. Codes seen:
 * 1 and 400 (a parameter), 4196 (the body), 4182 and 4183 (catalogs). Sending it again unchanged is of no
 * use. https://developers.pinterest.com/docs/reference/error-codes/
 *
 * @example
 * if (error instanceof PinterestInvalidRequestError) console.error(error.code, error.message);
 */
export class PinterestInvalidRequestError extends PinterestApiError {
  static {
    this.prototype.name = "PinterestInvalidRequestError";
  }
}
