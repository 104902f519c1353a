import {
  type PinterestError,
  PinterestAbortError,
  PinterestApiError,
  PinterestCallError,
  isPinterestError,
} from "../errors/index.js";
import { findOperation } from "../operations.js";
import type { CommonCallOptions } from "../options.js";
import type { Client } from "../transport/client.js";
import { onAbort, timedOut, waitFor } from "../transport/wait.js";
import { type Batch, type BatchLimits, createBatchCollector } from "./batch.js";
import { type ConversionReport, type EventOutcome, createReport, unsentOutcome } from "./report.js";
import { type BatchResult, eventsRoute, sendBatch } from "./send-batch.js";

/** A source of events: an iterable or async iterable, which may be unbounded. */
export type EventSource<T> = Iterable<T> | AsyncIterable<T>;

/** What to send, where, and how. */
export interface StreamRequest {
  readonly adAccountId: string;
  readonly source: EventSource<unknown>;
  readonly isTest: boolean;
  /** Requests that may be under way at the same time. */
  readonly concurrency: number;
  readonly limits: BatchLimits;
  /** Whether fields that the schema of events does not have are sent. */
  readonly allowUnknownFields: boolean;
  /** Milliseconds that the first event of a batch waits for others. */
  readonly maxWait: number;
  readonly callOptions: CommonCallOptions;
}

/**
 * Sends the events of a source in batches, several at a time, and yields a report of each batch in the order
 * of the events. Reads no further ahead than the pending batches. When the caller's signal or an error that would
 * end every request stops it, the events read so far are reported as unsent, and the error is thrown after the last
 * report. An error of the source is handled in the same way.
 */
export async function* streamReports(
  client: Client,
  request: StreamRequest,
): AsyncGenerator<ConversionReport, void, undefined> {
  const { adAccountId, isTest, concurrency, callOptions } = request;
  /** Stops reading from the source. Its reason is the error that stopped the stream. */
  const stopping = new AbortController();
  /** Aborts pending requests when the caller's signal aborts or the caller leaves the loop. */
  const requests = new AbortController();
  const countFailures = createFailureCount();
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
    stopping.abort(new PinterestAbortError(call, reason));
    requests.abort(reason);
  }

  async function report(batch: Batch): Promise<ConversionReport> {
    const { ready, invalid } = batch;
    let sent: readonly EventOutcome[] = [];
    const stoppedBy = stoppingError(stopping.signal);
    if (stoppedBy) sent = ready.map((event) => unsentOutcome(event, stoppedBy));
    else if (ready.length > 0) {
      const result = await sendBatch(client, batch, destination);
      sent = result.outcomes;
      if (isFatal(result) || countFailures(result) >= maxFailures) stopping.abort(result.error);
    }
    return createReport(isTest, inOrder(sent, invalid));
  }

  const batches = readBatches(request, stopping.signal);
  /** Pending reports, in the order of their batches. */
  const underWay: Promise<{ readonly report: ConversionReport }>[] = [];
  let next: Promise<NextBatch> | undefined;
  let ending: NextBatch | undefined;
  try {
    for (;;) {
      if (!ending && underWay.length < concurrency) next ??= readNext(batches);
      const [head] = underWay;
      // Starts the next batch before yielding a report, since the caller may take a while with it.
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
    const stoppedBy = stoppingError(stopping.signal);
    if (stoppedBy) throw stoppedBy;
    if (ending?.failure) throw ending.failure.error;
  } finally {
    removeListener();
    stopping.abort();
    requests.abort();
    batches.return().catch(() => undefined);
  }
}

/** The next batch, or the error that ended the source; neither after a normal end. */
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

/** Statuses that every further request would get too: for its credential, ad account or rate limit. */
const stoppingStatuses = new Set([401, 403, 404, 429]);

/** Requests in a row that may fail before the stream stops. */
const maxFailures = 5;

/** The error that stopped the stream; `undefined` while it runs. */
function stoppingError({ aborted, reason }: AbortSignal): PinterestError | undefined {
  return aborted && isPinterestError(reason) ? reason : undefined;
}

/** Creates a counter of consecutive failed requests. */
function createFailureCount(): (result: BatchResult) => number {
  let failures = 0;
  return ({ error }) => (failures = error ? failures + 1 : 0);
}

/** Whether every further request would fail too. */
function isFatal({ error, isRequestRefused }: BatchResult): boolean {
  return error !== undefined && (isRequestRefused === true || endsEveryRequest(error));
}

function endsEveryRequest(error: PinterestError): boolean {
  // Errors other than call errors concern the client's options or credentials.
  if (!(error instanceof PinterestCallError) || error instanceof PinterestAbortError) return true;
  return error instanceof PinterestApiError && stoppingStatuses.has(error.status);
}

/**
 * Reads a source into batches. A batch ends when it is full, or when its first event has waited `maxWait`. Every
 * event read from the source is in a batch, even if the source throws or `signal` aborts.
 */
async function* readBatches(
  { source, limits, maxWait, allowUnknownFields }: StreamRequest,
  signal: AbortSignal,
): AsyncGenerator<Batch, void, undefined> {
  const collector = createBatchCollector(limits, allowUnknownFields);
  const reader = openReader(source, signal);
  let failure: { readonly error: unknown } | undefined;
  let dueAt: number | undefined;
  let index = 0;
  try {
    for (;;) {
      if (collector.isEmpty()) dueAt = undefined;
      else dueAt ??= performance.now() + maxWait;
      const step = reader.isSync ? reader.read() : await reader.read(dueAt);
      if (step !== timedOut && step.done) break;
      const batch = step === timedOut ? collector.flush() : collector.add(step.value, index++);
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

type Step = IteratorResult<unknown, unknown>;

interface SyncReader {
  readonly isSync: true;
  read(): Step;
  /** Ends the source, unless it has ended. */
  close(): void;
}

interface AsyncReader {
  readonly isSync: false;
  /** Reads the next event. Resolves with {@link timedOut} at `dueAt`, a time of `performance.now()`. */
  read(dueAt: number | undefined): Promise<Step | typeof timedOut>;
  /** Ends the source, unless it has ended. */
  close(): void;
}

/** The step that a reader returns when the stream is stopped. */
const stopped: Step = { done: true, value: undefined };

function openReader(source: EventSource<unknown>, signal: AbortSignal): SyncReader | AsyncReader {
  return Symbol.asyncIterator in source
    ? openAsync(source[Symbol.asyncIterator](), signal)
    : openSync(source[Symbol.iterator](), signal);
}

function openSync(iterator: Iterator<unknown>, signal: AbortSignal): SyncReader {
  let isOpen = true;
  const read = (): Step => {
    if (signal.aborted) return stopped;
    // An iterator that throws has ended.
    isOpen = false;
    const step = iterator.next();
    isOpen = step.done !== true;
    return step;
  };
  return {
    isSync: true,
    read,
    close() {
      if (isOpen) endSource(iterator);
    },
  };
}

/** How long a stopped stream waits for an event already requested from its source, in milliseconds. */
const grace = 1_000;

function openAsync(iterator: AsyncIterator<unknown>, signal: AbortSignal): AsyncReader {
  /** The step requested from the source, kept until it is returned, however late it arrives. */
  let pending: Promise<Step> | undefined;
  let isOpen = true;

  async function read(dueAt = Infinity): Promise<Step | typeof timedOut> {
    if (signal.aborted && !pending) return stopped;
    pending ??= Promise.resolve(iterator.next());
    const isStopped = signal.aborted;
    try {
      const step = isStopped
        ? await waitFor(pending, { ms: grace })
        : await waitFor(pending, { ms: dueAt - performance.now(), signal });
      if (step === timedOut) return isStopped ? stopped : step;
      pending = undefined;
      isOpen = step.done !== true;
      return step;
    } catch (error) {
      if (!isStopped && isReason(error, signal)) return read();
      isOpen = false;
      throw error;
    }
  }
  return {
    isSync: false,
    read,
    close() {
      if (isOpen) endSource(iterator);
    },
  };
}

/** Whether an error comes from an aborted signal rather than from the source. */
function isReason(error: unknown, { aborted, reason }: AbortSignal): boolean {
  return aborted && error === reason;
}

/** Asks a source to end, without waiting for it. Its errors no longer matter. */
function endSource(iterator: AsyncIterator<unknown> | Iterator<unknown>): void {
  try {
    Promise.resolve(iterator.return?.()).catch(() => undefined);
  } catch {
    // Ignored, like a rejection.
  }
}
