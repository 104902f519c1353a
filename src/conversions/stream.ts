import type { Caller } from "../call/call.js";
import { PinterestAbortError } from "../errors/abort-error.js";
import type { PinterestError } from "../errors/pinterest-error.js";
import { findOperation } from "../operations.js";
import { onAbort } from "../transport/on-abort.js";
import type { Batch } from "./batches.js";
import { gather, type EventSource, type Stop } from "./gather.js";
import type { StreamOptions } from "./options.js";
import { unsentOutcome } from "./prepared-event.js";
import { reportOf, type ConversionReport, type EventOutcome } from "./report.js";
import { route, sendBatch } from "./send-batch.js";
import { createStopRule } from "./stop-rule.js";

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
