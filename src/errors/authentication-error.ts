import { PinterestApiError } from "./api-error.js";

/**
 * 401: the token is missing, expired, revoked, or not one that this operation takes (code 2); or the app's id
 * and secret are wrong, for the OAuth operations. Get a new token before the next try.
 * https://developers.pinterest.com/docs/getting-started/authentication-and-scopes/
 *
 * @example
 * if (error instanceof PinterestAuthenticationError) await askToConnectAgain();
 */
export class PinterestAuthenticationError extends PinterestApiError {
  static {
    this.prototype.name = "PinterestAuthenticationError";
  }
}
