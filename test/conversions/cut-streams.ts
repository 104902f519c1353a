import fc from "fast-check";
import type { ConversionReport, EventOutcome, SendAllOptions } from "../../src/index.js";
import { undiciFetch } from "../../src/undici.js";
import { clientOf, type Transport } from "../faults/calls.js";
import { kinds, type WatchedSource } from "./watched-sources.js";

export const overFetch: Transport = { name: "the global fetch" };
export const overUndici: Transport = { name: "undici", fetch: undiciFetch() };

/** Streams of all kinds, which are cut short. */
export const streams = fc.record({
  kind: fc.constantFrom(...kinds),
  count: fc.nat(60),
  batchEvents: fc.integer({ min: 1, max: 7 }),
  concurrency: fc.integer({ min: 1, max: 4 }),
  seed: fc.nat(),
});

/** Opens a stream whose requests are made until they are answered. */
export function openStream(
  transport: Transport,
  baseUrl: string,
  events: WatchedSource["events"],
  given: SendAllOptions,
): AsyncIterable<ConversionReport> {
  const options = { timeout: 60, retry: { limit: 20, baseDelay: 1, maxDelay: 4 } };
  return clientOf(transport, baseUrl, options).conversions.sendAll("1", events, given);
}

/** Reads a stream to its end, or until a listener has it left. */
export async function read(
  stream: AsyncIterable<ConversionReport>,
  onReport?: (report: number) => "leave" | undefined,
): Promise<{ readonly outcomes: readonly EventOutcome[]; readonly error?: unknown }> {
  const outcomes: EventOutcome[] = [];
  let reports = 0;
  try {
    for await (const report of stream) {
      outcomes.push(...report.outcomes);
      if (onReport?.(++reports) === "leave") break;
    }
  } catch (error) {
    return { outcomes, error };
  }
  return { outcomes };
}

/** The places that the events of a source have in its reports. */
export const inOrder = ({ taken }: WatchedSource) =>
  taken.map((eventId, index) => ({ index, eventId }));

/** The places that outcomes speak of. */
export const placesOf = (outcomes: readonly EventOutcome[]) =>
  outcomes.map(({ index, eventId }) => ({ index, eventId }));
