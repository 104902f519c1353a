import { PinterestError } from "./pinterest-error.js";

/**
 * Your `onToken` failed to keep a new token; `cause` is what it threw. The token is not used, and not
 * lost: the next call has `onToken` try again with the same one.
 *
 * @example
 * if (error instanceof PinterestTokenStorageError) console.error("token store is down", error.cause);
 */
export class PinterestTokenStorageError extends PinterestError {
  static {
    this.prototype.name = "PinterestTokenStorageError";
  }

  constructor(cause: unknown) {
    super("onToken failed to keep the new token; it is not used, and the next call tries again", {
      cause,
    });
  }
}
