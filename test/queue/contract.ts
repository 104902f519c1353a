import { setTimeout } from "node:timers/promises";
import { describe, expect, test, vi } from "vitest";
import {
  PinterestConfigurationError,
  PinterestInputError,
  type ConversionEvent,
} from "../../src/index.js";
import {
  createOutbox,
  type QueueEngine,
  type QueueJob,
  type TakenJob,
} from "../../src/queue/index.js";
import { eventOf } from "../conversions/ledger.js";
import { testDelivery } from "./delivery.js";
import { testFailingEvents } from "./failing-events.js";
import { adAccountId, jobOf } from "./jobs.js";
import { useStore } from "./use-store.js";

/** A store of an engine, for the tests of one file. */
export interface EngineStore {
  /** Opens an engine on an empty queue; each further one of the same name is as one in another process. */
  open(queue: string, options?: { leaseMs?: number }): Promise<QueueEngine>;
  /** Everything in the store as text. */
  dump(): Promise<string>;
  /** Whether it keeps dead letters as objects, so that none fails to become JSON. Default: `false`. */
  readonly writesNoJson?: boolean;
  /** Whether it estimates the backlog, within a factor of two. Default: `false`. */
  readonly estimatesBacklog?: boolean;
  stop(): Promise<void>;
}

const letterOf = (event: ConversionEvent) => ({
  ...{ eventId: event.event_id, adAccountId, test: false, reason: "too old" },
  ...{ at: new Date().toISOString(), event: JSON.stringify(event) },
});

/** What every engine has to do. Tests wait for what must happen, and never for how long it takes. */
export function describeEngine(name: string, start: () => Promise<EngineStore>): void {
  describe(name, () => {
    const { store, keep } = useStore(start);
    let count = 0;
    const queueName = () => `q${++count}`;
    const open = async (queue = queueName(), options = {}) =>
      keep(await store().open(queue, options));
    /** Takes until something is due. */
    const takeSome = (engine: QueueEngine, limit = 10) =>
      vi.waitUntil(
        async () => {
          const taken = await engine.take(limit);
          return taken.length > 0 && taken;
        },
        { timeout: 50_000, interval: 50 },
      );

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
      expect(await engine.deadLetters(0)).toEqual([]);
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

    test("settles every job once when settlements are repeated because one has failed", async () => {
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
      // The booleans of the second call tell nothing of jobs that the first has settled.
      await engine.settle(settlements).catch(() => {
        isRefused = false;
        return engine.settle(settlements);
      });
      expect(isRefused).toBe(store().writesNoJson === true);
      // For the dump of the memory engine, which writes JSON.
      isRefused = false;
      expect(await engine.deadLetters()).toMatchObject([letter]);
      expect(await takeSome(engine)).toMatchObject([{ data: { ids: ["e3"] } }]);
      expect(await engine.take(10)).toEqual([]);
    });

    test("keeps a job that is given back unchanged, until its delay has passed", async () => {
      const engine = await open();
      const jobs = [
        { ...jobOf("later", "later2"), attempts: 3 },
        { ...jobOf("soon"), attempts: 2 },
      ];
      await engine.add(jobs);
      const taken = [...(await takeSome(engine))];
      while (taken.length < 2) taken.push(...(await takeSome(engine)));
      const isSoon = ({ data }: TakenJob) => (data as QueueJob).ids[0] === "soon";
      const settlements = taken.map((each) => ({
        ...{ taken: each, rest: each.data as QueueJob, dead: [] },
        delayMs: isSoon(each) ? 1_000 : 3_600_000,
      }));
      expect(await engine.settle(settlements)).toEqual([true, true]);
      expect(await engine.backlog()).toBe(3);
      const again = await takeSome(engine);
      expect(again.map(({ data }) => data)).toEqual([jobs[1]]);
      expect(await engine.take(10)).toEqual([]);
      expect(await engine.backlog()).toBe(2);
      // Who gave it back has it no more.
      expect(await engine.settle(settlements.filter((each) => isSoon(each.taken)))).toEqual([
        false,
      ]);
      const done = again.map((each) => ({ taken: each, delayMs: 0, dead: [] }));
      expect(await engine.settle(done)).toEqual([true]);
    });

    test("counts the events of jobs of different sizes, in whatever order they were added", async () => {
      const big = Array.from({ length: 200 }, (_, n) =>
        jobOf(...Array.from({ length: 10 }, (_each, at) => `b${n}-${at}`)),
      );
      const small = Array.from({ length: 100 }, (_, n) => jobOf(`s${n}`));
      for (const jobs of [
        [...big, ...small],
        [...small, ...big],
      ]) {
        const engine = await open();
        await engine.add(jobs);
        const backlog = await engine.backlog();
        if (!store().estimatesBacklog) expect(backlog).toBe(2_100);
        expect(backlog).toBeGreaterThan(1_050);
        expect(backlog).toBeLessThan(4_200);
      }
    });

    test("refuses a transaction that is none, before anything is queued", async () => {
      const engine = await open();
      const outbox = createOutbox<unknown>({ engine: engine, adAccountId });
      for (const transaction of [null, "x", 5, {}, { query: 5 }]) {
        const adding = outbox.add(eventOf("e1"), { transaction });
        await expect(adding).rejects.toThrow(PinterestInputError);
        await expect(adding).rejects.toThrow("transaction: ");
      }
      expect(await engine.backlog()).toBe(0);
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

    test.each([
      [{ callsPerMinute: NaN }, "callsPerMinute: expected an integer from 1 to 1000000"],
      [{ callsPerMinute: 0 }, "callsPerMinute: expected an integer from 1 to 1000000"],
      [{ callsPerMinute: "60" }, "callsPerMinute: expected an integer from 1 to 1000000"],
      [{ callPerMinute: 60 }, 'unknown option "callPerMinute" (did you mean "callsPerMinute"?)'],
      [undefined, "callsPerMinute: is missing"],
      [{ callsPerMinute: 60, burst: NaN }, "burst: expected an integer from 1 to 100000"],
      [{ callsPerMinute: 60, burst: 0 }, "burst: expected an integer from 1 to 100000"],
    ])("creates no rate gate with the rule %o", async (rule, message) => {
      const engine = await open();
      const create = () => engine.rateGate("g", rule as never);
      expect(create).toThrow(PinterestConfigurationError);
      expect(create).toThrow(message);
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

    const stores = { open, queueName, dump: () => store().dump() };
    testDelivery(stores);
    testFailingEvents(stores);
  });
}
