import { call, type Caller } from "../call/call.js";
import type { CommonCallOptions } from "../call/options.js";
import { PinterestApiError } from "../errors/api-error.js";
import { isPinterestError, type PinterestError } from "../errors/pinterest-error.js";
import { readyBody } from "../wire/body.js";
import type { Batch } from "./batches.js";
import { outcomeOf, refusedOutcome, unsentOutcome } from "./prepared-event.js";
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

/** A part of a batch, from one of its events up to another. */
interface Part {
  readonly from: number;
  readonly to: number;
}

/**
 * Sends one batch. Where Pinterest refuses it as a whole, it is halved until the event is found that it is
 * refused over, within {@link mostRequests}; the others go through. Never throws a `PinterestError`: who
 * has no answer is `unsent`.
 */
export async function sendBatch(
  caller: Caller,
  batch: Batch,
  destination: Destination,
): Promise<BatchResult> {
  const { ready } = batch;
  const outcomes: EventOutcome[] = [];
  const parts: Part[] = [{ from: 0, to: ready.length }];
  let requests = 0;
  for (let part = parts.pop(); part; part = parts.pop()) {
    const { from, to } = part;
    try {
      requests++;
      const answered = await post(caller, batch.body(from, to), destination);
      const told = readOutcomes(answered);
      ready.slice(from, to).forEach((event, position) => {
        outcomes.push(outcomeOf(event, told[position]));
      });
      // Who speaks of each event has read the body to its end, and nobody else was sent it.
      const { attempts } = answered.context;
      if (requests === 1 && attempts === 1 && told.length === ready.length) batch.release();
    } catch (error) {
      if (!isPinterestError(error)) throw error;
      const stop = () => {
        // Parts go from left to right: all from here on have no answer.
        for (const event of ready.slice(from)) outcomes.push(unsentOutcome(event, error));
        return { outcomes, error };
      };
      if (!isRefusal(error)) return stop();
      const [only] = ready.slice(from, to);
      if (only && to - from === 1) {
        outcomes.push(refusedOutcome(only, error.message));
      } else if (requests + parts.length + 2 > mostRequests) {
        return stop();
      } else {
        const middle = Math.ceil((from + to) / 2);
        parts.push({ from: middle, to }, { from, to: middle });
      }
    }
  }
  return { outcomes };
}

function isRefusal(error: PinterestError): error is PinterestApiError {
  return error instanceof PinterestApiError && refusesWhole.has(error.status);
}

function post(caller: Caller, body: Uint8Array, to: Destination) {
  const { adAccountId, isTest, callOptions } = to;
  return call(caller, "POST", route, {
    ...callOptions,
    path: { ad_account_id: adAccountId },
    ...(isTest && { query: { test: true } }),
    body: readyBody(body),
  });
}
