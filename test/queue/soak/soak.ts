import { setTimeout } from "node:timers/promises";
import type { DeadLetter } from "../../../src/queue/index.js";
import type { EngineKind } from "./engines.js";
import { idsOf } from "./events.js";
import { type Fleet, openFleet } from "./fleet.js";
import { type Fault, type Ledger, createLedger, startSoakServer } from "./stand-in.js";

/** What a soak does. */
export interface SoakOptions {
  readonly kind: EngineKind;
  readonly events: number;
  /** How often a worker is killed. */
  readonly kills: number;
  /** How often a worker is asked to end, with SIGTERM, and replaced. */
  readonly terminations: number;
  /** How often the engine is ended without warning and started again. */
  readonly restarts: number;
  /** Whether all workers are once killed together, and every event is looked for while none runs. */
  readonly audit: boolean;
  /** The most events in one job. */
  readonly chunkEvents: number;
  /** The most jobs that a sender takes at once. */
  readonly maxJobs: number;
  /** Whether the server fails requests and events. */
  readonly hasFaults: boolean;
  /** Milliseconds until the server answers. */
  readonly answerMs: number;
}

/** Where the events are, while nobody sends. */
export interface Account {
  /** Events that `add` had queued before the count. */
  readonly events: number;
  readonly accepted: number;
  readonly dead: number;
  /** Events in the queue, including those that were accepted by a request whose answer was lost. */
  readonly queued: number;
  /** Events that are nowhere. */
  readonly lost: readonly string[];
}

/** What came of a soak. */
export interface SoakResult {
  readonly ledger: Ledger;
  readonly dead: readonly DeadLetter[];
  /** Events that were sent after a worker had confirmed that they left the queue. */
  readonly sentAgain: readonly string[];
  readonly audit: Account | undefined;
  readonly end: Account;
  /** Events that the producer queued a second time, since it did not learn whether the first time succeeded. */
  readonly addedAgain: ReadonlySet<string>;
  /** Workers that had a call under way when they were killed or asked to end. */
  readonly endedUnderWay: number;
  readonly seconds: number;
}

type Blow = "kill" | "terminate" | "restart" | "audit";

/** Queues and sends events while processes, the engine and the server fail; then accounts for every event. */
export async function soak(options: SoakOptions): Promise<SoakResult> {
  const start = performance.now();
  const ledger = createLedger();
  const faultOf = options.hasFaults ? createFaults() : () => undefined;
  const { answerMs, hasFaults, kind, chunkEvents, maxJobs } = options;
  const plan = { faultOf, hasBadEvents: hasFaults, retryAfter: 0.3, answerMs };
  const server = await startSoakServer(ledger, plan);
  let endedUnderWay = 0;
  const fleet = await openFleet({
    kind,
    leaseMs: 10_000,
    baseUrl: server.baseUrl,
    rateLimit: { callsPerMinute: 1_000_000, burst: 100_000 },
    ...{ senders: 1, concurrency: 3, maxJobs, chunkEvents },
    onMessage(message) {
      if (message.type === "confirmed") for (const id of message.ids) ledger.confirmed.add(id);
    },
    async choose(pids) {
      const isBusy = (pid: number) => (ledger.underWay.get(pid) ?? 0) > 0;
      // With faults, processes end at any moment; without, while a call is under way.
      const isLeft = () => ledger.accepted.size < options.events;
      while (!hasFaults && !pids.some(isBusy) && isLeft()) await setTimeout(1);
      const chosen = pickOne(hasFaults ? pids : pids.filter(isBusy)) ?? pickOne(pids) ?? 0;
      if (isBusy(chosen)) endedUnderWay++;
      return chosen;
    },
  });
  const queue = createProducer(fleet, options);
  try {
    await fleet.resume();
    const [audit] = await Promise.all([disturb(fleet, { options, ledger, queue }), queue.fill()]);
    await waitForAll(fleet, { ledger, events: options.events });
    await fleet.halt("in order");
    const end = await takeStock(fleet, { ledger, ids: idsOf(options.events) });
    const dead = await fleet.deadLetters();
    const sentAgain = [...ledger.sentAgain].filter((id) => !queue.addedAgain.has(id));
    const seconds = Math.round((performance.now() - start) / 1000);
    const { addedAgain } = queue;
    return { ledger, dead, sentAgain, audit, end, addedAgain, endedUnderWay, seconds };
  } finally {
    await fleet.close();
    server.close();
  }
}

function pickOne<T>(list: readonly T[]): T | undefined {
  return list[Math.floor(Math.random() * list.length)];
}

/** Waits until every event is accepted or dead; or until no request has come for long, so that something is missing. */
async function waitForAll(
  fleet: Fleet,
  { ledger, events }: { readonly ledger: Ledger; readonly events: number },
): Promise<void> {
  let seen = 0;
  let seenAt = performance.now();
  while (performance.now() - seenAt < 120_000) {
    const dead = new Set((await fleet.deadLetters()).map(({ eventId }) => eventId));
    if (ledger.accepted.size + dead.size >= events) return;
    if (ledger.arrivals.length > seen) seenAt = performance.now();
    seen = ledger.arrivals.length;
    await setTimeout(100);
  }
}

/** Queues the events of a soak, some at a time, and again if it is not known whether they were queued. */
function createProducer(fleet: Fleet, { events }: SoakOptions) {
  const added: string[] = [];
  const addedAgain = new Set<string>();
  return {
    added,
    addedAgain,
    async fill() {
      const ids = idsOf(events);
      for (let from = 0; from < events;) {
        const some = ids.slice(from, from + 1_000);
        try {
          await fleet.add(some);
          added.push(...some);
          from += some.length;
        } catch {
          for (const id of some) addedAgain.add(id);
          await setTimeout(100);
        }
      }
    },
  };
}

/** Strikes workers and engine in random order, each at a random moment of the work. */
async function disturb(
  fleet: Fleet,
  run: {
    readonly options: SoakOptions;
    readonly ledger: Ledger;
    readonly queue: { readonly added: readonly string[] };
  },
): Promise<Account | undefined> {
  const { options, ledger, queue } = run;
  const times = (count: number, blow: Blow) => Array.from({ length: count }, () => blow);
  const blows = [
    ...times(options.kills, "kill"),
    ...times(options.terminations, "terminate"),
    ...times(options.restarts, "restart"),
    ...times(options.audit ? 1 : 0, "audit"),
  ].sort(() => Math.random() - 0.5);
  const moments = blows.map(() => Math.random() * 0.95 * options.events).sort((a, b) => a - b);
  let audit: Account | undefined;
  for (const [index, blow] of blows.entries()) {
    while (ledger.accepted.size < (moments[index] ?? 0)) await setTimeout(1);
    await setTimeout(Math.random() * 50);
    if (blow === "kill") await fleet.kill();
    else if (blow === "terminate") await fleet.terminate();
    else if (blow === "restart") await fleet.restartEngine();
    else {
      const ids = [...queue.added];
      await fleet.halt("suddenly");
      audit = await takeStock(fleet, { ledger, ids });
      await fleet.resume();
    }
  }
  return audit;
}

/** Looks for each of the events, until all are found or the engine has given nothing more for many leases. */
async function takeStock(
  fleet: Fleet,
  { ledger: { accepted }, ids }: { readonly ledger: Ledger; readonly ids: readonly string[] },
): Promise<Account> {
  const queued = new Set<string>();
  let foundAt = performance.now();
  for (;;) {
    const found = await fleet.takeIds();
    for (const id of found) queued.add(id);
    const dead = new Set((await fleet.deadLetters()).map(({ eventId }) => eventId));
    const lost = ids.filter((id) => !accepted.has(id) && !dead.has(id) && !queued.has(id));
    const counts = { events: ids.length, accepted: accepted.size, dead: dead.size };
    if (found.length > 0) foundAt = performance.now();
    // Jobs of killed workers come back when their leases of 10 s end.
    const isOver = lost.length === 0 || performance.now() - foundAt > 60_000;
    if (isOver && found.length === 0) return { ...counts, queued: queued.size, lost };
    await setTimeout(50);
  }
}

/** A soak in a few lines, for the reports of a run. */
export function summarizeSoak(result: SoakResult): string {
  const { ledger, audit, end, sentAgain, addedAgain, endedUnderWay, seconds } = result;
  const accepted = [...ledger.accepted.values()];
  const faults = [...ledger.faults].map(([fault, times]) => `${times} of ${fault}`);
  const line = (name: string, { lost, ...account }: Account) =>
    `${name}: ${JSON.stringify({ ...account, lost: lost.length })}`;
  return [
    `${seconds} s, ${ledger.arrivals.length} requests, faults: ${faults.sort().join(", ")}; ${ledger.refusals} refused`,
    ...(audit ? [line("while none ran", audit)] : []),
    line("at the end", end),
    `accepted more than once: ${accepted.filter((times) => times > 1).length}`,
    `sent again after a confirmation: ${sentAgain.length}`,
    `queued twice by the producer: ${addedAgain.size}; ended with a call under way: ${endedUnderWay}`,
  ].join("\n");
}

/** Storms of 429 and 503 by turns, of one to six requests; and broken connections between them. */
function createFaults(): (request: number) => Fault | undefined {
  let left = 0;
  let storm: 429 | 503 = 503;
  return (request) => {
    if (request % 25 === 10) {
      left = 1 + Math.floor(Math.random() * 6);
      storm = storm === 429 ? 503 : 429;
    }
    if (left-- > 0) return storm;
    const chance = Math.random();
    return chance < 0.03 ? "broken" : chance < 0.06 ? "unanswered" : undefined;
  };
}
