import fc from "fast-check";
import { expect, test } from "vitest";
import { gateRule, reserveSlot } from "../../src/queue/slots.js";

test("starts no more calls in any minute than the rate and the burst, whatever is asked when", () => {
  const call = fc.record({
    // Milliseconds since the last question.
    after: fc.oneof(fc.nat(50), fc.nat(5_000)),
    maxWaitMs: fc.oneof(fc.constant(0), fc.nat(60_000)),
    /** A pause before the question. */
    pause: fc.option(fc.nat(20_000), { nil: undefined, freq: 20 }),
  });
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 600 }),
      fc.integer({ min: 1, max: 40 }),
      fc.array(call, { maxLength: 300 }),
      (callsPerMinute, burst, calls) => {
        const rule = gateRule({ callsPerMinute, burst });
        let state = { nextAt: 0, pausedUntil: 0 };
        let now = 1_000_000;
        const starts: number[] = [];
        for (const { after, maxWaitMs, pause } of calls) {
          now += after;
          if (pause !== undefined) {
            state = { ...state, pausedUntil: Math.max(state.pausedUntil, now + pause) };
            // Slots in the pause are lost: their owners ask again.
            const lost = starts.filter((start) => start > now && start < state.pausedUntil).length;
            const kept = starts.filter((start) => start <= now || start >= state.pausedUntil);
            starts.splice(0, starts.length, ...kept);
            for (let n = 0; n < lost; n++) ask({ maxWaitMs: 60_000 });
          }
          ask({ maxWaitMs });
        }
        starts.sort((a, b) => a - b);
        for (let first = 0, last = 0; last < starts.length; last++) {
          while ((starts[last] ?? 0) - (starts[first] ?? 0) >= 60_000 - 1e-6) first++;
          expect(last - first + 1).toBeLessThanOrEqual(callsPerMinute + burst);
        }

        function ask(request: { maxWaitMs: number }) {
          const result = reserveSlot(state, { ...request, now }, rule);
          state = result.state;
          const { slot, waitMs } = result.reservation;
          if (slot === undefined) expect(waitMs).toBeGreaterThan(request.maxWaitMs);
          else {
            expect(slot).toBeCloseTo(now + waitMs, 3);
            expect(slot).toBeGreaterThanOrEqual(state.pausedUntil);
            starts.push(slot);
          }
        }
      },
    ),
  );
});

test("confirms a slot whose time has come, and replaces one that a pause has overtaken", () => {
  const rule = gateRule({ callsPerMinute: 60, burst: 1 });
  const state = { nextAt: 5_000, pausedUntil: 0 };
  const confirmed = reserveSlot(state, { now: 4_500, slot: 4_000, maxWaitMs: 0 }, rule);
  expect(confirmed).toEqual({ state, reservation: { slot: 4_000, waitMs: 0 } });
  const paused = { nextAt: 5_000, pausedUntil: 9_000 };
  const replaced = reserveSlot(paused, { now: 4_500, slot: 4_000, maxWaitMs: 10_000 }, rule);
  expect(replaced.reservation).toEqual({ slot: 9_000, waitMs: 4_500 });
});
