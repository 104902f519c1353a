import { findDuplicates, parseEvent } from "./preflight.js";
import { type EventOutcome, type ReadyEvent, invalidOutcome } from "./report.js";
import { type EventIssue, findMalformedText } from "./structure.js";

/** The events of one request, and the outcomes of the invalid events among them. */
export interface Batch {
  readonly ready: readonly ReadyEvent[];
  readonly invalid: readonly EventOutcome[];
  /** The body for the events of `ready` from index `from` up to, not including, `to`. */
  readonly body: (from: number, to: number) => Uint8Array;
}

/** The maximum size of a batch. */
export interface BatchLimits {
  /** Events in one request. */
  readonly events: number;
  /** Bytes of its body. A larger event gets a request of its own. */
  readonly bytes: number;
}

/** Collects events into batches. */
export interface BatchCollector {
  /** Checks and adds an event. Returns the batch that it completes, or that was full without it. */
  add(given: unknown, index: number): Batch | undefined;
  isEmpty(): boolean;
  /** Returns the events that were added since the last batch, if any. */
  flush(): Batch | undefined;
}

/** Creates a collector. A batch is full at `limits.events` events, valid or not, or at `limits.bytes`. */
export function createBatchCollector(
  limits: BatchLimits,
  allowUnknownFields = false,
): BatchCollector {
  let ready: ReadyEvent[] = [];
  let invalid: EventOutcome[] = [];
  let body = createBatchBody();
  const count = () => ready.length + invalid.length;
  const flush = (): Batch | undefined => {
    if (count() === 0) return undefined;
    const full = body;
    const events = { ready: withDuplicates(ready), invalid };
    [ready, invalid] = [[], []];
    // The next batch is probably about as large.
    body = createBatchBody(Math.ceil(full.size() * 1.1));
    return { ...events, body: (from, to) => full.read(from, to) };
  };
  return {
    isEmpty: () => count() === 0,
    flush,
    add(given, index) {
      const event = prepareEvent(given, { index, now: Date.now(), allowUnknownFields });
      let full: Batch | undefined;
      if (event.json === undefined) invalid.push(event.outcome);
      else {
        body.add(event.json);
        if (body.size() > limits.bytes && ready.length > 0) {
          body.removeLast();
          full = flush();
          body.add(event.json);
        }
        ready.push(event.ready);
      }
      return full ?? (count() >= limits.events ? flush() : undefined);
    },
  };
}

/** A checked event: its JSON if it is valid, otherwise its outcome. */
export type PreparedEvent =
  | { readonly ready: ReadyEvent; readonly json: string }
  | {
      readonly outcome: EventOutcome;
      readonly issues: readonly EventIssue[];
      readonly json?: undefined;
    };

/** How an event is checked. */
export interface EventContext {
  /** The position of the event in the input. */
  readonly index: number;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly allowUnknownFields: boolean;
}

/** Checks an event and writes it as JSON. */
export function prepareEvent(
  given: unknown,
  { index, now, allowUnknownFields }: EventContext,
): PreparedEvent {
  const { event, issues } = parseEvent(given, now, allowUnknownFields);
  const json = event ? JSON.stringify(event) : "";
  // JSON.stringify escapes a lone surrogate.
  const malformed = json.includes("\\ud") ? findMalformedText(event) : [];
  if (!event || malformed.length > 0) {
    const all = [...malformed, ...issues];
    return { outcome: invalidOutcome(index, eventIdOf(given), all), issues: all };
  }
  const { event_id, event_name } = event;
  return { ready: { index, event_id, event_name, notes: issues }, json };
}

function eventIdOf(event: unknown): string {
  try {
    const id = (event as { event_id?: unknown } | null | undefined)?.event_id;
    return typeof id === "string" ? id : "";
  } catch {
    return "";
  }
}

/** Adds a note to each event that Pinterest will treat as a duplicate of an earlier one in the batch. */
function withDuplicates(events: readonly ReadyEvent[]): readonly ReadyEvent[] {
  const duplicates = findDuplicates(events);
  if (duplicates.size === 0) return events;
  return events.map((event, position) => {
    const issue = duplicates.get(position);
    return issue ? { ...event, notes: [...event.notes, issue] } : event;
  });
}

/**
 * The body of a request, `{"data":[event,event]}`, as UTF-8 in one buffer. Each event is encoded into the
 * buffer when it is added, which is faster than joining all events into one string first.
 */
export interface BatchBody {
  /** Bytes of the body with all its events. */
  size(): number;
  /** Adds an event's JSON. */
  add(json: string): void;
  /** Removes the event that was added last. */
  removeLast(): void;
  /** The body with the events from index `from` up to, not including, `to`. */
  read(from: number, to: number): Uint8Array;
}

const head = asciiBytes('{"data":[');

const tail = asciiBytes("]}");

/** Avoids `TextEncoder` at import time, since some environments that import this package lack it. */
function asciiBytes(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

const comma = 0x2c;

/** The maximum number of UTF-8 bytes for one UTF-16 code unit. */
const maxBytesPerUnit = 3;

/** Creates a body without events. Its buffer starts with a capacity in bytes and grows as needed. */
export function createBatchBody(capacity = 16_384): BatchBody {
  const encoder = new TextEncoder();
  let buffer = new Uint8Array(Math.max(capacity, head.length));
  buffer.set(head);
  /** The end of the head, then the end of each event. */
  const ends = [head.length];
  const endOf = (index: number): number => ends[index] ?? head.length;
  const end = (): number => endOf(ends.length - 1);

  const grow = (least: number): void => {
    const larger = new Uint8Array(Math.max(least, buffer.length * 2));
    larger.set(buffer.subarray(0, end()));
    buffer = larger;
  };
  return {
    size: () => end() + tail.length,
    add(json) {
      const isFirst = ends.length === 1;
      const start = isFirst ? end() : end() + 1;
      const most = start + json.length * maxBytesPerUnit + tail.length;
      // Most JSON is ASCII, which needs one byte per code unit.
      if (start + json.length + tail.length > buffer.length) grow(most);
      let { read, written } = encoder.encodeInto(json, buffer.subarray(start));
      if (read < json.length || start + written + tail.length > buffer.length) {
        grow(most);
        ({ read, written } = encoder.encodeInto(json, buffer.subarray(start)));
      }
      if (!isFirst) buffer[start - 1] = comma;
      ends.push(start + written);
    },
    removeLast() {
      if (ends.length > 1) ends.pop();
    },
    read(from, to) {
      const start = from === 0 ? head.length : endOf(from) + 1;
      if (from === 0 && to === ends.length - 1) {
        buffer.set(tail, endOf(to));
        return buffer.subarray(0, endOf(to) + tail.length);
      }
      const part = new Uint8Array(head.length + endOf(to) - start + tail.length);
      part.set(head);
      part.set(buffer.subarray(start, endOf(to)), head.length);
      part.set(tail, part.length - tail.length);
      return part;
    },
  };
}
