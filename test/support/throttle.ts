import { vi } from "vitest";
import { findOperation } from "../../src/operations.js";
import { createContext } from "../../src/transport/context.js";
import { parseLimits, type LimitOptions } from "../../src/options.js";
import type { RateLimit } from "../../src/index.js";
import { createThrottle, type Throttle } from "../../src/transport/rate-limit.js";

/** The category that calls here are of. */
export const lane = "ads_read";
/** What an answer says remains, and for how many seconds. */
export const reported = (remaining: number, seconds: number): RateLimit => ({
  category: lane,
  limit: 100,
  remaining,
  resetAt: new Date(Date.now() + seconds * 1000),
});
/** Begins a call of the category. */
export const startCall = (options: LimitOptions = {}, signal?: AbortSignal) =>
  createContext(findOperation("GET", "/ad_accounts"), parseLimits(options), signal);

/** A throttle that was told what remains. */
export async function throttleAfter(rateLimit: RateLimit): Promise<Throttle> {
  const throttle = createThrottle();
  throttle.leave(lane, await throttle.enter(lane, startCall()), rateLimit);
  return throttle;
}

/** Counts those that were let in. */
export function enterMany(throttle: Throttle, count: number, options?: LimitOptions) {
  const tickets: number[] = [];
  const errors: unknown[] = [];
  for (let n = 0; n < count; n++) {
    Promise.resolve(throttle.enter(lane, startCall(options))).then(
      (ticket) => tickets.push(ticket),
      (error: unknown) => errors.push(error),
    );
  }
  return { tickets, errors };
}

/** Lets all that is due now happen. Timers are fake. */
export const settle = () => vi.advanceTimersByTimeAsync(0);
