import { PinterestError } from "./pinterest-error.js";

/**
 * The client is in test mode, which records nothing, and the call would have: its operation has no
 * `test` parameter, or was told `test: false`. Thrown before any byte is sent. To write, use a client
 * without `testMode`, or one with `environment: "sandbox"`.
 *
 * @example
 * const pinterest = new Pinterest({ accessToken, testMode: true });
 * await pinterest.post("/boards", { body: { name: "Kitchens" } }); // throws
 */
export class PinterestTestModeError extends PinterestError {
  static {
    this.prototype.name = "PinterestTestModeError";
  }

  /** The operation that was refused, such as `boards/create`. */
  readonly operation: string;

  constructor(operation: string, rule: string) {
    super(`${operation} is refused in test mode: ${rule}`);
    this.operation = operation;
  }
}
