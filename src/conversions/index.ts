import {
  type OptionsOf,
  type ParsedOptions,
  boolean,
  defineOptions,
  fn,
  integer,
  isIterableObject,
  milliseconds,
  parseOptions,
  pickOptions,
} from "../define-options.js";
import { type PinterestError, PinterestInputError, isPinterestError } from "../errors/index.js";
import { type Settings, commonCallOptions } from "../options.js";
import type { Client } from "../transport/client.js";
import { type CallSite, captureCallSite, withCallSite } from "../transport/context.js";
import { notifyListener } from "../transport/events.js";
import { prepareEvent } from "./batch.js";
import type { ConversionEvent } from "./event.js";
import { findDuplicates } from "./preflight.js";
import {
  type ConversionCounts,
  type ConversionReport,
  type EventOutcome,
  createReport,
  unsentOutcome,
} from "./report.js";
import { type EventSource, type StreamRequest, streamReports } from "./stream.js";
import type { EventIssue } from "./structure.js";

/** What `conversions.check` found in one event. */
export interface EventCheck {
  /** The position of the event in the input, from 0. */
  readonly index: number;
  /** Whether it would be sent. */
  readonly ok: boolean;
  /** Its errors and warnings; their paths begin at the event, such as `user_data.em[0]`. */
  readonly issues: readonly EventIssue[];
}

const checkOptions = defineOptions(PinterestInputError, {
  /**
   * Sends fields that the types do not have, with a warning. Otherwise an event with such a field is refused, since
   * Pinterest rejects the whole request because of a field that it does not know. Default: the client's option.
   */
  allowUnknownFields: boolean(),
});

const sendOptions = defineOptions(PinterestInputError, {
  ...commonCallOptions.options,
  ...checkOptions.options,
  /**
   * `true` sends the events in test mode: Pinterest records nothing. `false` is the same as no value: the client's
   * `testMode` decides.
   */
  test: boolean(),
  /** Requests that may be under way at the same time, 1 to 64. Default: 4. */
  concurrency: integer({ min: 1, max: 64, default: 4 }),
  /** Events in one request, 1 to 1,000. Default: 1,000, which is Pinterest's limit. */
  batchEvents: integer({ min: 1, max: 1_000, default: 1_000 }),
  /** Bytes of a request body; a larger event gets a request of its own. Default: 2,097,152 (2 MiB). */
  batchBytes: integer({ min: 1, max: 2 ** 30, default: 2 * 2 ** 20 }),
  /** Called with the counts so far after each batch. Errors that it throws are ignored. */
  onProgress: fn<(counts: ConversionCounts) => void>(),
});

const sendAllOptions = defineOptions(PinterestInputError, {
  ...sendOptions.options,
  /** Milliseconds that the first event of a batch waits for others, if the source is slow. Default: 1,000. */
  maxWait: milliseconds({ min: 1, default: 1_000 }),
});

/**
 * The options of `conversions.check`.
 *
 * @example
 * const options: CheckOptions = { allowUnknownFields: true };
 */
export interface CheckOptions extends OptionsOf<typeof checkOptions> {}

/**
 * The options of `conversions.send`. Timeouts and retries apply to each request.
 *
 * @example
 * const options: SendOptions = { concurrency: 8, onProgress: ({ processed }) => console.log(processed) };
 */
export interface SendOptions extends OptionsOf<typeof sendOptions> {}

/**
 * The options of `conversions.sendAll`. Timeouts and retries apply to each request.
 *
 * @example
 * const options: SendAllOptions = { maxWait: 5_000, signal: controller.signal };
 */
export interface SendAllOptions extends OptionsOf<typeof sendAllOptions> {}

/** Sends conversion events. Available as `pinterest.conversions`. */
export interface Conversions {
  /**
   * Sends any number of conversion events of an ad account and reports the outcome of each. Events that
   * break a rule of the API are not sent; the others are sent in batches of up to 1,000. If Pinterest refuses
   * a batch because of a bad event, the batch is split until that event is found.
   *
   * Also resolves if events failed: check `report.failed` and `report.unsent`.
   * https://developers.pinterest.com/docs/api/v5/events-create
   *
   * @throws PinterestError of the first request, only if Pinterest reported no outcome for any event; for example a
   * `PinterestAuthenticationError` for an expired token. PinterestInputError for invalid arguments.
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
   * Sends the events of an iterable or async iterable, which may be unbounded, and yields one report per batch,
   * in order. It reads from the source only what it is about to send, so memory use is constant.
   *
   * It stops if every further request would fail too, for example with a 401; after five failed requests in
   * a row; or when `signal` aborts. Every event read so far is then in a report, as `unsent` if necessary, and
   * the error is thrown after the last report. The error's `eventsTaken` is the number of events read from the
   * source. Leaving the loop early aborts the pending requests, whose events are not reported.
   *
   * @throws PinterestError that stopped it, or the error of the source.
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
   * Checks events without sending them. Returns only the events that have errors or warnings.
   *
   * @throws PinterestInputError if `events` is not an array, or for an unknown option.
   *
   * @example
   * for (const { index, issues } of pinterest.conversions.check(events)) {
   *   for (const issue of issues) console.warn(index, issue.path, issue.message);
   * }
   */
  check(events: readonly ConversionEvent[], options?: CheckOptions): readonly EventCheck[];
}

/** Creates `pinterest.conversions` for a client. */
export function createConversions(client: Client): Conversions {
  const { settings } = client;
  return {
    async send(adAccountId, events, options = {}) {
      const site = captureCallSite();
      assertAdAccountId(adAccountId);
      const list = copyList(events);
      const parsed = { ...parseOptions(sendOptions, options), maxWait: 1 };
      const request = toRequest(parsed, options, settings);
      const { onProgress } = parsed;
      const outcomes: EventOutcome[] = [];
      const report = () => createReport(request.isTest, outcomes);
      try {
        const reports = streamReports(client, { ...request, adAccountId, source: list });
        for await (const part of reports) {
          for (const outcome of part.outcomes) outcomes.push(outcome);
          if (onProgress) notifyListener(onProgress, countsOf(report()));
        }
      } catch (error) {
        if (!isPinterestError(error)) throw error;
        addUnsent(outcomes, { events: list, error, ...request });
      }
      const unsent = outcomes.find(({ status }) => status === "unsent");
      if (unsent?.status === "unsent" && !outcomes.some(isAnswered)) {
        throw withCallSite(unsent.error, site);
      }
      return report();
    },
    sendAll(adAccountId, events, options = {}) {
      const site = captureCallSite();
      assertAdAccountId(adAccountId);
      assertIterable(events);
      const parsed = parseOptions(sendAllOptions, options);
      const request = { ...toRequest(parsed, options, settings), adAccountId, source: events };
      return sendStream(client, request, { site, onProgress: parsed.onProgress });
    },
    check(events, options = {}) {
      const { allowUnknownFields = settings.allowUnknownFields } = parseOptions(
        checkOptions,
        options,
      );
      return checkEvents(copyList(events), allowUnknownFields);
    },
  };
}

/** Sends a stream, counts its events, and adds what was taken to the error that ends it. */
async function* sendStream(
  client: Client,
  request: StreamRequest,
  {
    site,
    onProgress,
  }: { readonly site: CallSite; readonly onProgress: SendAllOptions["onProgress"] },
): AsyncGenerator<ConversionReport, void, undefined> {
  const counts = { received: 0, processed: 0, failed: 0, unsent: 0 };
  try {
    for await (const report of streamReports(client, request)) {
      counts.received += report.received;
      counts.processed += report.processed;
      counts.failed += report.failed;
      counts.unsent += report.unsent;
      notifyListener(onProgress, { ...counts });
      yield report;
    }
  } catch (error) {
    if (!isPinterestError(error)) throw error;
    throw Object.assign(withCallSite(error, site), { eventsTaken: counts.received });
  }
}

/** Checks events without sending them. */
function checkEvents(events: readonly unknown[], allowUnknownFields: boolean): EventCheck[] {
  const now = Date.now();
  const prepared = events.map((given, index) =>
    prepareEvent(given, { index, now, allowUnknownFields }),
  );
  const duplicates = findDuplicates(
    prepared.map((each) => (each.json === undefined ? undefined : each.ready)),
  );
  return prepared.flatMap((event, index) => {
    const ok = event.json !== undefined;
    const issues = ok ? event.ready.notes : event.issues;
    const duplicate = duplicates.get(index);
    const all = duplicate ? [...issues, duplicate] : issues;
    return all.length === 0 ? [] : [{ index, ok, issues: all }];
  });
}

/** Adds the outcomes of the events that a stopped stream did not take. */
function addUnsent(
  outcomes: EventOutcome[],
  {
    events,
    error,
    allowUnknownFields,
  }: {
    readonly events: readonly unknown[];
    readonly error: PinterestError;
    readonly allowUnknownFields: boolean;
  },
): void {
  const now = Date.now();
  for (let index = outcomes.length; index < events.length; index++) {
    const event = prepareEvent(events[index], { index, now, allowUnknownFields });
    outcomes.push(event.json === undefined ? event.outcome : unsentOutcome(event.ready, error));
  }
}

/** Whether an event has an outcome from Pinterest. */
function isAnswered({ status, error }: EventOutcome): boolean {
  return status === "processed" || (status === "failed" && error.source !== "client");
}

function countsOf({ received, processed, failed, unsent }: ConversionCounts): ConversionCounts {
  return { received, processed, failed, unsent };
}

/** The options of a stream, from the checked options of `send` or `sendAll`. */
function toRequest(
  parsed: ParsedOptions<typeof sendAllOptions>,
  given: SendAllOptions,
  settings: Settings,
): Omit<StreamRequest, "adAccountId" | "source"> {
  const { test, concurrency, batchEvents, batchBytes, maxWait } = parsed;
  return {
    isTest: test === true || settings.testMode,
    allowUnknownFields: parsed.allowUnknownFields ?? settings.allowUnknownFields,
    concurrency,
    limits: { events: batchEvents, bytes: batchBytes },
    maxWait,
    // Not `parsed`, which has defaults: options that are left out are taken from the client.
    callOptions: pickOptions(commonCallOptions, given),
  };
}

function assertAdAccountId(id: unknown): void {
  if (typeof id === "string" && /^\d+$/.test(id)) return;
  throw new PinterestInputError(
    "adAccountId",
    "expected the id of an ad account, a string of digits",
  );
}

/** Copies a list, so that it cannot change while it is being sent. */
function copyList(events: unknown): readonly unknown[] {
  if (!Array.isArray(events)) {
    throw new PinterestInputError("events", "expected an array; sendAll takes any iterable");
  }
  try {
    return Array.from<unknown>(events);
  } catch {
    throw new PinterestInputError(
      "events",
      "expected an array that can be read, but reading it throws",
    );
  }
}

function assertIterable(events: unknown): void {
  if (!isIterableObject(events))
    throw new PinterestInputError("events", "expected an iterable or async iterable");
}
