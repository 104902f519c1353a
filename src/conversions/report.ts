import type { Data } from "../types/routes.js";
import type { EventIssue } from "./preflight.js";

/** Why an event was not taken. */
export interface EventError {
  /**
   * Who says so: `client`, before it was sent; `pinterest`, in its answer; `missing`, where the answer
   * does not speak of the event, which may or may not have been taken.
   */
  readonly source: "client" | "pinterest" | "missing";
  /** What is wrong, and from the client also what to do. */
  readonly message: string;
  /** From the client: where in the event, such as `user_data`. */
  readonly path?: string;
}

/** What became of one event. */
export type EventOutcome = {
  /** The place of the event in what was given, from 0. */
  readonly index: number;
  /** The event's `event_id`. */
  readonly eventId: string;
  /** What Pinterest finds odd about the event, taken or not. */
  readonly warning?: string;
} & (
  | { readonly status: "processed"; readonly error?: undefined }
  | { readonly status: "failed"; readonly error: EventError }
);

/**
 * What became of every event of a `conversions.send`.
 *
 * @example
 * for (const outcome of report.outcomes) {
 *   if (outcome.status === "failed") console.warn(outcome.eventId, outcome.error.message);
 * }
 */
export interface ConversionReport {
  /** Whether it was a test, in which Pinterest records nothing. */
  readonly test: boolean;
  /** How many events were given. */
  readonly received: number;
  /** How many of them Pinterest took. */
  readonly processed: number;
  /** How many were not taken, refused before sending among them. */
  readonly failed: number;
  /** One outcome for each event, in the order in which they were given. */
  readonly outcomes: readonly EventOutcome[];
}

/** What Pinterest says of one event. */
export type WireOutcome = Data<"POST /ad_accounts/{ad_account_id}/events">["events"][number];

/** Makes the outcome of an event from what Pinterest says of it, or from its silence. */
export function outcomeOf(
  index: number,
  eventId: string,
  told: WireOutcome | undefined,
): EventOutcome {
  const warning = told?.warning_message ? { warning: told.warning_message } : {};
  if (told?.status === "processed") return { index, eventId, status: "processed", ...warning };
  const error: EventError = told
    ? { source: "pinterest", message: told.error_message ?? "Pinterest gives no reason" }
    : {
        source: "missing",
        message: "Pinterest's answer does not speak of it; send it again with the same event_id",
      };
  return { index, eventId, status: "failed", error, ...warning };
}

/** Makes the outcome of an event that was refused before sending. */
export function refusedOutcome(index: number, eventId: string, issue: EventIssue): EventOutcome {
  return { index, eventId, status: "failed", error: { source: "client", ...issue } };
}

/** Adds outcomes up. */
export function reportOf(test: boolean, outcomes: readonly EventOutcome[]): ConversionReport {
  const processed = outcomes.filter(({ status }) => status === "processed").length;
  const received = outcomes.length;
  return { test, received, processed, failed: received - processed, outcomes };
}
