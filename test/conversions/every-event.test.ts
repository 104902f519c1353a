import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import {
  Pinterest,
  type ConversionEvent,
  type EventOutcome,
  type SendAllOptions,
} from "../../src/index.js";
import { eventOf } from "./ledger.js";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** How long each step takes; the last delay of a list holds for all further steps. */
interface Timings {
  /** Before each event of the source. */
  readonly source: readonly number[];
  /** In the loop, for each report. */
  readonly loop: readonly number[];
  /** On the server, for each request. */
  readonly server: readonly number[];
}

const delayOf = (delays: readonly number[], step: number) => delays[step] ?? delays.at(-1) ?? 0;

type Kind = "an async generator" | "an async iterator" | "a generator";

/** Sends `count` events; returns the ids that were taken from the source, and the outcomes. */
async function run(
  kind: Kind,
  count: number,
  timings: Timings,
  { abortAt, ...options }: SendAllOptions & { abortAt?: number | undefined },
) {
  const taken: string[] = [];
  const take = (): ConversionEvent => eventOf(`e${taken.push(`e${taken.length}`) - 1}`);
  const wait = () => sleep(delayOf(timings.source, taken.length));
  const sources = {
    "an async generator": async function* () {
      while (taken.length < count) {
        await wait();
        yield take();
      }
    },
    "an async iterator": () => ({
      [Symbol.asyncIterator]: () => ({
        next: () =>
          taken.length < count
            ? wait().then(() => ({ done: false as const, value: take() }))
            : Promise.resolve({ done: true as const, value: undefined }),
      }),
    }),
    "a generator": function* () {
      while (taken.length < count) yield take();
    },
  };
  let requests = 0;
  const fetch = async (
    _: string,
    { body = "", signal }: { body?: string; signal: AbortSignal },
  ) => {
    await sleep(delayOf(timings.server, requests++));
    signal.throwIfAborted();
    const { data } = JSON.parse(body) as { data: unknown[] };
    return Response.json({ events: data.map(() => ({ status: "processed" })) });
  };
  const client = new Pinterest({ conversionToken: "t0ken-x", fetch });
  const controller = new AbortController();
  if (abortAt !== undefined) setTimeout(() => { controller.abort(); }, abortAt); // prettier-ignore
  const outcomes: EventOutcome[] = [];
  const reading = (async () => {
    let reports = 0;
    const stream = client.conversions.sendAll("1", sources[kind](), {
      ...options,
      signal: controller.signal,
    });
    for await (const report of stream) {
      outcomes.push(...report.outcomes);
      await sleep(delayOf(timings.loop, reports++));
    }
  })();
  const end = reading.then(
    () => undefined,
    (error: unknown) => error,
  );
  await vi.runAllTimersAsync();
  return { taken, outcomes, error: await end };
}

const placesOf = (outcomes: readonly EventOutcome[]) =>
  outcomes.map(({ index, eventId }) => [index, eventId]);
const placesIn = (taken: readonly string[]) => taken.map((eventId, index) => [index, eventId]);

const delays = (max: number) =>
  fc.array(fc.oneof(fc.constant(0), fc.nat(max)), { minLength: 1, maxLength: 8 });
const kinds = fc.constantFrom<Kind>("an async generator", "an async iterator", "a generator");
const options = fc.record({
  concurrency: fc.integer({ min: 1, max: 4 }),
  batchEvents: fc.integer({ min: 1, max: 6 }),
  maxWait: fc.integer({ min: 1, max: 2_000 }),
});

describe("sendAll reports every event that it takes", () => {
  test("of a source of 1.5 s per event, in a loop of 3.5 s per report", async () => {
    const timings = { source: [1_500], loop: [3_500], server: [5] };
    const { taken, outcomes } = await run("an async generator", 8, timings, {});
    expect(taken).toHaveLength(8);
    expect(placesOf(outcomes)).toEqual(placesIn(taken));
  });

  test("of any source, in any loop, from any server, at any concurrency", async () => {
    const timings = fc.record({
      source: delays(4_000),
      loop: delays(4_000),
      server: delays(4_000),
    });
    await fc.assert(
      fc.asyncProperty(kinds, fc.nat(25), timings, options, async (kind, count, given, how) => {
        const { taken, outcomes, error } = await run(kind, count, given, how);
        expect(error).toBeUndefined();
        expect(taken).toHaveLength(count);
        expect(placesOf(outcomes)).toEqual(placesIn(taken));
        expect(outcomes.every(({ status }) => status === "processed")).toBe(true);
      }),
      { numRuns: 400 },
    );
  });

  test("until it is aborted, at any moment, if the event it is waiting for comes within a second", async () => {
    const timings = fc.record({ source: delays(900), loop: delays(4_000), server: delays(4_000) });
    await fc.assert(
      fc.asyncProperty(
        ...([kinds, fc.nat(25), timings, options, fc.nat(20_000)] as const),
        async (kind, count, given, how, abortAt) => {
          const { taken, outcomes } = await run(kind, count, given, { ...how, abortAt });
          expect(placesOf(outcomes)).toEqual(placesIn(taken));
        },
      ),
      { numRuns: 400 },
    );
  });
});
