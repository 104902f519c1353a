import {
  PinterestApiError,
  PinterestError,
  PinterestParseError,
  isPinterestError,
} from "../errors/index.js";
import type { CommonCallOptions } from "../options.js";
import { type Client, request } from "../transport/client.js";
import { readyBody } from "../transport/serialize.js";
import type { Batch } from "./batch.js";
import { type EventOutcome, answeredOutcome, refusedOutcome, unsentOutcome } from "./report.js";

/** The route that events are sent to. */
export const eventsRoute = "/ad_accounts/{ad_account_id}/events";

/** Where and how batches are sent. */
export interface Destination {
  readonly adAccountId: string;
  readonly isTest: boolean;
  readonly callOptions: CommonCallOptions;
}

/** The outcomes of a batch. */
export interface BatchResult {
  /** One for each event of `batch.ready`, in order. */
  readonly outcomes: readonly EventOutcome[];
  /** Why events are unsent, if any are. */
  readonly error?: PinterestError | undefined;
  /** Whether Pinterest refuses the request regardless of its events. */
  readonly isRequestRefused?: boolean;
}

/** Statuses that refuse a whole request, possibly because of a single event. */
const refusals = new Set([400, 413, 422]);

/**
 * Error codes that an event cannot cause, whatever the status: the token or its permissions (2, 3, 7, 29), the
 * rate limit (8), and failures on Pinterest's side (12, 4197).
 * https://developers.pinterest.com/docs/reference/error-codes/
 */
const notAboutEvents = new Set([2, 3, 7, 8, 12, 29, 4197]);

/** The maximum number of requests for one batch while looking for the offending events. */
const maxRequests = 64;

/** After this many refusals in a row, differences between them no longer show that events are at fault. */
const maxUnprovenRefusals = 8;

/** Events of a batch from one index up to, not including, another. */
interface Part {
  readonly from: number;
  readonly to: number;
}

/**
 * Sends one batch. If Pinterest refuses it as a whole, it is split repeatedly until the offending events are
 * found; the others are sent. An event that is refused alone is blamed if Pinterest accepts a later request, if it is the
 * only one of its part that Pinterest has not accepted, or if a few are refused for different reasons. If every request
 * fails alike, or too many fail, the request is at fault and its events are unsent. Does not throw: events without an
 * answer are unsent.
 */
export async function sendBatch(
  client: Client,
  batch: Batch,
  destination: Destination,
): Promise<BatchResult> {
  const { ready } = batch;
  const outcomes: (EventOutcome | undefined)[] = ready.map(() => undefined);
  const parts: Part[] = [{ from: 0, to: ready.length }];
  let requests = 0;
  let isAccepted = false;
  /** The refusals since the last accepted request: how many, their kinds, and those of single events. */
  let refusals = 0;
  const kinds = new Set<string>();
  const suspects: { readonly position: number; readonly error: PinterestApiError }[] = [];
  let unsentReason: PinterestError | undefined;

  const settleSuspects = (isProven: boolean): void => {
    for (const { position, error } of suspects.splice(0)) {
      const event = ready[position];
      if (!event) continue;
      const isBlamed = isProven && isFromPinterest(error);
      outcomes[position] = isBlamed ? refusedOutcome(event, error) : unsentOutcome(event, error);
      if (!isBlamed) unsentReason ??= error;
    }
  };

  const finish = (error?: PinterestError): BatchResult => {
    const isOnlyOne = isAccepted && suspects.length === 1;
    const areDifferent = kinds.size > 1 && refusals < maxUnprovenRefusals;
    settleSuspects(!error && (isOnlyOne || areDifferent));
    const reason = error ?? unsentReason;
    if (!reason) return { outcomes: outcomes as EventOutcome[] };
    return {
      outcomes: ready.map((event, index) => outcomes[index] ?? unsentOutcome(event, reason)),
      error: reason,
      isRequestRefused: !isAccepted && requests > 1 && isBatchRefusal(reason),
    };
  };

  for (let part = parts.pop(); part; part = parts.pop()) {
    const { from, to } = part;
    try {
      requests++;
      const { answers, redact } = await postEvents(client, batch.body(from, to), destination);
      for (let index = from; index < to; index++) {
        const event = ready[index];
        if (event) outcomes[index] = answeredOutcome(event, answers[index - from], redact);
      }
      isAccepted = true;
      settleSuspects(true);
      refusals = 0;
      kinds.clear();
    } catch (thrown) {
      const error = toPinterestError(thrown);
      if (!isBatchRefusal(error)) return finish(error);
      refusals++;
      kinds.add(kindOf(error));
      if (to - from === 1) suspects.push({ position: from, error });
      else if (requests + parts.length + 2 > maxRequests) return finish(error);
      else {
        // While nothing has been accepted, try a single event: the fastest way to see if any can be.
        const middle = !isAccepted && requests > 1 ? from + 1 : Math.ceil((from + to) / 2);
        parts.push({ from: middle, to }, { from, to: middle });
      }
      if (!isAccepted && requests >= maxUnprovenRefusals) return finish(error);
    }
  }
  return finish();
}

/** Whether an error can blame an event: pages of proxies and firewalls have no code, and may be temporary. */
function isFromPinterest({ status, code }: PinterestApiError): boolean {
  return code !== undefined || status === 413;
}

/** Whether Pinterest refused a request as a whole, possibly because of one of its events. */
export function isBatchRefusal(error: unknown): error is PinterestApiError {
  return (
    error instanceof PinterestApiError &&
    refusals.has(error.status) &&
    !notAboutEvents.has(error.code ?? 0)
  );
}

/** Status, code and message of an error, without numbers and ids that differ between requests. */
function kindOf({ status, code, message }: PinterestApiError): string {
  const words = message.replace(/[\w-]*\d[\w-]*/g, "#");
  return `${status} ${code ?? ""} ${words}`;
}

/** Converts a thrown value, for example from a token function, to an error of this client. */
function toPinterestError(thrown: unknown): PinterestError {
  if (isPinterestError(thrown)) return thrown;
  return new PinterestError("the request could not be made", { cause: thrown });
}

/** The outcomes in a response, in the order of the request. */
interface EventAnswers {
  readonly answers: readonly unknown[];
  /** Replaces the secrets of the request in a text. */
  readonly redact: (text: string) => string;
}

/** Sends events. Treats a 422 with outcomes like a 200; throws any other error. */
async function postEvents(
  client: Client,
  body: Uint8Array,
  { adAccountId, isTest, callOptions }: Destination,
): Promise<EventAnswers> {
  const options = {
    ...callOptions,
    path: { ad_account_id: adAccountId },
    ...(isTest && { query: { test: true } }),
    body: readyBody(body),
  };
  try {
    const call = { method: "POST", path: eventsRoute, options };
    const { data, response, context } = await request(client, call);
    const answers = findOutcomes(data);
    if (answers) return { answers, redact: context.redact };
    const { status, content: text } = response;
    throw new PinterestParseError(context, status, { what: "no outcomes of events", text });
  } catch (error) {
    const isUnprocessable = error instanceof PinterestApiError && error.status === 422;
    const answers = isUnprocessable ? findOutcomes(error.details) : undefined;
    if (!answers) throw error;
    // The details of an error are already redacted.
    return { answers, redact: String };
  }
}

/** The list of outcomes in a response. Unless the list is empty, at least one must have a status. */
function findOutcomes(answer: unknown): readonly unknown[] | undefined {
  const events = (answer as { events?: unknown } | null | undefined)?.events;
  if (!Array.isArray(events)) return undefined;
  return events.length === 0 || events.some(hasStatus) ? events : undefined;
}

function hasStatus(outcome: unknown): boolean {
  return typeof (outcome as { status?: unknown } | null)?.status === "string";
}
