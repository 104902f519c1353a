import { setTimeout } from "node:timers/promises";
import { inspect } from "node:util";
import { describe, expect, test, vi } from "vitest";
import { hashUserData } from "../../src/index.js";
import {
  PinterestQueueError,
  createOutbox,
  type QueueEngine,
  type QueueJob,
} from "../../src/queue/index.js";
import {
  openPgBossEngine,
  type PgBossEngineOptions,
  type SqlClient,
} from "../../src/queue/pg-boss.js";
import { eventOf } from "../conversions/ledger.js";
import { adAccountId, jobOf } from "./jobs.js";
import { useStore } from "./use-store.js";

/** A database of an engine on pg-boss. */
interface Database {
  readonly database: PgBossEngineOptions["database"] & SqlClient;
  stop(): Promise<void>;
}

/** What the engine on pg-boss has to do beyond the contract of engines. */
export function describePgBoss(name: string, start: () => Promise<Database>): void {
  describe(name, () => {
    const { store, keep } = useStore(start);
    const open = async (options: Partial<PgBossEngineOptions>) =>
      keep(await openPgBossEngine({ database: store().database, ...options }));
    const takeOne = (engine: QueueEngine) =>
      vi.waitUntil(async () => (await engine.take(1))[0], { timeout: 50_000, interval: 50 });

    test("lengthens the lease of the jobs that wait when it is opened with a longer one", async () => {
      const queue = "longer";
      const short = await open({ queue, leaseMs: 1_000 });
      await short.add([jobOf("e1")]);
      const long = await open({ queue, leaseMs: 600_000 });
      const taken = await takeOne(long);
      await setTimeout(1_500);
      // The first engine looks for leases that have ended several times a second.
      expect(await short.take(10)).toEqual([]);
      expect(await long.settle([{ taken, delayMs: 0, dead: [] }])).toEqual([true]);
      // A shorter lease shortens none: another process may still count on it.
      await long.add([jobOf("e2")]);
      await open({ queue, leaseMs: 1_000 });
      const second = await takeOne(long);
      await setTimeout(1_500);
      expect(await short.take(10)).toEqual([]);
      expect(await long.settle([{ taken: second, delayMs: 0, dead: [] }])).toEqual([true]);
    });

    test("updates the row of a job that is given back unchanged, and replaces that of another", async () => {
      const engine = await open({ queue: "rows" });
      const job = { ...jobOf("e1", "e2"), attempts: 2 };
      await engine.add([job]);
      const first = await takeOne(engine);
      const given = { taken: first, rest: first.data as QueueJob, delayMs: 0, dead: [] };
      expect(await engine.settle([given])).toEqual([true]);
      // A repetition of it changes nothing.
      expect(await engine.settle([given])).toEqual([false]);
      const second = await takeOne(engine);
      expect(second).toMatchObject({ id: first.id, data: job });
      expect(await engine.settle([given])).toEqual([false]);
      const rest = jobOf("e2");
      expect(await engine.settle([{ taken: second, rest, delayMs: 0, dead: [] }])).toEqual([true]);
      expect(await engine.backlog()).toBe(1);
      const third = await takeOne(engine);
      expect(third.id).not.toBe(first.id);
      expect(third.data).toEqual(rest);
    });

    test("counts a job of another program as one event, whatever its key", async () => {
      const engine = await open({ queue: "foreign", schema: "foreigners" });
      await engine.add([jobOf("e1", "e2")]);
      for (const key of ["'abc'", "''", "'123456789012'", "null"]) {
        await store().database.query(
          `insert into foreigners.job (name, data, singleton_key) values ('foreign', '{}', ${key})`,
        );
      }
      expect(await engine.backlog()).toBe(6);
      await createOutbox({ engine, adAccountId, maxWait: 0 }).add(eventOf("e3"));
      expect(await engine.backlog()).toBe(7);
    });

    test("throws an error of the database without the event that is in its detail", async () => {
      const engine = await open({ schema: "broken" });
      const outbox = createOutbox({ engine, adAccountId, maxWait: 0 });
      await store().database.query("alter table broken.job add check (false) not valid");
      const user_data = hashUserData({ email: "jane@example.com" });
      const secrets = ["order-77", user_data.em?.[0] ?? ""];
      // Or the test shows nothing.
      const job = { ...jobOf("order-77"), events: JSON.stringify({ user_data }) };
      const raw: unknown = await engine.add([job]).catch((error: unknown) => error);
      expect(inspect(raw)).toContain("order-77");
      const error: unknown = await outbox
        .add({ ...eventOf("order-77"), user_data })
        .catch((reason: unknown) => reason);
      expect(error).toBeInstanceOf(PinterestQueueError);
      expect((error as Error).cause).toMatchObject({ code: "23514" });
      const shown = inspect(error, { depth: Infinity, showHidden: true });
      for (const secret of secrets) expect(shown).not.toContain(secret);
    });
  });
}
