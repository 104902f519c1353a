import { PinterestApiError } from "./api-error.js";

/**
 * 403: the token is good and may not do this: a scope is missing, or its user has no role in the ad account or
 * no right to the resource (codes 7, 29 and 403), or the account is disapproved or under review (codes
 * 2625 and 2626). https://developers.pinterest.com/docs/getting-started/authentication-and-scopes/
 *
 * @example
 * if (error instanceof PinterestPermissionError && error.code === 29) askForAccess();
 */
export class PinterestPermissionError extends PinterestApiError {
  static {
    this.prototype.name = "PinterestPermissionError";
  }
}
