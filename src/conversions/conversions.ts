import type { Caller } from "../call/call.js";
import { PinterestInputError } from "../errors/input-error.js";
import { isPinterestError, type PinterestError } from "../errors/pinterest-error.js";
import { checkEvents, type EventCheck } from "./check.js";
import type { ConversionEvent } from "./event.js";
import type { EventSource } from "./gather.js";
import { readSendOptions, type SendAllOptions, type SendOptions } from "./options.js";
import { reportOf, type ConversionReport, type EventOutcome } from "./report.js";
import { streamReports } from "./stream.js";
import { unsentRest } from "./unsent-rest.js";

/** Sends conversion events. Reached as `pinterest.conversions`. */
export interface Conversions {
  /**
   * Sends conversion events of an ad account, as many as you have in memory, and tells what became of
   * each. Events that break a rule of the API are refused here, the others are sent, up to 1,000 a
   * request; all are in the report, in order. A request that Pinterest refuses over one bad event is taken
   * apart until that event is found.
   *
   * Resolves also when events failed: look at `report.failed` and `report.unsent`. Throws the error that
   * stopped it where Pinterest answered for none of them, such as a `PinterestAuthenticationError`.
   * https://developers.pinterest.com/docs/api/v5/events-create
   *
   * @example
   * const report = await pinterest.conversions.send("549755885175", [event]);
   * if (report.failed > 0) console.warn(report.outcomes.filter((o) => o.status === "failed"));
   */
  send(
    adAccountId: string,
    events: readonly ConversionEvent[],
    options?: SendOptions,
  ): Promise<ConversionReport>;

  /**
   * Sends the events of an iterable or async iterable, which may have no end, and yields a report of each
   * batch, in order. It takes no more events than go out at a time, so memory stays flat.
   *
   * What would end every request, such as a 401, stops it: the events that were taken are reported as
   * `unsent`, the source keeps the others, and the error is thrown after the last report. So does the
   * `signal`: every event taken until then is in a report. A request that fails otherwise leaves its
   * events `unsent` and the stream goes on, until five in a row fail. To leave the loop early ends the
   * requests under way, and nobody tells what became of their events.
   *
   * @example
   * for await (const report of pinterest.conversions.sendAll(adAccountId, readOrders())) {
   *   await markSent(report.outcomes);
   * }
   */
  sendAll(
    adAccountId: string,
    events: EventSource<ConversionEvent>,
    options?: SendAllOptions,
  ): AsyncGenerator<ConversionReport, void, undefined>;

  /**
   * Tells what keeps events from being sent and what is odd about them, without sending any.
   *
   * @example
   * for (const { index, issues } of pinterest.conversions.check(events)) {
   *   for (const issue of issues) console.warn(index, issue.path, issue.message);
   * }
   */
  check(events: readonly ConversionEvent[]): readonly EventCheck[];
}

/** Makes `pinterest.conversions` over the caller of a client. */
export function createConversions(caller: Caller): Conversions {
  const { testMode } = caller.settings;
  return {
    async send(adAccountId, events, options = {}) {
      mustBeAdAccount(adAccountId);
      mustBeList(events);
      const streamOptions = readSendOptions(options, testMode);
      const outcomes: EventOutcome[] = [];
      const { isTest, onProgress } = streamOptions;
      try {
        for await (const report of streamReports(caller, adAccountId, events, streamOptions)) {
          for (const outcome of report.outcomes) outcomes.push(outcome);
          onProgress?.(reportOf(isTest, outcomes));
        }
      } catch (error) {
        if (!isPinterestError(error)) throw error;
        outcomes.push(...unsentRest(events, outcomes.length, error));
      }
      const unsent = outcomes.find(({ status }) => status === "unsent");
      if (unsent && !outcomes.some(isAnswered)) throw unsent.error as PinterestError;
      return reportOf(isTest, outcomes);
    },
    async *sendAll(adAccountId, events, options = {}) {
      mustBeAdAccount(adAccountId);
      mustBeIterable(events);
      const streamOptions = readSendOptions(options, testMode);
      const { onProgress } = streamOptions;
      let received = 0;
      let processed = 0;
      let failed = 0;
      let unsent = 0;
      for await (const report of streamReports(caller, adAccountId, events, streamOptions)) {
        received += report.received;
        processed += report.processed;
        failed += report.failed;
        unsent += report.unsent;
        onProgress?.({ received, processed, failed, unsent });
        yield report;
      }
    },
    check(events) {
      mustBeList(events);
      return checkEvents(events);
    },
  };
}

/** Whether Pinterest said what became of an event. */
function isAnswered({ status, error }: EventOutcome): boolean {
  return status === "processed" || (status === "failed" && error.source !== "client");
}

function mustBeAdAccount(id: unknown): void {
  if (typeof id === "string" && /^\d+$/.test(id)) return;
  throw new PinterestInputError(
    "adAccountId",
    "must be the id of an ad account: digits, in a string",
  );
}

function mustBeList(events: unknown): void {
  if (Array.isArray(events)) return;
  throw new PinterestInputError("events", "must be a list; sendAll takes any iterable");
}

function mustBeIterable(events: unknown): void {
  const isIterable =
    typeof events === "object" &&
    events !== null &&
    (Symbol.iterator in events || Symbol.asyncIterator in events);
  if (!isIterable) throw new PinterestInputError("events", "must be iterable, or async iterable");
}
