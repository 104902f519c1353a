import { describe, expect, test } from "vitest";
import { undiciFetch } from "../../src/undici.js";
import { cardNames } from "./soak/cards.js";
import { soak } from "./soak/soak.js";
import { judge } from "./soak/verdict.js";

const transports = [{ name: "the global fetch" }, { name: "undici", fetch: undiciFetch() }];

describe.each(transports)("a soak over $name with every fault there is", ({ fetch }) => {
  test("ends with one outcome for each event, as in the server's own ledger, and sends none again that was processed", async () => {
    const options = { events: 9_000, seed: 20_261_124, percent: 40, batchEvents: 60 };
    const result = await soak({ ...options, fetch });
    expect(judge(result)).toEqual([]);
    // Or it was no soak.
    expect([...result.ledger.dealt.keys()].sort()).toEqual([...cardNames].sort());
    expect(result.sender.sentAgain).toBeGreaterThan(options.events / 20);
    expect(result.ends.filter((error) => error !== undefined).length).toBeGreaterThan(0);
  });
});
