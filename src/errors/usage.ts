import type { PinterestApiError } from "./api.js";
import { PinterestError } from "./base.js";

/**
 * An argument of a call is invalid. Thrown before anything is sent. The message names the field and the rule, but never
 * contains the value.
 *
 * @example
 * await pinterest.get("/boards/{board_id}", { path: { board_id: ".." } }); // throws, field "path.board_id"
 */
export class PinterestInputError extends PinterestError {
  override get name(): string {
    return "PinterestInputError";
  }

  /** The field, such as `path.board_id` or `events[3].event_time`. */
  readonly field: string;

  constructor(field: string, rule: string) {
    super(`${field}: ${rule}`);
    this.field = field;
  }
}

/**
 * An option of the client is missing or invalid, such as a credential or a base URL that is not https. Thrown before
 * anything is sent.
 *
 * @example
 * new Pinterest({ baseUrl: "http://example.com" }); // throws, option "baseUrl"
 */
export class PinterestConfigurationError extends PinterestError {
  override get name(): string {
    return "PinterestConfigurationError";
  }

  /** The option to set or correct, such as `accessToken`. */
  readonly option: string;

  constructor(option: string, rule: string) {
    super(`${option}: ${rule}`);
    this.option = option;
  }
}

/**
 * The client uses Pinterest's sandbox, which does not offer this operation. Thrown before anything is sent.
 * https://developers.pinterest.com/docs/dev-tools/sandbox/
 *
 * @example
 * const pinterest = new Pinterest({ accessToken, environment: "sandbox" });
 * await pinterest.conversions.send(adAccountId, events); // throws: use test mode for events
 */
export class PinterestSandboxError extends PinterestError {
  override get name(): string {
    return "PinterestSandboxError";
  }

  /** The operation that was refused, such as `events/create`. */
  readonly operation: string;

  constructor(operation: string) {
    super(`${operation} is not offered by the sandbox; use the production environment for it`);
    this.operation = operation;
  }
}

/**
 * The client is in test mode, and the call would write data: its operation has no `test` parameter, the call sets
 * `test: false`, middleware of `raw` changed the route, or `pinterest.call` does not know the operation. Thrown before
 * anything is sent. To write, use a client without `testMode`, or one with
 * `environment: "sandbox"`.
 *
 * @example
 * const pinterest = new Pinterest({ accessToken, testMode: true });
 * await pinterest.post("/boards", { body: { name: "Kitchens" } }); // throws
 */
export class PinterestTestModeError extends PinterestError {
  override get name(): string {
    return "PinterestTestModeError";
  }

  /** The operation that was refused, such as `boards/create`. */
  readonly operation: string;

  constructor(operation: string, rule: string) {
    super(`${operation} is refused in test mode: ${rule}`);
    this.operation = operation;
  }
}

/**
 * Pinterest refuses to renew the token: the refresh token has expired or was revoked, or `appId` or `appSecret` is wrong.
 * `cause` is Pinterest's error. It is not retried: have the user authorise your app again, and create a new
 * `refreshingToken`.
 * https://developers.pinterest.com/docs/api/v5/oauth-token
 *
 * @example
 * if (error instanceof PinterestReauthorizationError) await askToConnectAgain(user);
 */
export class PinterestReauthorizationError extends PinterestError {
  override get name(): string {
    return "PinterestReauthorizationError";
  }

  constructor(cause: PinterestApiError) {
    super(
      `the token cannot be renewed; authorise again, or correct appId and appSecret: ${cause.message}`,
      { cause },
    );
  }
}

/**
 * Your `onToken` threw; `cause` is a copy of its error, without the tokens. The new token is not used yet: the next call
 * passes it to `onToken` again.
 *
 * @example
 * if (error instanceof PinterestTokenStorageError) console.error("token store is down", error.cause);
 */
export class PinterestTokenStorageError extends PinterestError {
  override get name(): string {
    return "PinterestTokenStorageError";
  }

  constructor(cause: unknown) {
    super("onToken failed to store the new token; it is not used, and the next call tries again", {
      cause,
    });
  }
}

/**
 * Your `accessToken` or `conversionToken` function, or your own token provider, threw. `cause` is a copy of its error,
 * with everything that could be a token masked. The call was not sent, or not sent again after a 401.
 *
 * @example
 * if (error instanceof PinterestTokenSourceError) console.error(error.option, error.cause);
 */
export class PinterestTokenSourceError extends PinterestError {
  override get name(): string {
    return "PinterestTokenSourceError";
  }

  /** The option that failed: `accessToken` or `conversionToken`. */
  readonly option: string;

  constructor(option: string, cause: unknown) {
    super(`${option}: the source of the token failed; see cause`, { cause });
    this.option = option;
  }
}
