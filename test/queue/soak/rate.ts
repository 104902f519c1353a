import { setTimeout } from "node:timers/promises";
import type { EngineKind } from "./engines.js";
import { idsOf } from "./events.js";
import { openFleet } from "./fleet.js";
import { type Fault, type Ledger, createLedger, startSoakServer } from "./stand-in.js";
import type { Pause, WorkerMessage, WorkerOptions } from "./worker.js";

/** What happened while more was queued than the rate limit lets through. */
export interface RateRun {
  readonly ledger: Ledger;
  /** The slots of the calls that the gate let start. */
  readonly slots: readonly number[];
  readonly held: readonly Extract<WorkerMessage, { type: "held" }>[];
  readonly pauses: readonly Pause[];
}

/** What a run is made with. */
export interface RateRunOptions {
  readonly kind: EngineKind;
  readonly rateLimit: WorkerOptions["rateLimit"];
  /** How long no request is answered with 429. */
  readonly calmMs: number;
  /** How often a 429 has to be reported then, before the run ends. */
  readonly pauses: number;
}

/**
 * Sends with nine senders over the engine, or three in the one process that holds it; each makes one request at a time.
 * Connections break, requests fail and are split; after a while 429s come too.
 */
export async function runAtRate(options: RateRunOptions): Promise<RateRun> {
  const ledger = createLedger();
  const slots: number[] = [];
  const held: RateRun["held"][number][] = [];
  const pauses: Pause[] = [];
  let isCalm = true;
  const faultOf = (request: number): Fault | undefined => {
    if (!isCalm && request % 20 === 10) return 429;
    if (request % 15 === 3) return 503;
    if (request % 12 === 5) return "broken";
    return request % 12 === 9 ? "unanswered" : undefined;
  };
  const plan = { faultOf, hasBadEvents: true, retryAfter: 3, answerMs: 0 };
  const server = await startSoakServer(ledger, plan);
  const { kind, rateLimit } = options;
  const fleet = await openFleet({
    kind,
    // A split request has to wait for a slot many times.
    leaseMs: 120_000,
    baseUrl: server.baseUrl,
    rateLimit,
    ...{ senders: 3, concurrency: 1, maxJobs: 1, chunkEvents: 200 },
    choose: () => Promise.resolve(0),
    onMessage(message) {
      if (message.type === "slot") slots.push(message.slot);
      else if (message.type === "held") held.push(message);
      else if (message.type === "pause") pauses.push(message);
    },
  });
  try {
    await fleet.add(idsOf(60_000));
    await fleet.resume();
    while (ledger.arrivals.length === 0) await setTimeout(10);
    await setTimeout(options.calmMs);
    isCalm = false;
    while (pauses.length < options.pauses) await setTimeout(100);
    // The last pause is over, too.
    await setTimeout(plan.retryAfter * 1000 + 1_000);
    await fleet.halt("in order");
    return { ledger, slots, held, pauses };
  } finally {
    await fleet.close();
    server.close();
  }
}

/** The most of these times that lie within one window, wherever it begins. */
export function mostInWindow(times: readonly number[], ms: number): number {
  const sorted = [...times].sort((a, b) => a - b);
  let most = 0;
  for (let first = 0, last = 0; last < sorted.length; last++) {
    while ((sorted[last] ?? 0) - (sorted[first] ?? 0) >= ms) first++;
    most = Math.max(most, last - first + 1);
  }
  return most;
}
