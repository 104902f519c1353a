import { describe, expectTypeOf, test } from "vitest";
import type { operations } from "../../generated/operations.js";
import { Pinterest, type Data, type Item, type paths, type Query } from "../../src/index.js";
import type { Pages } from "../../src/pagination.js";
import type {
  PageItem,
  PageOf,
  PaginateArguments,
  PaginatedPath,
  PaginateOptions,
} from "../../src/types.js";

const pinterest = new Pinterest();

type Table = typeof operations;
type PathsOfTable = {
  [P in keyof Table]: Extract<Table[P][number], `${string} paginated${string}`> extends never
    ? never
    : P;
}[keyof Table];

describe("the paths that paginate takes", () => {
  test("are those of the paginated operations in the generated table, and no other", () => {
    expectTypeOf<PaginatedPath>().toEqualTypeOf<PathsOfTable>();
    expectTypeOf<"/catalogs/products/get_by_product_group_filters">().toExtend<PaginatedPath>();
    type Accepts<P> = P extends Parameters<typeof pinterest.paginate>[0] ? P : never;
    expectTypeOf<Accepts<keyof paths>>().toEqualTypeOf<PathsOfTable>();
  });

  test("all answer with a list of items and a bookmark", () => {
    type Unpaged = { [P in PaginatedPath]: PageOf<P> extends Page ? never : P }[PaginatedPath];
    type Page = { items: readonly unknown[]; bookmark?: string | null };
    expectTypeOf<Unpaged>().toBeNever();
    type Bookmarkless = {
      [P in PaginatedPath]: "bookmark" extends keyof PageOf<P> ? never : P;
    }[PaginatedPath];
    expectTypeOf<Bookmarkless>().toBeNever();
    type Untyped = { [P in PaginatedPath]: [PageItem<P>] extends [never] ? P : never };
    expectTypeOf<Untyped[PaginatedPath]>().toBeNever();
  });

  test("do not hold what is no path, has no list, or is not in pages", () => {
    // @ts-expect-error no such path
    void (() => pinterest.paginate("/pin"));
    // @ts-expect-error one user account
    void (() => pinterest.paginate("/user_account"));
    // @ts-expect-error a list that comes whole
    void (() => pinterest.paginate("/terms/suggested"));
    // @ts-expect-error `items` that come whole
    void (() => pinterest.paginate("/resources/ad_account_countries"));
  });
});

describe("paginate", () => {
  test("loops over items", async () => {
    const run = async () => {
      for await (const pin of pinterest.paginate("/pins", { query: { page_size: 250 } })) {
        expectTypeOf(pin).toEqualTypeOf<Item<"GET /pins">>();
      }
      for await (const page of pinterest.paginate("/pins").pages()) {
        expectTypeOf(page).toEqualTypeOf<Data<"GET /pins">>();
      }
      const pins = await pinterest.paginate("/pins").toArray({ limit: 5 });
      expectTypeOf(pins).toEqualTypeOf<Item<"GET /pins">[]>();
    };
    return Promise.resolve(run);
  });

  test("loops over the items of a POST", () => {
    const path = "/catalogs/products/get_by_product_group_filters";
    const body = { feed_id: "1", filters: { any_of: [] } };
    const run = () => pinterest.paginate(path, { body }).toArray();
    expectTypeOf(run).returns.resolves.toEqualTypeOf<Item<`POST ${typeof path}`>[]>();
    // @ts-expect-error the body is needed
    void (() => pinterest.paginate(path));
    // @ts-expect-error a GET takes no body
    void (() => pinterest.paginate("/pins", { body }));
  });

  test("takes the options of the operation and of every call, and nothing else", () => {
    const { signal } = new AbortController();
    void (() => pinterest.paginate("/pins", { signal, timeout: 1, headers: { a: "b" } }));
    void (() => pinterest.paginate("/boards/{board_id}/pins", { path: { board_id: "1" } }));
    expectTypeOf<NonNullable<PaginateOptions<"/pins">["query"]>>().toEqualTypeOf<
      Query<"GET /pins">
    >();
    // @ts-expect-error options are needed
    void (() => pinterest.paginate("/boards/{board_id}/pins"));
    // @ts-expect-error board_id is needed
    void (() => pinterest.paginate("/boards/{board_id}/pins", { path: {} }));
    // @ts-expect-error a query is needed
    void (() => pinterest.paginate("/search/pins"));
    // @ts-expect-error `qurey` is no option
    void (() => pinterest.paginate("/pins", { qurey: {} }));
    // @ts-expect-error `pagesize` is no parameter
    void (() => pinterest.paginate("/pins", { query: { pagesize: 5 } }));
    // @ts-expect-error a page size is a number
    void (() => pinterest.paginate("/pins", { query: { page_size: "5" } }));
    // @ts-expect-error `max` is no option
    void (() => pinterest.paginate("/pins").toArray({ max: 5 }));
  });

  test("lets users write functions over any path, and over the items of any", () => {
    function gather<P extends PaginatedPath>(path: P, ...options: PaginateArguments<P>) {
      return pinterest.paginate(path, ...options).toArray({ limit: 1_000 });
    }
    expectTypeOf(() => gather("/pins")).returns.resolves.toEqualTypeOf<Item<"GET /pins">[]>();
    // @ts-expect-error the path needs a board_id
    void (() => gather("/boards/{board_id}/pins"));
    const titles = (pins: Pages<Item<"GET /pins">, unknown>) => pins;
    void (() => titles(pinterest.paginate("/pins")));
  });
});
