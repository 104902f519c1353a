import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { RequestEvent } from "../../src/index.js";
import { drain } from "../support/drain.js";
import { endless, inARow, sharePageServer } from "./page-server.js";

const server = sharePageServer();

const someItems = fc.array(fc.record({ id: fc.string() }), { maxLength: 4 });
const somePages = fc.array(someItems, { minLength: 1, maxLength: 8 });
const someEnd = fc.constantFrom(null, undefined, "");

describe("a loop over items", () => {
  test("gives every item once and in order, however they are cut into pages", async () => {
    const pinterest = server.client();
    await fc.assert(
      fc.asyncProperty(somePages, someEnd, async (pages, end) => {
        server.give(inARow(pages, end));
        expect(await drain(pinterest.paginate("/pins"))).toEqual({ items: pages.flat() });
        expect(server.asked).toEqual(pages.map((_, n) => (n === 0 ? "" : String(n))));
      }),
    );
  });

  test("goes on through pages without items, at the start, in between and at the end", async () => {
    server.give(inARow([[], [], [{ id: "1" }], [], [{ id: "2" }], [], []]));
    const { items } = await drain(server.client().paginate("/boards"));
    expect(items).toEqual([{ id: "1" }, { id: "2" }]);
    expect(server.asked).toHaveLength(7);
  });

  test("asks each page for the same, but for its bookmark", async () => {
    server.give(inARow([[{ id: "1" }], [{ id: "2" }], []]));
    const events: RequestEvent[] = [];
    const pages = server.client().paginate("/ad_accounts/{ad_account_id}/campaigns", {
      path: { ad_account_id: "12" },
      query: { page_size: 1, entity_statuses: ["ACTIVE", "PAUSED"] },
      headers: { "x-mine": "1" },
      onEvent: (event) => event.type === "request" && events.push(event),
    });
    await drain(pages);
    const asked = "page_size=1&entity_statuses=ACTIVE&entity_statuses=PAUSED";
    expect(server.requests.map(({ path, search }) => `${path}?${search}`)).toEqual(
      ["", "&bookmark=1", "&bookmark=2"].map((rest) => `/ad_accounts/12/campaigns?${asked}${rest}`),
    );
    expect(server.requests.map(({ headers }) => headers["x-mine"])).toEqual(["1", "1", "1"]);
    expect(events.map(({ operation }) => operation)).toEqual(Array(3).fill("campaigns/list"));
  });

  test("begins at the bookmark that its query names", async () => {
    server.give(inARow([[{ id: "0" }], [{ id: "1" }], [{ id: "2" }]]));
    const { items } = await drain(server.client().paginate("/pins", { query: { bookmark: "1" } }));
    expect(items).toEqual([{ id: "1" }, { id: "2" }]);
    expect(server.asked).toEqual(["1", "2"]);
  });

  test("sends the body with each page, where the operation takes one", async () => {
    server.give(inARow([[{ id: "1" }], [{ id: "2" }]]));
    const filters = { all_of: [{ BRAND: { values: ["a"] } }] };
    const pages = server.client().paginate("/catalogs/products/get_by_product_group_filters", {
      body: { feed_id: "7", filters },
    });
    await drain(pages);
    expect(
      server.requests.map(({ method, body }) => [method, JSON.parse(body) as unknown]),
    ).toEqual(Array(2).fill(["POST", { feed_id: "7", filters }]));
    expect(server.asked).toEqual(["", "1"]);
  });

  test("calls nothing before it begins, and begins anew each time", async () => {
    server.give(inARow([[{ id: "1" }], [{ id: "2" }]]));
    const pages = server.client().paginate("/pins");
    const byPage = pages.pages();
    void pages[Symbol.asyncIterator]();
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(server.asked).toEqual([]);
    const [first, second, third] = [await drain(pages), await drain(pages), await drain(byPage)];
    expect(second).toEqual(first);
    expect(await drain(byPage)).toEqual(third);
    expect(server.asked).toEqual(["", "1", "", "1", "", "1", "", "1"]);
  });

  test("keeps to the options it was given, whatever becomes of them", async () => {
    server.give(inARow([[{ id: "1" }], [{ id: "2" }]]));
    const query = { page_size: 5 };
    const pages = server.client().paginate("/pins", { query });
    query.page_size = 9;
    await drain(pages);
    expect(server.requests.map(({ search }) => search)).toEqual([
      "page_size=5",
      "page_size=5&bookmark=1",
    ]);
  });

  test("may be more than one at a time, each by itself", async () => {
    server.give(inARow([[{ id: "1" }], [{ id: "2" }], [{ id: "3" }]]));
    const pages = server.client().paginate("/pins");
    const all = await Promise.all([drain(pages), drain(pages), pages.toArray()]);
    const items = [{ id: "1" }, { id: "2" }, { id: "3" }];
    expect(all).toEqual([{ items }, { items }, items]);
  });
});

describe("a loop over pages", () => {
  test("gives each page as it was answered, with its bookmark and whatever else it has", async () => {
    const answers = [
      { items: [{ id: "1" }], bookmark: "b", more: { total: 2 } },
      { items: [], bookmark: "c" },
      { items: [{ id: "2" }], bookmark: null },
    ];
    server.give((bookmark) => answers[["", "b", "c"].indexOf(bookmark)]);
    const { items: pages } = await drain(server.client().paginate("/pins").pages());
    expect(pages).toEqual(answers);
  });
});

describe("toArray", () => {
  test("gathers the first items up to its limit, and calls for no page beyond them", async () => {
    const pinterest = server.client();
    await fc.assert(
      fc.asyncProperty(somePages, fc.integer({ min: 1, max: 40 }), async (pages, limit) => {
        server.give(inARow(pages));
        const items = await pinterest.paginate("/pins").toArray({ limit });
        expect(items).toEqual(pages.flat().slice(0, limit));
        const enough = pages.findIndex((_, n) => pages.slice(0, n + 1).flat().length >= limit);
        // What would be on its way is given time to arrive.
        await new Promise((resolve) => setTimeout(resolve, 2));
        expect(server.asked).toHaveLength(enough === -1 ? pages.length : enough + 1);
      }),
    );
  });

  test("gathers all items without a limit, and with one of Infinity", async () => {
    server.give(inARow([[{ id: "1" }, { id: "2" }], [{ id: "3" }]]));
    const pages = server.client().paginate("/pins");
    const all = [{ id: "1" }, { id: "2" }, { id: "3" }];
    expect(await pages.toArray()).toEqual(all);
    expect(await pages.toArray({})).toEqual(all);
    expect(await pages.toArray({ limit: Infinity })).toEqual(all);
  });

  test("ends where the pages do not", async () => {
    server.give(endless(3));
    expect(await server.client().paginate("/pins").toArray({ limit: 100 })).toHaveLength(100);
    expect(server.asked).toHaveLength(34);
  });
});
