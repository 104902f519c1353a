import { defineOptions, integer, parseOptions, required } from "../define-options.js";
import { PinterestConfigurationError } from "../errors/index.js";
import type { RateGateRequest, RateReservation } from "../transport/rate-gate.js";

/** The range of calls per minute, of a rate gate and of a sender. */
export const callsPerMinuteRange = { min: 1, max: 1_000_000 } as const;

export const rateLimitRule = defineOptions(PinterestConfigurationError, {
  callsPerMinute: required(integer(callsPerMinuteRange)),
  burst: integer({ min: 1, max: 100_000, default: 50 }),
});

/** A rate limit. In any minute, at most `callsPerMinute + burst` calls start. */
export interface RateLimitRule {
  /** Calls per minute in the long run, an integer. */
  readonly callsPerMinute: number;
  /** Calls that may start at once after an idle time. Default: 50. */
  readonly burst?: number | undefined;
}

/** The state of a rate gate. Times are in milliseconds. */
export interface GateState {
  /** When the next call would start if calls were evenly spaced. */
  readonly nextAt: number;
  /** Until when nobody may call. */
  readonly pausedUntil: number;
}

/** A {@link RateLimitRule} as the algorithm uses it. */
export interface GateRule {
  /** Milliseconds between two calls. */
  readonly intervalMs: number;
  /** Milliseconds that a call may start ahead of `nextAt`. */
  readonly toleranceMs: number;
}

/** Checks and converts a {@link RateLimitRule}. */
export function gateRule(rule: RateLimitRule): GateRule {
  const { callsPerMinute, burst } = parseOptions(rateLimitRule, rule);
  const intervalMs = 60_000 / callsPerMinute;
  return { intervalMs, toleranceMs: (burst - 1) * intervalMs };
}

/**
 * Reserves the next slot: the generic cell rate algorithm (GCRA), with reservations. The engines for Redis and Postgres
 * run the same algorithm in Lua and in PL/pgSQL, with the clock of the server.
 * https://en.wikipedia.org/wiki/Generic_cell_rate_algorithm
 *
 * @example
 * reserveSlot({ nextAt: 0, pausedUntil: 0 }, { now, maxWaitMs: 1_000 }, gateRule({ callsPerMinute: 600 }));
 */
export function reserveSlot(
  state: GateState,
  { now, slot, maxWaitMs }: RateGateRequest & { readonly now: number },
  { intervalMs, toleranceMs }: GateRule,
): { readonly state: GateState; readonly reservation: RateReservation } {
  const { nextAt, pausedUntil } = state;
  // A slot is lost if a pause that began after its reservation covers it.
  if (slot !== undefined && slot >= pausedUntil) {
    return { state, reservation: { slot, waitMs: Math.max(0, slot - now) } };
  }
  const start = Math.max(now, pausedUntil, nextAt - toleranceMs);
  const waitMs = start - now;
  if (waitMs > maxWaitMs) return { state, reservation: { waitMs } };
  return {
    state: { nextAt: Math.max(start, nextAt) + intervalMs, pausedUntil },
    reservation: { slot: start, waitMs },
  };
}
