import { PinterestConnectionError } from "../errors/connection-error.js";
import { PinterestTimeoutError } from "../errors/timeout-error.js";
import type { Operation } from "../operations.js";

const idempotentMethods = new Set(["GET", "PUT", "DELETE"]);

/**
 * Whether making a call twice is as good as once: by its method (RFC 9110, section 9.2.2), or because the
 * table says so, as of events, which Pinterest deduplicates by `event_id`.
 */
export function isIdempotent(operation: Operation): boolean {
  return operation.idempotent === true || idempotentMethods.has(operation.method);
}

/**
 * Whether a call may be made again after an answer of this status, or after this error. What was refused
 * with 429 or 503 took no effect; after any other failure it may have, and an idempotent operation alone
 * may be repeated. 501 says that repeating is of no use.
 */
export function mayRetry(operation: Operation, outcome: unknown): boolean {
  if (outcome === 429 || outcome === 503) return true;
  if (!isIdempotent(operation)) return false;
  if (typeof outcome === "number") return outcome === 408 || (outcome >= 500 && outcome !== 501);
  // A timer may fire a little early; what seems to be left of the whole call's time is nothing.
  if (outcome instanceof PinterestTimeoutError) return outcome.option === "timeout";
  return outcome instanceof PinterestConnectionError;
}
