import type { CallContext } from "../transport/context.js";
import { PinterestApiError, type RefusingAnswer } from "./api-error.js";
import { PinterestAuthenticationError } from "./authentication-error.js";
import { PinterestConflictError } from "./conflict-error.js";
import { hintAt } from "./hint.js";
import { PinterestInvalidRequestError } from "./invalid-request-error.js";
import { PinterestNotFoundError } from "./not-found-error.js";
import { PinterestPermissionError } from "./permission-error.js";
import { PinterestRateLimitError } from "./rate-limit-error.js";
import { PinterestServerError } from "./server-error.js";
import { PinterestUnprocessableError } from "./unprocessable-error.js";

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
