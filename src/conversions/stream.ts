import {
  type PinterestError,
  PinterestAbortError,
  PinterestApiError,
  PinterestCallError,
} from "../errors/index.js";
import { findOperation } from "../operations.js";
import type { CommonCallOptions } from "../options.js";
import type { Client } from "../transport/client.js";
import { onAbort } from "../transport/wait.js";
import { type Batch, type BatchLimits, createBatchCollector } from "./batch.js";
import { type ConversionReport, type EventOutcome, createReport, unsentOutcome } from "./report.js";
import { type BatchResult, eventsRoute, sendBatch } from "./send-batch.js";

/** A source of events: an iterable or async iterable, which need not end. */
export type EventSource<T> = Iterable<T> | AsyncIterable<T>;

/** What to send, where, and how. */
export interface StreamRequest {
  readonly adAccountId: string;
  readonly source: EventSource<unknown>;
  readonly isTest: boolean;
  /** Requests that may be under way at the same time. */
  readonly concurrency: number;
  readonly limits: BatchLimits;
  /** Milliseconds that the first event of a batch waits for others. */
  readonly maxWait: number;
  readonly callOptions: CommonCallOptions;
}

/**
 * Sends the events of a source in batches, several at a time, and yields a report of each batch in the order
 * of the events. Takes no more from the source than the batches under way. When it is stopped, by the
 * caller's signal or by an error that would end every request, the events that it took are reported as
 * unsent, and the error is thrown after the last report. An error of the source is handled in the same way.
 */
export async function* streamReports(
  client: Client,
  request: StreamRequest,
): AsyncGenerator<ConversionReport, void, undefined> {
  const { adAccountId, isTest, concurrency, callOptions } = request;
  const stop = createStop();
  // Leaving the loop ends the requests under way, as the caller's signal does.
  const requests = new AbortController();
  const removeListener = onAbort(callOptions.signal, abort);
  if (callOptions.signal?.aborted) abort();
  const destination = {
    adAccountId,
    isTest,
    callOptions: { ...callOptions, signal: requests.signal },
  };

  function abort(): void {
    const reason: unknown = callOptions.signal?.reason;
    const operation = findOperation("POST", eventsRoute);
    const call = { operation, attempts: 0, redact: (text: string) => text };
    stop.set(new PinterestAbortError(call, reason));
    requests.abort(reason);
  }

  async function report(batch: Batch): Promise<ConversionReport> {
    const { ready, invalid } = batch;
    let sent: readonly EventOutcome[] = [];
    const { error } = stop;
    if (error) sent = ready.map((event) => unsentOutcome(event, error));
    else if (ready.length > 0) {
      const result = await sendBatch(client, batch, destination);
      sent = result.outcomes;
      stop.note(result);
    }
    return createReport(isTest, inOrder(sent, invalid));
  }

  const batches = readBatches(request, stop);
  /** Reports in the order of their batches; the caller has not taken them yet. */
  const underWay: Promise<{ readonly report: ConversionReport }>[] = [];
  let next: Promise<NextBatch> | undefined;
  let ending: NextBatch | undefined;
  try {
    for (;;) {
      if (!ending && underWay.length < concurrency) next ??= readNext(batches);
      const [head] = underWay;
      // A new batch goes out before a report is handed over, which may take the caller a while.
      const waiting = [next, head].filter((each) => each !== undefined);
      if (waiting.length === 0) break;
      const first = await Promise.race(waiting);
      if ("report" in first) {
        void underWay.shift();
        yield first.report;
      } else {
        next = undefined;
        if (first.batch) underWay.push(report(first.batch).then((done) => ({ report: done })));
        else ending = first;
      }
    }
    if (stop.error) throw stop.error;
    if (ending?.failure) throw ending.failure.error;
  } finally {
    removeListener();
    stop.leave();
    requests.abort();
    batches.return().catch(() => undefined);
  }
}

/** The next batch; or, at the end of the source, the error with which it ended, if any. */
interface NextBatch {
  readonly batch?: Batch | undefined;
  readonly failure?: { readonly error: unknown };
}

async function readNext(batches: AsyncIterator<Batch, void>): Promise<NextBatch> {
  try {
    const { value } = await batches.next();
    return { batch: value ?? undefined };
  } catch (error) {
    return { failure: { error } };
  }
}

/** Merges the outcomes of sent and invalid events in the order of the events. */
function inOrder(
  sent: readonly EventOutcome[],
  invalid: readonly EventOutcome[],
): readonly EventOutcome[] {
  if (invalid.length === 0) return sent;
  return [...sent, ...invalid].sort((a, b) => a.index - b.index);
}

/** Statuses that every request of a stream would get: because of its credential, ad account or rate limit. */
const stoppingStatuses = new Set([401, 403, 404, 429]);

/** Requests in a row that may fail before the stream stops. */
const maxFailures = 5;

/** When a stream has to stop, and why. */
interface Stop {
  /** What stopped the stream. */
  readonly error: PinterestError | undefined;
  /** Whether no more events may be taken from the source. */
  readonly isOn: boolean;
  /** Called when the stream stops; there is one listener at a time. */
  listener: (() => void) | undefined;
  /** Stops the stream. */
  set(error: PinterestError): void;
  /** Stops the stream if the next request would fail like this one, or too many have failed in a row. */
  note(result: BatchResult): void;
  /** Stops because the caller has left the loop: there is no error. */
  leave(): void;
}

function createStop(): Stop {
  let failures = 0;
  let isLeft = false;
  let stoppedBy: PinterestError | undefined;
  const stop: Stop = {
    listener: undefined,
    get error() {
      return stoppedBy;
    },
    get isOn() {
      return isLeft || stoppedBy !== undefined;
    },
    set(error) {
      stoppedBy ??= error;
      stop.listener?.();
    },
    note({ error, isRequestRefused }) {
      failures = error ? failures + 1 : 0;
      if (error && (isRequestRefused || endsEveryRequest(error) || failures >= maxFailures)) {
        stop.set(error);
      }
    },
    leave() {
      isLeft = true;
      stop.listener?.();
    },
  };
  return stop;
}

function endsEveryRequest(error: PinterestError): boolean {
  // An error that is not about one call is about the client's options or credentials.
  if (!(error instanceof PinterestCallError) || error instanceof PinterestAbortError) return true;
  return error instanceof PinterestApiError && stoppingStatuses.has(error.status);
}

/**
 * Reads a source into batches: a batch ends when it is full, or when its first event has waited `maxWait`.
 * Every event that was taken from the source is in a batch, also if the source throws or the stream is
 * stopped.
 */
export async function* readBatches(
  { source, limits, maxWait }: Pick<StreamRequest, "source" | "limits" | "maxWait">,
  stop: Pick<Stop, "isOn" | "listener">,
): AsyncGenerator<Batch, void, undefined> {
  const collector = createBatchCollector(limits);
  const reader = openReader(source, stop);
  let failure: { readonly error: unknown } | undefined;
  let dueAt: number | undefined;
  let index = 0;
  try {
    for (;;) {
      if (collector.isEmpty()) dueAt = undefined;
      else dueAt ??= performance.now() + maxWait;
      const step = reader.readNow?.() ?? (await reader.read(dueAt));
      if (step !== "late" && step.done) break;
      const batch = step === "late" ? collector.flush() : collector.add(step.value, index++);
      if (batch) yield batch;
    }
  } catch (error) {
    failure = { error };
  } finally {
    reader.close();
  }
  const last = collector.flush();
  if (last) yield last;
  if (failure) throw failure.error;
}

/** An event, the end of the source, or `late` if no event came in time. */
type Step = IteratorResult<unknown, unknown> | "late";

interface Reader {
  /** Reads the next event without waiting, from a source that is not asynchronous. */
  readNow?(): Step;
  /** Reads the next event. Resolves with `late` at `dueAt`, a time of `performance.now()`. */
  read(dueAt: number | undefined): Promise<Step>;
  /** Ends the source, unless it has ended. */
  close(): void;
}

const ended = { done: true, value: undefined } as const;

function openReader(source: EventSource<unknown>, stop: Pick<Stop, "isOn" | "listener">): Reader {
  return Symbol.asyncIterator in source
    ? openAsync(source[Symbol.asyncIterator](), stop)
    : openSync(source[Symbol.iterator](), stop);
}

function openSync(iterator: Iterator<unknown>, stop: Pick<Stop, "isOn">): Reader {
  let isOpen = true;
  const readNow = (): Step => {
    if (stop.isOn) return ended;
    // An iterator that throws has ended.
    isOpen = false;
    const step = iterator.next();
    isOpen = step.done !== true;
    return step;
  };
  return {
    readNow,
    read: () => Promise.resolve(readNow()),
    close() {
      if (isOpen) endSource(iterator);
    },
  };
}

/** Milliseconds that a stopped stream waits for the event that it has asked its source for. */
const grace = 1_000;

function openAsync(
  iterator: AsyncIterator<unknown>,
  stop: Pick<Stop, "isOn" | "listener">,
): Reader {
  /** The step that the source was asked for. It is kept until it is handed out, however late it comes. */
  let pending: Promise<IteratorResult<unknown, unknown>> | undefined;
  let isOpen = true;
  return {
    async read(dueAt) {
      if (!pending && stop.isOn) return ended;
      pending ??= Promise.resolve(iterator.next());
      try {
        const step = await firstOf(pending, dueAt, stop);
        if (step === "late" || step === ended) return step;
        pending = undefined;
        isOpen = step.done !== true;
        return step;
      } catch (error) {
        isOpen = false;
        throw error;
      }
    },
    close() {
      stop.listener = undefined;
      if (isOpen) endSource(iterator);
    },
  };
}

/** Waits for a step until `dueAt`. Once the stream is stopped, waits for {@link grace} and then ends. */
function firstOf(
  pending: Promise<IteratorResult<unknown, unknown>>,
  dueAt: number | undefined,
  stop: Pick<Stop, "isOn" | "listener">,
): Promise<Step> {
  return new Promise((resolve, reject) => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const settleAfter = (ms: number, step: Step): void => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        cleanUp();
        resolve(step);
      }, ms);
    };
    const cleanUp = (): void => {
      clearTimeout(timer);
      stop.listener = undefined;
    };
    const onStop = (): void => {
      settleAfter(grace, ended);
    };
    stop.listener = onStop;
    if (stop.isOn) onStop();
    else if (dueAt !== undefined) settleAfter(Math.max(0, dueAt - performance.now()), "late");
    // The wait is over when the first of these settles it; the step itself stays in `pending`.
    pending.then(
      (step) => {
        cleanUp();
        resolve(step);
      },
      (error: unknown) => {
        cleanUp();
        reject(error);
      },
    );
  });
}

/** Asks a source to end. Whether and when it does makes no difference to what it gave before. */
function endSource(iterator: AsyncIterator<unknown> | Iterator<unknown>): void {
  try {
    Promise.resolve(iterator.return?.()).catch(() => undefined);
  } catch {
    // As above.
  }
}
