import { PinterestError } from "./pinterest-error.js";

/**
 * The client is set to Pinterest's sandbox, which does not offer this operation. Thrown before any
 * byte is sent. See https://developers.pinterest.com/docs/dev-tools/sandbox/
 *
 * @example
 * const pinterest = new Pinterest({ accessToken, environment: "sandbox" });
 * await pinterest.conversions.send(adAccountId, events); // throws: use test mode for events
 */
export class PinterestSandboxError extends PinterestError {
  static {
    this.prototype.name = "PinterestSandboxError";
  }

  /** The operation that was refused, such as `events/create`. */
  readonly operation: string;

  constructor(operation: string) {
    super(`${operation} is not offered by the sandbox; use the production environment for it`);
    this.operation = operation;
  }
}
