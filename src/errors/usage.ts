import type { PinterestApiError } from "./api.js";
import { PinterestError } from "./base.js";

/**
 * What a call was given breaks a rule of the API. Thrown before any byte is sent. The message names
 * the field, the rule and what to do, and never repeats the value.
 *
 * @example
 * await pinterest.get("/boards/{board_id}", { path: { board_id: ".." } }); // throws, field "path.board_id"
 */
export class PinterestInputError extends PinterestError {
  static {
    this.prototype.name = "PinterestInputError";
  }

  /** Where the value stands, such as `path.board_id` or `events[3].event_time`. */
  readonly field: string;

  constructor(field: string, rule: string) {
    super(`${field}: ${rule}`);
    this.field = field;
  }
}

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
