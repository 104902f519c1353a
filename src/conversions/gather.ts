import { createGatherer, type Batch, type BatchLimits } from "./batches.js";
import { makeReady } from "./prepared-event.js";

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
