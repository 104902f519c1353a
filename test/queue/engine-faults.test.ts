import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { hashUserData } from "../../src/index.js";
import {
  PinterestQueueError,
  createMemoryEngine,
  createOutbox,
  type QueueEngine,
  type QueueJob,
} from "../../src/queue/index.js";
import { eventOf, eventsOf, type LedgerRules } from "../conversions/ledger.js";
import { adAccountId } from "./jobs.js";
import { openShop, until } from "./shop.js";

const user_data = hashUserData({ email: "jane@example.com" });
const secrets = ["order-77", user_data.em?.[0] ?? ""];
const event = { ...eventOf("order-77"), user_data };

/** An error as those of Redis and Postgres, which contain what was to be written. */
function errorWith(jobs: unknown): Error {
  const text = JSON.stringify(jobs);
  return Object.assign(new Error("the disk is full"), {
    ...{ code: "53100", command: { name: "evalsha", args: [text] } },
    ...{ detail: `Failing row contains (${text}).`, params: [text], cause: new Error(text) },
  });
}

/** Asserts that an error of the queue says what happened, and nowhere what was in the queue. */
function expectNoEvent(error: unknown): void {
  expect(error).toBeInstanceOf(PinterestQueueError);
  const { message, cause } = error as PinterestQueueError;
  expect(message).toBe("the engine of the queue failed: the disk is full");
  expect(cause).toMatchObject({ message: "the disk is full", code: "53100" });
  const shown = inspect(error, { depth: Infinity, showHidden: true });
  expect(shown).toContain("the disk is full");
  for (const secret of secrets) expect(shown).not.toContain(secret);
}

describe("an error of an engine that contains events", () => {
  test("reaches the caller of add without them, gathered, in a transaction, or at the count of the backlog", async () => {
    const engine: QueueEngine<object> = {
      ...createMemoryEngine(),
      add: (jobs) => Promise.reject(errorWith(jobs)),
    };
    // Or the test shows nothing.
    const raw: unknown = await engine.add([event as never]).catch((error: unknown) => error);
    for (const secret of secrets) expect(inspect(raw)).toContain(secret);
    const outbox = createOutbox({ engine, adAccountId });
    expectNoEvent(await outbox.add(event).catch((error: unknown) => error));
    expectNoEvent(await outbox.add(event, { transaction: {} }).catch((error: unknown) => error));
    const counting = { ...engine, backlog: () => Promise.reject(errorWith([event])) };
    const other = createOutbox({ engine: counting, adAccountId });
    expectNoEvent(await other.add(event).catch((error: unknown) => error));
  });

  test("reaches onError without them, from take and from settle, and the events are sent all the same", async () => {
    const memory = createMemoryEngine();
    const failed = { take: false, settle: false };
    const engine: QueueEngine = {
      ...memory,
      async take(limit) {
        const taken = await memory.take(limit);
        if (failed.take || taken.length === 0) return taken;
        failed.take = true;
        // As if nothing had been taken.
        const back = taken.map((each) => ({
          taken: each,
          rest: each.data as QueueJob,
          delayMs: 0,
        }));
        await memory.settle(back.map((each) => ({ ...each, dead: [] })));
        throw errorWith(taken);
      },
      settle(settlements) {
        if (failed.settle) return memory.settle(settlements);
        failed.settle = true;
        return Promise.reject(errorWith(settlements));
      },
    };
    const errors: unknown[] = [];
    const { outbox, startSender, ledger, reports } = await openShop(
      { open: () => Promise.resolve(engine), queueName: () => "q" },
      { options: { onError: (error) => errors.push(error) } },
    );
    await outbox.add(event);
    const sender = await startSender();
    await until(() => reports.length > 0);
    await sender.close();
    expect([...ledger.taken]).toEqual([["order-77", 1]]);
    expect(errors).toHaveLength(2);
    errors.forEach(expectNoEvent);
  });
});

describe("a settlement that takes effect before the engine throws", () => {
  test.each([
    ["as a whole", Infinity],
    ["in part", 1],
  ])("is reported and measured once: %s", async (_, settledAtFirst) => {
    const memory = createMemoryEngine();
    let hasFailed = false;
    const engine: QueueEngine = {
      ...memory,
      async settle(settlements) {
        if (hasFailed || settlements.length < 2) return memory.settle(settlements);
        hasFailed = true;
        await memory.settle(settlements.slice(0, settledAtFirst));
        throw new Error("the connection was lost after the commit");
      },
    };
    const rules: LedgerRules = { isBad: (id) => id === "e1" || id === "e4" };
    const errors: unknown[] = [];
    const { outbox, startSender, ledger, reports, sumOf } = await openShop(
      { open: () => Promise.resolve(engine), queueName: () => "q" },
      {
        ...{ rules, outboxOptions: { chunkEvents: 2 } },
        options: { concurrency: 1, onError: (error) => errors.push(error) },
      },
    );
    await outbox.add(eventsOf(6));
    const sender = await startSender();
    await until(async () => reports.length > 0 && (await engine.backlog()) === 0);
    await sender.close();
    expect([...ledger.taken.values()]).toEqual([1, 1, 1, 1]);
    expect(errors).toHaveLength(1);
    const outcomes = reports.flatMap((report) => report.outcomes);
    expect(outcomes.map(({ eventId }) => eventId).sort()).toEqual(
      eventsOf(6).map(({ event_id: id }) => id),
    );
    const dead = reports.flatMap((report) => report.dead).map(({ eventId }) => eventId);
    expect(dead.sort()).toEqual(["e1", "e4"]);
    expect((await engine.deadLetters()).map(({ eventId }) => eventId).sort()).toEqual(["e1", "e4"]);
    const sums = (["sent", "processed", "failed", "dead", "retried"] as const).map(sumOf);
    expect(sums).toEqual([6, 4, 2, 2, 0]);
  });
});
