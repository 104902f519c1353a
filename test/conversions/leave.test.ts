import { getEventListeners } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
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
import { sources } from "./watched-sources.js";

const server = createAbortServer();
const watched = watchLeaks(server.behave);

describe.each([overFetch, overUndici])("a stream over $name whose loop is left", (transport) => {
  test("has told of all until then in order, and ends its source and its requests", async () => {
    await fc.assert(
      fc.asyncProperty(streams, fc.integer({ min: 1, max: 9 }), async (given, most) => {
        const { kind, seed, batchEvents, concurrency } = given;
        const source = sources[kind](10_000, () => undefined);
        server.begin(seed);
        const { signal } = watched;
        const { baseUrl } = watched.server;
        const options = { batchEvents, concurrency, signal };
        const stream = openStream(transport, baseUrl, source.events, options);
        const { outcomes, error } = await read(stream, (report) =>
          report === most ? "leave" : undefined,
        );
        expect(error).toBeUndefined();
        expect(outcomes).toHaveLength(most * batchEvents);
        expect(placesOf(outcomes)).toEqual(inOrder(source).slice(0, outcomes.length));
        expect(outcomes.every(({ status }) => status === "processed")).toBe(true);
        expect(getEventListeners(signal, "abort")).toEqual([]);

        await settled(() => source.isEnded && watched.server.unfinished === 0);
        expect(source.isEnded).toBe(true);
        // Those under way, the batch that is gathered, and the event that it had asked for.
        const left = source.taken.length - outcomes.length;
        expect(left).toBeLessThanOrEqual((concurrency + 1) * batchEvents + 1);
        // What was on its way has arrived by then, and what would be made again is made.
        await sleep(10);
        const requests = watched.server.requests.length;
        await sleep(10);
        expect(watched.server.requests).toHaveLength(requests);
      }),
      { numRuns: 25, seed: 20_261_125 },
    );
  });
});
