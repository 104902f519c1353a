/**
 * The queue on Redis or Valkey, over BullMQ. Needs `bullmq` and `ioredis`.
 *
 * @module
 */
import { sha256 } from "#sha256";
import { type ConnectionOptions, type Job, Queue, Worker } from "bullmq";
import {
  type OptionsOf,
  defineOptions,
  milliseconds,
  parseOptions,
  record,
  required,
  value,
} from "../define-options.js";
import { PinterestConfigurationError, PinterestInputError } from "../errors/index.js";
import type { RateGate } from "../transport/rate-gate.js";
import { pause, timedOut, waitFor } from "../transport/wait.js";
import type { DeadLetter, QueueEngine, QueueJob, Settlement, TakenJob } from "./engine.js";
import { PinterestQueueError } from "./errors.js";
import { gateRule } from "./slots.js";

const engineOptions = defineOptions(PinterestConfigurationError, {
  /** Where Redis is: `{ host, port, password, ... }`, as ioredis takes it. */
  connection: required(record<ConnectionOptions>()),
  /** The name of the queue. Default: `pinterest-conversions`. */
  queue: value<string, string>("a name without colons", isQueueName, "pinterest-conversions"),
  /** What the keys in Redis begin with. Default: `bull`, which dashboards expect. */
  prefix: value<string, string>("a name without colons", isQueueName, "bull"),
  /** How long a sender may hold a job before it is given to another sender, in milliseconds. Default: 120,000. */
  leaseMs: milliseconds({ min: 1_000, default: 120_000 }),
});

/** The options of {@link openBullMqEngine}. */
export interface BullMqEngineOptions extends OptionsOf<typeof engineOptions> {}

/** A job with the token that proves its lease. */
interface LeasedJob extends TakenJob {
  readonly job: Job<QueueJob>;
  readonly token: string;
}

/** The events per job are estimated from slices of the queue. */
const slices = 10;
const sliceSize = 100;

/** How long a call waits for the connection, and a command for its answer, in milliseconds. */
const longestReconnect = 10_000;

/** The states of a connection in which a command is not kept for later: it is sent, or fails after `close`. */
const usableStates = new Set(["connect", "ready", "end"]);

const waitingStates = ["wait", "delayed", "prioritized"] as const;

/**
 * Opens the queue in a Redis or Valkey server, which should have `maxmemory-policy noeviction` and an append-only file.
 * It has no transactions: an event cannot be queued together with its order, only after the order is stored.
 *
 * @throws PinterestConfigurationError that names the option to correct, and a `PinterestQueueError` with the reason if
 * there is no connection after ten seconds.
 *
 * @example
 * const engine = await openBullMqEngine({ connection: { host: "127.0.0.1", port: 6379 } });
 * const outbox = createOutbox({ engine, adAccountId: "549755885175" });
 */
export async function openBullMqEngine(options: BullMqEngineOptions): Promise<QueueEngine> {
  const { queue: name, prefix, leaseMs, ...parsed } = parseOptions(engineOptions, options);
  // Commands that are under way when the connection breaks would be repeated for minutes.
  const connection = { commandTimeout: longestReconnect, ...parsed.connection };
  const queue = new Queue<QueueJob>(name, { connection, prefix });
  const letters = new Queue<Omit<DeadLetter, "id">>(`${name}-dead`, { connection, prefix });
  const worker = new Worker<QueueJob>(name, null, {
    connection,
    prefix,
    autorun: false,
    lockDuration: leaseMs,
    stalledInterval: Math.min(30_000, Math.ceil(leaseMs / 4)),
    // With the default of 1, a job fails for good at the second crash of its worker.
    maxStalledCount: Number.MAX_SAFE_INTEGER,
  });
  // Errors of the connection, which ioredis opens again. Errors of our own calls are thrown.
  let lastError: Error | undefined;
  const onError = (error: Error): void => {
    lastError = error;
  };
  queue.on("error", onError);
  letters.on("error", onError);
  worker.on("error", onError);
  const close = async (): Promise<void> => {
    await worker.close(true);
    await Promise.all([queue.close(), letters.close()]);
  };
  const opening = Promise.all([
    queue.waitUntilReady(),
    letters.waitUntilReady(),
    worker.waitUntilReady(),
  ]);
  try {
    // ioredis tries to connect for ever.
    if ((await waitFor(opening, { ms: longestReconnect })) === timedOut) {
      throw lastError ?? noConnection();
    }
    await worker.startStalledCheckTimer();
  } catch (error) {
    void close().catch(() => undefined);
    // Without the command, which may be AUTH with its password.
    throw new PinterestQueueError(error);
  }
  const client = await queue.backend.client;
  client.defineCommand("reservePinterestSlot", { numberOfKeys: 1, lua: reserveScript });
  client.defineCommand("pausePinterestGate", { numberOfKeys: 1, lua: pauseScript });

  /**
   * Waits for the connection, which ioredis opens again by itself. Without it, a call could wait for minutes.
   * `queue.waitUntilReady` waits for the first connection only.
   */
  async function connected(): Promise<void> {
    const end = performance.now() + longestReconnect;
    while (!usableStates.has(client.status)) {
      if (performance.now() >= end) throw noConnection();
      await pause(50);
    }
  }

  async function takeOne(): Promise<LeasedJob | undefined> {
    const token = crypto.randomUUID();
    const job = (await worker.getNextJob(token, { block: false })) as Job<QueueJob> | undefined;
    return job?.id === undefined ? undefined : { id: job.id, data: job.data, job, token };
  }

  async function settleOne({ taken, rest, delayMs, dead }: Settlement): Promise<boolean> {
    const { job, token } = taken as LeasedJob;
    // If the lease has ended, another sender has the job, and its result counts.
    if (!(await hasLease(job, { token, leaseMs }))) return false;
    // Dead letters first: after a crash here they are written again, under the same ids.
    for (const letter of dead) {
      const jobId = `${taken.id}-${sha256(letter.event)}`;
      await letters.add("dead", letter, { jobId });
    }
    if (!rest) {
      await job.moveToCompleted(undefined, token, false);
      return true;
    }
    // After a crash here, the job holds what is left of it, and is taken again when its lease ends.
    if (rest !== taken.data) await job.updateData(rest);
    await job.moveToDelayed(Date.now() + delayMs, token);
    return true;
  }

  return {
    leaseMs,
    async add(jobs, transaction?: unknown) {
      if (transaction !== undefined) {
        const rule = "Redis cannot take part in a transaction; use the engine on Postgres";
        throw new PinterestInputError("transaction", rule);
      }
      await connected();
      await queue.addBulk(
        jobs.map((data) => ({
          name: "events",
          data,
          // `backlog` reads the number of events from the id.
          opts: { jobId: `${crypto.randomUUID()}-${data.ids.length}`, removeOnComplete: true },
        })),
      );
    },
    async take(limit) {
      await connected();
      const taken: LeasedJob[] = [];
      // One, then ten at a time: with an empty queue, each further call would be in vain.
      for (let wave = 1; taken.length < limit; wave = Math.min(10, limit - taken.length)) {
        const jobs = await Promise.all(Array.from({ length: wave }, takeOne));
        const found = jobs.filter((each) => each !== undefined);
        taken.push(...found);
        if (found.length < wave) break;
      }
      return taken;
    },
    async settle(settlements) {
      await connected();
      const results = await Promise.allSettled(settlements.map(settleOne));
      const failed = results.find(({ status }) => status === "rejected");
      if (failed?.status === "rejected") throw failed.reason;
      return results.map((result) => result.status === "fulfilled" && result.value);
    },
    async backlog() {
      await connected();
      const counts = Object.values(await queue.getJobCounts(...waitingStates));
      const jobs = counts.reduce((sum, count) => sum + count, 0);
      const offsets = Array.from({ length: slices }, (_, n) => Math.floor((jobs / slices) * n));
      const sampled = await Promise.all(
        offsets.map((from) => queue.getRanges([...waitingStates], from, from + sliceSize - 1)),
      );
      const ids = sampled.flat();
      const events = ids.map((id) => Number(/-(\d+)$/.exec(id)?.[1] ?? 1));
      const average = events.reduce((sum, count) => sum + count, 0) / Math.max(1, events.length);
      return Math.round(jobs * average);
    },
    async deadLetters(limit = 1_000) {
      await connected();
      // To Redis, a range that ends at -1 is everything.
      if (limit <= 0) return [];
      const jobs = await letters.getJobs(["wait"], 0, limit - 1, true);
      return jobs.map(({ id = "", data }) => ({ ...data, id }));
    },
    async removeDeadLetters(ids) {
      await connected();
      const removed = await Promise.all(ids.map((id) => letters.remove(id)));
      return removed.reduce((sum, count) => sum + count, 0);
    },
    rateGate(key, limit): RateGate {
      const { intervalMs, toleranceMs } = gateRule(limit);
      const gate = `${prefix}:${name}:gate:${key}`;
      return {
        async reserve({ maxWaitMs, slot = "" }) {
          const args = [gate, intervalMs, toleranceMs, maxWaitMs, slot];
          const [reserved, wait] = await runScript("reservePinterestSlot", args);
          return { waitMs: Number(wait), slot: reserved === "" ? undefined : Number(reserved) };
        },
        pause: (ms) => runScript("pausePinterestGate", [gate, ms]),
      };

      function runScript(script: string, args: readonly unknown[]): Promise<readonly string[]> {
        return client.runCommand(script, [...args]) as Promise<readonly string[]>;
      }
    },
    close,
  };
}

function noConnection(): Error {
  return new Error(`there has been no connection to Redis for ${longestReconnect / 1000} seconds`);
}

/** Whether the lease is still held. If so, it is renewed. */
async function hasLease(
  job: Job<QueueJob>,
  { token, leaseMs }: { readonly token: string; readonly leaseMs: number },
): Promise<boolean> {
  return (await job.extendLock(token, leaseMs)) === 1;
}

function isQueueName(given: unknown): boolean {
  return typeof given === "string" && /^[^:\s]+$/.test(given);
}

/** The algorithm of slots.ts, with the clock of the server. Numbers are returned as text: Redis would truncate them. */
const reserveScript = `
  local time = redis.call('TIME')
  local now = time[1] * 1000 + time[2] / 1000
  local state = redis.call('HMGET', KEYS[1], 'nextAt', 'pausedUntil')
  local nextAt, pausedUntil = tonumber(state[1] or 0), tonumber(state[2] or 0)
  local interval, tolerance = tonumber(ARGV[1]), tonumber(ARGV[2])
  local slot = tonumber(ARGV[4])
  if slot and slot >= pausedUntil then
    return { ARGV[4], string.format('%.3f', math.max(0, slot - now)) }
  end
  local start = math.max(now, pausedUntil, nextAt - tolerance)
  if start - now > tonumber(ARGV[3]) then
    return { '', string.format('%.3f', start - now) }
  end
  nextAt = math.max(start, nextAt) + interval
  redis.call('HSET', KEYS[1], 'nextAt', string.format('%.3f', nextAt))
  redis.call('PEXPIRE', KEYS[1], math.ceil(math.max(nextAt, pausedUntil) - now) + 1000)
  return { string.format('%.3f', start), string.format('%.3f', start - now) }
`;

const pauseScript = `
  local time = redis.call('TIME')
  local now = time[1] * 1000 + time[2] / 1000
  local state = redis.call('HMGET', KEYS[1], 'nextAt', 'pausedUntil')
  local pausedUntil = math.max(tonumber(state[2] or 0), now + tonumber(ARGV[1]))
  redis.call('HSET', KEYS[1], 'pausedUntil', string.format('%.3f', pausedUntil))
  redis.call('PEXPIRE', KEYS[1], math.ceil(math.max(tonumber(state[1] or 0), pausedUntil) - now) + 1000)
  return {}
`;
