import { PGlite } from "@electric-sql/pglite";
import { sql } from "drizzle-orm";
import { drizzle } from "drizzle-orm/pglite";
import { CompiledQuery, Kysely, PostgresDialect } from "kysely";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createOutbox, type QueueEngine } from "../../src/queue/index.js";
import { openPgBossEngine, type SqlTransaction } from "../../src/queue/pg-boss.js";
import { eventOf, eventsOf } from "../conversions/ledger.js";

const adAccountId = "549755885175";
const database = new PGlite();
let engine: QueueEngine<SqlTransaction>;
beforeAll(async () => {
  engine = await openPgBossEngine({ database });
  await database.exec("create table orders (id text)");
}, 300_000);
afterAll(async () => {
  await engine.close();
  await database.close();
});

/** Runs a function in a transaction that it gets an insert of an order and what `add` takes of. */
type Transact = (
  work: (transaction: SqlTransaction, order: (id: string) => Promise<unknown>) => Promise<void>,
) => Promise<void>;

/** What Kysely needs of a pool of pg. */
const pgliteAsPool = {
  connect: () =>
    Promise.resolve({
      async query(text: string, values: readonly unknown[]) {
        const { rows } = await database.query<never>(text, [...values]);
        return { rows, rowCount: rows.length, command: "SELECT" as const };
      },
      release: () => undefined,
    }),
  end: () => Promise.resolve(),
};

const transacts: Record<string, Transact> = {
  PGlite: (work) =>
    database.transaction((tx) =>
      work(tx, (id) => tx.query("insert into orders values ($1)", [id])),
    ),
  Kysely: (work) =>
    new Kysely<{ orders: { id: string } }>({
      dialect: new PostgresDialect({ pool: pgliteAsPool as never }),
    })
      .transaction()
      .execute((trx) =>
        work(
          {
            executeSql: (text, values = []) => trx.executeQuery(CompiledQuery.raw(text, values)),
          },
          (id) => trx.insertInto("orders").values({ id }).execute(),
        ),
      ),
  Drizzle: (work) =>
    drizzle(database).transaction((tx) =>
      work(
        {
          executeSql: (text, values = []) => {
            const parts = text
              .split(/\$(\d+)/)
              .map((part, n) =>
                n % 2 ? sql`${sql.param(values[Number(part) - 1])}` : sql.raw(part),
              );
            return tx.execute(sql.join(parts));
          },
        },
        (id) => tx.execute(sql`insert into orders values (${id})`),
      ),
    ),
};

describe.each(Object.entries(transacts))("a transaction of %s", (name, transact) => {
  const rows = async (query: string) => (await database.query(query)).rows;
  const queued = () => rows("select data->'ids' as ids from pinterest_queue.job");

  test("queues events if it commits, and nothing if it does not", async () => {
    await database.exec("delete from orders; delete from pinterest_queue.job");
    const outbox = createOutbox({ engine, adAccountId, chunkEvents: 2 });
    await transact(async (transaction, order) => {
      await order(name);
      await outbox.add(eventsOf(3), { transaction });
    });
    expect(await rows("select id from orders")).toEqual([{ id: name }]);
    expect(await queued()).toEqual([{ ids: ["e0", "e1"] }, { ids: ["e2"] }]);

    const failing = transact(async (transaction, order) => {
      await order("lost");
      await outbox.add(eventOf("lost"), { transaction });
      throw new Error("out of stock");
    });
    await expect(failing).rejects.toThrow("out of stock");
    expect(await rows("select id from orders")).toEqual([{ id: name }]);
    expect(await queued()).toHaveLength(2);
  });
});

test("something else than a transaction is refused", async () => {
  const outbox = createOutbox({ engine, adAccountId });
  await expect(outbox.add(eventOf("e1"), { transaction: {} as never })).rejects.toThrow(
    "transaction: expected a client of pg, a transaction of PGlite, or an object with executeSql()",
  );
  await expect(openPgBossEngine({ database: {} as never })).rejects.toThrow(
    "database: expected a Pool of pg, or a PGlite",
  );
});

test("a pool, and the database instead of its transaction, are refused", async () => {
  await database.exec("delete from pinterest_queue.job");
  const outbox = createOutbox({ engine, adAccountId, maxWait: 0 });
  const adding = database.transaction(async () => {
    await outbox.add(eventOf("e1"), { transaction: database });
  });
  await expect(adding).rejects.toThrow(
    "transaction: is the database; pass the argument of the function given to transaction()",
  );
  // Neither connects.
  const pool = new pg.Pool();
  await expect(outbox.add(eventOf("e1"), { transaction: pool })).rejects.toThrow(
    "transaction: is a pool; pass the client that began the transaction",
  );
  expect((await database.query("select from pinterest_queue.job")).rows).toEqual([]);
  const opening = openPgBossEngine({ database: new pg.Client() as never });
  await expect(opening).rejects.toThrow("database: expected a Pool of pg, or a PGlite");
});
