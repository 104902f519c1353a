import { type PinterestError, PinterestAbortError } from "../errors/index.js";
import { findOperation } from "../operations.js";
import type { Caller } from "../transport/client.js";
import { onAbort } from "../transport/wait.js";
import { type Batch, type BatchLimits, createGatherer, makeReady, unsentOutcome } from "./batch.js";
import type { StreamOptions } from "./index.js";
import { type ConversionReport, type EventOutcome, reportOf } from "./report.js";
import { createStopRule, route, sendBatch } from "./send-batch.js";

/** Events to be sent, one after the other. */
export type EventSource<T> = Iterable<T> | AsyncIterable<T>;

/** Ends the gathering from outside: what was gathered comes as the last batch. */
export interface Stop {
  /** Set once it is to end. */
  readonly isOn: () => boolean;
  /** Called when it is; there is one listener at a time. */
  listen(listener: (() => void) | undefined): void;
}

/** Milliseconds that a source has, once the stream is stopped, to give the event it was asked for. */
const grace = 1_000;

/**
 * Gathers the events of a source into batches, and asks for no more than the batches that are wanted. Where
 * the source throws, what came before it comes first, as a batch.
 */
export async function* gather(
  source: EventSource<unknown>,
  limits: BatchLimits,
  maxWait: number,
  stop: Stop,
): AsyncGenerator<Batch, void, undefined> {
  const gatherer = createGatherer(limits);
  let index = 0;
  const take = (event: unknown) => gatherer.add(makeReady(event, index++, Date.now()));
  let failure: { error: unknown } | undefined;
  const reader = openReader(source, stop);
  let dueAt: number | undefined;
  try {
    for (;;) {
      if (gatherer.isEmpty()) dueAt = undefined;
      else dueAt ??= performance.now() + maxWait;
      const step = reader.readNow() ?? (await reader.read(dueAt));
      const batch = step === "late" ? gatherer.flush() : step.done ? undefined : take(step.value);
      if (batch) yield batch;
      if (step !== "late" && step.done) break;
    }
  } catch (error) {
    failure = { error };
  } finally {
    reader.close();
  }
  const last = gatherer.flush();
  if (last) yield last;
  if (failure) throw failure.error;
}

/** What a source gives: an event, its end, or nothing within the time that a batch may wait. */
type Step = IteratorResult<unknown, unknown> | "late";

interface Reader {
  /** The next event of a source that is not asynchronous. */
  readNow(): Step | undefined;
  /** The next event, or `late` where it does not come until then, by `performance.now()`. */
  read(dueAt: number | undefined): Promise<Step>;
  close(): void;
}

const ended = { done: true, value: undefined } as const;

function openReader(source: EventSource<unknown>, stop: Stop): Reader {
  if (!(Symbol.asyncIterator in source)) return openSync(source, stop);
  const iterator = source[Symbol.asyncIterator]();
  let pending: Promise<IteratorResult<unknown, unknown>> | undefined;
  let isDone = false;
  return {
    readNow: () => undefined,
    read(dueAt) {
      // A stream that is stopped asks for no more; what it asked for before may still come.
      if (!pending && stop.isOn()) return Promise.resolve(ended);
      pending ??= iterator.next();
      const asked = pending;
      return new Promise((resolve, reject) => {
        let timer: ReturnType<typeof setTimeout> | undefined;
        const finish = (): void => {
          clearTimeout(timer);
          stop.listen(undefined);
        };
        const giveAfter = (ms: number, step: Step): void => {
          clearTimeout(timer);
          timer = setTimeout(() => {
            finish();
            resolve(step);
          }, ms);
        };
        const onStop = (): void => {
          giveAfter(grace, ended);
        };
        if (dueAt !== undefined) giveAfter(Math.max(0, dueAt - performance.now()), "late");
        stop.listen(onStop);
        if (stop.isOn()) onStop();
        asked.then(
          (step) => {
            finish();
            if (pending === asked) pending = undefined;
            isDone ||= step.done === true;
            resolve(step);
          },
          (error: unknown) => {
            finish();
            isDone = true;
            reject(error);
          },
        );
      });
    },
    close() {
      stop.listen(undefined);
      if (!isDone) end(iterator);
    },
  };
}

function openSync(source: Iterable<unknown>, stop: Stop): Reader {
  const iterator = source[Symbol.iterator]();
  let isDone = false;
  const readNow = (): Step => {
    if (stop.isOn()) return ended;
    // Who throws has ended, too.
    isDone = true;
    const step = iterator.next();
    isDone = step.done === true;
    return step;
  };
  return {
    readNow,
    read: () => Promise.resolve(readNow()),
    close() {
      if (!isDone) end(iterator);
    },
  };
}

/** Asks a source to end. It may take its time, or fail; neither matters any more. */
function end(iterator: AsyncIterator<unknown> | Iterator<unknown>): void {
  try {
    Promise.resolve(iterator.return?.()).catch(() => undefined);
  } catch {
    // What it gave before is to be reported all the same.
  }
}

/**
 * Sends the events of a source in batches, some at a time, and yields a report of each in the order of the
 * events. Takes no more from the source than is under way. Once it is stopped, by the caller's signal or
 * by an error that the next request would meet too, what was taken is reported as unsent, and the error is
 * thrown after the last report; an error of the source likewise.
 */
export async function* streamReports(
  caller: Caller,
  adAccountId: string,
  source: EventSource<unknown>,
  options: StreamOptions,
): AsyncGenerator<ConversionReport, void, undefined> {
  const { isTest, concurrency, limits, maxWait, callOptions } = options;
  const { signal } = callOptions;
  const rule = createStopRule();
  let isLeft = false;
  let wake: (() => void) | undefined;
  const halt = (error: PinterestError): void => {
    rule.stop(error);
    wake?.();
  };
  const stop: Stop = {
    isOn: () => isLeft || rule.stoppedBy() !== undefined,
    listen: (listener) => (wake = listener),
  };
  // Whoever leaves the loop early ends what is under way too.
  const left = new AbortController();
  const abort = (): void => {
    const operation = findOperation("POST", route);
    const call = { operation, attempts: 0, redact: (text: string) => text };
    halt(new PinterestAbortError(call, signal?.reason));
    left.abort(signal?.reason);
  };
  const unlisten = onAbort(signal, abort);
  if (signal?.aborted) abort();

  const to = { adAccountId, isTest, callOptions: { ...callOptions, signal: left.signal } };
  const run = async (batch: Batch): Promise<ConversionReport> => {
    const { ready, refused } = batch;
    const stopped = rule.stoppedBy();
    let outcomes: readonly EventOutcome[] = [];
    if (stopped) outcomes = ready.map((event) => unsentOutcome(event, stopped));
    else if (ready.length > 0) {
      const result = await sendBatch(caller, batch, to);
      ({ outcomes } = result);
      if (rule.note(result.error)) wake?.();
    }
    return reportOf(isTest, inOrder(outcomes, refused));
  };

  const begin = (batch: Batch): Promise<ConversionReport> => {
    const report = run(batch);
    // It is waited for later, or not any more.
    report.catch(() => undefined);
    return report;
  };

  const batches = gather(source, limits, maxWait, stop);
  const underWay: Promise<ConversionReport>[] = [];
  let next: Promise<IteratorResult<Batch, void>> | undefined;
  let isEnded = false;
  let failure: { error: unknown } | undefined;
  try {
    for (;;) {
      if (!next && !isEnded && underWay.length < concurrency) next = batches.next();
      const [head] = underWay;
      if (!next && !head) break;
      const first = await Promise.race([
        ...(next
          ? [
              next.then(
                () => "batch",
                (error: unknown) => ({ error }),
              ),
            ]
          : []),
        ...(head ? [head.then((report) => ({ report }))] : []),
      ]);
      if (first === "batch") {
        const step = await next;
        next = undefined;
        if (!step?.value) isEnded = true;
        else underWay.push(begin(step.value));
      } else if (typeof first === "object" && "error" in first) {
        [failure, next, isEnded] = [first, undefined, true];
      } else if (typeof first === "object") {
        void underWay.shift();
        yield first.report;
      }
    }
    const stopped = rule.stoppedBy();
    if (stopped) throw stopped;
    if (failure) throw failure.error;
  } finally {
    unlisten();
    isLeft = true;
    wake?.();
    left.abort();
    batches.return().catch(() => undefined);
  }
}

/** Both kinds of outcomes, in the order of the events. */
function inOrder(
  sent: readonly EventOutcome[],
  refused: readonly EventOutcome[],
): readonly EventOutcome[] {
  if (refused.length === 0) return sent;
  return [...sent, ...refused].sort((a, b) => a.index - b.index);
}
