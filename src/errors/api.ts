import { parseJson } from "../json.js";
import { type Redact, redactJson } from "../redact.js";
import { type CallInfo, PinterestCallError, excerpt } from "./base.js";

/**
 * What Pinterest last reported about a rate limit. Each operation belongs to a category, and the operations of a
 * category share its limit. https://developers.pinterest.com/docs/reference/rate-limits/
 */
export interface RateLimit {
  /** The category, such as `ads_read`. */
  readonly category: string;
  /** How many calls the category allows in its longest window, if Pinterest reports it. */
  readonly limit: number | undefined;
  /** How many calls remain in the window that is closest to its limit, which need not be the longest. */
  readonly remaining: number | undefined;
  /** When that window ends and calls are allowed again. */
  readonly resetAt: Date | undefined;
  /** All windows that Pinterest reports, the shortest first, such as 100 calls a second and 1,000 a minute. */
  readonly windows?: readonly RateLimitWindow[];
}

/** One window of a rate limit. */
export interface RateLimitWindow {
  /** How many calls the window allows. */
  readonly limit: number;
  /** The length of the window, in milliseconds. */
  readonly windowMs: number;
}

/** A wait before the next attempt that exceeds a limit of the call's options. */
export interface ExceededLimit {
  /** The wait, in milliseconds. */
  readonly ms: number;
  /** The option that it exceeds. */
  readonly option: "maxDelay" | "totalTimeout";
}

/** A response with a status other than 2xx, as the transport has read it. */
export interface ErrorResponse {
  readonly status: number;
  readonly headers: Pick<Headers, "get">;
  /** The body. */
  readonly text: string;
  readonly rateLimit?: RateLimit | undefined;
  /** How long the response asks to wait, in milliseconds. */
  readonly retryAfterMs?: number | undefined;
  /** The wait that kept the call from being retried. */
  readonly exceededLimit?: ExceededLimit | undefined;
  /** The reason why the call was not sent, if it was not; `status` is then the one that Pinterest would have sent. */
  readonly unsent?: string;
}

/**
 * Pinterest answered with a status other than 2xx. Distinguish errors by class, or by `status` and `code`, Pinterest's
 * own number for the error. `code` is undefined if the response is not Pinterest's JSON, such as a proxy's HTML page.
 * https://developers.pinterest.com/docs/reference/error-codes/
 *
 * Some statuses have their own class: `PinterestInvalidRequestError` (400),
 * `PinterestAuthenticationError` (401), `PinterestPermissionError` (403), `PinterestNotFoundError` (404),
 * `PinterestConflictError` (409), `PinterestUnprocessableError` (422), `PinterestRateLimitError` (429),
 * `PinterestServerError` (5xx).
 *
 * @example
 * try {
 *   await pinterest.get("/pins/{pin_id}", { path: { pin_id: "1" } });
 * } catch (error) {
 *   if (error instanceof PinterestNotFoundError) return undefined;
 *   throw error;
 * }
 */
export class PinterestApiError extends PinterestCallError {
  override get name(): string {
    return "PinterestApiError";
  }

  /** The HTTP status, such as 404. */
  readonly status: number;
  /** Pinterest's number for the error, if the response has one, such as 50 for an unknown Pin. */
  readonly code: number | undefined;
  /** Pinterest's details of the error; their form depends on the operation. */
  readonly details: unknown;
  /** Pinterest's id of the request, for its support. */
  readonly requestId: string | undefined;
  /** What the response reports about its rate limit; `undefined` if nothing. */
  readonly rateLimit: RateLimit | undefined;
  /** How long the response asks to wait before the next attempt, in milliseconds; `undefined` if it does not. */
  readonly retryAfterMs: number | undefined;
  /**
   * The response body, with the secrets of the call redacted. JSON of at most 100 levels is parsed; anything else is
   * a string, cut at 2,000 characters.
   */
  readonly body: unknown;

  constructor(call: CallInfo, response: ErrorResponse) {
    const { status, text, headers, rateLimit, retryAfterMs, exceededLimit, unsent } = response;
    const body = parseErrorBody(text, call.redact);
    const { code, message, details } = errorFields(body);
    const notSent = call.attempts > 0 ? "was not sent again" : "was not sent";
    const outcome = unsent === undefined ? `answered ${status}` : notSent;
    const sentences = [
      unsent ?? (typeof message === "string" ? excerpt(message) : ""),
      exceededLimit ? describeWait(exceededLimit) : "",
      hintFor(call, status) ?? "",
    ];
    super(
      call,
      `${outcome}${typeof code === "number" ? `, code ${code}` : ""}${joinSentences(sentences)}`,
    );
    this.status = status;
    this.code = typeof code === "number" ? code : undefined;
    this.details = details;
    // The `fetch` option may return other headers, such as a Map.
    const requestId: unknown = headers.get("x-pinterest-rid");
    this.requestId = typeof requestId === "string" ? call.redact(requestId) : undefined;
    this.rateLimit = rateLimit;
    this.retryAfterMs = retryAfterMs;
    this.body = typeof body === "string" ? excerpt(body) : body;
  }
}

/**
 * 400: the request breaks a rule of the API; see `message` and `details`. Known codes: 1 and 400 (a parameter), 4196
 * (the body), 4182 and 4183 (catalogs). The same request will fail again.
 * https://developers.pinterest.com/docs/reference/error-codes/
 *
 * @example
 * if (error instanceof PinterestInvalidRequestError) console.error(error.code, error.message);
 */
export class PinterestInvalidRequestError extends PinterestApiError {
  override get name(): string {
    return "PinterestInvalidRequestError";
  }
}

/**
 * 401: the token is missing, expired, revoked, or of a kind that this operation does not accept (code 2). For the OAuth
 * operations: the app's id or secret is wrong. Get a new token before the next attempt.
 * https://developers.pinterest.com/docs/getting-started/authentication-and-scopes/
 *
 * @example
 * if (error instanceof PinterestAuthenticationError) await askToConnectAgain();
 */
export class PinterestAuthenticationError extends PinterestApiError {
  override get name(): string {
    return "PinterestAuthenticationError";
  }
}

/**
 * 403: the token is valid but not allowed to do this. It lacks a scope, its user has no role in the ad account or no
 * access to the resource (codes 7, 29 and 403), or the account is disapproved or under review (codes 2625 and 2626).
 * https://developers.pinterest.com/docs/getting-started/authentication-and-scopes/
 *
 * @example
 * if (error instanceof PinterestPermissionError && error.code === 29) askForAccess();
 */
export class PinterestPermissionError extends PinterestApiError {
  override get name(): string {
    return "PinterestPermissionError";
  }
}

/**
 * 404: the resource does not exist, or the token's user may not see it (codes 30: user, 40: board, 50: Pin, 4161: feed,
 * 4180: product group). https://developers.pinterest.com/docs/reference/error-codes/
 *
 * @example
 * if (error instanceof PinterestNotFoundError) return undefined;
 */
export class PinterestNotFoundError extends PinterestApiError {
  override get name(): string {
    return "PinterestNotFoundError";
  }
}

/**
 * 409: the request conflicts with an existing resource, such as a board or a product group of the same name (codes
 * 409, 4178 and 4179). https://developers.pinterest.com/docs/reference/error-codes/
 *
 * @example
 * if (error instanceof PinterestConflictError) board = await findBoard(name);
 */
export class PinterestConflictError extends PinterestApiError {
  override get name(): string {
    return "PinterestConflictError";
  }
}

/**
 * 422: the request was understood, but nothing in it was accepted. For conversion events, `details` has the outcome of
 * each; `conversions.send` reports them instead of throwing.
 * https://developers.pinterest.com/docs/api/v5/events-create
 *
 * @example
 * if (error instanceof PinterestUnprocessableError) console.error(error.details);
 */
export class PinterestUnprocessableError extends PinterestApiError {
  override get name(): string {
    return "PinterestUnprocessableError";
  }
}

/**
 * 429: the operation's rate-limit category is used up (codes 8 and 2726), and the retries are used up, or the wait
 * would exceed `retry.maxDelay` or `totalTimeout`. `retryAfterMs` is the necessary wait. If the client knew it from an
 * earlier response, the call was not sent and `attempts` is 0.
 * https://developers.pinterest.com/docs/reference/rate-limits/
 *
 * @example
 * if (error instanceof PinterestRateLimitError) queue.delay(error.retryAfterMs ?? 60_000);
 */
export class PinterestRateLimitError extends PinterestApiError {
  override get name(): string {
    return "PinterestRateLimitError";
  }
}

/**
 * 5xx: something failed at Pinterest or on the way to it. Idempotent calls were retried as `retry` allows, except
 * after 501. Other calls may or may not have taken effect.
 *
 * @example
 * if (error instanceof PinterestServerError) console.error(error.status, error.requestId);
 */
export class PinterestServerError extends PinterestApiError {
  override get name(): string {
    return "PinterestServerError";
  }
}

const classes = new Map<number, typeof PinterestApiError>([
  [400, PinterestInvalidRequestError],
  [401, PinterestAuthenticationError],
  [403, PinterestPermissionError],
  [404, PinterestNotFoundError],
  [409, PinterestConflictError],
  [422, PinterestUnprocessableError],
  [429, PinterestRateLimitError],
]);

/** Creates the error for a response with a status other than 2xx. */
export function createApiError(call: CallInfo, response: ErrorResponse): PinterestApiError {
  const { status } = response;
  const Class = classes.get(status) ?? (status >= 500 ? PinterestServerError : PinterestApiError);
  return new Class(call, response);
}

/** Creates the error for a call that was not sent because its rate limit resets later than the call may wait. */
export function createThrottleError(
  call: CallInfo,
  rateLimit: RateLimit,
  exceededLimit: ExceededLimit,
): PinterestRateLimitError {
  return new PinterestRateLimitError(call, {
    status: 429,
    headers: { get: () => null },
    text: "",
    rateLimit,
    retryAfterMs: exceededLimit.ms,
    exceededLimit,
    unsent: `the rate limit ${rateLimit.category} is used up`,
  });
}

const redirects = new Set([301, 302, 303, 307, 308]);

/** A hint on what to check after a response with this status, if there is one. */
export function hintFor({ operation, credential }: CallInfo, status: number): string | undefined {
  const scopes = operation.scopes?.join(" and ");
  if (redirects.has(status)) return "Redirects are not followed; is baseUrl the right one?";
  if (status === 304) {
    return "The resource has not changed; leave out If-None-Match and If-Modified-Since";
  }
  if (status === 401) {
    if (credential === "conversionToken") return "Is this a conversion token of that ad account?";
    if (credential === "basic") return "Are appId and appSecret those of one app?";
    if (credential === "accessToken") {
      const without = scopes ? `, or does it lack ${scopes}` : "";
      return `Has the access token expired or been revoked${without}?`;
    }
  }
  if (status === 403 && credential === "accessToken" && scopes) {
    return `Does the token have ${scopes}, and does its user have a role that allows this?`;
  }
  return undefined;
}

function describeWait({ ms, option }: ExceededLimit): string {
  const name = option === "maxDelay" ? "retry.maxDelay" : option;
  return `The next attempt would have to wait ${Math.ceil(ms / 1000)} s, longer than ${name} allows`;
}

/** Joins sentences to append to a message. */
function joinSentences(sentences: readonly string[]): string {
  const texts = sentences.map((each) => each.trim()).filter((each) => each !== "");
  if (texts.length === 0) return "";
  return `: ${texts.map((text, i) => (i < texts.length - 1 && !/[.!?]$/.test(text) ? `${text}.` : text)).join(" ")}`;
}

/** Parses a body, or returns its text if it is not JSON or is nested too deep. Secrets are redacted. */
function parseErrorBody(text: string, redact: Redact): unknown {
  try {
    return redactJson(parseJson(text), redact);
  } catch {
    return redact(text);
  }
}

/**
 * The body of an error as text, without secrets. Integers that a number cannot hold exactly are strings, as in {@link
 * PinterestApiError.body}.
 */
export function redactBody(text: string, redact: Redact): string {
  const body = parseErrorBody(text, redact);
  return typeof body === "string" ? body : JSON.stringify(body);
}

function errorFields(body: unknown): { code?: unknown; message?: unknown; details?: unknown } {
  return typeof body === "object" && body !== null ? body : {};
}
