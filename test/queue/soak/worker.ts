/**
 * A process that sends queued events until SIGTERM, and reports to its parent. It carries out orders too, for an engine
 * that only one process can hold. See fleet.ts.
 */
import { setTimeout } from "node:timers/promises";
import { Pinterest } from "../../../src/index.js";
import {
  createOutbox,
  createSender,
  type QueueEngine,
  type QueueSender,
} from "../../../src/queue/index.js";
import { type EngineAddress, openEngine, takeIds } from "./engines.js";
import { adAccountId, soakEventOf } from "./events.js";

/** What a worker is started with, as JSON. */
export interface WorkerOptions {
  readonly address: EngineAddress;
  readonly baseUrl: string;
  readonly rateLimit: { readonly callsPerMinute: number; readonly burst: number };
  /** How many senders it has, with a client each. */
  readonly senders: number;
  readonly concurrency: number;
  readonly maxJobs: number;
  readonly chunkEvents: number;
  /** Whether it begins without senders, until the order `start`. */
  readonly isHalted?: boolean;
}

/** What a worker reports. */
export type WorkerMessage =
  | { readonly type: "ready" }
  /** Events that left the queue: they must not be sent again. */
  | { readonly type: "confirmed"; readonly ids: readonly string[] }
  /** The rate gate let a call start: its slot, and when the process asked for the permission. */
  | { readonly type: "slot"; readonly askedAt: number; readonly slot: number }
  /** The rate gate made a call wait. */
  | { readonly type: "held"; readonly pid: number; readonly at: number }
  /** A pause: who reported it, when it was stored, and until when it lasts at least. */
  | Pause
  | { readonly type: "done"; readonly order: number; readonly result: unknown }
  | { readonly type: "failed"; readonly order: number; readonly message: string };

/** A pause of the rate gate. */
export interface Pause {
  readonly type: "pause";
  readonly pid: number;
  readonly storedAt: number;
  readonly until: number;
}

/** What a worker can be ordered to do; it answers with `done` or `failed`. */
export type WorkerOrder =
  | { readonly do: "add"; readonly ids: readonly string[] }
  | { readonly do: "take" | "deadLetters" | "start" }
  /** Ends the senders; calls that are under way after `timeout` milliseconds are aborted. */
  | { readonly do: "halt"; readonly timeout: number };

const { pid } = process;
const options = JSON.parse(process.argv[2] ?? "") as WorkerOptions;
const report = (message: WorkerMessage) => process.send?.(message);
const engine = await openWhenReady();
// The first call of a process takes longer, and would arrive long after its slot.
await fetch(options.baseUrl);
const outbox = createOutbox({
  engine,
  adAccountId,
  chunkEvents: options.chunkEvents,
  maxWait: 1,
});
let senders: QueueSender[] = [];
if (!options.isHalted) start();
process.on("message", ({ number, order }: { number: number; order: WorkerOrder }) => {
  carryOut(order).then(
    (result) => report({ type: "done", order: number, result }),
    (error: unknown) => report({ type: "failed", order: number, message: String(error) }),
  );
});
process.once("SIGTERM", () => {
  void halt(60_000)
    .then(() => outbox.close())
    .then(() => engine.close())
    .then(() => {
      process.disconnect();
    });
});
report({ type: "ready" });

async function carryOut(order: WorkerOrder): Promise<unknown> {
  switch (order.do) {
    case "add":
      return outbox.add(order.ids.map(soakEventOf));
    case "take":
      return takeIds(engine);
    case "deadLetters":
      return engine.deadLetters(1_000_000);
    case "start":
      start();
      return undefined;
    case "halt":
      return halt(order.timeout);
  }
}

function start(): void {
  senders = Array.from({ length: options.senders }, startSender);
}

async function halt(timeout: number): Promise<void> {
  await Promise.all(senders.map((sender) => sender.close({ timeout })));
  senders = [];
}

function startSender(): QueueSender {
  /** The last slot of this sender: that of the next request, if it makes one at a time. */
  let last = { slot: 0, askedAt: 0 };
  const pinterest = new Pinterest({
    conversionToken: "pinc_soak",
    baseUrl: options.baseUrl,
    retry: { limit: 2, baseDelay: 20 },
    timeout: 5_000,
    fetch: (url, init) => {
      const { slot, askedAt } = last;
      const added = { "x-pid": `${pid}`, "x-slot": `${slot}`, "x-asked-at": `${askedAt}` };
      return fetch(url, { ...init, headers: { ...init.headers, ...added } });
    },
  });
  return createSender({
    engine: watched(engine, (given) => (last = given)),
    pinterest,
    concurrency: options.concurrency,
    maxJobs: options.maxJobs,
    pollInterval: 50,
    baseDelay: 20,
    maxDelay: 500,
    maxAttempts: 50,
    rateLimit: options.rateLimit,
    onReport({ outcomes, dead }) {
      const processed = outcomes.filter(({ status }) => status === "processed");
      report({ type: "confirmed", ids: [...processed, ...dead].map(({ eventId }) => eventId) });
    },
  });
}

/** Opens the engine, again if it is being restarted, as a supervisor of processes would. */
async function openWhenReady(): Promise<QueueEngine> {
  for (;;) {
    try {
      return await openEngine(options.address);
    } catch {
      await setTimeout(100);
    }
  }
}

/** The engine, whose gates report what they give. */
function watched(
  inner: QueueEngine,
  onSlot: (given: { slot: number; askedAt: number }) => void,
): QueueEngine {
  return {
    ...inner,
    rateGate(key, rule) {
      const gate = inner.rateGate(key, rule);
      return {
        async reserve(request) {
          const askedAt = Date.now();
          const reservation = await gate.reserve(request);
          const { waitMs, slot } = reservation;
          if (waitMs > 0 || slot === undefined) report({ type: "held", pid, at: askedAt });
          else {
            onSlot({ slot, askedAt });
            report({ type: "slot", askedAt, slot });
          }
          return reservation;
        },
        async pause(ms) {
          const until = Date.now() + ms;
          await gate.pause(ms);
          report({ type: "pause", pid, storedAt: Date.now(), until });
        },
      };
    },
  };
}
