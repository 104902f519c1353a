import type { WireOutcome } from "../conversions/report.js";
import type { StandInAnswer } from "./http.js";

/** Decides what becomes of an event; the default takes every one. */
export type DecideOutcome = (
  event: Readonly<Record<string, unknown>>,
  index: number,
) => WireOutcome;

/** An error in the form in which Pinterest answers it. */
export function refusal(status: number, code: number, message: string): StandInAnswer {
  return { status, body: { code, message } };
}

/**
 * Answers a body of conversion events with one outcome each: 200, or a 422 that carries the outcomes
 * where no event was taken.
 */
export function answerEvents(body: string, decide: DecideOutcome): StandInAnswer {
  const { data } = JSON.parse(body) as { data: Record<string, unknown>[] };
  const events = data.map(decide);
  const processed = events.filter(({ status }) => status === "processed").length;
  const outcomes = {
    num_events_received: data.length,
    num_events_processed: processed,
    events,
  };
  if (processed > 0) return { status: 200, body: outcomes };
  return { status: 422, body: { code: 4196, message: "No event was taken", details: outcomes } };
}
