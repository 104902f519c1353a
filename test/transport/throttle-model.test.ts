import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { findOperation } from "../../src/operations.js";
import { createContext } from "../../src/transport/context.js";
import { parseLimits } from "../../src/options.js";
import type { RateLimit } from "../../src/index.js";
import { createThrottle } from "../../src/transport/rate-limit.js";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const lane = "ads_read";

/** What happens between two looks at the throttle: answers come, time goes by, calls come, one is aborted. */
interface Step {
  readonly answers: readonly { at: number; remaining: number | undefined; seconds: number }[];
  readonly ms: number;
  /** How many microtasks each new call comes after the answers; waiting calls wake in these. */
  readonly calls: readonly number[];
  readonly abort: number | undefined;
}

const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.record({
    answers: fc.array(
      fc.record({
        at: fc.nat({ max: 20 }),
        remaining: fc.option(fc.nat({ max: 6 }), { nil: undefined }),
        seconds: fc.integer({ min: 0, max: 5 }),
      }),
      { maxLength: 4 },
    ),
    ms: fc.constantFrom(0, 0, 0, 300, 1_000, 6_000),
    calls: fc.array(fc.nat({ max: 6 }), { maxLength: 6 }),
    abort: fc.option(fc.nat({ max: 10 }), { nil: undefined }),
  }),
  { minLength: 1, maxLength: 25 },
);

/** A throttle among calls, and what can be seen of it from outside. */
function simulate() {
  const throttle = createThrottle();
  const limits = parseLimits({ totalTimeout: 3_600_000 });
  const operation = findOperation("GET", "/ad_accounts");
  const underWay: number[] = [];
  const waiting = new Set<AbortController>();
  let failures = 0;
  const call = (): void => {
    const controller = new AbortController();
    waiting.add(controller);
    const done = (): void => {
      waiting.delete(controller);
    };
    Promise.resolve(throttle.enter(lane, createContext(operation, limits, controller.signal))).then(
      (ticket) => {
        done();
        underWay.push(ticket);
      },
      () => {
        done();
        failures++;
      },
    );
  };
  const answer = (at: number, told: RateLimit | undefined): void => {
    const [ticket] = underWay.splice(at % Math.max(1, underWay.length), 1);
    if (ticket !== undefined) throttle.leave(lane, ticket, told);
  };
  return { throttle, underWay, waiting, call, answer, failures: () => failures };
}

async function afterMicrotasks(count: number, run: () => void): Promise<void> {
  for (let n = 0; n < count; n++) await Promise.resolve();
  run();
}

function toldBy(remaining: number | undefined, seconds: number): RateLimit | undefined {
  if (remaining === undefined) return undefined;
  const resetAt = new Date(Date.now() + seconds * 1000);
  return { category: lane, limit: undefined, remaining, resetAt };
}

async function take(step: Step, { call, answer, waiting }: ReturnType<typeof simulate>) {
  await vi.advanceTimersByTimeAsync(step.ms);
  for (const { at, remaining, seconds } of step.answers) answer(at, toldBy(remaining, seconds));
  const [aborted] = [...waiting].slice(step.abort ?? Infinity);
  aborted?.abort();
  await Promise.all(step.calls.map((count) => afterMicrotasks(count, call)));
  await afterMicrotasks(20, () => undefined);
  return aborted ? 1 : 0;
}

describe("whatever calls and answers do", () => {
  test("no call is let in beyond what is known to remain, and none waits for nothing", async () => {
    const claim = async (sequence: Step[]) => {
      const run = simulate();
      for (const step of sequence) {
        // Time alone lets calls in when a limit is reset, and of the new one nothing is known yet.
        await vi.advanceTimersByTimeAsync(step.ms);
        const before = run.underWay.length;
        // Answers come first, so what is known in the end was known when calls were let in.
        await take({ ...step, ms: 0 }, run);
        const { remaining, resetAt } = run.throttle.lastSeen().get(lane) ?? {};
        const isHeld = remaining !== undefined && Number(resetAt) > Date.now();
        if (!isHeld) expect(run.waiting.size).toBe(0);
        else {
          const stayed = Math.max(0, before - step.answers.length);
          expect(run.underWay.length).toBeLessThanOrEqual(Math.max(remaining, stayed));
          if (run.waiting.size > 0) expect(run.underWay.length).toBeGreaterThanOrEqual(remaining);
        }
      }
    };
    await fc.assert(fc.asyncProperty(steps, claim), { numRuns: 300 });
  });

  test("every call gets in once, or ends by its own signal, and nothing stays behind", async () => {
    const claim = async (sequence: Step[]) => {
      const run = simulate();
      let aborted = 0;
      for (const step of sequence) aborted += await take(step, run);
      while (run.underWay.length + run.waiting.size > 0) {
        while (run.underWay.length > 0) run.answer(0, undefined);
        await vi.advanceTimersByTimeAsync(1_000);
      }
      expect(run.failures()).toBeLessThanOrEqual(aborted);
      expect(vi.getTimerCount()).toBe(0);
    };
    await fc.assert(fc.asyncProperty(steps, claim), { numRuns: 300 });
  });
});
