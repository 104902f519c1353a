import { describe, expect, test } from "vitest";
import { type RateRun, mostInWindow, runAtRate } from "./soak/rate.js";

const rateLimit = { callsPerMinute: 180, burst: 30 };
const interval = 60_000 / rateLimit.callsPerMinute;
const bound = rateLimit.callsPerMinute + rateLimit.burst;

// A process has three senders. PGlite and memory belong to one process.
const setups = [
  ["three processes over Redis", "bullmq", 3],
  ["three processes over Postgres", "pg-boss", 3],
  ["one process over PGlite", "pglite", 1],
  ["one process with the engine in memory", "memory", 1],
] as const;

// Runs again if it fails: which faults occur, and who has to wait in a pause, is left to chance.
describe.concurrent.each(setups)("the senders of %s", { retry: 1 }, (_, kind, processes) => {
  test("make no more calls in any minute than rate and burst allow, and all stop after a 429", async ({
    annotate,
  }) => {
    const run = await runAtRate({ kind, rateLimit, calmMs: 75_000, pauses: 5 });
    const { ledger, slots, held, pauses } = run;
    const { arrivals, faults, refusals } = ledger;
    const most = mostInWindow(
      arrivals.map(({ at }) => at),
      60_000,
    );
    const delay = Math.max(...arrivals.map(({ at, slot }) => at - slot));
    const inPauses = pauses.map((pause) => arrivalsIn(run, pause).length);
    await annotate(
      `${arrivals.length} calls, ${refusals} of them refused and split, faults: ${JSON.stringify([...faults])}; ` +
        `at most ${most} arrivals in a minute, ${bound} are allowed; ` +
        `${delay.toFixed(0)} ms at most from slot to arrival; ` +
        `arrivals in each pause: ${inPauses.join(", ")}`,
    );

    // Late calls arrive together with later ones: at most as many more as have their slots within the longest delay.
    expect(most).toBeLessThanOrEqual(bound + Math.floor(delay / interval));
    // Each call has a slot of its own, retries and the parts of a split request too.
    const given = countOf(slots);
    for (const [slot, times] of countOf(arrivals.map((arrival) => arrival.slot)))
      expect(given.get(slot) ?? 0).toBeGreaterThanOrEqual(times);
    // In a window of any length: of `burst + 1` slots, the first and the last are an interval apart.
    const sorted = [...slots].sort((a, b) => a - b);
    const gaps = sorted.slice(rateLimit.burst).map((slot, index) => slot - (sorted[index] ?? 0));
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(interval - 0.01);

    for (const pause of pauses) {
      const inside = arrivalsIn(run, pause);
      // Only calls that the gate had let start before the pause: one of each other sender at most.
      expect(inside.filter(({ askedAt }) => askedAt > pause.storedAt)).toEqual([]);
      expect(inside.length).toBeLessThanOrEqual(processes * 3 - 1);
    }

    // Or the run shows nothing: all processes sent, the gate made calls wait, and requests were split and retried.
    expect(new Set(arrivals.map(({ pid }) => pid)).size).toBe(processes);
    expect(held.length).toBeGreaterThan(100);
    expect(refusals).toBeGreaterThan(20);
    expect([...faults.keys()].sort()).toEqual([429, 503, "broken", "unanswered"]);
    const others = held.filter(({ pid, at }) =>
      pauses.some(
        (pause) =>
          (processes === 1 || pid !== pause.pid) && at > pause.storedAt && at < pause.until,
      ),
    );
    expect(others.length).toBeGreaterThan(0);
  }, 900_000);
});

/** The calls that arrived while a pause was in force. */
function arrivalsIn({ ledger }: RateRun, { storedAt, until }: RateRun["pauses"][number]) {
  return ledger.arrivals.filter(({ at }) => at > storedAt && at < until - 1);
}

function countOf(values: readonly number[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
