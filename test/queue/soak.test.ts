import { describe, expect, test } from "vitest";
import { fateOf, soak } from "./soak/soak.js";

const noLimit = { callsPerMinute: 1_000_000, burst: 100_000 };

describe.each(["pg-boss", "bullmq"] as const)("three processes over %s", (kind) => {
  test("lose no event and repeat none that left the queue, whatever is killed and whatever fails", async () => {
    const events = 100_000;
    const result = await soak({
      kind,
      events,
      kills: 8,
      terminations: 2,
      restarts: 2,
      chunkEvents: 250,
      rateLimit: noLimit,
      faults: true,
      retryAfter: 0.3,
    });
    expect(result.lost).toEqual([]);
    expect(result.sentAgain).toEqual([]);
    const dead = new Set(result.dead.map(({ eventId }) => eventId));
    const ids = Array.from({ length: events }, (_, n) => `e${n}`);
    // The dead are those that Pinterest refuses, and no others; each has its reason and its event.
    expect([...dead].sort()).toEqual(ids.filter((id) => fateOf(id) !== "good").sort());
    expect(result.dead.every(({ reason }) => reason.length > 0)).toBe(true);
    expect([...result.accepted.keys()].every((id) => fateOf(id) === "good")).toBe(true);
    expect(result.accepted.size + dead.size).toBe(events);
    // Or it was no soak.
    expect(result).toMatchObject({ kills: 8, restarts: 2 });
  }, 900_000);

  test("start no more calls than rate and burst, retries and split batches included, and stop together after a 429", async () => {
    const rateLimit = { callsPerMinute: 1_200, burst: 5 };
    const result = await soak({
      kind,
      events: 20_000,
      kills: 0,
      terminations: 0,
      restarts: 0,
      chunkEvents: 1_000,
      rateLimit,
      faults: true,
      retryAfter: 1.5,
    });
    expect(result.lost).toEqual([]);
    // A slot may be spent on a connection that broke before the request arrived.
    expect(result.slots.length).toBeGreaterThanOrEqual(result.requests);
    const slots = result.slots.map(({ slot }) => slot).sort((a, b) => a - b);
    const interval = 60_000 / rateLimit.callsPerMinute;
    const exceeding = slots.filter(
      (slot, index) =>
        // No more than the burst at once, and one more for each interval: so for any window, a minute too.
        index >= rateLimit.burst && slot - (slots[index - rateLimit.burst] ?? 0) < interval - 0.01,
    );
    expect(exceeding).toEqual([]);
    for (const { storedAt, until } of result.pauses) {
      const later = result.slots.filter(({ askedAt }) => askedAt > storedAt);
      expect(later.filter(({ slot }) => slot < until - 1)).toEqual([]);
    }
  }, 900_000);

  test("lose and repeat nothing when they are asked to end with calls under way", async () => {
    const result = await soak({
      kind,
      events: 50_000,
      kills: 0,
      terminations: 4,
      restarts: 0,
      chunkEvents: 100,
      rateLimit: noLimit,
      faults: false,
      retryAfter: 0,
    });
    expect(result.lost).toEqual([]);
    expect([...result.accepted.values()].every((times) => times === 1)).toBe(true);
  }, 900_000);
});
