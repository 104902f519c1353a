import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { setTimeout } from "node:timers/promises";
import pg from "pg";
import { hashUserData } from "../../src/index.js";
import { createOutbox } from "../../src/queue/index.js";
import { openPgBossEngine } from "../../src/queue/pg-boss.js";
import { type StandInAnswer, startStandIn } from "../../src/testing/index.js";
import { startEmbeddedPostgres } from "./embedded-postgres.js";
import type { WorkerOptions } from "./worker.js";

/** The counts of events by what became of them. */
export interface QueueLedger {
  readonly events: number;
  readonly accepted: number;
  readonly dead: number;
  readonly queued: number;
}

const count = 10_000;
const adAccountId = "549755885175";

/**
 * Queues 10,000 events on an embedded Postgres, sends them from two processes to a stand-in for Pinterest that
 * sometimes fails, and kills one of the processes halfway.
 */
export async function runQueueDemo(print: (line: string) => void): Promise<QueueLedger> {
  const accepted = new Set<string>();
  const standIn = await startStandIn({
    respond: (request) => acceptEvents(request.body, accepted),
  });
  const postgres = await startEmbeddedPostgres();
  const { connectionString: database } = postgres;
  const pool = new pg.Pool({ connectionString: database, max: 2 });
  pool.on("error", () => undefined);
  const leaseMs = 10_000;
  const engine = await openPgBossEngine({ database: pool, leaseMs });
  const options: WorkerOptions = { database, leaseMs, baseUrl: standIn.baseUrl };
  print(
    `Postgres runs embedded in this process, and a stand-in for Pinterest at ${standIn.baseUrl}.`,
  );

  const outbox = createOutbox({ engine, adAccountId, chunkEvents: 250 });
  for (let from = 0; from < count; from += 1_000) {
    await outbox.add(Array.from({ length: 1_000 }, (_, n) => eventOf(from + n)));
  }
  await outbox.close();
  print(`The producer has queued ${count} events, with the customers' data hashed.`);

  const workers = [startWorker(options), startWorker(options)];
  print(
    "Two worker processes send them. Pinterest sometimes answers 429 or 503, or refuses an event.",
  );
  try {
    while (accepted.size < count / 3) {
      assertRunning(workers);
      await setTimeout(20);
    }
    workers[0]?.kill("SIGKILL");
    print(`One worker was killed after ${accepted.size} events. The other takes over its jobs.`);
    let dead = await engine.deadLetters(count);
    while (accepted.size + dead.length < count) {
      assertRunning(workers.slice(1));
      await setTimeout(200);
      dead = await engine.deadLetters(count);
    }
    await stopWorker(workers[1]);
    const queued = await engine.backlog();
    return { events: count, accepted: accepted.size, dead: dead.length, queued };
  } finally {
    for (const worker of workers) worker.kill("SIGKILL");
    await engine.close();
    await pool.end();
    await postgres.stop();
    await standIn.close();
  }
}

function eventOf(n: number) {
  return {
    event_name: "checkout",
    action_source: "web",
    event_time: new Date(),
    event_id: `order-${n}`,
    user_data: hashUserData({ email: `customer-${n}@example.com` }),
    custom_data: { currency: "EUR", value: 10 + (n % 90) },
  };
}

let requests = 0;

/** Accepts events. Of nine requests two fail, and of a thousand events two are refused. */
function acceptEvents(body: string, accepted: Set<string>): StandInAnswer {
  requests++;
  if (requests % 9 === 4) {
    return { status: 503, body: { code: 12, message: "Something went wrong on our end." } };
  }
  if (requests % 9 === 7) {
    const headers = { "retry-after": "1" };
    return {
      status: 429,
      headers,
      body: { code: 8, message: "You have exceeded your rate limit." },
    };
  }
  const { data } = JSON.parse(body) as { data: { event_id: string }[] };
  const isRefused = (id: string) => /[05]00$/.test(id);
  const events = data.map(({ event_id: id }) => {
    if (isRefused(id)) return { status: "failed", error_message: "The event is not valid." };
    accepted.add(id);
    return { status: "processed" };
  });
  return { status: 200, body: { num_events_received: data.length, events } };
}

function startWorker(options: WorkerOptions): ChildProcess {
  const path = new URL("worker.ts", import.meta.url);
  return fork(path, [JSON.stringify(options)], { execArgv: ["--import", "tsx"] });
}

/** Throws if a worker has ended, since the others might wait for its jobs for long. */
function assertRunning(workers: readonly ChildProcess[]): void {
  const ended = workers.find(
    ({ exitCode, signalCode }) => exitCode !== null || signalCode !== null,
  );
  if (ended) throw new Error(`a worker has ended with ${ended.signalCode ?? ended.exitCode}`);
}

async function stopWorker(worker: ChildProcess | undefined): Promise<void> {
  if (worker?.exitCode !== null) return;
  const exit = once(worker, "exit");
  worker.kill("SIGTERM");
  await exit;
}
