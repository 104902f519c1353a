import {
  PinterestApiError,
  PinterestCallError,
  type PinterestError,
  isPinterestError,
  PinterestAbortError,
  PinterestParseError,
} from "../errors/index.js";
import type { CommonCallOptions } from "../options.js";
import { type Call, type Caller, call, readAnswer } from "../transport/client.js";
import { readyBody } from "../transport/serialize.js";
import { type Batch, outcomeOf, refusedOutcome, unsentOutcome } from "./batch.js";
import type { EventOutcome, WireOutcome } from "./report.js";

/**
 * What Pinterest's answer says of each event sent, in their order. A 422 that carries the outcomes is
 * as good as a 200; every other error is thrown.
 */
export function readOutcomes({ context, answer }: Call): WireOutcome[] {
  const { status, text } = answer;
  try {
    const outcomes = findOutcomes(readAnswer(context, answer));
    if (outcomes) return outcomes;
    throw new PinterestParseError(context, status, { what: "no outcomes of events", text });
  } catch (error) {
    const told = error instanceof PinterestApiError && error.status === 422;
    const outcomes = told ? findOutcomes(error.details) : undefined;
    if (!outcomes) throw error;
    return outcomes;
  }
}

function findOutcomes(answer: unknown): WireOutcome[] | undefined {
  const events = (answer as { events?: unknown } | null | undefined)?.events;
  return Array.isArray(events) && events.every(isOutcome) ? events : undefined;
}

function isOutcome(value: unknown): value is WireOutcome {
  const status = (value as { status?: unknown } | null)?.status;
  return status === "processed" || status === "failed";
}

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

/** Answers that every request of a stream would get: to its credential, its ad account, its rate. */
const sameForAll = new Set([401, 403, 404, 429]);

/** How many requests in a row may go unanswered until a stream takes Pinterest to be out of reach. */
const mostFailures = 5;

/** Decides when a stream is to stop. */
export interface StopRule {
  /** Takes note of how a batch ended; `true` where the stream stops for it. */
  note(error: PinterestError | undefined): boolean;
  /** Stops the stream. */
  stop(error: PinterestError): void;
  /** What stopped the stream. */
  stoppedBy(): PinterestError | undefined;
}

/** Makes the rule of one stream: it stops for what would end the next request too. */
export function createStopRule(): StopRule {
  let stoppedBy: PinterestError | undefined;
  let failures = 0;
  return {
    stoppedBy: () => stoppedBy,
    stop(error) {
      stoppedBy ??= error;
    },
    note(error) {
      failures = error ? failures + 1 : 0;
      if (error && (endsAll(error) || failures >= mostFailures)) stoppedBy ??= error;
      return stoppedBy !== undefined;
    },
  };
}

function endsAll(error: PinterestError): boolean {
  // What is no error of a call is one of the client's options.
  if (!(error instanceof PinterestCallError) || error instanceof PinterestAbortError) return true;
  return error instanceof PinterestApiError && sameForAll.has(error.status);
}
