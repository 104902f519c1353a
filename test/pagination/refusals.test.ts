import { describe, expect, test } from "vitest";
import { decodeOperations } from "../../src/operations.js";
import { PinterestInputError, PinterestParseError, type Pinterest } from "../../src/index.js";
import { thrownBy } from "../support/stand-in.js";
import { drain } from "../support/drain.js";
import { inARow, sharePageServer } from "./page-server.js";

const server = sharePageServer();

interface AnyPages {
  toArray(options?: unknown): Promise<unknown[]>;
}

/** `paginate` as somebody without a compiler calls it. */
function paginateAny(client: Pinterest, path: unknown, options?: unknown): AnyPages {
  const { paginate } = client as unknown as {
    paginate: (path: unknown, options?: unknown) => AnyPages;
  };
  return paginate.call(client, path, options);
}

describe("paginate, told by no compiler,", () => {
  test("refuses every path of the API that has no paginated operation", async () => {
    const operations = decodeOperations();
    const paths = new Set(operations.map(({ path }) => path));
    for (const { path, paginated } of operations) if (paginated) paths.delete(path);
    const others = [...paths];
    expect(others.length).toBeGreaterThan(100);
    server.give(inARow([[]]));
    for (const path of others) {
      const error = await thrownBy(() => paginateAny(server.client(), path));
      expect(error).toBeInstanceOf(PinterestInputError);
      expect(error).toMatchObject({ field: "path" });
    }
    expect(server.asked).toEqual([]);
  });

  test.each([
    "/pin",
    "/boards/12/pins",
    "/users/jane/interests/follow",
    "toString",
    "__proto__",
    "",
    undefined,
  ])("refuses the path %s, says what to give, and does not repeat it", async (path) => {
    const error = await thrownBy(() => paginateAny(server.client(), path));
    expect(error).toBeInstanceOf(PinterestInputError);
    expect((error as Error).message).toContain("such as /boards/{board_id}/pins");
    expect((error as Error).message).not.toContain("jane");
  });

  test.each([
    [{ qurey: {} }, "qurey"],
    [{ signal: { aborted: false } }, "signal"],
    [null, "options"],
    [{ query: 5 }, "query"],
  ])("refuses the options %j, by the field %s", async (options, field) => {
    const error = await thrownBy(() => paginateAny(server.client(), "/pins", options));
    expect(error).toBeInstanceOf(PinterestInputError);
    expect(error).toMatchObject({ field });
  });

  test.each([0, -1, 1.5, Number.NaN, -Infinity, "5", null, 2 ** 53])(
    "refuses a limit of %s before it calls",
    async (limit) => {
      server.give(inARow([[{ id: "1" }]]));
      const pages = paginateAny(server.client(), "/pins");
      const error = await thrownBy(() => pages.toArray({ limit }));
      expect(error).toBeInstanceOf(PinterestInputError);
      expect(error).toMatchObject({ field: "limit" });
      expect(server.asked).toEqual([]);
    },
  );

  test.each([[5], [null], ["5"], [{ max: 5 }], [{ limit: 5, max: 5 }]])(
    "refuses toArray(%j), whose limit would be ignored",
    async (options) => {
      server.give(inARow([[{ id: "1" }]]));
      const pages = paginateAny(server.client(), "/pins");
      const error = await thrownBy(() => pages.toArray(options));
      expect(error).toBeInstanceOf(PinterestInputError);
      expect(server.asked).toEqual([]);
    },
  );
});

describe("an answer that is no page", () => {
  const good = { items: [{ id: "1" }], bookmark: "b" };

  test.each([
    ["without items", { bookmark: null }, "a page without a list of items"],
    ["whose items are not a list", { items: { id: "1" } }, "a page without a list of items"],
    ["that is null", null, "a page without a list of items"],
    ["that is a list", [{ id: "1" }], "a page without a list of items"],
    ["that is a string", "items", "a body that is not valid JSON"],
    ["whose bookmark is a number", { items: [], bookmark: 7 }, "a bookmark that is not a string"],
    ["whose bookmark is an object", { items: [], bookmark: {} }, "a bookmark that is not a string"],
  ])("is refused %s, after the items before it", async (_, bad, what) => {
    server.give((bookmark) => (bookmark === "" ? good : bad));
    const { items, error } = await drain(server.client().paginate("/pins"));
    expect(items).toEqual(good.items);
    expect(error).toBeInstanceOf(PinterestParseError);
    expect((error as Error).message).toBe(`GET /pins answered 200 with ${what}`);
    const text = typeof bad === "string" ? bad : JSON.stringify(bad);
    expect(error).toMatchObject({ status: 200, operation: "pins/list" });
    expect((error as PinterestParseError).answer()).toBe(text);
  });
});
