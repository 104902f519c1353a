import { createBatchBody } from "./batch-body.js";
import { createBufferPool } from "./buffer-pool.js";
import { findDuplicates } from "./preflight.js";
import type { PreparedEvent, ReadyEvent } from "./prepared-event.js";
import type { EventOutcome } from "./report.js";

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
