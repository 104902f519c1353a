import { type Batch, createBatchBody } from "../conversions/batch.js";
import { type EventOutcome, unsentOutcome } from "../conversions/report.js";
import {
  type BatchResult,
  type Destination,
  isBatchRefusal,
  sendBatch,
} from "../conversions/send-batch.js";
import {
  PinterestAbortError,
  PinterestApiError,
  PinterestConnectionError,
  PinterestError,
  PinterestParseError,
  PinterestServerError,
  PinterestTimeoutError,
} from "../errors/index.js";
import type { Client } from "../transport/client.js";
import { type QueueJob, type Settlement, type TakenJob, parseJob, utf8Length } from "./engine.js";

/** A job whose data has been read. */
export interface ReadJob {
  readonly taken: TakenJob;
  readonly job: QueueJob;
  readonly lines: readonly string[];
}

/** Pinterest's limits for a request. */
const requestLimits = { events: 1_000, bytes: 2 * 2 ** 20 };

/** Reads the data of jobs. Jobs that hold anything else become dead letters. */
export function readJobs(jobs: readonly TakenJob[]): {
  readonly jobs: readonly ReadJob[];
  readonly unreadable: readonly Settlement[];
} {
  const read: ReadJob[] = [];
  const unreadable: Settlement[] = [];
  for (const taken of jobs) {
    const parsed = parseJob(taken.data);
    if (parsed) read.push({ taken, ...parsed });
    else unreadable.push(unreadableJob(taken));
  }
  return { jobs: read, unreadable };
}

function unreadableJob(taken: TakenJob): Settlement {
  const letter = {
    eventId: "",
    adAccountId: "",
    test: false,
    reason: "the job was not written by createOutbox",
    at: new Date().toISOString(),
    event: JSON.stringify(taken.data ?? null),
  };
  return { taken, delayMs: 0, dead: [letter] };
}

/**
 * Groups whole jobs into requests, each for one ad account and within Pinterest's limits. A job that has failed before
 * is sent alone and after the others, so that it cannot hold them up.
 */
export function packJobs(jobs: readonly ReadJob[]): readonly (readonly ReadJob[])[] {
  const packs: ReadJob[][] = [];
  const openPacks = new Map<string, { jobs: ReadJob[]; events: number; bytes: number }>();
  for (const each of jobs) {
    const { job } = each;
    if (job.attempts > 0) continue;
    const bytes = utf8Length(job.events);
    const key = `${job.adAccountId} ${job.test}`;
    let pack = openPacks.get(key);
    const isFull =
      pack &&
      (pack.events + job.ids.length > requestLimits.events ||
        pack.bytes + bytes > requestLimits.bytes);
    if (!pack || isFull) {
      pack = { jobs: [], events: 0, bytes: 0 };
      openPacks.set(key, pack);
      packs.push(pack.jobs);
    }
    pack.jobs.push(each);
    pack.events += job.ids.length;
    pack.bytes += bytes;
  }
  return [...packs, ...jobs.filter(({ job }) => job.attempts > 0).map((job) => [job])];
}

interface QueuedEvent {
  /** Its position in the request, before any split. */
  readonly index: number;
  readonly id: string;
  readonly line: string;
}

/** After this many failures, the events of a job are sent in halves, to find those that make Pinterest fail. */
const attemptsBeforeSplit = 2;

/** The result of jobs that were sent together. */
export interface SentResult extends BatchResult {
  /** The positions of the events that failed in a request of their own. */
  readonly culprits: ReadonlySet<number>;
}

interface SendOptions extends Destination, Pick<RetryPolicy, "maxAttempts"> {
  /** Whether several requests of the ad account have failed and none has succeeded since. */
  readonly isFailing: boolean;
}

/** The result of jobs that were queued for too long, and are not sent. */
export function expiredResult(jobs: readonly ReadJob[]): SentResult {
  const error = new PinterestError("it was not sent");
  const ids = jobs.flatMap(({ job }) => job.ids);
  const outcomes = ids.map((event_id, index) =>
    unsentOutcome({ index, event_id, event_name: "", notes: [] }, error),
  );
  return { outcomes, culprits: new Set(), error };
}

/** Sends the events of jobs as one request, which is split if Pinterest refuses it. Does not throw. */
export async function sendJobs(
  client: Client,
  jobs: readonly ReadJob[],
  { maxAttempts, isFailing, ...destination }: SendOptions,
): Promise<SentResult> {
  const events = jobs
    .flatMap(({ job, lines }) => lines.map((line, at) => ({ id: job.ids[at] ?? "", line })))
    .map((event, index) => ({ ...event, index }));
  const send = (part: readonly QueuedEvent[]) => sendBatch(client, toBatch(part), destination);
  const result = await send(events);
  const attempts = Math.min(attemptsBeforeSplit, maxAttempts - 1);
  const isSuspect = jobs.every(({ job }) => job.attempts >= attempts);
  const isAnswered = result.error instanceof PinterestApiError;
  // In an outage, which a 503 announces, a search would only add to the load.
  const mayBeOutage = result.error instanceof PinterestServerError && result.error.status === 503;
  const isSearched = mayBeOutage ? isSuspect && !isFailing : isSuspect || (isFailing && isAnswered);
  return isSearched && hasFailedWhole(result)
    ? await findCulprits(events, result, send)
    : { ...result, culprits: new Set() };
}

function toBatch(events: readonly QueuedEvent[]): Batch {
  const body = createBatchBody();
  const ready = events.map(({ id, line, index }) => {
    body.add(line);
    // The name serves to find duplicates, which the queue leaves to Pinterest.
    return { index, event_id: id, event_name: "", notes: [] };
  });
  return { ready, invalid: [], body: (from, to) => body.read(from, to) };
}

/** The maximum number of requests in one search, and how many may fail before one succeeds. */
const mostSends = 64;
const mostFailures = 8;

/**
 * Halves events that failed together until those that make Pinterest fail are alone; the others are sent. Stops if
 * nothing succeeds, or after many requests: the rest is searched at the next attempt.
 */
async function findCulprits(
  events: readonly QueuedEvent[],
  failure: BatchResult,
  send: (part: readonly QueuedEvent[]) => Promise<BatchResult>,
): Promise<SentResult> {
  const outcomes = [...failure.outcomes];
  const culprits = new Set<number>();
  const parts = halve(events);
  let error: BatchResult["error"];
  let sends = 0;
  let hasSucceeded = false;
  for (let part = parts.shift(); part; part = parts.shift()) {
    if (sends >= (hasSucceeded ? mostSends : mostFailures)) break;
    sends++;
    const result = await send(part);
    part.forEach(({ index }, at) => {
      const outcome = result.outcomes[at];
      if (outcome) outcomes[index] = outcome;
    });
    error ??= result.error;
    if (hasFailedWhole(result)) {
      if (part.length > 1) parts.push(...halve(part));
      else for (const { index } of part) culprits.add(index);
    } else if (result.outcomes.some(({ status }) => status !== "unsent")) hasSucceeded = true;
    // For example aborted, or out of calls: the rest has to wait.
    else break;
  }
  return { outcomes, error: error ?? failure.error, culprits };
}

function halve(events: readonly QueuedEvent[]): (readonly QueuedEvent[])[] {
  const middle = Math.ceil(events.length / 2);
  return events.length < 2 ? [events] : [events.slice(0, middle), events.slice(middle)];
}

function hasFailedWhole({ outcomes, error }: BatchResult): boolean {
  const isUnsent = outcomes.every(({ status }) => status === "unsent");
  return isUnsent && (isSuspicious(error) || isBatchRefusal(error));
}

/** Whether an error may be due to an event that Pinterest cannot handle. */
function isSuspicious(error: unknown): boolean {
  return (
    error instanceof PinterestServerError ||
    error instanceof PinterestParseError ||
    error instanceof PinterestConnectionError ||
    error instanceof PinterestTimeoutError
  );
}

/** When events are given up, and how long they wait before. */
export interface RetryPolicy {
  /** How many attempts may fail for a reason that may lie in an event. */
  readonly maxAttempts: number;
  /** How long an event may be queued, in milliseconds. */
  readonly maxAge: number;
  /** The wait before the first retry, in milliseconds; it doubles with each further one. */
  readonly baseDelay: number;
  /** The longest wait before a retry, in milliseconds. */
  readonly maxDelay: number;
}

/** Decides the outcome of jobs after a request; `outcomes` are those of their events, in order. */
export function settleJobs(
  jobs: readonly ReadJob[],
  { outcomes, culprits }: SentResult,
  options: SettleOptions,
): Settlement[] {
  let next = 0;
  return jobs.map((each) => {
    const positions = each.lines.map(() => next++);
    const hasProgress = positions.some((at) => outcomes[at]?.status === "processed");
    const ofJob = positions.flatMap((at) => {
      const outcome = outcomes[at];
      // While others of its job succeed, an event is given up only if it fails in a request of its own.
      return outcome ? [{ outcome, mayGiveUp: culprits.has(at) || !hasProgress }] : [];
    });
    return settleJob(each, ofJob, options);
  });
}

interface SettleOptions extends RetryPolicy {
  /** Milliseconds since 1970. */
  readonly now: number;
  /** The shortest wait until the rest may be sent, in milliseconds. */
  readonly retryDelay: number;
  /** Whether other requests succeed, so that a failure is probably due to its events. */
  readonly isHealthy: boolean;
}

/** The outcome of an event of a job. */
interface JobOutcome {
  readonly outcome: EventOutcome;
  /** Whether it becomes a dead letter after `maxAttempts`. */
  readonly mayGiveUp: boolean;
}

function settleJob(
  { taken, job, lines }: ReadJob,
  outcomes: readonly JobOutcome[],
  { maxAttempts, maxAge, baseDelay, maxDelay, now, retryDelay, isHealthy }: SettleOptions,
): Settlement {
  const countsAsAttempt = (outcome: EventOutcome) => isAboutEvent(outcome, isHealthy);
  const isAboutEvents = outcomes.some(({ outcome }) => countsAsAttempt(outcome));
  const attempts = job.attempts + (isAboutEvents ? 1 : 0);
  const isTooOld = now - job.queuedAt >= maxAge;
  const left: number[] = [];
  const dead: Settlement["dead"][number][] = [];
  outcomes.forEach(({ outcome, mayGiveUp }, index) => {
    if (outcome.status === "processed") return;
    const isFinal = outcome.status === "failed" && !outcome.error.retryable;
    const isUsedUp = mayGiveUp && countsAsAttempt(outcome) && attempts >= maxAttempts;
    if (!isFinal && !isUsedUp && !isTooOld) {
      left.push(index);
      return;
    }
    dead.push({
      eventId: outcome.eventId,
      adAccountId: job.adAccountId,
      test: job.test,
      reason: storable(reasonFor(outcome.error.message, { isFinal, isUsedUp, attempts })),
      at: new Date(now).toISOString(),
      event: lines[index] ?? "",
    });
  });
  if (left.length === 0) return { taken, delayMs: 0, dead };
  const rest: QueueJob = {
    ...job,
    attempts,
    ids: left.map((index) => job.ids[index] ?? ""),
    events: left.map((index) => lines[index] ?? "").join("\n"),
  };
  const backoff = Math.min(maxDelay, baseDelay * 2 ** Math.min(attempts - 1, 31));
  return { taken, rest, dead, delayMs: isAboutEvents ? Math.max(backoff, retryDelay) : retryDelay };
}

/** Whether an outcome is due to its event, and not to the network, the credential or Pinterest's health. */
function isAboutEvent(outcome: EventOutcome, isHealthy: boolean): boolean {
  if (outcome.status === "processed") return false;
  if (outcome.status === "failed") return outcome.error.retryable;
  return isBatchRefusal(outcome.error) || (isHealthy && isSuspicious(outcome.error));
}

/** Replaces what Postgres cannot store in a text. */
function storable(text: string): string {
  return text.replace(/\0|\p{Surrogate}/gu, "\u{fffd}");
}

function reasonFor(
  message: string,
  { isFinal, isUsedUp, attempts }: { isFinal: boolean; isUsedUp: boolean; attempts: number },
): string {
  if (isFinal) return message;
  if (isUsedUp) return `failed ${attempts} times, and maxAttempts allows no more: ${message}`;
  return `was queued for longer than maxAge: ${message}`;
}

/** Whether an error would meet other requests too, so that the sender should wait. */
export function isAboutAllRequests(error: PinterestError | undefined): error is PinterestError {
  return error !== undefined && !isBatchRefusal(error) && !(error instanceof PinterestAbortError);
}
