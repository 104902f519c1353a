import type { RateLimit } from "../transport/rate-limit.js";
import type { ForbiddenWait } from "../transport/retry-timing.js";
import { parseJson } from "../wire/parse-json.js";
import { PinterestCallError, type FailedCall } from "./call-error.js";
import { excerpt } from "./excerpt.js";
import { redactJson, type Redact } from "./redact.js";

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
