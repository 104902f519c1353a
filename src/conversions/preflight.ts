import { eventSchema, isEvent } from "../../generated/validators.js";
import type { WireEvent } from "./event.js";
import { copyPlain, isObject } from "./preflight/copy.js";
import { readEventTime } from "./preflight/event-time.js";
import { explain } from "./preflight/explain.js";
import { refuse, type EventIssue, type Issues } from "./preflight/issue.js";
import { readMoney } from "./preflight/money.js";
import { checkNames } from "./preflight/names.js";
import { readUserData, tellDropped } from "./preflight/user-data.js";

export { findDuplicates, type EventKey } from "./preflight/duplicates.js";
export type { EventIssue } from "./preflight/issue.js";

/** An event in the form that goes over the wire, or what keeps it from going. */
export type Prepared =
  /** A copy that may go; `issues` are warnings. */
  | { readonly event: WireEvent; readonly issues: readonly EventIssue[] }
  /** It may not; `issues` are all that was found, errors first. */
  | { readonly event?: undefined; readonly issues: readonly EventIssue[] };

/**
 * Brings an event into the form that goes over the wire, and finds every reason why it may not go. Never
 * throws, and leaves the event as it was.
 * https://developers.pinterest.com/docs/api/v5/events-create
 *
 * @param event what the caller gives, of any kind
 * @param now milliseconds since 1970, to tell old events and future ones by
 *
 * @example
 * const { event, issues } = prepare(given, Date.now());
 * if (event) send(event);
 * else console.warn(issues);
 */
export function prepare(event: unknown, now: number): Prepared {
  const issues: Issues = [];
  try {
    const wire = copyPlain(event, eventSchema);
    if (isObject(wire)) {
      checkNames(wire, issues);
      readEventTime(wire, now, issues);
      readUserData(wire.user_data, issues);
      tellDropped((event as { user_data?: unknown }).user_data, issues);
      readMoney(wire.custom_data, issues);
    }
    if (!isEvent(wire)) explain(wire, eventSchema, issues);
    if (issues.length === 0) return { event: wire as WireEvent, issues: none };
    if (!issues.some(isError)) return { event: wire as WireEvent, issues };
  } catch {
    // What was thrown may hold a value of the event.
    refuse(
      issues,
      "",
      "unreadable",
      "throws when it is read; give a plain object, without getters",
    );
  }
  return { issues: [...issues.filter(isError), ...issues.filter((issue) => !isError(issue))] };
}

const none: readonly EventIssue[] = Object.freeze([]);

function isError({ severity }: EventIssue): boolean {
  return severity === "error";
}
