import { PinterestError } from "./pinterest-error.js";

/**
 * The client was not given what it needs, or was given something it cannot use: a missing credential,
 * a base URL that is not https. Thrown before any byte is sent. `option` names what to set.
 *
 * @example
 * new Pinterest({ baseUrl: "http://example.com" }); // throws, option "baseUrl"
 */
export class PinterestConfigurationError extends PinterestError {
  static {
    this.prototype.name = "PinterestConfigurationError";
  }

  /** The option to set or to mend, such as `accessToken`. */
  readonly option: string;

  constructor(option: string, rule: string) {
    super(`${option}: ${rule}`);
    this.option = option;
  }
}
