import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { PinterestParseError } from "../../src/index.js";
import { watchRepeats } from "../../src/pagination.js";
import { drain } from "../support/drain.js";
import { sharePageServer } from "./page-server.js";

/** How many bookmarks are asked about until one of them came before, on a way into a circle. */
function stepsUntilRefused(way: number, circle: number): number {
  const isRepeated = watchRepeats();
  const bookmarkAt = (n: number) => String(n < way ? n : way + ((n - way) % circle));
  let steps = 0;
  while (!isRepeated(bookmarkAt(steps))) {
    if (steps++ > 10 * (way + circle)) throw new Error("the circle is not noticed");
  }
  return steps;
}

describe("a watch for repeats", () => {
  test("refuses a circle of up to 1,000 pages at its first repeat", () => {
    const any = { way: fc.nat(4_000), circle: fc.integer({ min: 1, max: 1_000 }) };
    fc.assert(
      fc.property(fc.record(any), ({ way, circle }) => {
        expect(stepsUntilRefused(way, circle)).toBe(way + circle);
      }),
    );
  });

  test("refuses a longer circle before three times its length and the way into it", () => {
    const any = { way: fc.nat(4_000), circle: fc.integer({ min: 1_001, max: 6_000 }) };
    fc.assert(
      fc.property(fc.record(any), ({ way, circle }) => {
        const steps = stepsUntilRefused(way, circle);
        expect(steps).toBeGreaterThanOrEqual(way + circle);
        expect(steps).toBeLessThanOrEqual(3 * (way + circle));
      }),
    );
  });

  test("lets bookmarks pass that never repeat, however many", () => {
    const isRepeated = watchRepeats();
    const refused = Array.from({ length: 100_000 }, (_, n) => isRepeated(String(n)));
    expect(refused).not.toContain(true);
  });
});

describe("a bookmark that repeats", () => {
  const server = sharePageServer();

  test("is refused, once the items of every page that came are given", async () => {
    const pinterest = server.client();
    const shape = fc.record({ way: fc.nat(6), circle: fc.integer({ min: 1, max: 6 }) });
    await fc.assert(
      fc.asyncProperty(shape, async ({ way, circle }) => {
        const pages = way + circle;
        server.give((bookmark) => {
          const at = Number(bookmark);
          // From the last page it goes back to the first of the circle, that is not the first of all.
          return { items: [{ id: String(at) }], bookmark: String(at < pages ? at + 1 : way + 1) };
        });
        const { items, error } = await drain(pinterest.paginate("/pins"));
        expect(items).toEqual(Array.from({ length: pages + 1 }, (_, n) => ({ id: String(n) })));
        expect(error).toBeInstanceOf(PinterestParseError);
        expect((error as Error).message).toBe(
          "GET /pins answered 200 with a bookmark that occurred before, which would repeat pages",
        );
        expect(server.asked).toHaveLength(pages + 1);
      }),
    );
  });

  test("is refused where it is the one that the caller began with", async () => {
    server.give(() => ({ items: [{ id: "1" }], bookmark: "here" }));
    const pages = server.client().paginate("/pins", { query: { bookmark: "here" } });
    const { items, error } = await drain(pages);
    expect([items, server.asked]).toEqual([[{ id: "1" }], ["here"]]);
    expect(error).toBeInstanceOf(PinterestParseError);
  });

  test("is no matter where enough items came before it would be followed", async () => {
    server.give(() => ({ items: [{ id: "1" }], bookmark: "same" }));
    const pages = server.client().paginate("/pins");
    expect(await pages.toArray({ limit: 2 })).toHaveLength(2);
    await expect(pages.toArray({ limit: 3 })).rejects.toBeInstanceOf(PinterestParseError);
  });

  test("may come again in another loop", async () => {
    server.give((bookmark) => ({ items: [], bookmark: bookmark === "" ? "next" : null }));
    const pages = server.client().paginate("/pins");
    expect(await pages.toArray()).toEqual([]);
    expect(await pages.toArray()).toEqual([]);
  });
});
