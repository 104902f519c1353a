import type { Operation } from "../operations.js";
import { PinterestCallError } from "./call-error.js";
import { excerpt } from "./excerpt.js";

/**
 * Pinterest answered with a status other than 2xx. Judge by `status`, then by `code`, Pinterest's own
 * number for the error; `code` is absent where the answer was not Pinterest's JSON, as with a proxy's
 * HTML page. https://developers.pinterest.com/docs/reference/error-codes/
 *
 * @example
 * try {
 *   await pinterest.get("/pins/{pin_id}", { path: { pin_id: "1" } });
 * } catch (error) {
 *   if (error instanceof PinterestApiError && error.status === 404) return undefined;
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
  /** The answer: parsed where it is JSON, else its text, cut at 2,000 characters. */
  readonly body: unknown;

  constructor(operation: Operation, response: Response, text: string) {
    const body = parse(text);
    const { code, message, details } = fieldsOf(body);
    const numbered = typeof code === "number" ? `, code ${code}` : "";
    const said = typeof message === "string" && message !== "" ? `: ${message}` : "";
    super(operation, `answered ${response.status}${numbered}${said}`);
    this.status = response.status;
    this.code = typeof code === "number" ? code : undefined;
    this.details = details;
    this.requestId = response.headers.get("x-pinterest-rid") ?? undefined;
    this.body = typeof body === "string" ? excerpt(body) : body;
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}

function fieldsOf(body: unknown): { code?: unknown; message?: unknown; details?: unknown } {
  return typeof body === "object" && body !== null ? body : {};
}
