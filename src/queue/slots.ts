import type { RateGateRequest, RateReservation } from "../transport/rate-gate.js";

/** A rate limit of calls. In any minute at most `callsPerMinute + burst` calls start. */
export interface RateLimitRule {
  /** Calls per minute in the long run. */
  readonly callsPerMinute: number;
  /** Calls that may start at once after a rest. Default: 10. */
  readonly burst?: number | undefined;
}

/** What a gate keeps; all times are in milliseconds. */
export interface GateState {
  /** When the next call would start if calls were spread evenly. */
  readonly nextAt: number;
  /** Until when nobody may call. */
  readonly pausedUntil: number;
}

/** A rule in the terms of the algorithm. */
export interface GateRule {
  /** Milliseconds between two calls. */
  readonly intervalMs: number;
  /** Milliseconds that a call may start ahead of `nextAt`. */
  readonly toleranceMs: number;
}

/** Converts a rule. */
export function gateRule({ callsPerMinute, burst = 10 }: RateLimitRule): GateRule {
  const intervalMs = 60_000 / callsPerMinute;
  return { intervalMs, toleranceMs: (burst - 1) * intervalMs };
}

/**
 * Reserves the next slot: the generic cell rate algorithm (GCRA) with reservations. The adapters do the same in Lua
 * and in PL/pgSQL, on the clock of their server.
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
  // A slot that lies in a pause which began after its reservation is lost.
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
