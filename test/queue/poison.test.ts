import { describe, expect, test } from "vitest";
import { createMemoryEngine, createOutbox } from "../../src/queue/index.js";
import { eventOf, eventsOf, type LedgerRules } from "../conversions/ledger.js";
import { adAccountId } from "./jobs.js";
import { openShop, until } from "./shop.js";

const total = 100;

/** Events that make Pinterest fail, alone or with others. */
const poisons = [
  { status: 500, culprits: ["e10", "e90"], maxAttempts: 12 },
  { status: 500, culprits: ["e5"], maxAttempts: 2 },
  { status: 500, culprits: ["e0", "e1", "e50", "e99"], maxAttempts: 3 },
  { status: 503, culprits: ["e10", "e90"], maxAttempts: 12 },
  { status: 400, culprits: ["e0", "e1", "e2", "e3"], maxAttempts: 12 },
  { status: 400, culprits: ["e10", "e90"], maxAttempts: 2 },
] as const;

async function openPoisoned({ status, culprits, maxAttempts }: (typeof poisons)[number]) {
  const isCulprit = (id: string) => culprits.some((culprit) => culprit === id);
  const before: LedgerRules["before"] = (ids) =>
    ids.some(isCulprit)
      ? { status, body: { code: status === 400 ? 4196 : 1, message: "oops" } }
      : undefined;
  const engine = createMemoryEngine();
  const shop = await openShop(
    { open: () => Promise.resolve(engine), queueName: () => "q" },
    {
      ...{ rules: { before }, outboxOptions: { chunkEvents: total } },
      options: { maxAttempts, maxDelay: 50 },
    },
  );
  const innocents = eventsOf(total)
    .map(({ event_id: id }) => id)
    .filter((id) => !isCulprit(id));
  await shop.outbox.add(eventsOf(total));
  return { ...shop, innocents, deadIds: () => shop.reports.flatMap(({ dead }) => dead) };
}

describe.each(poisons)(
  "events of one job over which Pinterest answers $status: $culprits, with maxAttempts $maxAttempts",
  (poison) => {
    test("become dead letters while other requests succeed, and the others of their job are sent once", async () => {
      const { engine, ledger, innocents, deadIds, startSender, sumOf } = await openPoisoned(poison);
      const other = createOutbox({ engine, adAccountId, chunkEvents: 1, maxWait: 0 });
      const sender = await startSender();
      let extra = 0;
      for (; deadIds().length < poison.culprits.length; extra++) {
        await other.add(eventOf(`good${extra}`));
        await until(() => ledger.taken.has(`good${extra}`));
      }
      await until(() => ledger.taken.size === innocents.length + extra);
      await sender.close();
      const letters = await engine.deadLetters();
      expect(letters.map(({ eventId }) => eventId).sort()).toEqual(poison.culprits);
      expect(innocents.map((id) => ledger.taken.get(id))).toEqual(innocents.map(() => 1));
      expect(await engine.backlog()).toBe(0);
      expect(sumOf("processed")).toBe(innocents.length + extra);
      expect(sumOf("dead")).toBe(poison.culprits.length);
    });
  },
);

// A 503 may be an outage, until other requests succeed.
test.each(poisons.filter(({ status }) => status !== 503))(
  "events over which Pinterest answers $status ($culprits, maxAttempts $maxAttempts) hold up no other event of their job, in an account that has only this one",
  async (poison) => {
    const { engine, ledger, innocents, deadIds, startSender } = await openPoisoned(poison);
    const sender = await startSender();
    await until(() => ledger.taken.size === innocents.length);
    // A refusal counts in any case. Failures count only while other events show that Pinterest is well.
    if (poison.status === 400) await until(() => deadIds().length === poison.culprits.length);
    await sender.close();
    expect([...ledger.taken.values()].every((times) => times === 1)).toBe(true);
    const dead = (await engine.deadLetters()).map(({ eventId }) => eventId);
    expect(poison.culprits).toEqual(expect.arrayContaining(dead));
    expect(dead.length + (await engine.backlog())).toBe(poison.culprits.length);
  },
);

test("while Pinterest answers everything with 503, no job is sent in halves or given up", async () => {
  const engine = createMemoryEngine();
  const { ledger, outbox, reports, startSender, sumOf } = await openShop(
    { open: () => Promise.resolve(engine), queueName: () => "q" },
    {
      rules: { before: () => ({ status: 503, body: {} }) },
      outboxOptions: { chunkEvents: total },
      options: { concurrency: 1, maxAttempts: 2, maxDelay: 20 },
    },
  );
  await outbox.add(eventsOf(total));
  const sender = await startSender();
  await until(() => reports.length >= 6);
  await sender.close();
  // Each request is repeated once by the client.
  expect(ledger.requestCount()).toBe(2 * reports.length);
  expect(sumOf("dead")).toBe(0);
  expect(await engine.backlog()).toBe(total);
});
