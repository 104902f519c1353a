import { setTimeout as sleep } from "node:timers/promises";
import type { ConversionEvent } from "../../src/index.js";
import { eventOf } from "./ledger.js";

/** What a source was seen to do. */
export interface Seen {
  /** The ids of the events that were taken from it, in order. */
  readonly taken: string[];
  /** Whether it came to its end, or was asked to end. */
  isEnded: boolean;
}

/** A source that is watched. */
export interface WatchedSource extends Seen {
  readonly events: Iterable<ConversionEvent> | AsyncIterable<ConversionEvent>;
}

/** Makes a source of so many events; `onTake` is called as one is taken, before it is handed over. */
type MakeSource = (count: number, onTake: (taken: number) => void) => WatchedSource;

type Give = () => ConversionEvent | undefined;

/** Sources of every kind that a program may have. */
export const sources = {
  "a generator": watched((give, seen) =>
    (function* () {
      try {
        for (let event = give(); event; event = give()) yield event;
      } finally {
        seen.isEnded = true;
      }
    })(),
  ),
  "an async generator": watched((give, seen) => asynchronous(give, seen, () => undefined)),
  "an async generator that takes its time": watched((give, seen) =>
    asynchronous(give, seen, (taken) => sleep(taken % 4)),
  ),
  "an iterator of one's own": watched((give, seen) => ({
    [Symbol.iterator]: () => ({
      next: () => stepOf(give(), seen),
      return: () => stepOf(undefined, seen),
    }),
  })),
  "an async iterator of one's own": watched((give, seen) => ({
    [Symbol.asyncIterator]: () => ({
      next: () => sleep(seen.taken.length % 3).then(() => stepOf(give(), seen)),
      return: () => Promise.resolve(stepOf(undefined, seen)),
    }),
  })),
} satisfies Readonly<Record<string, MakeSource>>;

/** The names of {@link sources}. */
export const kinds = Object.keys(sources) as (keyof typeof sources)[];

function watched(make: (give: Give, seen: Seen) => WatchedSource["events"]): MakeSource {
  return (count, onTake) => {
    const seen: Seen = { taken: [], isEnded: false };
    const give = (): ConversionEvent | undefined => {
      if (seen.taken.length >= count) return undefined;
      const id = `e${seen.taken.length}`;
      onTake(seen.taken.push(id));
      return eventOf(id);
    };
    return Object.assign(seen, { events: make(give, seen) });
  };
}

async function* asynchronous(
  give: Give,
  seen: Seen,
  wait: (taken: number) => Promise<void> | undefined,
): AsyncGenerator<ConversionEvent> {
  try {
    for (;;) {
      await wait(seen.taken.length);
      const event = give();
      if (!event) return;
      yield event;
    }
  } finally {
    seen.isEnded = true;
  }
}

function stepOf(event: ConversionEvent | undefined, seen: Seen): IteratorResult<ConversionEvent> {
  if (event) return { done: false, value: event };
  seen.isEnded = true;
  return { done: true, value: undefined };
}
