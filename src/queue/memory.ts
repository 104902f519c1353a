import {
  type OptionsOf,
  defineOptions,
  fn,
  milliseconds,
  parseOptions,
} from "../define-options.js";
import { PinterestConfigurationError, PinterestInputError } from "../errors/index.js";
import type { RateGate } from "../transport/rate-gate.js";
import type { DeadLetter, QueueEngine, QueueJob, Settlement, TakenJob } from "./engine.js";
import { type GateState, gateRule, reserveSlot } from "./slots.js";

const engineOptions = defineOptions(PinterestConfigurationError, {
  /** How long a sender may hold a job before it is given to another sender, in milliseconds. Default: 120,000. */
  leaseMs: milliseconds({ min: 1, default: 120_000 }),
  /** The clock, in milliseconds. Default: `Date.now`. */
  now: fn<() => number>(),
});

/** The options of {@link createMemoryEngine}. */
export interface MemoryEngineOptions extends OptionsOf<typeof engineOptions> {}

interface StoredJob {
  readonly data: QueueJob;
  dueAt: number;
  /** What the last `take` returned. */
  lease: TakenJob | undefined;
}

/**
 * Creates a queue in the memory of this process, for tests, and as a model for engines of your own. Its events are lost
 * when the process ends.
 *
 * @example
 * const engine = createMemoryEngine();
 * const outbox = createOutbox({ engine, adAccountId: "549755885175" });
 */
export function createMemoryEngine(options: MemoryEngineOptions = {}): QueueEngine {
  const { leaseMs, now = Date.now } = parseOptions(engineOptions, options);
  const jobs = new Map<string, StoredJob>();
  const letters = new Map<string, DeadLetter>();
  const gates = new Map<string, GateState>();
  let lastId = 0;

  const put = (data: QueueJob, dueAt: number): void => {
    jobs.set(String(++lastId), { data, dueAt, lease: undefined });
  };
  const settle = ({ taken, rest, delayMs, dead }: Settlement): boolean => {
    if (jobs.get(taken.id)?.lease !== taken) return false;
    jobs.delete(taken.id);
    if (rest) put(rest, now() + delayMs);
    for (const letter of dead) {
      const id = String(++lastId);
      letters.set(id, { id, ...letter });
    }
    return true;
  };
  return {
    leaseMs,
    add(added, transaction?: unknown) {
      if (transaction !== undefined) {
        const rule = "the engine in memory has no transactions; use the engine on Postgres";
        return Promise.reject(new PinterestInputError("transaction", rule));
      }
      for (const job of added) put(job, now());
      return Promise.resolve();
    },
    take(limit) {
      const due = [...jobs].filter(([, { dueAt }]) => dueAt <= now()).slice(0, limit);
      const taken = due.map(([id, job]) => {
        // A leased job is due again when its lease ends.
        job.dueAt = now() + leaseMs;
        return (job.lease = { id, data: job.data });
      });
      return Promise.resolve(taken);
    },
    settle(settlements) {
      return Promise.resolve(settlements.map(settle));
    },
    backlog() {
      const waiting = [...jobs.values()].filter(({ lease, dueAt }) => !lease || dueAt <= now());
      const counts = waiting.map(({ data }) => data.ids.length);
      return Promise.resolve(counts.reduce((sum, count) => sum + count, 0));
    },
    deadLetters: (limit = 1_000) => Promise.resolve([...letters.values()].slice(0, limit)),
    removeDeadLetters: (ids) => Promise.resolve(ids.filter((id) => letters.delete(id)).length),
    rateGate(key, limit): RateGate {
      const rule = gateRule(limit);
      const read = () => gates.get(key) ?? { nextAt: 0, pausedUntil: 0 };
      return {
        reserve(request) {
          const { state, reservation } = reserveSlot(read(), { ...request, now: now() }, rule);
          gates.set(key, state);
          return reservation;
        },
        pause(ms) {
          const state = read();
          gates.set(key, { ...state, pausedUntil: Math.max(state.pausedUntil, now() + ms) });
        },
      };
    },
    close: () => Promise.resolve(),
  };
}
