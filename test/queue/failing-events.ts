import { expect, test } from "vitest";
import { createOutbox } from "../../src/queue/index.js";
import { eventOf, eventsOf, type LedgerRules } from "../conversions/ledger.js";
import { adAccountId, jobOf } from "./jobs.js";
import { openShop, until, type Engines } from "./shop.js";

const day = 24 * 3_600_000;

/** What every engine has to do with events that Pinterest never takes. */
export function testFailingEvents(engines: Engines): void {
  test("finds several events of one job that make Pinterest fail, and sends the others", async () => {
    const culprits = ["e10", "e90"];
    const before: LedgerRules["before"] = (ids) =>
      ids.some((id) => culprits.includes(id))
        ? { status: 500, body: { message: "oops" } }
        : undefined;
    const { engine, ledger, outbox, reports, startSender } = await openShop(engines, {
      rules: { before },
      options: { maxAttempts: 4 },
      outboxOptions: { chunkEvents: 100 },
    });
    await outbox.add(eventsOf(100));
    const other = createOutbox({ engine, adAccountId, chunkEvents: 1, maxWait: 0 });
    const sender = await startSender();
    // Other events show that Pinterest is well, so that the failure is due to these.
    for (let n = 100; reports.flatMap(({ dead }) => dead).length < 2; n++) {
      await other.add(eventOf(`e${n}`));
      await until(() => ledger.taken.has(`e${n}`));
    }
    await sender.close();
    const letters = await engine.deadLetters();
    expect(letters.map(({ eventId }) => eventId).sort()).toEqual(culprits);
    for (const { reason } of letters) expect(reason).toMatch(/^failed 4 times, /);
    const taken = eventsOf(100).map(({ event_id: id }) => ledger.taken.get(id) ?? 0);
    expect(taken).toEqual(eventsOf(100).map(({ event_id: id }) => (culprits.includes(id) ? 0 : 1)));
  });

  test("sends no event that was queued for longer than maxAge, and makes a dead letter of it", async () => {
    const { engine, ledger, reports, startSender, sumOf } = await openShop(engines, {
      options: { maxAge: day },
    });
    const old = { ...jobOf("old1", "old2"), queuedAt: Date.now() - 2 * day };
    await engine.add([old, jobOf("fresh")]);
    const sender = await startSender();
    await until(() => ledger.taken.size === 1 && reports.some(({ dead }) => dead.length > 0));
    await sender.close();
    expect([...ledger.taken]).toEqual([["fresh", 1]]);
    const letters = await engine.deadLetters();
    expect(letters.map(({ eventId }) => eventId).sort()).toEqual(["old1", "old2"]);
    for (const { reason } of letters)
      expect(reason).toMatch(/^was queued for longer than maxAge: /);
    expect(letters.map(({ event }) => event).sort()).toEqual(old.events.split("\n"));
    const report = reports.find(({ dead }) => dead.length > 0);
    expect(report).toMatchObject({ received: 2, unsent: 2, processed: 0, retried: 0 });
    expect(report?.dead.map(({ eventId }) => eventId)).toEqual(["old1", "old2"]);
    expect({ dead: sumOf("dead"), sent: sumOf("sent") }).toEqual({ dead: 2, sent: 1 });
  });

  test("keeps a reason of Pinterest that is hard to store, without the characters that Postgres refuses", async () => {
    const messages: Record<string, string> = {
      e0: "a\u0000b is not valid",
      e1: "\ud83c is cut",
      e2: "\udf55\ud83c is turned",
      e3: "\u{1f355} \"\\u0000' $1 is whole",
    };
    // As text, since the stand-in refuses to write half a character.
    const after: LedgerRules["after"] = (ids) => ({
      status: 200,
      body: JSON.stringify({
        events: ids.map((id) => ({ status: "failed", error_message: messages[id] })),
      }),
    });
    const { engine, outbox, startSender, sumOf } = await openShop(engines, { rules: { after } });
    await outbox.add(eventsOf(4));
    const sender = await startSender();
    await until(() => sumOf("dead") === 4);
    await sender.close();
    const letters = await engine.deadLetters();
    expect(Object.fromEntries(letters.map(({ eventId, reason }) => [eventId, reason]))).toEqual({
      e0: "a\ufffdb is not valid",
      e1: "\ufffd is cut",
      e2: "\ufffd\ufffd is turned",
      e3: "\u{1f355} \"\\u0000' $1 is whole",
    });
  });
}
