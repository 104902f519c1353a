import type { PinterestError } from "../errors/index.js";
import type { Data } from "../types.js";
import type { EventKey } from "./preflight.js";
import type { EventIssue } from "./structure.js";

/** Why an event failed. */
export interface EventError {
  /**
   * Who rejected it: `client`, before it was sent, or `pinterest`, in its answer. `missing` if the answer does
   * not mention the event, which may or may not have been processed.
   */
  readonly source: "client" | "pinterest" | "missing";
  /** What is wrong. Errors of the client also say what to do, and how many more errors there are. */
  readonly message: string;
  /** Whether sending the same event again, with the same `event_id`, may succeed. */
  readonly retryable: boolean;
  /** For errors of the client: every rule that the event breaks, and where. */
  readonly issues?: readonly EventIssue[];
}

/** The outcome of one event. */
export type EventOutcome = {
  /** The position of the event in the input, from 0. */
  readonly index: number;
  /** The event's `event_id`; empty if it has none. */
  readonly eventId: string;
  /** Pinterest's warning about the event. */
  readonly warning?: string;
  /** The client's warnings about an event that was sent. */
  readonly notes?: readonly EventIssue[];
} & (
  | { readonly status: "processed"; readonly error?: undefined }
  | { readonly status: "failed"; readonly error: EventError }
  /**
   * Pinterest did not confirm it: `error` ended its request, or stopped the stream before. Send it again with the same
   * `event_id`: Pinterest counts it once, unless it is an offline event.
   */
  | { readonly status: "unsent"; readonly error: PinterestError }
);

/** How many events there were, by outcome. */
export interface ConversionCounts {
  /** Events in the input. */
  readonly received: number;
  /** Events that Pinterest processed. */
  readonly processed: number;
  /** Events that were rejected, by the client or by Pinterest. */
  readonly failed: number;
  /** Events for which Pinterest reported no outcome. */
  readonly unsent: number;
}

/**
 * The outcome of every event in the input.
 *
 * @example
 * for (const outcome of report.outcomes) {
 *   if (outcome.status !== "processed") console.warn(outcome.eventId, outcome.error.message);
 * }
 */
export interface ConversionReport extends ConversionCounts {
  /** Whether it was a test, in which Pinterest records nothing. */
  readonly test: boolean;
  /** One outcome for each event, in the order of the input. */
  readonly outcomes: readonly EventOutcome[];
}

/** Creates a report and counts its outcomes. */
export function createReport(test: boolean, outcomes: readonly EventOutcome[]): ConversionReport {
  let processed = 0;
  let unsent = 0;
  for (const { status } of outcomes) {
    if (status === "processed") processed++;
    else if (status === "unsent") unsent++;
  }
  const received = outcomes.length;
  return { test, received, processed, failed: received - processed - unsent, unsent, outcomes };
}

/** An event that can be sent. */
export interface ReadyEvent extends EventKey {
  /** The position of the event in the input. */
  readonly index: number;
  /** Warnings about it. */
  readonly notes: readonly EventIssue[];
}

/** The outcome of one event in Pinterest's response. */
export type WireOutcome = Data<"POST /ad_accounts/{ad_account_id}/events">["events"][number];

/** Converts the outcome of an event in Pinterest's response; `answer` is unchecked JSON. */
export function answeredOutcome(
  event: ReadyEvent,
  answer: unknown,
  redact: (text: string) => string,
): EventOutcome {
  const { index, event_id: eventId, notes } = event;
  const { status, error_message, warning_message } = (answer ?? {}) as Record<string, unknown>;
  // The fast path for nearly every event.
  if (status === "processed" && !warning_message && notes.length === 0) {
    return { index, eventId, status };
  }
  const warning = typeof warning_message === "string" ? redact(warning_message) : "";
  const base = { ...baseOf(event), ...(warning !== "" && { warning }) };
  if (status === "processed") return { ...base, status };
  const reason = typeof error_message === "string" ? redact(error_message) : "";
  return { ...base, status: "failed", error: answeredError(status, reason, redact) };
}

function answeredError(
  status: unknown,
  reason: string,
  redact: (text: string) => string,
): EventError {
  if (typeof status !== "string") {
    const message = "missing from Pinterest's answer; send it again with the same event_id";
    return { source: "missing", message, retryable: true };
  }
  if (status === "failed") {
    const message = reason === "" ? "Pinterest gives no reason" : reason;
    return { source: "pinterest", message, retryable: false };
  }
  const shown = JSON.stringify(redact(status.slice(0, 100)));
  const message = `unknown status ${shown}${reason === "" ? "" : `: ${reason}`}`;
  // It may not have been processed, and sending it again is safe.
  return { source: "pinterest", message, retryable: true };
}

/** The outcome of an event that made Pinterest refuse a request. */
export function refusedOutcome(event: ReadyEvent, { message }: PinterestError): EventOutcome {
  const error: EventError = { source: "pinterest", message, retryable: false };
  return { ...baseOf(event), status: "failed", error };
}

/** The outcome of an event without an answer. */
export function unsentOutcome(event: ReadyEvent, error: PinterestError): EventOutcome {
  return { ...baseOf(event), status: "unsent", error };
}

function baseOf({ index, event_id: eventId, notes }: ReadyEvent) {
  return { index, eventId, ...(notes.length > 0 && { notes }) };
}

/** The outcome of an event that breaks rules and was not sent. */
export function invalidOutcome(
  index: number,
  eventId: string,
  issues: readonly EventIssue[],
): EventOutcome {
  const error = { source: "client", message: summarize(issues), retryable: false, issues } as const;
  return { index, eventId, status: "failed", error };
}

/** How many further places a message names. */
const maxPlaces = 5;

/** Writes the first error in full, then how many more there are and where. */
function summarize(issues: readonly EventIssue[]): string {
  const [first, ...more] = issues.filter(({ severity }) => severity === "error");
  const message = [first?.path, first?.message].filter(Boolean).join(": ");
  if (more.length === 0) return message;
  const places = [...new Set(more.map(({ path }) => path || "the event"))];
  const rest = places.length > maxPlaces ? " and others" : "";
  const where = `${places.slice(0, maxPlaces).join(", ")}${rest}`;
  return `${message} (and ${more.length} more ${more.length === 1 ? "error" : "errors"}: ${where})`;
}
