import type { PinterestError } from "../errors/index.js";
import type { Data } from "../types.js";
import type { EventIssue } from "./preflight.js";

/** Why an event failed. */
export interface EventError {
  /**
   * Who says so: `client`, before it was sent; `pinterest`, in its answer; `missing`, where the answer
   * does not speak of the event, which may or may not have been taken.
   */
  readonly source: "client" | "pinterest" | "missing";
  /** What is wrong, and from the client also what to do. */
  readonly message: string;
  /** Whether sending the same event again, with the same `event_id`, may succeed. */
  readonly retryable: boolean;
  /** From the client: every rule that the event breaks, and where. */
  readonly issues?: readonly EventIssue[];
}

/** What became of one event. */
export type EventOutcome = {
  /** The place of the event in what was given, from 0. */
  readonly index: number;
  /** The event's `event_id`; empty where it has none. */
  readonly eventId: string;
  /** What Pinterest finds odd about the event, taken or not. */
  readonly warning?: string;
  /** What the client finds odd about the event, and sent all the same. */
  readonly notes?: readonly EventIssue[];
} & (
  | { readonly status: "processed"; readonly error?: undefined }
  | { readonly status: "failed"; readonly error: EventError }
  /**
   * No answer tells that Pinterest took it: `error` ended its request, or stopped the stream before it.
   * Send it again with the same `event_id`; Pinterest counts it once.
   */
  | { readonly status: "unsent"; readonly error: PinterestError }
);

/** How many events ended how. */
export interface ConversionCounts {
  /** How many events were given. */
  readonly received: number;
  /** How many of them Pinterest took. */
  readonly processed: number;
  /** How many were not taken, refused before sending among them. */
  readonly failed: number;
  /** How many nobody answered for. */
  readonly unsent: number;
}

/**
 * What became of every event given.
 *
 * @example
 * for (const outcome of report.outcomes) {
 *   if (outcome.status !== "processed") console.warn(outcome.eventId, outcome.error.message);
 * }
 */
export interface ConversionReport extends ConversionCounts {
  /** Whether it was a test, in which Pinterest records nothing. */
  readonly test: boolean;
  /** One outcome for each event, in the order in which they were given. */
  readonly outcomes: readonly EventOutcome[];
}

/** What Pinterest says of one event. */
export type WireOutcome = Data<"POST /ad_accounts/{ad_account_id}/events">["events"][number];

/** Adds outcomes up. */
export function reportOf(test: boolean, outcomes: readonly EventOutcome[]): ConversionReport {
  let processed = 0;
  let unsent = 0;
  for (const { status } of outcomes) {
    if (status === "processed") processed++;
    else if (status === "unsent") unsent++;
  }
  const received = outcomes.length;
  return { test, received, processed, failed: received - processed - unsent, unsent, outcomes };
}
