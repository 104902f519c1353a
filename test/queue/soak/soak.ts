import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { type ServerResponse, createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout } from "node:timers/promises";
import { createOutbox, type DeadLetter } from "../../../src/queue/index.js";
import { eventOf } from "../../conversions/ledger.js";
import { type Service, startPostgres, startRedis } from "../services.js";
import { type EngineAddress, openEngine } from "./engines.js";
import type { WorkerMessage, WorkerOptions } from "./worker.js";

/** What a soak does. */
export interface SoakOptions {
  readonly kind: EngineAddress["kind"];
  readonly events: number;
  /** How often a worker is killed. */
  readonly kills: number;
  /** How often a worker is asked to end, with SIGTERM, and replaced. */
  readonly terminations: number;
  /** How often the engine is ended without warning and started again. */
  readonly restarts: number;
  /** The most events in one job. */
  readonly chunkEvents: number;
  readonly rateLimit: WorkerOptions["rateLimit"];
  /** Whether the server fails requests and events. */
  readonly faults: boolean;
  /** Seconds that a 429 asks to wait. */
  readonly retryAfter: number;
}

/** What came of it. */
export interface SoakResult {
  readonly accepted: ReadonlyMap<string, number>;
  readonly dead: readonly DeadLetter[];
  /** Events that were sent after a worker had confirmed that they left the queue. */
  readonly sentAgain: readonly string[];
  /** Events that were neither accepted nor dead when the queue was empty. */
  readonly lost: readonly string[];
  readonly requests: number;
  readonly kills: number;
  readonly restarts: number;
  readonly slots: readonly Extract<WorkerMessage, { type: "slot" }>[];
  readonly pauses: readonly Extract<WorkerMessage, { type: "pause" }>[];
}

/** Of 2,000 events, Pinterest refuses one together with its whole request, and one by itself. */
export const fateOf = (id: string): "poison" | "refused" | "good" => {
  const n = Number(id.slice(1)) % 2_000;
  return n === 123 ? "poison" : n === 321 ? "refused" : "good";
};

const adAccountId = "549755885175";

/** Sends events with three processes, while processes, the engine and the server fail. */
export async function soak(options: SoakOptions): Promise<SoakResult> {
  const service = await (options.kind === "bullmq" ? startRedis() : startPostgres());
  const state = createState(options);
  const server = await startServer(state, options);
  const address = { kind: options.kind, port: service.port, queue: "soak", leaseMs: 10_000 };
  const workerOptions = { address, baseUrl: server.baseUrl, rateLimit: options.rateLimit };
  const engine = await openEngine(address);
  const workers = [0, 1, 2].map(() => startWorker(workerOptions, state));
  try {
    await produce(engine, state, options);
    await disturb(workers, { state, service, options, workerOptions });
    while (!isEmpty(state, await engine.deadLetters(options.events).catch(() => [])))
      await setTimeout(100);
    await Promise.all(workers.map(stopWorker));
    const dead = await engine.deadLetters(options.events);
    const deadIds = new Set(dead.map(({ eventId }) => eventId));
    const { accepted, sentAgain, requests, slots, pauses, kills, restarts } = state;
    const lost = [...state.ids].filter((id) => !accepted.has(id) && !deadIds.has(id));
    return { accepted, dead, sentAgain, lost, requests, slots, pauses, kills, restarts };
  } finally {
    for (const worker of workers) worker.kill("SIGKILL");
    await engine.close();
    server.close();
    await service.stop();
  }
}

interface State {
  readonly ids: ReadonlySet<string>;
  readonly accepted: Map<string, number>;
  readonly confirmed: Set<string>;
  /** Events that the producer queued a second time, since it did not learn whether the first time succeeded. */
  readonly addedAgain: Set<string>;
  readonly sentAgain: string[];
  readonly slots: Extract<WorkerMessage, { type: "slot" }>[];
  readonly pauses: Extract<WorkerMessage, { type: "pause" }>[];
  requests: number;
  kills: number;
  restarts: number;
}

function createState({ events }: SoakOptions): State {
  return {
    ids: new Set(Array.from({ length: events }, (_, n) => `e${n}`)),
    accepted: new Map(),
    confirmed: new Set(),
    addedAgain: new Set(),
    sentAgain: [],
    slots: [],
    pauses: [],
    ...{ requests: 0, kills: 0, restarts: 0 },
  };
}

function isEmpty({ ids, accepted }: State, dead: readonly DeadLetter[]): boolean {
  const deadIds = new Set(dead.map(({ eventId }) => eventId));
  return (
    accepted.size + deadIds.size >= ids.size &&
    [...ids].every((id) => accepted.has(id) || deadIds.has(id))
  );
}

async function produce(
  engine: Awaited<ReturnType<typeof openEngine>>,
  state: State,
  { chunkEvents }: SoakOptions,
): Promise<void> {
  const outbox = createOutbox({ engine, adAccountId, chunkEvents, maxWait: 1 });
  const ids = [...state.ids];
  for (let from = 0; from < ids.length; from += 5_000) {
    const some = ids.slice(from, from + 5_000);
    for (;;) {
      try {
        await outbox.add(some.map(eventOf));
        break;
      } catch {
        for (const id of some) state.addedAgain.add(id);
        await setTimeout(100);
      }
    }
  }
  await outbox.close();
}

/** Kills workers and restarts the engine, each at a random moment of the work: after so many more requests. */
async function disturb(
  workers: ChildProcess[],
  run: {
    readonly state: State;
    readonly service: Service;
    readonly options: SoakOptions;
    readonly workerOptions: WorkerOptions;
  },
): Promise<void> {
  const { state, service, options, workerOptions } = run;
  const blows = [
    ...Array.from({ length: options.kills }, () => "kill" as const),
    ...Array.from({ length: options.terminations }, () => "terminate" as const),
    ...Array.from({ length: options.restarts }, () => "restart" as const),
  ].sort(() => Math.random() - 0.5);
  for (const blow of blows) {
    const at = state.requests + 1 + Math.floor(Math.random() * 15);
    while (state.requests < at && state.accepted.size < state.ids.size * 0.9) await setTimeout(5);
    await setTimeout(Math.random() * 50);
    if (blow === "restart") {
      await service.restart();
      state.restarts++;
      continue;
    }
    const index = Math.floor(Math.random() * workers.length);
    workers[index]?.kill(blow === "kill" ? "SIGKILL" : "SIGTERM");
    if (blow === "kill") state.kills++;
    workers[index] = startWorker(workerOptions, state);
  }
}

function startWorker(options: WorkerOptions, state: State): ChildProcess {
  const path = new URL("worker.ts", import.meta.url);
  const worker = fork(path, [JSON.stringify(options)], { execArgv: ["--import", "tsx"] });
  worker.on("message", (message: WorkerMessage) => {
    if (message.type === "slot") state.slots.push(message);
    else if (message.type === "pause") state.pauses.push(message);
    else if (message.type === "confirmed") for (const id of message.ids) state.confirmed.add(id);
  });
  return worker;
}

async function stopWorker(worker: ChildProcess): Promise<void> {
  if (worker.exitCode !== null || worker.signalCode !== null) return;
  const exit = once(worker, "exit");
  worker.kill("SIGTERM");
  await exit;
}

/** A server that counts what it accepts, and fails on demand. */
async function startServer(state: State, options: SoakOptions) {
  /** Requests of a storm that are still to be failed, and how. */
  let storm = { left: 0, status: 503 };
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const { data } = JSON.parse(Buffer.concat(chunks).toString()) as {
        data: { event_id: string }[];
      };
      receive(
        data.map(({ event_id }) => event_id),
        response,
      );
    });
  });

  function receive(ids: readonly string[], response: ServerResponse): void {
    state.requests++;
    for (const id of ids)
      if (state.confirmed.has(id) && !state.addedAgain.has(id)) state.sentAgain.push(id);
    const chance = options.faults ? Math.random() : 1;
    if (storm.left === 0 && chance < 0.02) {
      storm = { left: 1 + Math.floor(Math.random() * 6), status: chance < 0.01 ? 429 : 503 };
    }
    if (storm.left > 0) {
      storm.left--;
      const body = { code: 8, message: "later" };
      const retryAfter = storm.status === 429 ? options.retryAfter : undefined;
      answer(response, storm.status, body, retryAfter);
    } else if (options.faults && ids.some((id) => fateOf(id) === "poison")) {
      answer(response, 400, { code: 4196, message: "The body is not valid" });
    } else if (chance < 0.05) response.destroy();
    else {
      const good = options.faults ? ids.filter((id) => fateOf(id) === "good") : ids;
      for (const id of good) state.accepted.set(id, (state.accepted.get(id) ?? 0) + 1);
      const isGood = new Set(good);
      const events = ids.map((id) =>
        isGood.has(id) ? { status: "processed" } : { status: "failed", error_message: "refused" },
      );
      // Accepted, and the sender does not learn of it.
      if (chance < 0.08) response.destroy();
      else answer(response, 200, { num_events_received: ids.length, events });
    }
  }
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return {
    baseUrl: `http://127.0.0.1:${port}/v5`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

function answer(response: ServerResponse, status: number, body: object, retryAfter?: number): void {
  response.setHeader("content-type", "application/json");
  if (retryAfter !== undefined) response.setHeader("retry-after", String(retryAfter));
  response.writeHead(status);
  response.end(JSON.stringify(body));
}
