import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createBatchBody, createBatchCollector, type Batch } from "../../src/conversions/batch.js";
import { eventOf } from "./ledger.js";

const decoder = new TextDecoder("utf-8", { fatal: true });
const read = (bytes: Uint8Array) => JSON.parse(decoder.decode(bytes)) as { data: unknown[] };

/** Values of all lengths, in all scripts: UTF-8 takes one to three bytes a code unit. */
const events = fc.array(
  fc
    .record({ text: fc.string({ unit: "binary", maxLength: 40 }), times: fc.nat(400) })
    .map(({ text, times }) => ({ text: text.repeat(times % 7 === 0 ? times : 1) })),
  { minLength: 1, maxLength: 30 },
);

describe("the body of a batch", () => {
  test("holds the events that were added, whole or in part, and knows its size", () => {
    fc.assert(
      fc.property(events, fc.nat(), fc.nat(), (given, a, b) => {
        const body = createBatchBody(100);
        for (const event of given) body.add(JSON.stringify(event));
        const [from = 0, to = 0] = [a % given.length, b % given.length].sort((x, y) => x - y);
        expect(read(body.read(from, to + 1))).toEqual({ data: given.slice(from, to + 1) });
        const whole = body.read(0, given.length);
        expect(read(whole)).toEqual({ data: given });
        expect(whole.length).toBe(body.size());
        expect(decoder.decode(whole)).toBe(JSON.stringify({ data: given }));
      }),
    );
  });

  test("goes on after its last event is taken out again", () => {
    const body = createBatchBody();
    for (const json of ["1", '"too long"']) body.add(json);
    body.removeLast();
    expect(read(body.read(0, 1))).toEqual({ data: [1] });
    body.add("2");
    expect(read(body.read(0, 2))).toEqual({ data: [1, 2] });
  });

  test("keeps to the limits of a batch, and is never overwritten by later batches", () => {
    const limits = {
      events: fc.integer({ min: 1, max: 6 }),
      bytes: fc.integer({ min: 300, max: 2_999 }),
    };
    fc.assert(
      fc.property(events, fc.record(limits), (given, most) => {
        const collector = createBatchCollector(most);
        const kept: { bytes: Uint8Array; text: string }[] = [];
        const take = (batch: Batch | undefined) => {
          if (!batch) return;
          const bytes = batch.body(0, batch.ready.length);
          const { data } = read(bytes);
          expect(data.length).toBe(batch.ready.length);
          expect(data.length).toBeLessThanOrEqual(most.events);
          if (data.length > 1) expect(bytes.length).toBeLessThanOrEqual(most.bytes);
          kept.push({ bytes, text: decoder.decode(bytes) });
        };
        const sent = given.map(({ text }, index) => ({ ...eventOf(`e${index}`), app_name: text }));
        sent.forEach((event, index) => {
          take(collector.add(event, index));
        });
        take(collector.flush());
        for (const { bytes, text } of kept) expect(decoder.decode(bytes)).toBe(text);
        expect(kept.flatMap(({ bytes }) => read(bytes).data)).toEqual(sent);
        expect(collector.isEmpty()).toBe(true);
      }),
    );
  });
});
