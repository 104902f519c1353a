import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { RetryLimits } from "../../src/options.js";
import { planWait, type RetryState } from "../../src/transport/retry.js";

const longestTimer = 2 ** 31 - 1;
const ms = fc.integer({ min: 0, max: longestTimer });
const share = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

const limits: fc.Arbitrary<RetryLimits> = fc.record({
  limit: fc.nat(),
  maxDelay: fc.oneof(fc.nat({ max: 100 }), ms),
  baseDelay: fc.oneof(fc.nat({ max: 100 }), ms),
});
const facts = (asked: fc.Arbitrary<number | undefined>): fc.Arbitrary<RetryState> =>
  fc.record({
    retries: fc.oneof(fc.nat({ max: 40 }), fc.nat()),
    retryAfterMs: asked,
    timeLeft: fc.oneof(
      fc.double({ min: -100, max: 1_000, noNaN: true }),
      fc.double({ min: 0, max: longestTimer, noNaN: true }),
    ),
    random: share,
  });
const asked = fc.oneof(
  fc.nat({ max: 1_000 }),
  fc.double({ min: 0, max: 1e14, noNaN: true }),
  fc.constant(Infinity),
);

describe("a wait that the server asks for", () => {
  test("is never shorter than asked, never past the deadline, never above maxDelay", () => {
    const claim = (given: RetryState & { retryAfterMs: number }, bounds: RetryLimits) => {
      const wait = planWait(given, bounds);
      if (wait.option !== undefined) return;
      expect(wait.ms).toBeGreaterThanOrEqual(given.retryAfterMs);
      expect(wait.ms).toBeLessThan(given.timeLeft);
      expect(wait.ms).toBeLessThanOrEqual(bounds.maxDelay);
    };
    fc.assert(
      fc.property(
        facts(asked) as fc.Arbitrary<RetryState & { retryAfterMs: number }>,
        limits,
        claim,
      ),
      { numRuns: 2_000 },
    );
  });

  test("is forbidden if, and only if, it is above maxDelay or reaches the deadline", () => {
    const claim = (given: RetryState & { retryAfterMs: number }, bounds: RetryLimits) => {
      const { option, ms: told } = planWait(given, bounds);
      const isOver = given.retryAfterMs > bounds.maxDelay || given.retryAfterMs >= given.timeLeft;
      expect(option !== undefined).toBe(isOver);
      if (option === undefined) return;
      expect(option).toBe(given.retryAfterMs > bounds.maxDelay ? "maxDelay" : "totalTimeout");
      expect(told).toBe(given.retryAfterMs);
    };
    fc.assert(
      fc.property(
        facts(asked) as fc.Arbitrary<RetryState & { retryAfterMs: number }>,
        limits,
        claim,
      ),
      { numRuns: 2_000 },
    );
  });

  test("is spread by up to baseDelay, so that not all callers come back at once", () => {
    const bounds = { limit: 2, maxDelay: 60_000, baseDelay: 500 };
    const waits = [0, 0.5, 0.999].map(
      (random) =>
        planWait({ retries: 0, retryAfterMs: 1_000, timeLeft: 100_000, random }, bounds).ms,
    );
    expect(waits).toEqual([1_000, 1_250, 1_499.5]);
  });
});

describe("a backoff", () => {
  test("stays within 0 and the base doubled at each retry, and within maxDelay", () => {
    const claim = (given: RetryState, bounds: RetryLimits) => {
      const { ms: told } = planWait(given, bounds);
      const doubled = BigInt(bounds.baseDelay) * 2n ** BigInt(Math.min(given.retries, 100));
      const most = Math.min(bounds.maxDelay, Number(doubled));
      expect(told).toBeGreaterThanOrEqual(0);
      if (most === 0) expect(told).toBe(0);
      else expect(told).toBeLessThan(most);
    };
    fc.assert(fc.property(facts(fc.constant(undefined)), limits, claim), { numRuns: 2_000 });
  });

  test("is forbidden only where it would reach the deadline", () => {
    const claim = (given: RetryState, bounds: RetryLimits) => {
      const { ms: told, option } = planWait(given, bounds);
      expect(option).toBe(told >= given.timeLeft ? "totalTimeout" : undefined);
    };
    fc.assert(fc.property(facts(fc.constant(undefined)), limits, claim), { numRuns: 2_000 });
  });

  test("has full jitter: any wait from 0 up to its most", () => {
    const bounds = { limit: 9, maxDelay: 60_000, baseDelay: 500 };
    const at = (retries: number, random: number) =>
      planWait({ retries, retryAfterMs: undefined, timeLeft: 1e9, random }, bounds).ms;
    expect([0, 1, 2, 9].map((retries) => at(retries, 0))).toEqual([0, 0, 0, 0]);
    expect([0, 1, 2, 9].map((retries) => at(retries, 0.5))).toEqual([250, 500, 1_000, 30_000]);
  });

  test("of a base of 0 is 0, after any number of retries", () => {
    const bounds = { limit: 5_000, maxDelay: 60_000, baseDelay: 0 };
    const facts = { retries: 2_000, retryAfterMs: undefined, timeLeft: 1, random: 0.5 };
    expect(planWait(facts, bounds)).toEqual({ ms: 0 });
  });
});
