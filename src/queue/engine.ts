import type { RateGate } from "../transport/rate-gate.js";
import type { RateLimitRule } from "./slots.js";

/** The events of one request to Pinterest, as an engine stores them: plain JSON, with hashed customer data. */
export interface QueueJob {
  /** The version of this format. */
  readonly v: 1;
  readonly adAccountId: string;
  /** Whether Pinterest checks the events without recording them. */
  readonly test: boolean;
  /** When its oldest event was queued, in milliseconds since 1970. */
  readonly queuedAt: number;
  /** How many attempts have failed for a reason that may lie in its events. */
  readonly attempts: number;
  /** The `event_id` of each event. */
  readonly ids: readonly string[];
  /** The JSON of the events, one per line. */
  readonly events: string;
}

/** A job that an engine has leased to a sender. */
export interface TakenJob {
  /** The engine's id of the job. */
  readonly id: string;
  /** What is stored: a {@link QueueJob}, unless another program wrote to the queue. */
  readonly data: unknown;
}

/** An event that is not sent any more: Pinterest refused it, or it failed too often or is too old. */
export interface DeadLetter {
  /** The id that `removeDeadLetters` takes. */
  readonly id: string;
  readonly eventId: string;
  readonly adAccountId: string;
  readonly test: boolean;
  /** Why the event was given up, in the words of Pinterest or of the client. */
  readonly reason: string;
  /** When the event was given up, in ISO 8601. */
  readonly at: string;
  /** The event as JSON. Once it is corrected, `outbox.add` can queue it again. */
  readonly event: string;
}

/** The outcome of a job that was taken: what is left of it, and its dead letters. */
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
 * A queue that stores jobs durably and leases them to senders. There are engines for Postgres, Redis and memory; to use
 * another queue, implement these functions.
 *
 * @typeParam Transaction what `add` accepts as the caller's transaction; `never` if the engine has no transactions
 */
export interface QueueEngine<Transaction = never> {
  /** Milliseconds until a job that was taken and not settled is given to another sender. */
  readonly leaseMs: number;
  /** Stores jobs, in the caller's transaction if one is given. Resolves once they are durable. */
  add(jobs: readonly QueueJob[], transaction?: Transaction): Promise<void>;
  /** Leases up to `limit` jobs that are due; resolves with an empty list if there are none. */
  take(limit: number): Promise<readonly TakenJob[]>;
  /**
   * Removes each job, or replaces it with what is left of it, and stores its dead letters. A crash must leave each job
   * either settled or as it was. Resolves with whether each was settled: `false`, and nothing is changed, for a job that
   * another sender has taken or settled since its lease ended. If it rejects, the sender calls it again with the same
   * settlements; `false` then means that the job was settled by the call that failed.
   */
  settle(settlements: readonly Settlement[]): Promise<readonly boolean[]>;
  /**
   * About how many events wait to be taken. If the caller's transaction is given, it is used: it may hold the only
   * connection.
   */
  backlog(transaction?: Transaction): Promise<number>;
  /** The oldest dead letters, up to `limit`. */
  deadLetters(limit?: number): Promise<readonly DeadLetter[]>;
  /** Deletes dead letters; resolves with the number of those deleted. */
  removeDeadLetters(ids: readonly string[]): Promise<number>;
  /** A rate limit that all processes with this engine and the same key share. */
  rateGate(key: string, rule: RateLimitRule): RateGate;
  /** Closes the connections that the engine opened. */
  close(): Promise<void>;
}

/** The length of a text in UTF-8. */
export function utf8Length(text: string): number {
  return new TextEncoder().encode(text).length;
}

/** Reads the data of a job; `undefined` if it is not a {@link QueueJob}. */
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
