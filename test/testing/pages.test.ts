import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { PinterestInputError } from "../../src/index.js";
import { thrownBy } from "../support/stand-in.js";
import { clientOf, useStandIn } from "./shared.js";

const standIn = useStandIn();
const boards = (count: number) =>
  Array.from({ length: count }, (_, n) => ({ id: String(n), name: `Board ${n}` }));

describe("standIn.pages", () => {
  test("hands each item to one page, whatever the sizes", async () => {
    const counts = fc.record({
      count: fc.nat(30),
      pageSize: fc.integer({ min: 1, max: 12 }),
      asked: fc.option(fc.integer({ min: 1, max: 12 }), { nil: undefined }),
    });
    await fc.assert(
      fc.asyncProperty(counts, async ({ count, pageSize, asked }) => {
        standIn().reset();
        const items = boards(count);
        standIn().pages("GET /boards", items, { pageSize });
        const query = { page_size: asked };
        expect(
          await clientOf(standIn()).paginate("/boards", { query }).toArray({ limit: 100 }),
        ).toEqual(items);
        const pages = Math.max(1, Math.ceil(count / (asked ?? pageSize)));
        expect(standIn().requests).toHaveLength(pages);
      }),
      { numRuns: 40 },
    );
  });

  test("gives 25 items where nobody says how many, and a bookmark while there are more", async () => {
    const items = boards(26);
    standIn().pages("GET /boards", items);
    const client = clientOf(standIn());
    const first = await client.get("/boards");
    expect(first.items).toEqual(items.slice(0, 25));
    const query = { bookmark: String(first.bookmark) };
    expect(await client.get("/boards", { query })).toEqual({
      items: items.slice(25),
      bookmark: null,
    });
  });

  test("reads the list at each call, until it is taken away", async () => {
    const items = boards(1);
    const remove = standIn().pages("GET /boards", items);
    const list = async () => (await clientOf(standIn()).get("/boards")).items;
    expect(await list()).toHaveLength(1);
    items.push({ id: "new", name: "New" });
    expect(await list()).toHaveLength(2);
    remove();
    expect(await thrownBy(list)).toMatchObject({ status: 501 });
  });

  test.each([
    [{ page_size: 0 }, "page_size"],
    [{ page_size: 251 }, "page_size"],
    [{ page_size: 1.5 }, "page_size"],
    [{ bookmark: "made-up" }, "bookmark"],
  ])("refuses %j", async (query, name) => {
    standIn().pages("GET /boards", boards(3));
    const error = await thrownBy(() => clientOf(standIn()).get("/boards", { query }));
    expect(error).toMatchObject({ status: 400 });
    expect(String(error)).toContain(name);
  });

  test("refuses a page size that Pinterest's pages cannot have, and what is no list in pages", () => {
    for (const pageSize of [0, 251, 1.5, NaN]) {
      expect(() => standIn().pages("GET /boards", [], { pageSize })).toThrow(PinterestInputError);
    }
    // @ts-expect-error this operation answers with one user
    standIn().pages("GET /user_account", []);
    // @ts-expect-error a board has a name
    standIn().pages("GET /boards", [{ id: "1" }]);
  });
});
