import type { PinterestError } from "../errors/pinterest-error.js";
import { makeReady, unsentOutcome } from "./prepared-event.js";
import type { EventOutcome } from "./report.js";

/** The outcomes of the events that a stream did not come to: those that might have gone are unsent. */
export function unsentRest(
  events: readonly unknown[],
  from: number,
  error: PinterestError,
): EventOutcome[] {
  const now = Date.now();
  return events.slice(from).map((given, position) => {
    const event = makeReady(given, from + position, now);
    return "json" in event ? unsentOutcome(event, error) : event;
  });
}
