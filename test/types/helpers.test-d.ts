import { describe, expectTypeOf, test, vi } from "vitest";
import { Pinterest } from "../../src/index.js";
import type {
  Body,
  CallArguments,
  CallData,
  CallOptions,
  components,
  Data,
  Item,
  ListRoute,
  Options,
  PathTemplate,
  Query,
  Route,
} from "../../src/index.js";

type Schemas = components["schemas"];

const pinterest = new Pinterest();

describe("Item", () => {
  test("is an element of a page of items", () => {
    expectTypeOf<Item<"GET /pins">>().toExtend<Schemas["Pin"]>();
    expectTypeOf<Schemas["Pin"]>().toExtend<Item<"GET /pins">>();
    expectTypeOf<Item<"GET /boards/{board_id}/pins">["id"]>().toEqualTypeOf<string>();
  });

  test("is an element of an answer that is itself an array", () => {
    type Figures = Data<"GET /ad_accounts/{ad_account_id}/campaigns/analytics">[number];
    type Row = Item<"GET /ad_accounts/{ad_account_id}/campaigns/analytics">;
    expectTypeOf<Row>().toExtend<Figures>();
    expectTypeOf<Figures>().toExtend<Row>();
  });

  test("is an element of items that an answer may leave out", () => {
    type Created = Item<"POST /ad_accounts/{ad_account_id}/campaigns">;
    expectTypeOf<Created>().toHaveProperty("exceptions");
  });

  test("keeps a union apart, so that a field tells its members", () => {
    type Feed = Item<"GET /catalogs/feeds">;
    expectTypeOf<Feed["catalog_type"]>().toExtend<string>();
    expectTypeOf<Extract<Feed, { catalog_type: "HOTEL" }>>().not.toBeNever();
  });

  test("is what a loop over the answer gives", async () => {
    const run = async (take: (pin: Item<"GET /pins">) => void) => {
      const { items } = await pinterest.get("/pins");
      items.forEach(take);
    };
    return Promise.resolve(run);
  });

  test("does not compile for an answer that is no list", () => {
    // @ts-expect-error one user account
    void (undefined as unknown as Item<"GET /user_account">);
    // @ts-expect-error a record of figures by name
    void (undefined as unknown as Item<"GET /user_account/analytics">);
    // @ts-expect-error no content at all
    void (undefined as unknown as Item<"DELETE /boards/{board_id}">);
    // @ts-expect-error no such route
    void (undefined as unknown as Item<"GET /pin">);
    expectTypeOf<"GET /pins">().toExtend<ListRoute>();
    expectTypeOf<"GET /user_account">().not.toExtend<ListRoute>();
  });
});

describe("spelling types out for editors", () => {
  test("leaves them equal in both directions to what the document says", () => {
    expectTypeOf<Data<"GET /boards/{board_id}">>().toExtend<Schemas["Board"]>();
    expectTypeOf<Schemas["Board"]>().toExtend<Data<"GET /boards/{board_id}">>();
    expectTypeOf<Body<"POST /boards">>().toEqualTypeOf<Schemas["BoardCreate"]>();
  });

  test("keeps fields read-only and optional where they are", () => {
    const change = (board: Data<"GET /boards/{board_id}">) => {
      // @ts-expect-error Pinterest gives ids
      board.id = "12";
    };
    expectTypeOf<{ name: string }>().toExtend<Body<"POST /boards">>();
    return change;
  });

  test("gives arrays, strings and answers without content as they are", () => {
    expectTypeOf<Body<"POST /ad_accounts/{ad_account_id}/ads">>().toExtend<readonly unknown[]>();
    expectTypeOf<Data<"DELETE /boards/{board_id}">>().toEqualTypeOf<undefined>();
  });
});

describe("Options", () => {
  function cached<R extends Route>(
    route: R,
    options: Options<R>,
    load: (options: Options<R>) => Promise<Data<R>>,
  ): Promise<Data<R>> {
    void route;
    return load(options);
  }

  test("are those of the methods, so that a wrapper needs no cast", () => {
    const board = () =>
      cached("GET /boards/{board_id}", { path: { board_id: "12" }, timeout: 5_000 }, (options) =>
        pinterest.get("/boards/{board_id}", options),
      );
    expectTypeOf(board).returns.resolves.toEqualTypeOf<Data<"GET /boards/{board_id}">>();
    const created = () =>
      cached("POST /boards", { body: { name: "Kitchens" } }, (options) =>
        pinterest.post("/boards", options),
      );
    expectTypeOf(created).returns.resolves.toEqualTypeOf<Data<"POST /boards">>();
    expectTypeOf<Options<"GET /pins">>().toEqualTypeOf<CallOptions<"get", "/pins">>();
    expectTypeOf<object>().toExtend<Options<"GET /pins">>();
  });

  test("refuse what the operation does not take, and need what it needs", () => {
    // @ts-expect-error no such parameter
    const misspelt: Options<"GET /boards/{board_id}"> = { path: { board: "12" } };
    // @ts-expect-error the path needs a board_id
    const pathless: Options<"GET /boards/{board_id}"> = { timeout: 5_000 };
    // @ts-expect-error no such route
    void (undefined as unknown as Options<"GET /bords">);
    return [misspelt, pathless];
  });
});

describe("a fake of the client", () => {
  const account: Data<"GET /user_account"> = { username: "jane" };

  test("is an untyped mock that gives a typed answer", () => {
    const fake: Pick<Pinterest, "get"> = { get: vi.fn().mockResolvedValue(account) };
    expectTypeOf(fake.get("/user_account")).resolves.toEqualTypeOf(account);
  });

  test("may be a spy on a client", () => {
    return () => vi.spyOn(pinterest, "get").mockResolvedValue(account);
  });
});

describe("the types of a call", () => {
  test("let users write a function over any path", () => {
    async function load<P extends PathTemplate<"get">>(
      path: P,
      ...options: CallArguments<"get", P>
    ): Promise<CallData<"get", P>> {
      return pinterest.get(path, ...options);
    }
    expectTypeOf(() => load("/user_account")).returns.resolves.toHaveProperty("username");
    // @ts-expect-error the path needs a board_id
    void (() => load("/boards/{board_id}"));
  });

  test("name the options of a call, the operation's and the common ones", () => {
    const options: CallOptions<"get", "/pins"> = { query: { page_size: 50 }, timeout: 5_000 };
    expectTypeOf<NonNullable<CallOptions<"get", "/pins">["query"]>>().toEqualTypeOf<
      Query<"GET /pins">
    >();
    // @ts-expect-error a GET takes no body
    const wrong: CallOptions<"get", "/pins"> = { body: {} };
    return [options, wrong];
  });
});
