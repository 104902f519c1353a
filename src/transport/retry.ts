import {
  type ExceededLimit,
  PinterestConnectionError,
  PinterestTimeoutError,
} from "../errors/index.js";
import type { Operation } from "../operations.js";
import type { RetryLimits } from "../options.js";

const idempotentMethods = new Set(["GET", "PUT", "DELETE"]);

/**
 * Whether a call can safely be repeated: by its method (RFC 9110, section 9.2.2), or by the table of operations, for
 * example for events, which Pinterest deduplicates by `event_id`.
 */
export function isIdempotent(operation: Operation): boolean {
  return operation.idempotent === true || idempotentMethods.has(operation.method);
}

/**
 * Whether to retry a call after a response with this status, or after this error. 429 and 503 mean that it took no
 * effect. After other failures only idempotent operations are retried, since the call may have taken effect. 501 is
 * permanent.
 */
export function isRetryable(operation: Operation, outcome: unknown): boolean {
  if (outcome === 429 || outcome === 503) return true;
  if (!isIdempotent(operation)) return false;
  if (typeof outcome === "number") return outcome === 408 || (outcome >= 500 && outcome !== 501);
  if (outcome instanceof PinterestTimeoutError) return outcome.option === "timeout";
  return outcome instanceof PinterestConnectionError;
}

/** The state that a wait depends on; times are in milliseconds. */
export interface RetryState {
  /** How many retries have been made. */
  readonly retries: number;
  /** How long the response asks to wait, if it does. */
  readonly retryAfterMs: number | undefined;
  /** How long the whole call may still take. */
  readonly timeLeft: number;
  /** From 0 up to, but not including, 1, like `Math.random()`. */
  readonly random: number;
}

/** How long to wait before a retry, in milliseconds, or the limit that prevents it. */
export type RetryWait = { readonly ms: number; readonly option?: undefined } | ExceededLimit;

/** Caps the exponent: `0 * 2 ** Infinity` is NaN. */
const maxDoublings = 31;

/**
 * Plans the wait before a retry: exponential backoff with full jitter, or the wait that the server asks for plus
 * jitter, so that not all clients return at once. Never shorter than requested, never past the deadline.
 * https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter/
 *
 * @example
 * planWait({ retries: 0, retryAfterMs: 1_000, timeLeft: 60_000, random: 0.5 }, limits); // { ms: 1250 }
 */
export function planWait(state: RetryState, { baseDelay, maxDelay }: RetryLimits): RetryWait {
  const { retries, retryAfterMs, timeLeft, random } = state;
  if (retryAfterMs === undefined) {
    const ms = random * Math.min(maxDelay, baseDelay * 2 ** Math.min(retries, maxDoublings));
    return ms < timeLeft ? { ms } : { ms, option: "totalTimeout" };
  }
  if (retryAfterMs > maxDelay) return { ms: retryAfterMs, option: "maxDelay" };
  if (retryAfterMs >= timeLeft) return { ms: retryAfterMs, option: "totalTimeout" };
  const jitter = Math.min(baseDelay, maxDelay - retryAfterMs, (timeLeft - retryAfterMs) / 2);
  return { ms: retryAfterMs + random * jitter };
}
