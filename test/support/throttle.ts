import { vi } from "vitest";
import { findOperation } from "../../src/operations.js";
import { createContext } from "../../src/transport/context.js";
import { parseLimits, type LimitOptions } from "../../src/options.js";
import type { RateLimit } from "../../src/index.js";
import { createThrottle, type Throttle } from "../../src/transport/rate-limit.js";

/** The rate-limit category of the calls. */
export const category = "ads_read";
/** A rate limit as a response reports it: how many calls remain, for how many seconds. */
export const reported = (remaining: number, seconds: number): RateLimit => ({
  category,
  limit: 100,
  remaining,
  resetAt: new Date(Date.now() + seconds * 1000),
});
/** Starts a call of the category. */
export const startCall = (options: LimitOptions = {}, signal?: AbortSignal) =>
  createContext(findOperation("GET", "/ad_accounts"), parseLimits(options), signal);

/** A throttle that has received a rate limit. */
export async function throttleAfter(rateLimit: RateLimit): Promise<Throttle> {
  const throttle = createThrottle();
  throttle.leave(category, await throttle.enter(category, startCall()), rateLimit);
  return throttle;
}

/** Counts the calls that may proceed. */
export function enterMany(throttle: Throttle, count: number, options?: LimitOptions) {
  const tickets: number[] = [];
  const errors: unknown[] = [];
  for (let n = 0; n < count; n++) {
    Promise.resolve(throttle.enter(category, startCall(options))).then(
      (ticket) => tickets.push(ticket),
      (error: unknown) => errors.push(error),
    );
  }
  return { tickets, errors };
}

/** Runs everything that is due now. Timers are fake. */
export const settle = () => vi.advanceTimersByTimeAsync(0);
