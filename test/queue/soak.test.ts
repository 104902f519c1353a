import { describe, expect, test } from "vitest";
import type { EngineKind } from "./soak/engines.js";
import { fateOf, idsOf } from "./soak/events.js";
import { type SoakResult, soak, summarizeSoak } from "./soak/soak.js";

const events = 100_000;
const kinds = ["bullmq", "pg-boss", "pglite", "memory"] as const;

/** Asserts that every event was found, under its own id, and that none was sent after it had left the queue. */
function expectEachEventOnce({ ledger, audit, end, sentAgain }: SoakResult): void {
  expect(audit?.lost ?? []).toEqual([]);
  expect(end.lost).toEqual([]);
  expect(sentAgain).toEqual([]);
  expect([...ledger.renamed]).toEqual([]);
  expect([...ledger.accepted.keys()].filter((id) => !isKnown(id))).toEqual([]);
}

const known = new Set(idsOf(events));
const isKnown = (id: string) => known.has(id);

describe.each(kinds)("a soak over %s", (kind) => {
  test("loses no event and repeats none that left the queue, whatever is killed and whatever fails", async ({
    annotate,
  }) => {
    const blows = blowsFor(kind);
    const result = await soak({
      ...{ kind, events, ...blows, audit: true },
      ...{ chunkEvents: 250, maxJobs: 100, hasFaults: true, answerMs: 20 },
    });
    await annotate(summarizeSoak(result));
    expectEachEventOnce(result);
    const { ledger, dead } = result;
    // The dead are those that Pinterest refuses, and no others; each has its reason and its event.
    const deadIds = new Set(dead.map(({ eventId }) => eventId));
    const badIds = idsOf(events).filter((id) => fateOf(id) !== "good");
    expect([...deadIds].sort()).toEqual(badIds.sort());
    expect(dead.every(({ reason }) => reason.length > 0)).toBe(true);
    expect(dead.every(({ event, eventId }) => event.includes(`"event_id":"${eventId}"`))).toBe(
      true,
    );
    expect(ledger.accepted.size + deadIds.size).toBe(events);
    // Or it was no soak.
    expect([...ledger.faults.keys()].sort()).toEqual([429, 503, "broken", "unanswered"]);
    expect(ledger.refusals).toBeGreaterThan(badIds.length / 2);
  }, 900_000);

  test("loses and repeats nothing when senders are asked to end with calls under way", async ({
    annotate,
  }) => {
    const result = await soak({
      ...{ kind, events: 30_000, kills: 0, terminations: 4, restarts: 0, audit: false },
      ...{ chunkEvents: 100, maxJobs: 2, hasFaults: false, answerMs: 200 },
    });
    await annotate(summarizeSoak(result));
    expectEachEventOnce(result);
    expect(result.endedUnderWay).toBe(4);
    expect(result.ledger.accepted.size).toBe(30_000);
    const repeated = [...result.ledger.accepted].filter(([, times]) => times > 1).map(([id]) => id);
    expect(repeated.filter((id) => !result.addedAgain.has(id))).toEqual([]);
  }, 900_000);
});

/** PGlite ends with its process and is opened again with it; a queue in memory stays, and its senders end. */
function blowsFor(kind: EngineKind) {
  const isServer = kind === "bullmq" || kind === "pg-boss";
  return { kills: isServer ? 8 : 10, terminations: 2, restarts: isServer ? 2 : 0 };
}
