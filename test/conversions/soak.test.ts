import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { Pinterest, type ConversionEvent } from "../../src/index.js";
import { undiciFetch } from "../../src/undici/index.js";
import { eventOf, startLedger, type Ledger } from "./ledger.js";

const count = 60_000;

/** The same numbers in each run: mulberry32. */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const numberOf = (id: string) => Number(id.slice(1));
const isPoison = (id: string) => numberOf(id) % 9_001 === 17;
const isBad = (id: string) => numberOf(id) % 101 === 50;

describe("a soak with faults", () => {
  let ledger: Ledger;

  beforeAll(async () => {
    const random = createRandom(20_261_124);
    ledger = await startLedger({
      isPoison,
      isBad,
      before: () => {
        const luck = random();
        if (luck < 0.05) return { status: 503, headers: { "retry-after": "0" } };
        if (luck < 0.08) return { status: 429, headers: { "retry-after": "0" } };
        if (luck < 0.1) return { status: 502, body: "<html>bad gateway</html>" };
        return undefined;
      },
      after: () => (random() < 0.02 ? { status: 500 } : undefined),
    });
  });
  afterAll(() => ledger.close());

  test("ends with one outcome for each event, and counts that agree with the server's own", async () => {
    const pinterest = new Pinterest({
      conversionToken: "t0ken-x",
      baseUrl: ledger.baseUrl,
      fetch: undiciFetch(),
      retry: { limit: 6, baseDelay: 1 },
    });
    async function* orders(): AsyncGenerator<ConversionEvent> {
      for (let n = 0; n < count; n++) yield await Promise.resolve(eventOf(`e${n}`));
    }
    let expected = 0;
    const processed = new Set<string>();
    const failed = new Map<string, string>();
    for await (const report of pinterest.conversions.sendAll("1", orders())) {
      for (const { index, eventId, status, error } of report.outcomes) {
        expect(index).toBe(expected++);
        expect(eventId).toBe(`e${index}`);
        if (status === "processed") processed.add(eventId);
        else failed.set(eventId, status === "failed" ? error.source : status);
      }
    }
    expect(expected).toBe(count);
    expect(processed.size + failed.size).toBe(count);
    const refused = Array.from({ length: count }, (_, n) => `e${n}`).filter(
      (id) => isPoison(id) || isBad(id),
    );
    expect([...failed.keys()].sort()).toEqual(refused.sort());
    expect(new Set(failed.values())).toEqual(new Set(["pinterest"]));
    expect([...processed].filter((id) => !ledger.taken.has(id))).toEqual([]);
    expect(ledger.taken.size).toBe(processed.size);
  });
});
