import { type ConversionReport, createReport } from "../conversions/report.js";
import {
  type OptionsOf,
  boolean,
  defineOptions,
  fn,
  group,
  integer,
  milliseconds,
  parseOptions,
  required,
  value,
} from "../define-options.js";
import {
  PinterestConfigurationError,
  type PinterestError,
  PinterestInputError,
} from "../errors/index.js";
import { Pinterest, clientOf } from "../pinterest.js";
import { notifyListener } from "../transport/events.js";
import type { RateGate } from "../transport/rate-gate.js";
import { onAbort, pause, waitFor } from "../transport/wait.js";
import {
  type ReadJob,
  type SentResult,
  expiredResult,
  packJobs,
  readJobs,
  sendJobs,
  settleJobs,
} from "./deliver.js";
import type { DeadLetter, Settlement, TakenJob } from "./engine.js";
import { PinterestQueueError } from "./errors.js";
import { createHealth } from "./health.js";
import { type MetricListener, createMetrics } from "./metrics.js";
import { engineOption } from "./outbox.js";
import { callsPerMinuteRange, rateLimitRule } from "./slots.js";

/** The outcomes of one request, once they are stored in the engine. */
export interface SenderReport extends ConversionReport {
  readonly adAccountId: string;
  /** The events that were given up. */
  readonly dead: readonly Omit<DeadLetter, "id">[];
  /** How many events were put back into the queue. */
  readonly retried: number;
  /** Why events could not be sent, if any could not. */
  readonly error: PinterestError | undefined;
}

const rateLimitOptions = defineOptions(PinterestConfigurationError, {
  /** Calls per minute for each ad account, over all senders. Default: 4,500; Pinterest allows 5,000. */
  callsPerMinute: integer({ ...callsPerMinuteRange, default: 4_500 }),
  /** Calls that may start at once after an idle time. Default: 50. */
  burst: rateLimitRule.options.burst,
});

const senderOptions = defineOptions(PinterestConfigurationError, {
  /** Where the events are stored. */
  engine: engineOption<never>(),
  /** The client that sends them, not in `testMode`. */
  pinterest: required(
    value<Pinterest>("a Pinterest client", (given) => given instanceof Pinterest),
  ),
  /** Requests that may be under way at the same time, 1 to 64. Default: 4. */
  concurrency: integer({ min: 1, max: 64, default: 4 }),
  /** The most jobs that are taken at once; small ones are gathered into one request. 1 to 1,000. Default: 100. */
  maxJobs: integer({ min: 1, max: 1_000, default: 100 }),
  /** Milliseconds until an empty queue is asked again. Default: 500. */
  pollInterval: milliseconds({ min: 1, default: 500 }),
  /** The rate limit of each ad account, shared by all senders of the engine; `false` for none. */
  rateLimit: group(rateLimitOptions, { callsPerMinute: 1_000_000, burst: 100_000 }),
  /** How many attempts may fail, for a reason that the event itself may have caused, before it becomes a dead letter. Default: 12. */
  maxAttempts: integer({ min: 1, default: 12 }),
  /** Milliseconds after which an event that was not sent becomes a dead letter. Default: 604,800,000 (7 days). */
  maxAge: integer({ min: 1, default: 7 * 24 * 3_600_000 }),
  /** The wait before the first retry in milliseconds; it doubles with each further one. Default: 1,000. */
  baseDelay: milliseconds({ min: 1, default: 1_000 }),
  /** The longest wait before a retry in milliseconds, unless Pinterest asks for a longer one. Default: 60,000. */
  maxDelay: milliseconds({ min: 1, default: 60_000 }),
  /** Whether the sender starts paused, until `resume`. Default: `false`. */
  paused: boolean(false),
  /** Called with the outcomes of each request, once they are stored. Errors that it throws are ignored. */
  onReport: fn<(report: SenderReport) => void>(),
  /** Called with each measurement. Errors that it throws are ignored. */
  onMetric: fn<MetricListener>(),
  /** Called when the engine fails; the sender tries again. Errors that it throws are ignored. */
  onError: fn<(error: PinterestQueueError) => void>(),
});

/**
 * The options of {@link createSender}.
 *
 * @example
 * const options: SenderOptions = { engine, pinterest, onReport: ({ dead }) => dead.forEach(alert) };
 */
export interface SenderOptions extends OptionsOf<typeof senderOptions> {}

const closeOptions = defineOptions(PinterestInputError, {
  timeout: milliseconds({ default: 30_000 }),
});

/** Sends queued events until it is closed. */
export interface QueueSender {
  /** Takes no more jobs until `resume`. Resolves when the requests under way have ended, or at `resume`. */
  pause(): Promise<void>;
  /** Continues after `pause`. */
  resume(): void;
  /**
   * Ends the sender: it takes no more jobs, finishes the requests under way, and returns the other jobs to the queue.
   * After `timeout` milliseconds (default: 30,000) the requests are aborted, and their events are sent again by another
   * sender. Does not close the engine.
   *
   * @example
   * process.once("SIGTERM", () => void sender.close().then(() => engine.close()));
   */
  close(options?: { readonly timeout?: number | undefined }): Promise<void>;
}

/** The longest wait before a retry of the client, in milliseconds; for a longer one, jobs return to the queue. */
const longestWait = 5_000;

/** The part of a lease after which the requests of a job are aborted, and the job returns to the queue. */
const usableLease = 0.8;

/**
 * Starts a sender: it takes jobs from an engine, gathers small ones of one ad account into a request, sends it, and
 * stores the outcome of each event. Processed events leave the queue, refused ones become dead letters, and the others
 * stay and are sent later with the same `event_id`. While Pinterest or the network fails, the sender waits.
 *
 * @throws PinterestConfigurationError that names the option to correct.
 *
 * @example
 * const sender = createSender({ engine, pinterest, onReport: ({ dead }) => dead.forEach(alert) });
 * process.once("SIGTERM", () => void sender.close().then(() => engine.close()));
 */
export function createSender(options: SenderOptions): QueueSender {
  const parsed = parseOptions(senderOptions, options);
  const { engine, pinterest, concurrency, pollInterval, onReport, onError } = parsed;
  const client = clientOf(pinterest);
  if (client.settings.testMode) {
    const rule =
      "is in test mode, in which Pinterest records none of the queued events; queue test events with createOutbox({ test: true }), and send them with another client";
    throw new PinterestConfigurationError("pinterest", rule);
  }
  const emit = createMetrics(parsed.onMetric);
  /** Aborted at `close`: waits end. */
  const stop = new AbortController();
  /** Aborted after the timeout of `close`: requests end. */
  const abort = new AbortController();
  const turns = createTurns(parsed.paused);
  const health = createHealth(parsed);
  const report = (error: unknown): void => {
    notifyListener(onError, new PinterestQueueError(error));
  };

  const isStopping = (): boolean => stop.signal.aborted;
  const rest = (ms: number): Promise<void> => pause(ms, stop.signal).catch(() => undefined);

  /** One lane: takes jobs, sends them and settles them, again and again. */
  async function work(): Promise<void> {
    let limit = 1;
    while (!isStopping()) {
      await turns.wait(stop.signal);
      await rest(health.restOfAll());
      if (isStopping()) return;
      if (turns.isPaused()) continue;
      const leaseEnd = performance.now() + engine.leaseMs * usableLease;
      const leave = turns.enter();
      try {
        const taken = await engine.take(limit);
        if (taken.length > 0) {
          const events = await deliver(taken, leaseEnd);
          // Small jobs are gathered: take more of them next time, and fewer if they fill several requests.
          if (events > 1_000) limit = Math.max(1, Math.floor(limit / 2));
          else if (taken.length === limit) limit = Math.min(parsed.maxJobs, limit * 2);
          continue;
        }
      } catch (error) {
        report(error);
      } finally {
        leave();
      }
      await rest(pollInterval);
    }
  }

  /** Sends jobs and settles them. Returns how many events they held. */
  async function deliver(taken: readonly TakenJob[], leaseEnd: number): Promise<number> {
    const { jobs, unreadable } = readJobs(taken);
    if (unreadable.length > 0) {
      await settle(unreadable, leaseEnd);
      emit("dead", unreadable.length, "");
    }
    const oldest = Date.now() - parsed.maxAge;
    const isExpired = ({ job }: ReadJob): boolean => job.queuedAt <= oldest;
    for (const pack of packJobs(jobs.filter(isExpired))) {
      await finish(pack, { ...expiredResult(pack), isHealthy: false, leaseEnd });
    }
    for (const pack of packJobs(jobs.filter((each) => !isExpired(each)))) {
      const restMs = health.restOf(pack[0]?.job.adAccountId ?? "");
      if (isStopping() || performance.now() >= leaseEnd || restMs > 0) {
        await settle(giveBack(pack, restMs), leaseEnd);
      } else await sendPack(pack, leaseEnd);
    }
    return jobs.reduce((sum, { lines }) => sum + lines.length, 0);
  }

  async function sendPack(jobs: readonly ReadJob[], leaseEnd: number): Promise<void> {
    const [first] = jobs;
    if (!first) return;
    const { adAccountId } = first.job;
    const lease = startLease(abort.signal, leaseEnd);
    const { retry } = client.settings.limits;
    const result = await sendJobs(client, jobs, {
      adAccountId,
      isTest: first.job.test,
      isFailing: health.isFailing(adAccountId),
      maxAttempts: parsed.maxAttempts,
      callOptions: {
        signal: lease.signal,
        retry: { ...retry, maxDelay: Math.min(retry.maxDelay, longestWait) },
        // The client's throttle is shared by all ad accounts; the gate is not.
        ...(options.rateLimit !== false && { rateGate: gateOf(adAccountId), throttle: false }),
      },
    });
    lease.end();
    const isHealthy = health.note(adAccountId, result);
    await finish(jobs, { ...result, isHealthy, leaseEnd });
  }

  /** Settles jobs by the result of their request, and reports it. */
  async function finish(
    jobs: readonly ReadJob[],
    {
      isHealthy,
      leaseEnd,
      ...result
    }: SentResult & { readonly isHealthy: boolean; readonly leaseEnd: number },
  ): Promise<void> {
    const [first] = jobs;
    if (!first) return;
    const { adAccountId } = first.job;
    const { outcomes, error } = result;
    const now = Date.now();
    const retryDelay = health.restOf(adAccountId);
    const settlements = settleJobs(jobs, result, { ...parsed, now, retryDelay, isHealthy });
    const isSettled = await settle(settlements, leaseEnd);
    if (!isSettled.includes(true)) return;

    // Other jobs have been taken by another sender since their lease ended, and it reports their outcomes.
    const stored = settlements.filter((_, index) => isSettled[index]);
    const isStored = jobs.flatMap(({ lines }, index) => lines.map(() => isSettled[index]));
    const storedOutcomes = outcomes.filter((_, index) => isStored[index]);
    const dead = stored.flatMap((settlement) => settlement.dead);
    const retried = stored.reduce((sum, { rest: left }) => sum + (left?.ids.length ?? 0), 0);
    const sent = {
      ...createReport(first.job.test, storedOutcomes),
      adAccountId,
      dead,
      retried,
      error,
    };
    emit("sent", sent.received - sent.unsent, adAccountId);
    emit("processed", sent.processed, adAccountId);
    emit("failed", sent.failed, adAccountId);
    emit("dead", dead.length, adAccountId);
    emit("retried", retried, adAccountId);
    // Of events that were put back, too: while Pinterest fails, none are processed.
    const oldest = Math.min(...jobs.map(({ job }) => job.queuedAt));
    if (sent.processed + retried > 0) emit("lag", now - oldest, adAccountId);
    notifyListener(onReport, sent);
  }

  /** Settles jobs; while the engine fails and the lease lasts, tries again. Returns whether each was settled. */
  async function settle(
    settlements: readonly Settlement[],
    leaseEnd: number,
  ): Promise<readonly boolean[]> {
    let hasFailed = false;
    for (let delay = 50; ; delay = Math.min(5_000, delay * 2)) {
      try {
        const isSettled = await engine.settle(settlements);
        // While the lease lasts, nobody else can have settled a job: it was settled before the engine failed.
        const isOurs = hasFailed && performance.now() < leaseEnd;
        return isSettled.map((each) => each || isOurs);
      } catch (error) {
        hasFailed = true;
        report(error);
        // The jobs are sent again when their lease ends; Pinterest then ignores the events that it has.
        if (abort.signal.aborted || performance.now() + delay >= leaseEnd) return [];
      }
      await pause(delay, abort.signal).catch(() => undefined);
    }
  }

  function gateOf(adAccountId: string): RateGate {
    const gate = engine.rateGate(adAccountId, parsed.rateLimit);
    return {
      async reserve(request) {
        const reservation = await gate.reserve(request);
        if (reservation.slot !== undefined) emit("wait", reservation.waitMs, adAccountId);
        return reservation;
      },
      pause: (ms) => gate.pause(ms),
    };
  }

  const lanes = Promise.all(Array.from({ length: concurrency }, work));
  return {
    pause: () => turns.pause(),
    resume: () => {
      turns.resume();
    },
    async close(closing) {
      const { timeout } = parseOptions(closeOptions, closing);
      stop.abort();
      await waitFor(lanes, { ms: timeout });
      abort.abort();
      // An engine that hangs must not keep the process alive; the leases of its jobs end by themselves.
      await waitFor(lanes, { ms: 5_000 });
    },
  };
}

/** Creates a signal that aborts at the end of a lease, or when `stop` does. Call `end` when the requests have ended. */
function startLease(stop: AbortSignal, leaseEnd: number) {
  // Not AbortSignal.any: Node 20 forgets its timeouts, and keeps what depends on a signal that lives on.
  const controller = new AbortController();
  const { signal } = controller;
  const end = (): void => {
    controller.abort();
  };
  const stopListening = onAbort(stop, end);
  if (stop.aborted) end();
  void pause(Math.max(0, leaseEnd - performance.now()), signal)
    .catch(() => undefined)
    .then(() => {
      end();
      stopListening();
    });
  return { signal, end };
}

/** Returns jobs to the queue unchanged. */
function giveBack(jobs: readonly ReadJob[], delayMs: number): Settlement[] {
  return jobs.map(({ taken, job }) => ({ taken, rest: job, delayMs, dead: [] }));
}

/** Lets lanes work, or makes them wait while the sender is paused. */
function createTurns(isPausedAtFirst: boolean) {
  let isPaused = isPausedAtFirst;
  let working = 0;
  let resumed = (): void => undefined;
  let resuming = new Promise<void>((resolve) => {
    resumed = resolve;
  });
  const idle = new Set<() => void>();
  const wakeIdle = (): void => {
    for (const wake of idle) wake();
    idle.clear();
  };
  return {
    isPaused: () => isPaused,
    /** Waits while the sender is paused. */
    async wait(signal: AbortSignal): Promise<void> {
      while (isPaused && !signal.aborted)
        await waitFor(resuming, { signal }).catch(() => undefined);
    },
    /** Marks a lane as working; returns a function that ends that. */
    enter(): () => void {
      working++;
      return () => {
        if (--working === 0) wakeIdle();
      };
    },
    async pause(): Promise<void> {
      isPaused = true;
      if (working > 0) await new Promise<void>((resolve) => idle.add(resolve));
    },
    resume(): void {
      isPaused = false;
      wakeIdle();
      resumed();
      resuming = new Promise<void>((resolve) => {
        resumed = resolve;
      });
    },
  };
}
