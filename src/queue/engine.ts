import type { RateGate } from "../transport/rate-gate.js";
import type { RateLimitRule } from "./slots.js";

/** The events of one request to Pinterest, as an engine stores them: plain JSON, customer data hashed. */
export interface QueueJob {
  /** The version of this format. */
  readonly v: 1;
  readonly adAccountId: string;
  /** Whether Pinterest is to check the events without recording them. */
  readonly test: boolean;
  /** When its oldest event was queued, in milliseconds since 1970. */
  readonly queuedAt: number;
  /** How often Pinterest has failed its events for a reason that concerns them. */
  readonly attempts: number;
  /** The `event_id` of each event. */
  readonly ids: readonly string[];
  /** The JSON of each event, one a line. */
  readonly events: string;
}

/** A job that an engine has leased to a sender. */
export interface TakenJob {
  /** The engine's id of the job. */
  readonly id: string;
  /** What is stored: a {@link QueueJob}, unless somebody else wrote into the queue. */
  readonly data: unknown;
}

/** An event that was given up. */
export interface DeadLetter {
  /** Identifies the letter for `removeDeadLetters`. */
  readonly id: string;
  readonly eventId: string;
  readonly adAccountId: string;
  readonly test: boolean;
  /** Why: Pinterest's reason, or that of the client. */
  readonly reason: string;
  /** When it was given up, as ISO 8601 text. */
  readonly at: string;
  /** The event as JSON; after a correction, `outbox.add` takes it again. */
  readonly event: string;
}

/** What becomes of a job. */
export interface Settlement {
  readonly taken: TakenJob;
  /** What is left to send, if anything. */
  readonly rest?: QueueJob | undefined;
  /** Milliseconds until the rest may be taken. */
  readonly delayMs: number;
  /** The events that were given up. */
  readonly dead: readonly Omit<DeadLetter, "id">[];
}

/**
 * A queue that stores jobs durably and leases them to senders. Adapters exist for Postgres, Redis and memory; for
 * another queue, implement these functions.
 *
 * @typeParam Transaction what `add` accepts as a transaction of the caller; `never` if it has none
 */
export interface QueueEngine<Transaction = never> {
  /** Milliseconds until a job that was taken and not settled is given to another sender. */
  readonly leaseMs: number;
  /** Stores jobs, in the caller's transaction if one is given. Resolves once they are durable. */
  add(jobs: readonly QueueJob[], transaction?: Transaction): Promise<void>;
  /** Leases up to `limit` jobs that are due; resolves with an empty list if there are none. */
  take(limit: number): Promise<readonly TakenJob[]>;
  /**
   * Removes jobs or replaces them by what is left, and stores their dead letters. After a crash halfway, a job is as
   * before or settled. Ignores a job that another sender has settled.
   */
  settle(settlements: readonly Settlement[]): Promise<void>;
  /** About how many events wait to be taken. Asked in the caller's transaction, which may hold the one connection. */
  backlog(transaction?: Transaction): Promise<number>;
  /** The oldest dead letters, up to `limit`. */
  deadLetters(limit?: number): Promise<readonly DeadLetter[]>;
  /** Deletes dead letters; resolves with how many there were. */
  removeDeadLetters(ids: readonly string[]): Promise<number>;
  /** A gate for calls of all processes that use this engine and the same key. */
  rateGate(key: string, rule: RateLimitRule): RateGate;
  /** Closes the connections that the engine opened. */
  close(): Promise<void>;
}

/** The events of a job, or `undefined` if the data is not a {@link QueueJob}. */
export function parseJob(data: unknown): { job: QueueJob; lines: readonly string[] } | undefined {
  if (typeof data !== "object" || data === null) return undefined;
  const job = data as Partial<QueueJob>;
  if (job.v !== 1 || typeof job.events !== "string" || !Array.isArray(job.ids)) return undefined;
  if (typeof job.adAccountId !== "string" || !/^\d+$/.test(job.adAccountId)) return undefined;
  if (typeof job.queuedAt !== "number" || typeof job.attempts !== "number") return undefined;
  const lines = job.events.split("\n");
  if (lines.length !== job.ids.length) return undefined;
  return { job: job as QueueJob, lines };
}
