import type { EventIssue } from "./issue.js";

/** What an event goes by when Pinterest looks for duplicates. */
export interface EventKey {
  readonly event_id: string;
  readonly event_name: string;
}

/**
 * Finds the events of a batch that have the `event_id` and `event_name` of an earlier one, by their place
 * in the list. Pinterest counts such events once, so the later one is lost and the sender believes that it
 * counts: a warning, since sending it does no harm.
 *
 * @example
 * findDuplicates([a, b, a]); // Map { 2 => { path: "event_id", rule: "duplicate", ... } }
 */
export function findDuplicates(
  events: readonly (EventKey | undefined)[],
): ReadonlyMap<number, EventIssue> {
  const seen = new Map<string, Set<string>>();
  const found = new Map<number, EventIssue>();
  events.forEach((event, index) => {
    if (!event) return;
    const ids = seen.get(event.event_name);
    if (!ids) seen.set(event.event_name, new Set([event.event_id]));
    else if (ids.has(event.event_id)) found.set(index, duplicate);
    else ids.add(event.event_id);
  });
  return found;
}

const duplicate: EventIssue = {
  path: "event_id",
  rule: "duplicate",
  message:
    "an earlier event has the same event_id and event_name, and Pinterest counts the two once; give each event an event_id of its own",
  severity: "warning",
};
