import type { PinterestError } from "../errors/pinterest-error.js";
import { prepare, type EventIssue, type EventKey } from "./preflight.js";
import type { EventError, EventOutcome, WireOutcome } from "./report.js";

/** An event that may go: its place, and what it goes by. */
export interface ReadyEvent extends EventKey {
  readonly index: number;
  /** What is odd about it and does not keep it from going. */
  readonly notes: readonly EventIssue[];
}

/** An event that may go, with the JSON that goes over the wire, written once. */
export interface PreparedEvent extends ReadyEvent {
  readonly json: string;
}

/** Brings an event into the form that goes over the wire, or gives the outcome of one that must not go. */
export function makeReady(
  given: unknown,
  index: number,
  now: number,
): PreparedEvent | EventOutcome {
  const { event, issues } = prepare(given, now);
  if (event) {
    const { event_id, event_name } = event;
    return { index, event_id, event_name, notes: issues, json: JSON.stringify(event) };
  }
  const [first] = issues.filter(({ severity }) => severity === "error");
  const where = first?.path ? `${first.path}: ` : "";
  const message = `${where}${first?.message ?? "it breaks a rule"}`;
  const error: EventError = { source: "client", message, retryable: false, issues };
  return { index, eventId: idOf(given), status: "failed", error };
}

/** The outcome of an event that Pinterest speaks of, or is silent about. */
export function outcomeOf(event: ReadyEvent, told: WireOutcome | undefined): EventOutcome {
  const { index, event_id: eventId, notes } = event;
  // What becomes of nearly every event.
  if (told?.status === "processed" && !told.warning_message && notes.length === 0) {
    return { index, eventId, status: "processed" };
  }
  const base = {
    index,
    eventId,
    ...(told?.warning_message && { warning: told.warning_message }),
    ...(notes.length > 0 && { notes }),
  };
  if (told?.status === "processed") return { ...base, status: "processed" };
  const error: EventError = told
    ? {
        source: "pinterest",
        message: told.error_message ?? "Pinterest gives no reason",
        retryable: false,
      }
    : {
        source: "missing",
        message: "Pinterest's answer does not speak of it; send it again with the same event_id",
        retryable: true,
      };
  return { ...base, status: "failed", error };
}

/** The outcome of an event over which Pinterest refused a request. */
export function refusedOutcome(
  { index, event_id: eventId, notes }: ReadyEvent,
  why: string,
): EventOutcome {
  const error: EventError = { source: "pinterest", message: why, retryable: false };
  return { index, eventId, status: "failed", error, ...(notes.length > 0 && { notes }) };
}

/** The outcome of an event that nobody answered for. */
export function unsentOutcome(
  { index, event_id: eventId, notes }: ReadyEvent,
  error: PinterestError,
): EventOutcome {
  return { index, eventId, status: "unsent", error, ...(notes.length > 0 && { notes }) };
}

function idOf(event: unknown): string {
  try {
    const id = (event as { event_id?: unknown } | null | undefined)?.event_id;
    return typeof id === "string" ? id : "";
  } catch {
    return "";
  }
}
