import { setTimeout } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { Pinterest, hashUserData, type ConversionEvent } from "../../src/index.js";
import {
  PinterestQueueFullError,
  createOutbox,
  createSender,
  type QueueEngine,
  type QueueJob,
  type SenderOptions,
  type SenderReport,
} from "../../src/queue/index.js";
import { eventOf, eventsOf, startLedger, type LedgerRules } from "../conversions/ledger.js";

/** A store of an engine, for the tests of one file. */
export interface EngineStore {
  /** Opens an engine on an empty queue; each further one of the same name is as one in another process. */
  open(queue: string, options?: { leaseMs?: number }): Promise<QueueEngine>;
  /** Everything in the store as text. */
  dump(): Promise<string>;
  /** Whether it keeps dead letters as objects, so that none fails to become JSON. Default: `false`. */
  readonly writesNoJson?: boolean;
  stop(): Promise<void>;
}

const adAccountId = "549755885175";
const jobOf = (...ids: string[]): QueueJob => ({
  v: 1,
  adAccountId,
  test: false,
  queuedAt: Date.now(),
  attempts: 0,
  ids,
  events: ids.map((id) => JSON.stringify(eventOf(id))).join("\n"),
});

const letterOf = (event: ConversionEvent) => ({
  ...{ eventId: event.event_id, adAccountId, test: false, reason: "too old" },
  ...{ at: new Date().toISOString(), event: JSON.stringify(event) },
});

/** What every engine has to do. Tests wait for what must happen, and never for how long it takes. */
export function describeEngine(name: string, start: () => Promise<EngineStore>): void {
  describe(name, () => {
    let store: EngineStore;
    let count = 0;
    const engines: QueueEngine[] = [];
    const queueName = () => `q${++count}`;
    const open = async (queue = queueName(), options = {}) => {
      const engine = await store.open(queue, options);
      engines.push(engine);
      return engine;
    };
    /** Takes until something is due. */
    const takeSome = (engine: QueueEngine, limit = 10) =>
      vi.waitUntil(
        async () => {
          const taken = await engine.take(limit);
          return taken.length > 0 && taken;
        },
        { timeout: 50_000, interval: 50 },
      );
    beforeAll(async () => {
      store = await start();
    }, 300_000);
    afterAll(async () => {
      await Promise.all(engines.map((engine) => engine.close()));
      await store.stop();
    }, 300_000);

    test("gives each job to one taker, in the form in which it was added", async () => {
      const queue = queueName();
      const [one, two] = [await open(queue), await open(queue)];
      const jobs = Array.from({ length: 20 }, (_, n) => jobOf(`a${n}`, `b${n}`));
      await one.add(jobs);
      const taken = (await Promise.all([one.take(15), two.take(15)])).flat();
      while (taken.length < 20) taken.push(...(await takeSome(two)));
      const ids = (list: readonly { data: unknown }[]) =>
        list.map(({ data }) => (data as QueueJob).ids[0]).sort();
      expect(ids(taken)).toEqual(ids(jobs.map((data) => ({ data }))));
      expect(taken.find(({ data }) => (data as QueueJob).ids[0] === "a7")?.data).toEqual(jobs[7]);
      expect(await one.take(10)).toEqual([]);
    });

    test("keeps text that is hard to store", async () => {
      const engine = await open();
      const event = { ...eventOf("\u{1f355}:1"), partner_name: "a\u0000b\ud800\n\"\\u0000'$1::%" };
      const job = { ...jobOf("\u{1f355}:1"), events: JSON.stringify(event) };
      await engine.add([job]);
      const [taken] = await takeSome(engine);
      expect(taken?.data).toEqual(job);
    });

    test("gives a job to another taker when its lease ends", async () => {
      const queue = queueName();
      const [one, two] = [
        await open(queue, { leaseMs: 1_000 }),
        await open(queue, { leaseMs: 1_000 }),
      ];
      await one.add([jobOf("e1")]);
      const [first] = await takeSome(one);
      const [second] = await takeSome(two);
      expect(second?.data).toEqual(first?.data);
    });

    test("ignores what a taker settles after another one has taken the job", async () => {
      const queue = queueName();
      const [one, two] = [
        await open(queue, { leaseMs: 1_000 }),
        await open(queue, { leaseMs: 1_000 }),
      ];
      await one.add([jobOf("e1", "e2")]);
      const [late] = await takeSome(one);
      const [second] = await takeSome(two);
      if (!late || !second) throw new Error("nothing was taken");
      const tooLate = { taken: late, rest: jobOf("e2"), delayMs: 0, dead: [] };
      // First while the other one holds the job, then after it is settled.
      expect(await one.settle([tooLate])).toEqual([false]);
      expect(await one.settle([{ taken: late, delayMs: 0, dead: [] }])).toEqual([false]);
      expect(await two.settle([{ taken: second, delayMs: 0, dead: [] }])).toEqual([true]);
      expect(await one.settle([tooLate])).toEqual([false]);
      await setTimeout(1_500);
      expect(await one.take(10)).toEqual([]);
      expect(await one.backlog()).toBe(0);
    });

    test("replaces a job by what is left of it, and keeps dead letters until they are removed", async () => {
      const engine = await open();
      await engine.add([jobOf("e1", "e2", "e3"), jobOf("e4")]);
      const taken = [...(await takeSome(engine))];
      while (taken.length < 2) taken.push(...(await takeSome(engine)));
      const [first, second] = taken;
      if (!first || !second) throw new Error("nothing was taken");
      const letter = letterOf(eventOf("e:1"));
      const rest = { ...jobOf("e2"), attempts: 1 };
      await engine.settle([
        { taken: first, rest, delayMs: 1_000, dead: [letter] },
        { taken: second, delayMs: 0, dead: [] },
      ]);
      expect(await engine.backlog()).toBeGreaterThan(0);
      const [left] = await takeSome(engine);
      expect(left?.data).toEqual(rest);
      const letters = await engine.deadLetters();
      expect(letters).toEqual([{ ...letter, id: letters[0]?.id }]);
      expect(await engine.removeDeadLetters(letters.map(({ id }) => id))).toBe(1);
      expect(await engine.deadLetters()).toEqual([]);
    });

    test("keeps the dead letters of one job apart whose events share an event_id", async () => {
      const engine = await open();
      await engine.add([jobOf("e1", "e1")]);
      const [taken] = await takeSome(engine);
      if (!taken) throw new Error("nothing was taken");
      const names = ["checkout", "add_to_cart"] as const;
      const dead = names.map((event_name) => letterOf({ ...eventOf("e1"), event_name }));
      await engine.settle([{ taken, delayMs: 0, dead }]);
      const events = (await engine.deadLetters()).map(({ event }) => event);
      expect(events.sort()).toEqual(dead.map(({ event }) => event).sort());
    });

    test("reports every job as settled when settlements are repeated because one has failed", async () => {
      const engine = await open();
      await engine.add([jobOf("e1"), jobOf("e2"), jobOf("e3", "e4")]);
      const taken = [...(await takeSome(engine))];
      while (taken.length < 3) taken.push(...(await takeSome(engine)));
      const letter = letterOf(eventOf("e4"));
      let isRefused = true;
      const toJSON = () => {
        if (isRefused) throw new Error("refused");
        return letter;
      };
      const settlements = taken.map((each) =>
        (each.data as QueueJob).ids.includes("e4")
          ? { taken: each, rest: jobOf("e3"), delayMs: 0, dead: [{ ...letter, toJSON }] }
          : { taken: each, delayMs: 0, dead: [] },
      );
      const settled = await engine.settle(settlements).catch(() => {
        isRefused = false;
        return engine.settle(settlements);
      });
      expect(isRefused).toBe(store.writesNoJson === true);
      // For the dump of the memory engine, which writes JSON.
      isRefused = false;
      expect(settled).toEqual([true, true, true]);
      expect(await engine.deadLetters()).toMatchObject([letter]);
      expect(await takeSome(engine)).toMatchObject([{ data: { ids: ["e3"] } }]);
      expect(await engine.take(10)).toEqual([]);
    });

    test("counts the events that wait", async () => {
      const engine = await open();
      expect(await engine.backlog()).toBe(0);
      await engine.add([jobOf("e1", "e2"), jobOf("e3")]);
      expect(await engine.backlog()).toBe(3);
      await takeSome(engine);
    });

    test("lets calls of two processes start no faster than a rate and its burst", async () => {
      const queue = queueName();
      const rule = { callsPerMinute: 6_000, burst: 4 };
      const gates = [await open(queue), await open(queue)].map((each) => each.rateGate("g", rule));
      const slots: number[] = [];
      await Promise.all(
        [...gates, ...gates].map(async (gate) => {
          for (let call = 0; call < 25; call++) {
            const { slot } = await gate.reserve({ maxWaitMs: 60_000 });
            if (slot === undefined) throw new Error("nothing was reserved");
            slots.push(slot);
          }
        }),
      );
      slots.sort((a, b) => a - b);
      // In no window of w ms more than burst + w / interval: slot k is at least (k - burst + 1) intervals after slot 0.
      for (let from = 0; from < slots.length; from++) {
        for (let to = from + 4; to < slots.length; to++) {
          const least = (to - from - 3) * 10 - 0.01;
          expect((slots[to] ?? 0) - (slots[from] ?? 0)).toBeGreaterThanOrEqual(least);
        }
      }
    });

    test("reserves nothing if the wait is longer than accepted, and keeps keys apart", async () => {
      const engine = await open();
      const gate = engine.rateGate("g", { callsPerMinute: 1, burst: 1 });
      expect((await gate.reserve({ maxWaitMs: 0 })).waitMs).toBe(0);
      const held = await gate.reserve({ maxWaitMs: 1_000 });
      expect(held.slot).toBeUndefined();
      expect(held.waitMs).toBeGreaterThan(1_000);
      expect((await gate.reserve({ maxWaitMs: 1_000 })).waitMs).toBeLessThanOrEqual(60_000);
      const other = engine.rateGate("h", { callsPerMinute: 1, burst: 1 });
      expect((await other.reserve({ maxWaitMs: 0 })).waitMs).toBe(0);
    });

    test("stops everybody during a pause, those with a reserved slot too", async () => {
      const queue = queueName();
      const rule = { callsPerMinute: 60, burst: 1 };
      const [one, two] = [
        (await open(queue)).rateGate("g", rule),
        (await open(queue)).rateGate("g", rule),
      ];
      await one.reserve({ maxWaitMs: 0 });
      const early = await two.reserve({ maxWaitMs: 60_000 });
      await one.pause(30_000);
      const after = await two.reserve({ maxWaitMs: 60_000, slot: early.slot });
      expect(after.slot).toBeGreaterThan(early.slot ?? Infinity);
      expect(after.waitMs).toBeGreaterThan(15_000);
      // A slot after the pause holds.
      const again = await two.reserve({ maxWaitMs: 60_000, slot: after.slot });
      expect(again.slot).toBeCloseTo(after.slot ?? 0, 1);
      // A shorter pause does not shorten it.
      await two.pause(1);
      expect((await one.reserve({ maxWaitMs: 0 })).waitMs).toBeGreaterThan(15_000);
    });

    /** An outbox and senders over one queue, against a stand-in that counts. */
    async function shop(rules: LedgerRules = {}, options: Partial<SenderOptions> = {}) {
      const queue = queueName();
      const engine = await open(queue);
      const ledger = await startLedger(rules);
      const pinterest = new Pinterest({
        conversionToken: "pinc_queue",
        baseUrl: ledger.baseUrl,
        retry: { limit: 1, baseDelay: 1 },
      });
      const reports: SenderReport[] = [];
      const outbox = createOutbox({ engine, adAccountId, chunkEvents: 10, maxWait: 5 });
      const startSender = async () =>
        createSender({
          engine: await open(queue),
          pinterest,
          pollInterval: 20,
          baseDelay: 10,
          maxDelay: 200,
          onReport: (report) => reports.push(report),
          ...options,
        });
      return { queue, engine, ledger, pinterest, reports, outbox, startSender };
    }
    const until = (isSo: () => boolean) => vi.waitUntil(isSo, { timeout: 55_000, interval: 20 });

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
      await until(
        () => ledger.taken.size === 97 && reports.flatMap(({ dead }) => dead).length === 3,
      );
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
      const waiting = await store.dump();
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
      const dead = await store.dump();
      expect((await engine.deadLetters()).length).toBe(1);
      expect(dead.toLowerCase()).not.toContain("jane.doe");
    });
  });
}
