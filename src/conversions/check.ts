import { findDuplicates, prepare, type EventIssue } from "./preflight.js";

/** What is to be known of an event before it is sent. */
export interface EventCheck {
  /** The place of the event in what was given, from 0. */
  readonly index: number;
  /** Whether it would be sent. */
  readonly ok: boolean;
  /** What keeps it from being sent, and what is odd about it; paths begin with `data[index]`. */
  readonly issues: readonly EventIssue[];
}

/** Checks events without sending them; those that nothing is to be said of are left out. */
export function checkEvents(events: readonly unknown[], now = Date.now()): EventCheck[] {
  const prepared = events.map((given) => prepare(given, now));
  const duplicates = findDuplicates(prepared.map(({ event }) => event));
  return prepared.flatMap(({ event, issues }, index) => {
    const duplicate = duplicates.get(index);
    const all = duplicate ? [...issues, duplicate] : issues;
    if (all.length === 0) return [];
    const placed = all.map((issue) => ({ ...issue, path: placeOf(index, issue.path) }));
    return [{ index, ok: event !== undefined, issues: placed }];
  });
}

function placeOf(index: number, path: string): string {
  return path === "" ? `data[${index}]` : `data[${index}].${path}`;
}
