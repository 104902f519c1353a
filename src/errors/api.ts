import { type Redact, redactJson } from "../redact.js";
import { parseJson } from "../transport/json.js";
import type { RateLimit } from "../transport/rate-limit.js";
import type { ForbiddenWait } from "../transport/retry.js";
import type { CallContext } from "../transport/send.js";
import { type FailedCall, PinterestCallError, excerpt } from "./base.js";

/** An answer of a status other than 2xx, as the transport read it. */
export interface RefusingAnswer {
  readonly status: number;
  readonly headers: Pick<Headers, "get">;
  readonly text: string;
  readonly rateLimit?: RateLimit | undefined;
  /** Milliseconds that it asks to wait. */
  readonly asked?: number | undefined;
  /** The wait that kept the call from being made again. */
  readonly forbidden?: ForbiddenWait;
  /** Why the call was not sent, where there is no answer and the status is what it would have got. */
  readonly unsent?: string;
}

/**
 * Pinterest answered with a status other than 2xx. Judge by the class, or by `status`, then by `code`,
 * Pinterest's own number for the error; `code` is absent where the answer was not Pinterest's JSON, as
 * with a proxy's HTML page. https://developers.pinterest.com/docs/reference/error-codes/
 *
 * Statuses that one can act upon have a class of their own: `PinterestInvalidRequestError` (400),
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
  static {
    this.prototype.name = "PinterestApiError";
  }

  /** The HTTP status, such as 404. */
  readonly status: number;
  /** Pinterest's number for the error, where the answer has one. */
  readonly code: number | undefined;
  /** What Pinterest says of the error, in a form that depends on the operation. */
  readonly details: unknown;
  /** Pinterest's id of the request, for its support. */
  readonly requestId: string | undefined;
  /** What the answer says of its rate limit, where it does. */
  readonly rateLimit: RateLimit | undefined;
  /** Milliseconds that the answer asks to wait before the next try, where it does. */
  readonly retryAfterMs: number | undefined;
  /** The answer: parsed where it is JSON of no more than 100 levels, else its text, cut at 2,000 characters. */
  readonly body: unknown;

  /** `hint`: a sentence on what to do, for the end of the message. */
  constructor(call: FailedCall, answer: RefusingAnswer, hint?: string) {
    const body = read(answer.text, call.redact);
    const { code, message, details } = fieldsOf(body);
    const sentences = [
      answer.unsent ?? (typeof message === "string" ? excerpt(message) : ""),
      sayWait(answer.forbidden),
      hint ?? "",
    ];
    const numbered = typeof code === "number" ? `, code ${code}` : "";
    const began = answer.unsent === undefined ? `answered ${answer.status}` : "was not sent";
    super(call, `${began}${numbered}${say(sentences)}`);
    this.status = answer.status;
    this.code = typeof code === "number" ? code : undefined;
    this.details = details;
    // Whatever the types say, headers of the user's own `fetch` may be a Map.
    const requestId: unknown = answer.headers.get("x-pinterest-rid");
    this.requestId = typeof requestId === "string" ? call.redact(requestId) : undefined;
    this.rateLimit = answer.rateLimit;
    this.retryAfterMs = answer.asked;
    this.body = typeof body === "string" ? excerpt(body) : body;
  }
}

function say(sentences: readonly string[]): string {
  const said = sentences.map((each) => each.trim()).filter((each) => each !== "");
  const [last] = said.slice(-1);
  if (last === undefined) return "";
  const ended = said.slice(0, -1).map((each) => (/[.!?]$/.test(each) ? each : `${each}.`));
  return `: ${[...ended, last].join(" ")}`;
}

function sayWait(forbidden: ForbiddenWait | undefined): string {
  if (!forbidden) return "";
  const seconds = Math.ceil(forbidden.ms / 1000);
  const limit = forbidden.over === "maxDelay" ? "retry.maxDelay" : "totalTimeout";
  return `The next try would have to wait ${seconds} s, longer than ${limit} allows`;
}

/** The JSON of an answer without secrets; its text where it has no JSON, or some nested too deep. */
function read(answer: string, redact: Redact): unknown {
  const text = redact(answer);
  try {
    // A secret may be written in JSON with escapes, and shows once they are read.
    return redactJson(parseJson(text), redact);
  } catch {
    return text;
  }
}

function fieldsOf(body: unknown): { code?: unknown; message?: unknown; details?: unknown } {
  return typeof body === "object" && body !== null ? body : {};
}

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

/**
 * 409: it clashes with what is there already, such as a board or a product group of that name (codes 409, 4178
 * and 4179). https://developers.pinterest.com/docs/reference/error-codes/
 *
 * @example
 * if (error instanceof PinterestConflictError) board = await findBoard(name);
 */
export class PinterestConflictError extends PinterestApiError {
  static {
    this.prototype.name = "PinterestConflictError";
  }
}

/** What somebody on call may look at first after an answer of this status; `undefined` where we know nothing. */
export function hintAt({ operation, credential }: CallContext, status: number): string | undefined {
  const scopes = operation.scopes?.join(" and ");
  if (status >= 300 && status < 400) {
    return "Redirects are not followed; is baseUrl the right one?";
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
    return `Does the token have ${scopes}, and its user a role that allows this?`;
  }
  return undefined;
}

/**
 * 400: something in the request breaks a rule of the API; `message` and `details` tell what. Codes seen:
 * 1 and 400 (a parameter), 4196 (the body), 4182 and 4183 (catalogs). Sending it again unchanged is of no
 * use. https://developers.pinterest.com/docs/reference/error-codes/
 *
 * @example
 * if (error instanceof PinterestInvalidRequestError) console.error(error.code, error.message);
 */
export class PinterestInvalidRequestError extends PinterestApiError {
  static {
    this.prototype.name = "PinterestInvalidRequestError";
  }
}

/**
 * 404: there is no such thing, or the token's user may not see it (codes 30: user, 40: board, 50: Pin, 4161:
 * feed, 4180: product group). https://developers.pinterest.com/docs/reference/error-codes/
 *
 * @example
 * if (error instanceof PinterestNotFoundError) return undefined;
 */
export class PinterestNotFoundError extends PinterestApiError {
  static {
    this.prototype.name = "PinterestNotFoundError";
  }
}

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

/**
 * 429: the operation's rate-limit category has nothing left (code 8), and waiting for it would take longer
 * than `retry` or `totalTimeout` allow. `retryAfterMs` tells how long. Where the client knew it from an
 * earlier answer, the call was not even sent: `attempts` is 0 then.
 * https://developers.pinterest.com/docs/reference/rate-limits/
 *
 * @example
 * if (error instanceof PinterestRateLimitError) queue.delay(error.retryAfterMs ?? 60_000);
 */
export class PinterestRateLimitError extends PinterestApiError {
  static {
    this.prototype.name = "PinterestRateLimitError";
  }

  /** The error of a call that was not sent, since its category has nothing left for too long. */
  static heldBack(
    call: FailedCall,
    rateLimit: RateLimit,
    ms: number,
    over: ForbiddenWait["over"],
  ): PinterestRateLimitError {
    return new PinterestRateLimitError(call, {
      status: 429,
      headers: new Headers(),
      text: "",
      rateLimit,
      asked: ms,
      forbidden: { ms, over },
      unsent: `${rateLimit.category} has nothing left`,
    });
  }
}

/**
 * 5xx: something is wrong on Pinterest's side or on the way to it. Calls that may be repeated were, as often as
 * `retry` allows; 501 never. A write that may not be repeated may or may not have taken effect.
 *
 * @example
 * if (error instanceof PinterestServerError) console.error(error.status, error.requestId);
 */
export class PinterestServerError extends PinterestApiError {
  static {
    this.prototype.name = "PinterestServerError";
  }
}

/**
 * 422: the request was understood and nothing of it was taken. For conversion events `details` tells what became
 * of each; `conversions.send` reads them and throws nothing.
 * https://developers.pinterest.com/docs/api/v5/events-create
 *
 * @example
 * if (error instanceof PinterestUnprocessableError) console.error(error.details);
 */
export class PinterestUnprocessableError extends PinterestApiError {
  static {
    this.prototype.name = "PinterestUnprocessableError";
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

/** The error that an answer of a status other than 2xx is. */
export function apiErrorOf(call: CallContext, answer: RefusingAnswer): PinterestApiError {
  const { status } = answer;
  const Kind = classes.get(status) ?? (status >= 500 ? PinterestServerError : PinterestApiError);
  return new Kind(call, answer, hintAt(call, status));
}
