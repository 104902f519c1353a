import { type PinterestError, isPinterestError, PinterestInputError } from "../errors/index.js";
import type { CommonCallOptions } from "../options.js";
import type { Caller } from "../transport/client.js";
import { type BatchLimits, makeReady, unsentOutcome } from "./batch.js";
import type { ConversionEvent } from "./event.js";
import { type EventIssue, findDuplicates, prepare } from "./preflight.js";
import {
  type ConversionCounts,
  type ConversionReport,
  type EventOutcome,
  reportOf,
} from "./report.js";
import { type EventSource, streamReports } from "./stream.js";

/** What is to be known of an event before it is sent. */
export interface EventCheck {
  /** The place of the event in what was given, from 0. */
  readonly index: number;
  /** Whether it would be sent. */
  readonly ok: boolean;
  /** What keeps it from being sent, and what is odd about it; paths begin with `data[index]`. */
  readonly issues: readonly EventIssue[];
}

/** Checks events without sending them; those that nothing is to be said of are left out. */
export function checkEvents(events: readonly unknown[], now = Date.now()): EventCheck[] {
  const prepared = events.map((given) => prepare(given, now));
  const duplicates = findDuplicates(prepared.map(({ event }) => event));
  return prepared.flatMap(({ event, issues }, index) => {
    const duplicate = duplicates.get(index);
    const all = duplicate ? [...issues, duplicate] : issues;
    if (all.length === 0) return [];
    const placed = all.map((issue) => ({ ...issue, path: placeOf(index, issue.path) }));
    return [{ index, ok: event !== undefined, issues: placed }];
  });
}

function placeOf(index: number, path: string): string {
  return path === "" ? `data[${index}]` : `data[${index}].${path}`;
}

/** What a `conversions.send` may be told, beside what every call may. Timeouts and retries are of each request. */
export interface SendOptions extends CommonCallOptions {
  /** `true` makes this one a test, in which Pinterest records nothing. Default: the client's `testMode`. */
  test?: true;
  /** How many requests may be under way at a time, 1 to 64. Default: 4. */
  concurrency?: number;
  /** Events that go in one request, 1 to 1,000. Default: 1,000, the most that Pinterest takes. */
  batchEvents?: number;
  /** Bytes that the body of a request may have; a larger event goes by itself. Default: 2,097,152 (2 MiB). */
  batchBytes?: number;
  /** Told the counts so far after each request that is answered or given up. */
  onProgress?: (counts: ConversionCounts) => void;
}

/** What a `conversions.sendAll` may be told. */
export interface SendAllOptions extends SendOptions {
  /** Milliseconds that a first event waits for its batch to fill, where the source is slow. Default: 1,000. */
  maxWait?: number;
}

/** {@link SendAllOptions} once checked, apart from what goes to each call. */
export interface StreamOptions {
  readonly isTest: boolean;
  readonly concurrency: number;
  readonly limits: BatchLimits;
  readonly maxWait: number;
  readonly onProgress: ((counts: ConversionCounts) => void) | undefined;
  readonly callOptions: CommonCallOptions;
}

/** Checks options; throws a {@link PinterestInputError} that names the one to mend. */
export function readSendOptions(options: SendAllOptions, testMode: boolean): StreamOptions {
  const { test, concurrency, batchEvents, batchBytes, maxWait, onProgress, ...callOptions } =
    options;
  if (test !== undefined && typeof test !== "boolean") {
    throw new PinterestInputError("test", "must be true, or left out");
  }
  if (onProgress !== undefined && typeof onProgress !== "function") {
    throw new PinterestInputError("onProgress", "must be a function");
  }
  return {
    isTest: test === true || testMode,
    concurrency: readWhole("concurrency", concurrency, 4, 64),
    limits: {
      events: readWhole("batchEvents", batchEvents, 1_000, 1_000),
      bytes: readWhole("batchBytes", batchBytes, 2 * 2 ** 20, 2 ** 30),
    },
    maxWait: readWhole("maxWait", maxWait, 1_000, 2 ** 31 - 1),
    onProgress,
    callOptions,
  };
}

function readWhole(field: string, value: unknown, otherwise: number, most: number): number {
  if (value === undefined) return otherwise;
  if (Number.isInteger(value) && Number(value) >= 1 && Number(value) <= most) return Number(value);
  throw new PinterestInputError(field, `must be a whole number, 1 to ${most}`);
}

/** The outcomes of the events that a stream did not come to: those that might have gone are unsent. */
export function unsentRest(
  events: readonly unknown[],
  from: number,
  error: PinterestError,
): EventOutcome[] {
  const now = Date.now();
  return events.slice(from).map((given, position) => {
    const event = makeReady(given, from + position, now);
    return "json" in event ? unsentOutcome(event, error) : event;
  });
}

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
