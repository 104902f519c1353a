import { call, type Caller } from "../call/call.js";
import type { CommonCallOptions } from "../call/options.js";
import { PinterestApiError } from "../errors/api-error.js";
import { isPinterestError, type PinterestError } from "../errors/pinterest-error.js";
import { readyBody } from "../wire/body.js";
import { outcomeOf, refusedOutcome, unsentOutcome, type ReadyEvent } from "./prepared-event.js";
import { readOutcomes } from "./read-outcomes.js";
import type { EventOutcome } from "./report.js";

/** Where and how batches go. */
export interface Destination {
  readonly adAccountId: string;
  readonly isTest: boolean;
  readonly callOptions: CommonCallOptions;
}

/** What became of the events of a batch, and the error that a stream should stop for, or take note of. */
export interface BatchResult {
  readonly outcomes: readonly EventOutcome[];
  readonly error?: PinterestError;
}

/** The route that events go to. */
export const route = "/ad_accounts/{ad_account_id}/events";

/** How many requests one batch may take to find the events over which it is refused. */
const mostRequests = 64;

/** Pinterest refuses a whole request over one event that it cannot read, or one that is too large. */
const refusesWhole = new Set([400, 413, 422]);

/**
 * Sends one batch. Where Pinterest refuses it as a whole, it is halved until the event is found that it is
 * refused over, within {@link mostRequests}; the others go through. Never throws a `PinterestError`: who
 * has no answer is `unsent`.
 */
export async function sendBatch(
  caller: Caller,
  events: readonly ReadyEvent[],
  destination: Destination,
): Promise<BatchResult> {
  const outcomes: EventOutcome[] = [];
  const parts: (readonly ReadyEvent[])[] = [events];
  let requests = 0;
  for (let part = parts.pop(); part; part = parts.pop()) {
    try {
      requests++;
      const told = readOutcomes(await post(caller, part, destination));
      part.forEach((event, position) => outcomes.push(outcomeOf(event, told[position])));
    } catch (error) {
      if (!isPinterestError(error)) throw error;
      if (!isRefusal(error)) return { outcomes: [...outcomes, ...rest(part, parts, error)], error };
      const [only] = part;
      if (only && part.length === 1) {
        outcomes.push(refusedOutcome(only, error.message));
      } else if (requests + parts.length + 2 > mostRequests) {
        return { outcomes: [...outcomes, ...rest(part, parts, error)], error };
      } else {
        const half = Math.ceil(part.length / 2);
        parts.push(part.slice(half), part.slice(0, half));
      }
    }
  }
  return { outcomes };
}

function isRefusal(error: PinterestError): error is PinterestApiError {
  return error instanceof PinterestApiError && refusesWhole.has(error.status);
}

function rest(
  part: readonly ReadyEvent[],
  parts: readonly (readonly ReadyEvent[])[],
  error: PinterestError,
): EventOutcome[] {
  return [part, ...[...parts].reverse()].flat().map((event) => unsentOutcome(event, error));
}

function post(caller: Caller, events: readonly ReadyEvent[], to: Destination) {
  const { adAccountId, isTest, callOptions } = to;
  return call(caller, "POST", route, {
    ...callOptions,
    path: { ad_account_id: adAccountId },
    ...(isTest && { query: { test: true } }),
    body: readyBody(`{"data":[${events.map(({ json }) => json).join(",")}]}`),
  });
}
