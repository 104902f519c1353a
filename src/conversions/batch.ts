import type { PinterestError } from "../errors/index.js";
import { type EventIssue, type EventKey, findDuplicates, prepare } from "./preflight.js";
import type { EventError, EventOutcome, WireOutcome } from "./report.js";

/** Buffers that are used again: memory that is new costs more than what is written into it. */
export interface BufferPool {
  /** A buffer of at least so many bytes, with anything in it. */
  take(least: number): Uint8Array;
  /** Gives a buffer back that nobody reads any more. */
  give(buffer: Uint8Array): void;
}

/** The least that a buffer holds. */
const leastBytes = 16_384;

/** Makes a pool of one stream; it keeps as many buffers as are in use at a time. */
export function createBufferPool(): BufferPool {
  const free: Uint8Array[] = [];
  return {
    take(least) {
      const buffer = free.pop();
      if (buffer && buffer.length >= least) return buffer;
      return new Uint8Array(Math.max(leastBytes, least));
    },
    give(buffer) {
      free.push(buffer);
    },
  };
}

const encoder = new TextEncoder();

const head = encoder.encode('{"data":[');

const tail = encoder.encode("]}");

const comma = 0x2c;

/** Most UTF-8 bytes of one UTF-16 code unit. */
const mostPerUnit = 3;

/**
 * The body of a request, `{"data":[event,event]}`, written into one buffer of UTF-8 as its events come: the
 * JSON of an event is garbage at once, and no string of the whole is made, which takes longer than all else
 * that becomes of an event.
 */
export interface BatchBody {
  /** Bytes of the body with all its events. */
  readonly size: number;
  /** Adds an event's JSON. */
  add(json: string): void;
  /** Takes the last event out again. */
  removeLast(): void;
  /** The body of some of the events, from one place up to another. */
  read(from: number, to: number): Uint8Array;
  /** Gives the buffer back; nothing may be read any more. */
  release(): void;
}

/** Makes a body without events, whose buffer has room for so many bytes and grows past them. */
export function createBatchBody(pool: BufferPool, room = 0): BatchBody {
  let buffer = pool.take(room);
  buffer.set(head);
  /** Where each event ends, and before them the head. */
  const ends = [head.length];
  const endOf = (place: number): number => ends[place] ?? head.length;

  const grow = (least: number): void => {
    const larger = pool.take(Math.max(least, buffer.length * 2));
    larger.set(buffer.subarray(0, endOf(ends.length - 1)));
    buffer = larger;
  };
  return {
    get size() {
      return endOf(ends.length - 1) + tail.length;
    },
    add(json) {
      const isFirst = ends.length === 1;
      let start = endOf(ends.length - 1);
      if (!isFirst) start++;
      const most = start + json.length * mostPerUnit + tail.length;
      // Most text is ASCII, for which a third of that does.
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
      const end = endOf(to);
      if (from === 0 && to === ends.length - 1) {
        buffer.set(tail, end);
        return buffer.subarray(0, end + tail.length);
      }
      const part = new Uint8Array(head.length + end - start + tail.length);
      part.set(head);
      part.set(buffer.subarray(start, end), head.length);
      part.set(tail, part.length - tail.length);
      return part;
    },
    release() {
      pool.give(buffer);
    },
  };
}

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

/** Events that go in one request, and the outcomes of those between them that do not go. */
export interface Batch {
  readonly ready: readonly ReadyEvent[];
  readonly refused: readonly EventOutcome[];
  /** Writes the body of some of them, from one place of `ready` up to another. */
  body(from: number, to: number): Uint8Array;
  /** Has the memory of bodies used again: only once nobody can read one any more. */
  release(): void;
}

/** How large a batch may become. */
export interface BatchLimits {
  /** Events that go in one request. */
  readonly events: number;
  /** Bytes of its body. */
  readonly bytes: number;
}

/** Gathers events until a batch is full. */
export interface Gatherer {
  /** Takes an event; gives the batch that is full without it, or with it. */
  add(event: PreparedEvent | EventOutcome): Batch | undefined;
  /** Whether nothing is gathered. */
  isEmpty(): boolean;
  /** Gives what was gathered, if anything. */
  flush(): Batch | undefined;
}

/** Makes a gatherer; a batch is full at its limit of events, sendable or not, or of bytes. */
export function createGatherer({ events, bytes }: BatchLimits): Gatherer {
  let ready: ReadyEvent[] = [];
  let refused: EventOutcome[] = [];
  const pool = createBufferPool();
  let body = createBatchBody(pool);
  const isEmpty = () => ready.length + refused.length === 0;
  const flush = (): Batch | undefined => {
    if (isEmpty()) return undefined;
    const full = body;
    const batch: Batch = {
      ready: withDuplicates(ready),
      refused,
      body: (from, to) => full.read(from, to),
      release: () => {
        full.release();
      },
    };
    [ready, refused] = [[], []];
    // The next batch is most likely of about the same size.
    body = createBatchBody(pool, Math.ceil(full.size * 1.1));
    return batch;
  };
  return {
    isEmpty,
    flush,
    add(event) {
      let full: Batch | undefined;
      if ("json" in event) {
        const { json, ...rest } = event;
        body.add(json);
        if (body.size > bytes && ready.length > 0) {
          body.removeLast();
          full = flush();
          body.add(json);
        }
        ready.push(rest);
      } else refused.push(event);
      return full ?? (ready.length + refused.length >= events ? flush() : undefined);
    },
  };
}

/** Notes on each event that Pinterest will take for an earlier one of its batch. */
function withDuplicates(events: readonly ReadyEvent[]): readonly ReadyEvent[] {
  const duplicates = findDuplicates(events);
  if (duplicates.size === 0) return events;
  return events.map((event, position) => {
    const issue = duplicates.get(position);
    return issue ? { ...event, notes: [...event.notes, issue] } : event;
  });
}
