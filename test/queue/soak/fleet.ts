import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createOutbox, type DeadLetter } from "../../../src/queue/index.js";
import { startPostgres, startRedis } from "../services.js";
import { type EngineAddress, type EngineKind, openEngine, takeIds } from "./engines.js";
import { adAccountId, soakEventOf } from "./events.js";
import type { WorkerMessage, WorkerOptions, WorkerOrder } from "./worker.js";

/** A queue, and the processes that send its events. */
export interface Fleet {
  /** Queues events; if it rejects, they may be queued or not. */
  add(ids: readonly string[]): Promise<void>;
  /** Takes jobs and returns the ids of their events. For a fleet that is halted. */
  takeIds(): Promise<readonly string[]>;
  deadLetters(): Promise<readonly DeadLetter[]>;
  /** Ends a worker without warning, and starts another one. */
  kill(): Promise<void>;
  /** Asks a worker to end, and starts another one. Resolves when the first has ended. */
  terminate(): Promise<void>;
  /** Ends the engine without warning, and starts it again on the same data. */
  restartEngine(): Promise<void>;
  /** Ends all senders: without warning, or after the calls under way. */
  halt(how: "suddenly" | "in order"): Promise<void>;
  resume(): Promise<void>;
  close(): Promise<void>;
}

/** What a fleet is opened with. */
export interface FleetOptions extends Omit<WorkerOptions, "address" | "isHalted"> {
  readonly kind: EngineKind;
  /** Milliseconds until a job of a process that was killed is given to another one. */
  readonly leaseMs: number;
  readonly onMessage: (message: WorkerMessage) => void;
  /** Chooses the process that is killed or terminated. */
  readonly choose: (pids: readonly number[]) => Promise<number>;
}

/**
 * Opens an engine and processes over it, which send nothing until `resume`: three processes over a server, or the one
 * that holds the engine.
 */
export function openFleet(options: FleetOptions): Promise<Fleet> {
  const isServer = options.kind === "bullmq" || options.kind === "pg-boss";
  return isServer ? openServerFleet(options, options.kind) : openEmbeddedFleet(options);
}

async function openServerFleet(options: FleetOptions, kind: "bullmq" | "pg-boss"): Promise<Fleet> {
  const service = await (kind === "bullmq" ? startRedis() : startPostgres());
  const address: EngineAddress = {
    kind,
    port: service.port,
    queue: "soak",
    leaseMs: options.leaseMs,
  };
  const engine = await openEngine(address);
  const outbox = createOutbox({
    engine,
    adAccountId,
    chunkEvents: options.chunkEvents,
    maxWait: 1,
  });
  const start = () => startWorker({ ...options, address });
  let workers: Worker[] = [];
  const replace = async (signal: NodeJS.Signals): Promise<void> => {
    const pid = await options.choose(workers.map((worker) => worker.pid));
    const chosen = workers.find((worker) => worker.pid === pid);
    workers = [...workers.filter((worker) => worker !== chosen), start()];
    await chosen?.end(signal);
  };
  const halt = (signal: NodeJS.Signals) => Promise.all(workers.map((worker) => worker.end(signal)));
  return {
    add: (ids) => outbox.add(ids.map(soakEventOf)),
    takeIds: () => takeIds(engine),
    deadLetters: () => engine.deadLetters(1_000_000),
    kill: () => replace("SIGKILL"),
    terminate: () => replace("SIGTERM"),
    restartEngine: () => service.restart(),
    async halt(how) {
      await halt(how === "suddenly" ? "SIGKILL" : "SIGTERM");
    },
    resume() {
      workers = [start(), start(), start()];
      return Promise.resolve();
    },
    async close() {
      await halt("SIGKILL");
      await outbox.close().catch(() => undefined);
      await engine.close();
      await service.stop();
    },
  };
}

/** The process adds the events too, and is asked for what the engine holds. */
async function openEmbeddedFleet(options: FleetOptions): Promise<Fleet> {
  const folder = await mkdtemp(join(tmpdir(), "pinterest-queue-embedded-"));
  const isDurable = options.kind === "pglite";
  const address: EngineAddress = isDurable
    ? { kind: "pglite", folder: join(folder, "data"), queue: "soak", leaseMs: options.leaseMs }
    : { kind: "memory", queue: "soak", leaseMs: options.leaseMs };
  const start = (isHalted = false) => startWorker({ ...options, address, senders: 3, isHalted });
  let worker = start(true);
  /** What is in memory would be lost with the process: the senders are ended instead. */
  async function reopen(signal: NodeJS.Signals, isHalted = false): Promise<void> {
    await options.choose([worker.pid]);
    if (isDurable) {
      await worker.end(signal);
      worker = start(isHalted);
      return;
    }
    await worker.order({ do: "halt", timeout: signal === "SIGKILL" ? 1 : 60_000 });
    if (!isHalted) await worker.order({ do: "start" });
  }
  return {
    async add(ids) {
      await worker.order({ do: "add", ids });
    },
    takeIds: async () => (await worker.order({ do: "take" })) as string[],
    deadLetters: async () => (await worker.order({ do: "deadLetters" })) as DeadLetter[],
    kill: () => reopen("SIGKILL"),
    terminate: () => reopen("SIGTERM"),
    restartEngine: () => reopen("SIGKILL"),
    async halt(how) {
      if (how === "suddenly") await reopen("SIGKILL", true);
      else await worker.order({ do: "halt", timeout: 60_000 });
    },
    async resume() {
      await worker.order({ do: "start" });
    },
    async close() {
      await worker.end("SIGKILL");
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** A worker process, as its parent sees it. */
interface Worker {
  readonly pid: number;
  /** Resolves with the answer; rejects if the process ends before. */
  order(order: WorkerOrder): Promise<unknown>;
  /** Sends a signal, and resolves when the process has ended. */
  end(signal: NodeJS.Signals): Promise<void>;
}

function startWorker(options: FleetOptions & WorkerOptions): Worker {
  const { onMessage } = options;
  const path = new URL("worker.ts", import.meta.url);
  const child = fork(path, [JSON.stringify(options)], { execArgv: ["--import", "tsx"] });
  // Its last messages may come after its end.
  const ended = Promise.all([once(child, "exit"), once(child, "disconnect")]);
  const ready = new Promise<void>((resolve) => {
    child.on("message", (message: WorkerMessage) => {
      if (message.type === "ready") resolve();
      else onMessage(message);
    });
  });
  let orders = 0;
  const end = ended.then(() => {
    throw new Error("the worker has ended");
  });
  end.catch(() => undefined);
  return {
    pid: child.pid ?? 0,
    async order(order) {
      await Promise.race([ready, end]);
      const number = ++orders;
      const answer = answerTo(child, number);
      child.send({ number, order });
      return Promise.race([answer, end]);
    },
    async end(signal) {
      child.kill(signal);
      await ended;
    },
  };
}

function answerTo(child: ChildProcess, number: number): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const listen = (message: WorkerMessage): void => {
      if (!("order" in message) || message.order !== number) return;
      child.off("message", listen);
      if (message.type === "done") resolve(message.result);
      else reject(new Error(message.message));
    };
    child.on("message", listen);
  });
}
