import { findDuplicates } from "./preflight.js";
import type { ReadyEvent } from "./prepared-event.js";
import type { EventOutcome } from "./report.js";

/** Events that go in one request, and the outcomes of those between them that do not go. */
export interface Batch {
  readonly ready: readonly ReadyEvent[];
  readonly refused: readonly EventOutcome[];
}

/** How large a batch may become. */
export interface BatchLimits {
  /** Events that go in one request. */
  readonly events: number;
  /** Bytes of its body. */
  readonly bytes: number;
}

/** What stands around the events of a body: `{"data":[...]}`. */
const envelope = 11;

/** Gathers events until a batch is full. */
export interface Gatherer {
  /** Takes an event; gives the batch that is full without it, or with it. */
  add(event: ReadyEvent | EventOutcome): Batch | undefined;
  /** Whether nothing is gathered. */
  isEmpty(): boolean;
  /** Gives what was gathered, if anything. */
  flush(): Batch | undefined;
}

/** Makes a gatherer; a batch is full at its limit of events, sendable or not, or of bytes. */
export function createGatherer({ events, bytes }: BatchLimits): Gatherer {
  let ready: ReadyEvent[] = [];
  let refused: EventOutcome[] = [];
  let size = envelope;
  const isEmpty = () => ready.length + refused.length === 0;
  const flush = (): Batch | undefined => {
    if (isEmpty()) return undefined;
    const batch = { ready: withDuplicates(ready), refused };
    [ready, refused, size] = [[], [], envelope];
    return batch;
  };
  return {
    isEmpty,
    flush,
    add(event) {
      let full: Batch | undefined;
      if ("json" in event) {
        const added = byteLength(event.json) + 1;
        if (size + added > bytes && ready.length > 0) full = flush();
        ready.push(event);
        size += added;
      } else refused.push(event);
      return full ?? (ready.length + refused.length >= events ? flush() : undefined);
    },
  };
}

const encoder = new TextEncoder();

function byteLength(text: string): number {
  // Most events are ASCII, where a test is far cheaper than a copy.
  return /^[\x00-\x7f]*$/.test(text) ? text.length : encoder.encode(text).byteLength;
}

/** Notes on each event that Pinterest will take for an earlier one of its batch. */
function withDuplicates(events: readonly ReadyEvent[]): readonly ReadyEvent[] {
  const keys = events.map(({ eventId, eventName }) => ({
    event_id: eventId,
    event_name: eventName,
  }));
  const duplicates = findDuplicates(keys);
  if (duplicates.size === 0) return events;
  return events.map((event, position) => {
    const issue = duplicates.get(position);
    return issue ? { ...event, notes: [...event.notes, issue] } : event;
  });
}
