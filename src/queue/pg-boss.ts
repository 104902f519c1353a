/**
 * The queue on Postgres, over pg-boss. Needs `pg-boss`, and `pg` or `@electric-sql/pglite`.
 *
 * @module
 */
import PgBoss from "pg-boss";
import { PinterestConfigurationError } from "../errors/index.js";
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
import type { DeadLetter, QueueEngine, QueueJob, Settlement, TakenJob } from "./engine.js";
import { createGate, createGates } from "./pg-gate.js";
import { gateRule } from "./slots.js";
import {
  type SqlExecutor,
  type SqlTransaction,
  type SqlPool,
  type EmbeddedDatabase,
  isPool,
  isEmbedded,
  executorOf,
  toExecutor,
  inTransaction,
  watched,
} from "./sql.js";

export type {
  SqlResult,
  SqlExecutor,
  SqlClient,
  SqlTransaction,
  PooledClient,
  SqlPool,
  EmbeddedDatabase,
  EmbeddedTransaction,
} from "./sql.js";

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
  const boss = new BossClass({ db, schema, migrate, schedule: false, deleteAfterMinutes: 1 });
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
  // Jobs keep the lease with which they were queued.
  await db.executeSql(
    `update ${schema}.job set expire_in = $2::float8 * interval '1 second'
      where name = $1 and state < 'active' and expire_in < $2::float8 * interval '1 second'`,
    [queue, queueOptions.expireInSeconds],
  );
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

  /** Returns a job to the queue as it is, without writing its data again. */
  async function release(taken: TakenJob, delayMs: number, within: SqlExecutor) {
    const { id, retryCount } = taken as LeasedJob;
    const { rows } = await within.executeSql(
      `update ${schema}.job
          set state = 'retry', start_after = now() + $4::float8 * interval '1 millisecond'
        where name = $1 and id = $2::uuid and retry_count = $3 and state = 'active' returning id`,
      [queue, id, retryCount, delayMs],
    );
    return rows.length > 0;
  }

  /** Replaces a job with what is left of it. Returns whether it did. */
  async function replace({ taken, rest, delayMs, dead }: Settlement, within: SqlExecutor) {
    if (rest === taken.data && dead.length === 0) return await release(taken, delayMs, within);
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
    await boss.expire();
    recoveredAt = performance.now();
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
      const within = watched(db);
      const jobs = await boss.fetch(queue, { batchSize: limit, includeMetadata: true, db: within });
      within.assertNoError();
      return jobs;
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
      const within = transaction === undefined ? db : toExecutor(transaction);
      const { rows } = await within.executeSql(
        `select coalesce(sum(
            case when singleton_key ~ '^[0-9]{1,4}$' then singleton_key::int else 1 end
          ), 0) as events
          from ${schema}.job where name = $1 and state < 'active'`,
        [queue],
      );
      const [{ events = 0 } = {}] = rows as { events?: unknown }[];
      return Number(events);
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

function isSqlName(given: unknown): boolean {
  return typeof given === "string" && /^[a-z_]\w{0,39}$/i.test(given);
}
