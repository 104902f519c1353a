import { getEventListeners } from "node:events";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  PinterestAbortError,
  PinterestAuthenticationError,
  type SendAllOptions,
} from "../../src/index.js";
import { answer } from "../faults/behaviours.js";
import { settled, watchLeaks } from "../faults/leaks.js";
import { createAbortServer } from "./abort-server.js";
import {
  inOrder,
  openStream,
  overFetch,
  overUndici,
  placesOf,
  read,
  streams,
} from "./cut-streams.js";
import { eventOf } from "./ledger.js";
import { sources, type WatchedSource } from "./watched-sources.js";

const server = createAbortServer();
const watched = watchLeaks(server.behave);

const moments = fc.record({
  at: fc.constantFrom("an event", "a request", "a report", "milliseconds"),
  n: fc.nat(20),
});

describe.each([overFetch, overUndici])("a stream over $name", (transport) => {
  test("accounts for every event it took, from whichever source and whenever it is aborted", async () => {
    const aborted = { inTime: 0, unsent: 0, processed: 0 };
    await fc.assert(
      fc.asyncProperty(streams, moments, async ({ kind, count, seed, ...options }, moment) => {
        const reason = new Error("the process is to end");
        const controller = new AbortController();
        const { signal } = controller;
        let takenBefore = Infinity;
        const reach = (at: string, n: number): void => {
          if (at !== moment.at || n !== moment.n) return;
          takenBefore = source.taken.length;
          controller.abort(reason);
        };
        const source = sources[kind](count, (n) => {
          reach("an event", n);
        });
        server.begin(seed, (n) => {
          reach("a request", n);
        });
        const timer = setTimeout(reach, moment.n, "milliseconds", moment.n);
        const { baseUrl } = watched.server;
        const stream = openStream(transport, baseUrl, source.events, { ...options, signal });
        const { outcomes, error } = await read(stream, (n) => {
          reach("a report", n);
          return undefined;
        });
        clearTimeout(timer);

        expect(placesOf(outcomes)).toEqual(inOrder(source));
        // What it was asked for before may still come.
        expect(source.taken.length).toBeLessThanOrEqual(takenBefore + 1);
        if (!error) expect(source.taken).toHaveLength(count);
        for (const { status, error: why } of outcomes) {
          if (status !== "processed")
            expect([status, (why as Error).cause]).toEqual(["unsent", reason]);
        }
        const ends = outcomes.filter(({ status }) => status === "unsent").map((each) => each.error);
        for (const each of error ? [error, ...ends] : ends) {
          expect(each).toBeInstanceOf(PinterestAbortError);
          expect(each).toMatchObject({ cause: reason });
        }
        const processed = outcomes.filter(({ status }) => status === "processed");
        expect(processed.filter(({ eventId }) => !server.taken.has(eventId))).toEqual([]);
        expect(getEventListeners(signal, "abort")).toEqual([]);
        await settled(() => source.isEnded);
        expect(source.isEnded).toBe(true);
        expect(source.taken).toHaveLength(outcomes.length);

        if (error) aborted.inTime++;
        aborted.unsent += ends.length;
        aborted.processed += processed.length;
      }),
      { numRuns: 80, seed: 20_261_125 },
    );
    // Or it was no test.
    expect(Math.min(...Object.values(aborted))).toBeGreaterThan(50);
  });
});

describe("a stream that is stopped", () => {
  const readOverUndici = (events: WatchedSource["events"], options: SendAllOptions) =>
    read(openStream(overUndici, watched.server.baseUrl, events, options));

  test("asks an asynchronous source without end for no more, whatever stopped it", async () => {
    const source = sources["an async generator"](Infinity, () => undefined);
    watched.server.next(
      ...Array.from({ length: 9 }, () => answer(401, { code: 2, message: "no" })),
    );
    const { outcomes, error } = await readOverUndici(source.events, {
      batchEvents: 5,
      concurrency: 2,
    });
    expect(error).toBeInstanceOf(PinterestAuthenticationError);
    expect(placesOf(outcomes)).toEqual(inOrder(source));
    expect(source.taken.length).toBeLessThanOrEqual(20);
    expect(source.isEnded).toBe(true);
  });

  test("waits a second for the event that it asked its source for, and reports the others", async () => {
    let isAskedToEnd = false;
    const events = eventOf("e0");
    let asked = 0;
    const stuck = {
      [Symbol.asyncIterator]: () => ({
        next: () =>
          asked++ < 3
            ? Promise.resolve({ done: false as const, value: events })
            : new Promise<never>(() => undefined),
        return: () => {
          isAskedToEnd = true;
          return new Promise<never>(() => undefined);
        },
      }),
    };
    const controller = new AbortController();
    setTimeout(() => {
      controller.abort(new Error("enough"));
    }, 20);
    const { signal } = controller;
    const { outcomes, error } = await readOverUndici(stuck, { signal });
    expect(error).toBeInstanceOf(PinterestAbortError);
    expect(outcomes.map(({ status }) => status)).toEqual(["unsent", "unsent", "unsent"]);
    expect(isAskedToEnd).toBe(true);
  });

  test.each(["iterator", "asyncIterator"] as const)(
    "reports what it took also where its source fails to end: an %s",
    async (kind) => {
      const controller = new AbortController();
      let asked = 0;
      const next = () => {
        if (++asked === 4) controller.abort(new Error("enough"));
        return { done: false, value: eventOf(`e${asked}`) };
      };
      const end = () => {
        throw new Error("it cannot end");
      };
      const { signal } = controller;
      const source = {
        [Symbol[kind]]: () => ({
          next: kind === "iterator" ? next : () => Promise.resolve(next()),
          return: end,
        }),
      };
      const { outcomes, error } = await readOverUndici(source as never, { signal });
      expect(error).toBeInstanceOf(PinterestAbortError);
      expect(outcomes.map(({ eventId }) => eventId)).toEqual(["e1", "e2", "e3", "e4"]);
    },
  );
});
