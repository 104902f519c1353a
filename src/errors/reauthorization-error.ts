import type { PinterestApiError } from "./api-error.js";
import { PinterestError } from "./pinterest-error.js";

/**
 * Pinterest refuses to renew the token: the refresh token has ended or was revoked, or `appId` and
 * `appSecret` are wrong. `cause` is Pinterest's answer. Nothing is tried again: have the user authorise
 * your app anew, and make a new `refreshingToken`.
 * https://developers.pinterest.com/docs/api/v5/oauth-token
 *
 * @example
 * if (error instanceof PinterestReauthorizationError) await askToConnectAgain(user);
 */
export class PinterestReauthorizationError extends PinterestError {
  static {
    this.prototype.name = "PinterestReauthorizationError";
  }

  constructor(cause: PinterestApiError) {
    super(
      `the token cannot be renewed, authorise again or mend appId and appSecret: ${cause.message}`,
      { cause },
    );
  }
}
