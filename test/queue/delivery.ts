import { setTimeout } from "node:timers/promises";
import { expect, test, vi } from "vitest";
import { Pinterest, hashUserData } from "../../src/index.js";
import {
  PinterestQueueFullError,
  createOutbox,
  createSender,
  type SenderOptions,
} from "../../src/queue/index.js";
import { eventOf, eventsOf, type LedgerRules } from "../conversions/ledger.js";
import { adAccountId, jobOf } from "./jobs.js";
import { openShop, until, type Engines } from "./shop.js";

/** What outboxes and senders have to do over every engine. */
export function testDelivery(engines: Engines): void {
  const { open, dump } = engines;
  const shop = (rules?: LedgerRules, options?: Partial<SenderOptions>) =>
    openShop(engines, { rules, options });

  test("brings every event to Pinterest once, in requests that hold several jobs", async () => {
    const { ledger, outbox, startSender } = await shop();
    const events = eventsOf(500);
    await Promise.all(events.map((event) => outbox.add(event)));
    const senders = await Promise.all([startSender(), startSender()]);
    await until(() => ledger.taken.size === 500);
    await Promise.all(senders.map((sender) => sender.close()));
    expect([...ledger.taken.values()].every((times) => times === 1)).toBe(true);
    expect(ledger.requestCount()).toBeLessThan(50);
    expect(Math.max(...ledger.sizes)).toBeGreaterThan(10);
  });

  test("makes dead letters of refused events, and sends the others", async () => {
    const rules = {
      isPoison: (id: string) => id === "e13" || id === "e57",
      isBad: (id: string) => id === "e21",
    };
    const { engine, ledger, outbox, startSender, reports } = await shop(rules);
    await outbox.add(eventsOf(100));
    const sender = await startSender();
    await until(() => ledger.taken.size === 97 && reports.flatMap(({ dead }) => dead).length === 3);
    await sender.close();
    const letters = await engine.deadLetters();
    expect(letters.map(({ eventId }) => eventId).sort()).toEqual(["e13", "e21", "e57"]);
    const letter = letters.find(({ eventId }) => eventId === "e21");
    expect(letter).toMatchObject({ adAccountId, test: false, reason: "bad" });
    expect(JSON.parse(letter?.event ?? "")).toMatchObject({ event_id: "e21" });
    expect(Date.parse(letter?.at ?? "")).toBeGreaterThan(0);
  });

  test("keeps events through 429, 503 and broken connections, and repeats none that was processed", async () => {
    const faults = [429, 503, 500, 401, 429, 503];
    const before: LedgerRules["before"] = () => {
      const status = faults.shift();
      return status === undefined ? undefined : { status, body: { code: 8, message: "later" } };
    };
    const { ledger, outbox, startSender, engine } = await shop({ before });
    await outbox.add(eventsOf(120));
    const senders = await Promise.all([startSender(), startSender()]);
    await until(() => ledger.taken.size === 120);
    await Promise.all(senders.map((sender) => sender.close()));
    expect([...ledger.taken.values()].every((times) => times === 1)).toBe(true);
    expect(await engine.deadLetters()).toEqual([]);
  });

  test("gives an event up after maxAttempts, and others after maxAge", async () => {
    // Alone in its request, an event without an outcome makes the whole answer unreadable.
    const after: LedgerRules["after"] = (ids) => ({
      status: 200,
      body: { events: ids.map((id) => (id === "e3" ? {} : { status: "processed" })) },
    });
    const { engine, outbox, startSender, reports } = await shop({ after }, { maxAttempts: 3 });
    await outbox.add(eventsOf(5));
    const sender = await startSender();
    // Other events show that Pinterest is well, so that the failure is due to this one.
    for (let n = 5; !reports.some(({ dead }) => dead.length > 0); n++) {
      await outbox.add(eventOf(`e${n}`));
      await setTimeout(20);
    }
    await sender.close();
    const [letter] = await engine.deadLetters();
    expect(letter?.eventId).toBe("e3");
    expect(letter?.reason).toMatch(/^failed 3 times, and maxAttempts allows no more: /);
    const unavailable = () => ({ status: 503, body: {} });
    const old = await shop({ before: unavailable }, { maxAge: 1 });
    await old.outbox.add(eventsOf(2));
    const other = await old.startSender();
    await until(() => old.reports.some(({ dead }) => dead.length === 2));
    await other.close();
    const reasons = (await old.engine.deadLetters()).map(({ reason }) => reason);
    expect(reasons[0]).toMatch(/^was queued for longer than maxAge: /);
  });

  test("finds the event that makes Pinterest fail, and sends the others", async () => {
    const before: LedgerRules["before"] = (ids) =>
      ids.includes("e77") ? { status: 500, body: { message: "oops" } } : undefined;
    const { engine, ledger, outbox, startSender, reports } = await shop(
      { before },
      { maxAttempts: 4 },
    );
    await outbox.add(eventsOf(100));
    const sender = await startSender();
    for (let n = 100; !reports.some(({ dead }) => dead.length > 0); n++) {
      await outbox.add(eventOf(`e${n}`));
      await setTimeout(20);
    }
    await until(() =>
      eventsOf(100).every(({ event_id: id }) => id === "e77" || ledger.taken.has(id)),
    );
    await sender.close();
    expect((await engine.deadLetters()).map(({ eventId }) => eventId)).toEqual(["e77"]);
    expect([...ledger.taken.values()].every((times) => times === 1)).toBe(true);
  });

  test("finishes calls under way when it closes, and gives the rest back unchanged", async () => {
    let release = (): void => undefined;
    const gate = new Promise<void>((resolve) => {
      release = resolve;
    });
    const { ledger, outbox, engine, queue } = await shop();
    // A request reaches the stand-in and its answer is held until the sender closes.
    let isHeld = false;
    const pinterest = new Pinterest({
      conversionToken: "pinc_queue",
      baseUrl: ledger.baseUrl,
      fetch: async (url, init) => {
        const answer = await fetch(url, init);
        isHeld = true;
        await gate;
        return answer;
      },
    });
    await outbox.add(eventsOf(100));
    const first = createSender({
      engine: await open(queue),
      pinterest,
      pollInterval: 20,
      concurrency: 1,
    });
    await until(() => isHeld);
    const closing = first.close({ timeout: 60_000 });
    release();
    await closing;
    const sent = ledger.taken.size;
    expect(sent).toBeGreaterThan(0);
    expect(sent).toBeLessThan(100);
    const second = createSender({ engine, pinterest, pollInterval: 20 });
    await until(() => ledger.taken.size === 100);
    await second.close();
    expect([...ledger.taken.values()].every((times) => times === 1)).toBe(true);
  });

  test("aborts calls that outlast the timeout of close, and keeps their events", async () => {
    const { ledger, outbox, engine, queue, startSender } = await shop();
    let isStalled = false;
    const pinterest = new Pinterest({
      conversionToken: "pinc_queue",
      baseUrl: ledger.baseUrl,
      fetch: () => {
        isStalled = true;
        return new Promise(() => undefined);
      },
    });
    await outbox.add(eventsOf(10));
    const stalled = createSender({ engine: await open(queue), pinterest, pollInterval: 20 });
    await until(() => isStalled);
    await stalled.close({ timeout: 1 });
    const sender = await startSender();
    await until(() => ledger.taken.size === 10);
    await sender.close();
    expect(await engine.deadLetters()).toEqual([]);
  });

  test("takes nothing while it is paused", async () => {
    const { ledger, outbox, startSender } = await shop({}, { paused: true });
    const sender = await startSender();
    await outbox.add(eventsOf(10));
    await setTimeout(200);
    expect(ledger.requestCount()).toBe(0);
    sender.resume();
    await until(() => ledger.taken.size === 10);
    await sender.pause();
    await outbox.add(eventsOf(5));
    await setTimeout(200);
    expect(ledger.requestCount()).toBe(1);
    await sender.close();
  });

  test("rejects at maxBacklog, and accepts again when there is room", async () => {
    const { engine, ledger, startSender } = await shop();
    const outbox = createOutbox({ engine, adAccountId, maxBacklog: 25, maxWait: 1 });
    await outbox.add(eventsOf(20));
    await expect(outbox.add(eventsOf(6))).rejects.toThrow(PinterestQueueFullError);
    await expect(outbox.add(eventsOf(6))).rejects.toThrow(
      "the queue holds about 20 events, and maxBacklog allows 25",
    );
    await outbox.add(eventsOf(5));
    const sender = await startSender();
    await until(() => ledger.taken.size === 20);
    await vi.waitFor(() => outbox.add(eventOf("late")), { timeout: 50_000, interval: 100 });
    await until(() => ledger.taken.has("late"));
    await sender.close();
  });

  test("accepts as many events as maxBacklog allows of those that are added at the same time", async () => {
    const { engine } = await shop();
    const outbox = createOutbox({ engine, adAccountId, maxBacklog: 10, maxWait: 1 });
    const addAll = async () => {
      const adding = eventsOf(100).map((event) => outbox.add(event));
      const results = await Promise.allSettled(adding);
      const refused = results.flatMap((result) =>
        result.status === "rejected" ? [result.reason as unknown] : [],
      );
      for (const reason of refused) expect(reason).toBeInstanceOf(PinterestQueueFullError);
      return results.length - refused.length;
    };
    // First the backlog is read, and then it is known.
    expect(await addAll()).toBe(10);
    expect(await addAll()).toBe(0);
    expect(await engine.backlog()).toBe(10);
  });

  test("makes a dead letter of a job that somebody else wrote", async () => {
    const { engine, startSender } = await shop();
    await engine.add([{ ...jobOf("e1"), v: 2 } as never]);
    const sender = await startSender();
    await vi.waitFor(
      async () => {
        expect(await engine.deadLetters()).toMatchObject([
          { reason: "the job was not written by createOutbox" },
        ]);
      },
      { timeout: 50_000 },
    );
    await sender.close();
  });

  test("stores no e-mail address, neither waiting nor dead", async () => {
    const email = "Jane.Doe+shop@example.com";
    const { outbox, ledger, startSender, engine, reports } = await shop({
      isBad: (id) => id === "e1",
    });
    const user_data = hashUserData({ email, phone: "+14155550132" });
    await outbox.add([
      { ...eventOf("e1"), user_data },
      { ...eventOf("e2"), user_data },
    ]);
    const hash = user_data.em?.[0] ?? "";
    const waiting = await dump();
    // Or the search finds nothing at all.
    expect(waiting).toContain(hash);
    expect(waiting.toLowerCase()).not.toContain("jane.doe");
    expect(waiting).not.toContain("4155550132");
    await expect(
      outbox.add({ ...eventOf("e3"), user_data: { em: [email] } as never }),
    ).rejects.toThrow("expected a SHA-256 hash");
    const event_source_url = `https://shop.example/thanks?mail=${encodeURIComponent(email)}`;
    await expect(outbox.add({ ...eventOf("e4"), event_source_url })).rejects.toThrow(
      "event: contains an e-mail address in plain text",
    );
    const sender = await startSender();
    await until(() => ledger.taken.size === 1 && reports.length > 0);
    await sender.close();
    const dead = await dump();
    expect((await engine.deadLetters()).length).toBe(1);
    expect(dead.toLowerCase()).not.toContain("jane.doe");
  });
}
