import { PinterestConnectionError, PinterestTimeoutError } from "../errors/index.js";
import type { Operation } from "../operations.js";
import type { RetryLimits } from "../options.js";

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

/** What a wait is decided by; all times are milliseconds. */
export interface WaitFacts {
  /** How many retries there were before. */
  readonly retries: number;
  /** How long the answer asks to wait, where it does. */
  readonly asked: number | undefined;
  /** How long the whole call may still take. */
  readonly left: number;
  /** From 0 up to 1, as `Math.random` gives. */
  readonly random: number;
}

/** A wait that a limit forbids. */
export interface ForbiddenWait {
  /** How long it would have been. */
  readonly ms: number;
  /** The limit. */
  readonly over: "maxDelay" | "totalTimeout";
}

/** How long to wait before a retry, or what forbids it. */
export type Wait = { readonly ms: number; readonly over?: undefined } | ForbiddenWait;

/** As many as make any base longer than any limit; beyond all numbers, 0 times 2 to the power is no number. */
const mostDoublings = 31;

/**
 * Plans the wait before a retry: exponential backoff with full jitter, or what the server asks for and a
 * little more, so that not all come back at once; never shorter than asked, never past the deadline.
 * https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter/
 */
export function planWait(facts: WaitFacts, { baseDelay, maxDelay }: RetryLimits): Wait {
  const { retries, asked, left, random } = facts;
  if (asked === undefined) {
    const ms = random * Math.min(maxDelay, baseDelay * 2 ** Math.min(retries, mostDoublings));
    return ms < left ? { ms } : { ms, over: "totalTimeout" };
  }
  if (asked > maxDelay) return { ms: asked, over: "maxDelay" };
  if (asked >= left) return { ms: asked, over: "totalTimeout" };
  const spread = random * Math.min(baseDelay, maxDelay - asked, (left - asked) / 2);
  return { ms: asked + spread };
}
