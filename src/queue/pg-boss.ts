/**
 * `pinterest-client/queue/pg-boss`: the queue on Postgres, over pg-boss. Needs `pg-boss`, and `pg` or
 * `@electric-sql/pglite`.
 */
import PgBoss from "pg-boss";
import { PinterestConfigurationError, PinterestInputError } from "../errors/index.js";
import {
  type OptionsOf,
  boolean,
  defineOptions,
  integer,
  milliseconds,
  parseOptions,
  required,
  value,
} from "../define-options.js";
import type { RateGate } from "../transport/rate-gate.js";
import type { DeadLetter, QueueEngine, QueueJob, Settlement, TakenJob } from "./engine.js";
import { gateRule } from "./slots.js";

/** The rows that a statement returns. */
export interface SqlResult {
  readonly rows: readonly unknown[];
}

/** Runs SQL, as pg-boss's option `db` does. Wrap the transaction of an ORM in one; see docs/queue.md. */
export interface SqlExecutor {
  executeSql(text: string, values?: unknown[]): Promise<SqlResult>;
}

/** A client of `pg`, a transaction of PGlite, or similar. */
export interface SqlClient {
  query(text: string, values?: unknown[]): Promise<SqlResult>;
}

/** What `add` accepts as a transaction. */
export type SqlTransaction = SqlExecutor | SqlClient;

/** The parts of a client of a `Pool` that are used. */
export interface PooledClient extends SqlClient {
  on(event: "error", listener: (error: Error) => void): unknown;
  off(event: "error", listener: (error: Error) => void): unknown;
  release(error?: Error | boolean): void;
}

/** The parts of a `Pool` of `pg` that are used. */
export interface SqlPool extends SqlClient {
  connect(): Promise<PooledClient>;
}

/** The parts of a `PGlite` that are used. */
export interface EmbeddedDatabase extends SqlClient {
  exec(text: string): Promise<readonly SqlResult[]>;
  transaction<T>(work: (transaction: EmbeddedTransaction) => Promise<T>): Promise<T>;
}

/** The parts of a transaction of `PGlite` that are used. */
export interface EmbeddedTransaction extends SqlClient {
  exec(text: string): Promise<readonly SqlResult[]>;
}

const engineOptions = defineOptions(PinterestConfigurationError, {
  /** A `Pool` of `pg`, or a `PGlite`. The engine's `close` does not end it. */
  database: required(
    value<SqlPool | EmbeddedDatabase>(
      "a Pool of pg, or a PGlite",
      (given) => isPool(given) || isEmbedded(given),
    ),
  ),
  /** The schema for the tables of pg-boss and of the rate limits. Default: `pinterest_queue`. */
  schema: value<string, string>(
    "a name of letters, digits and underscores",
    isSqlName,
    "pinterest_queue",
  ),
  /** The name of the queue. Default: `conversions`. */
  queue: value<string, string>(
    "a name of letters, digits and underscores",
    isSqlName,
    "conversions",
  ),
  /** How long a sender may hold a job before it is given to another sender, in milliseconds. Default: 120,000. */
  leaseMs: milliseconds({ min: 1_000, max: 12 * 3_600_000, default: 120_000 }),
  /** Days that a job or a dead letter is kept before pg-boss deletes it. Default: 30. */
  retentionDays: integer({ min: 1, max: 3_650, default: 30 }),
  /** Whether to create and migrate the schema; the database user needs the right to. Default: `true`. */
  migrate: boolean(true),
});

/** The options of {@link openPgBossEngine}. */
export interface PgBossEngineOptions extends OptionsOf<typeof engineOptions> {}

/** The parts of pg-boss 10 that are used. Its own types lack the result of `deleteJob`. */
interface Boss {
  on(event: "error", listener: (error: unknown) => void): unknown;
  start(): Promise<unknown>;
  stop(options: { graceful: boolean; close: boolean }): Promise<void>;
  createQueue(name: string, options: object): Promise<void>;
  updateQueue(name: string, options: object): Promise<void>;
  send(name: string, data: object, options: object): Promise<string | null>;
  fetch(name: string, options: object): Promise<LeasedJob[]>;
  deleteJob(name: string, ids: string[]): Promise<{ affected: number }>;
  expire(): Promise<void>;
}

const BossClass = PgBoss as unknown as new (options: object) => Boss;

/** A job, with the number of the lease. */
interface LeasedJob extends TakenJob {
  /** pg-boss increments it when the job is taken again. */
  readonly retryCount: number;
}

/** pg-boss counts a lease that ends as a retry. However many processes are killed, no job may fail by that. */
const retryLimit = 1_000_000;

/** How many jobs are sampled to estimate the events per job. */
const sampleSize = 1_000;

/**
 * Opens the queue in a Postgres database, and creates its schema if necessary. One transaction can store an order and
 * queue its event.
 *
 * @throws PinterestConfigurationError that names the option to correct, and errors of the database.
 *
 * @example
 * const engine = await openPgBossEngine({ database: new Pool({ connectionString }) });
 * const outbox = createOutbox({ engine, adAccountId: "549755885175" });
 * await outbox.add(event, { transaction: client });
 */
export async function openPgBossEngine(
  options: PgBossEngineOptions,
): Promise<QueueEngine<SqlTransaction>> {
  const parsed = parseOptions(engineOptions, options);
  const { database, schema, queue, leaseMs, retentionDays, migrate } = parsed;
  const deadQueue = `${queue}_dead`;
  const db = executorOf(database);
  const boss = new BossClass({ db, schema, migrate, schedule: false });
  // Errors of its timers. Errors of our own calls are thrown.
  boss.on("error", () => undefined);
  await boss.start();
  const queueOptions = {
    retryLimit,
    expireInSeconds: Math.ceil(leaseMs / 1000),
    retentionMinutes: retentionDays * 24 * 60,
  };
  for (const name of [queue, deadQueue]) {
    await boss.createQueue(name, queueOptions);
    await boss.updateQueue(name, queueOptions);
  }
  if (migrate) await inTransaction(database, (within) => createGates(within, schema));

  async function sendJob(
    job: QueueJob,
    { within, delayMs = 0 }: { within: SqlExecutor; delayMs?: number },
  ) {
    // `backlog` reads the number of events from the key, which pg-boss does not use in a queue without a policy.
    const singletonKey = String(job.ids.length);
    const startAfter = Math.ceil(delayMs / 1000);
    await boss.send(queue, job, {
      db: within,
      singletonKey,
      ...(startAfter > 0 && { startAfter }),
    });
  }

  /** Deletes jobs that no other sender has taken since, and returns their ids. */
  async function remove(jobs: readonly TakenJob[], within: SqlExecutor): Promise<Set<unknown>> {
    const leases = jobs as readonly LeasedJob[];
    const { rows } = await within.executeSql(
      `delete from ${schema}.job using unnest($2::uuid[], $3::int[]) lease (job_id, number)
        where name = $1 and id = job_id and retry_count = number returning id`,
      [queue, leases.map(({ id }) => id), leases.map(({ retryCount }) => retryCount)],
    );
    return new Set((rows as { id: string }[]).map(({ id }) => id));
  }

  /** Replaces a job with what is left of it. Returns whether it did. */
  async function replace({ taken, rest, delayMs, dead }: Settlement, within: SqlExecutor) {
    if ((await remove([taken], within)).size === 0) return false;
    if (rest) await sendJob(rest, { within, delayMs });
    for (const letter of dead) await boss.send(deadQueue, letter, { db: within });
    return true;
  }

  const recoveryInterval = Math.min(30_000, leaseMs / 4);
  let recoveredAt = -Infinity;
  /** Returns jobs whose lease has ended to the queue. pg-boss does so too, but every two minutes. */
  async function recover(): Promise<void> {
    if (performance.now() - recoveredAt < recoveryInterval) return;
    recoveredAt = performance.now();
    await boss.expire();
  }

  return {
    leaseMs,
    async add(jobs, transaction) {
      const sendAll = async (within: SqlExecutor) => {
        for (const job of jobs) await sendJob(job, { within });
      };
      if (transaction !== undefined) await sendAll(toExecutor(transaction));
      else if (jobs.length === 1) await sendAll(db);
      else await inTransaction(database, sendAll);
    },
    async take(limit) {
      await recover();
      return await boss.fetch(queue, { batchSize: limit, includeMetadata: true });
    },
    async settle(settlements) {
      const isDone = ({ rest, dead }: Settlement) => !rest && dead.length === 0;
      const done = settlements.filter(isDone).map(({ taken }) => taken);
      const others = settlements.filter((each) => !isDone(each));
      const settleAll = async (within: SqlExecutor): Promise<Set<unknown>> => {
        const settled = done.length > 0 ? await remove(done, within) : new Set<unknown>();
        for (const each of others) if (await replace(each, within)) settled.add(each.taken.id);
        return settled;
      };
      // All or nothing: the sender repeats a settlement that failed.
      const settled =
        others.length > 0 ? await inTransaction(database, settleAll) : await settleAll(db);
      return settlements.map(({ taken }) => settled.has(taken.id));
    },
    async backlog(transaction) {
      const waiting = `from ${schema}.job where name = $1 and state < 'active'`;
      const within = transaction === undefined ? db : toExecutor(transaction);
      const { rows } = await within.executeSql(
        `select (select count(*) ${waiting}) as jobs,
          (select avg(singleton_key::int)
            from (select singleton_key ${waiting} limit ${sampleSize}) sample) as events`,
        [queue],
      );
      const [{ jobs = 0, events = 0 } = {}] = rows as { jobs?: unknown; events?: unknown }[];
      return Math.round(Number(jobs) * Number(events));
    },
    async deadLetters(limit = 1_000) {
      const { rows } = await db.executeSql(
        `select id, data from ${schema}.job where name = $1 and state < 'active'
          order by created_on, id limit $2`,
        [deadQueue, limit],
      );
      const letters = rows as { id: string; data: Omit<DeadLetter, "id"> }[];
      return letters.map(({ id, data }) => ({ ...data, id }));
    },
    async removeDeadLetters(ids) {
      return ids.length === 0 ? 0 : (await boss.deleteJob(deadQueue, [...ids])).affected;
    },
    rateGate: (key, limit) =>
      createGate({ db, schema, key: `${queue}:${key}`, ...gateRule(limit) }),
    close: () => boss.stop({ graceful: false, close: false }),
  };
}

/** Creates the table of the rate gates, and the algorithm of slots.ts as functions, with the clock of the database. */
async function createGates(db: SqlExecutor, schema: string): Promise<void> {
  // Several processes may start at the same time.
  await db.executeSql("select pg_advisory_xact_lock(hashtext($1))", [`${schema}.rate_gate`]);
  await db.executeSql(`
    create table if not exists ${schema}.rate_gate (
      key text primary key,
      next_at double precision not null default 0,
      paused_until double precision not null default 0
    )`);
  await db.executeSql(`
    create or replace function ${schema}.reserve_slot(
      gate text, interval_ms float8, tolerance_ms float8, max_wait_ms float8, given_slot float8
    ) returns table (slot float8, wait_ms float8) language plpgsql as $$
    declare
      state ${schema}.rate_gate;
      now_ms float8;
      start_ms float8;
    begin
      insert into ${schema}.rate_gate (key) values (gate) on conflict do nothing;
      select * into state from ${schema}.rate_gate where key = gate for update;
      now_ms := extract(epoch from clock_timestamp()) * 1000;
      if given_slot >= state.paused_until then
        return query select given_slot, greatest(0, given_slot - now_ms);
        return;
      end if;
      start_ms := greatest(now_ms, state.paused_until, state.next_at - tolerance_ms);
      if start_ms - now_ms > max_wait_ms then
        return query select null::float8, start_ms - now_ms;
        return;
      end if;
      update ${schema}.rate_gate
        set next_at = greatest(start_ms, state.next_at) + interval_ms where key = gate;
      return query select start_ms, start_ms - now_ms;
    end $$`);
  await db.executeSql(`
    create or replace function ${schema}.pause_gate(gate text, pause_ms float8)
    returns void language sql as $$
      insert into ${schema}.rate_gate as known (key, paused_until)
      values (gate, extract(epoch from clock_timestamp()) * 1000 + pause_ms)
      on conflict (key) do update
        set paused_until = greatest(known.paused_until, excluded.paused_until)
    $$`);
}

function createGate(gate: {
  readonly db: SqlExecutor;
  readonly schema: string;
  readonly key: string;
  readonly intervalMs: number;
  readonly toleranceMs: number;
}): RateGate {
  const { db, schema, key, intervalMs, toleranceMs } = gate;
  return {
    async reserve({ maxWaitMs, slot }) {
      const { rows } = await db.executeSql(
        `select slot, wait_ms from ${schema}.reserve_slot($1, $2, $3, $4, $5)`,
        [key, intervalMs, toleranceMs, maxWaitMs, slot ?? null],
      );
      const [row] = rows as [{ slot: number | null; wait_ms: number }];
      return { waitMs: row.wait_ms, slot: row.slot ?? undefined };
    },
    pause: (ms) => db.executeSql(`select ${schema}.pause_gate($1, $2)`, [key, ms]),
  };
}

function isSqlName(given: unknown): boolean {
  return typeof given === "string" && /^[a-z_]\w{0,39}$/i.test(given);
}

function isPool(given: unknown): given is SqlPool {
  const { connect, query } = (given ?? {}) as Partial<SqlPool>;
  return typeof connect === "function" && typeof query === "function";
}

function isEmbedded(given: unknown): given is EmbeddedDatabase {
  const { exec, query, transaction } = (given ?? {}) as Partial<EmbeddedDatabase>;
  return [exec, query, transaction].every((each) => typeof each === "function");
}

/** Runs statements outside of a transaction of ours. */
function executorOf(database: SqlPool | EmbeddedDatabase): SqlExecutor {
  return isEmbedded(database) ? embeddedExecutor(database) : toExecutor(database);
}

function embeddedExecutor(database: EmbeddedTransaction): SqlExecutor {
  return {
    async executeSql(text, values) {
      if (values && values.length > 0) return await database.query(text, values);
      return mergeResults(await database.exec(text));
    },
  };
}

function toExecutor(transaction: SqlTransaction): SqlExecutor {
  if ("executeSql" in transaction) return transaction;
  if (typeof (transaction as Partial<SqlClient>).query !== "function") {
    throw new PinterestInputError(
      "transaction",
      "expected a client of pg, a transaction of PGlite, or an object with executeSql()",
    );
  }
  return {
    executeSql: async (text, values) => mergeResults(await transaction.query(text, values)),
  };
}

/** A text of several statements has several results, in PGlite and in `pg`. */
function mergeResults(results: SqlResult | readonly SqlResult[]): SqlResult {
  return "rows" in results ? results : { rows: results.flatMap(({ rows }) => rows) };
}

/** Runs statements in a transaction of ours. */
async function inTransaction<T>(
  database: SqlPool | EmbeddedDatabase,
  work: (within: SqlExecutor) => Promise<T>,
): Promise<T> {
  if (isEmbedded(database)) return database.transaction((within) => work(embeddedExecutor(within)));
  const client = await database.connect();
  let failure: Error | undefined;
  // A pool listens to its idle clients only, and an error without a listener would end the process.
  const onError = (error: Error): void => {
    failure = error;
  };
  client.on("error", onError);
  try {
    await client.query("begin");
    const result = await work(toExecutor(client));
    await client.query("commit");
    return result;
  } catch (error) {
    failure = error instanceof Error ? error : new Error(String(error));
    throw error;
  } finally {
    client.off("error", onError);
    // A connection that is released with an error is closed, which rolls back.
    client.release(failure);
  }
}
