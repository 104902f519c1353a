import { describe, expectTypeOf, test } from "vitest";
import { Pinterest, type Body, type Data, type Path, type Query } from "../../src/index.js";

const pinterest = new Pinterest();

describe("a call", () => {
  test("resolves with the data of its operation", () => {
    expectTypeOf(() => pinterest.get("/user_account")).returns.resolves.toHaveProperty("username");
    expectTypeOf(() =>
      pinterest.post("/boards", { body: { name: "Kitchens" } }),
    ).returns.resolves.toHaveProperty("id");
  });

  test("resolves with undefined where the answer has no content", () => {
    const remove = () => pinterest.delete("/boards/{board_id}", { path: { board_id: "1" } });
    expectTypeOf(remove).returns.resolves.toEqualTypeOf<undefined>();
  });

  test("needs no options where its operation needs none", () => {
    return () => pinterest.get("/pins");
  });

  test("takes common options beside its own", () => {
    const { signal } = new AbortController();
    return () =>
      pinterest.get("/pins", { query: { page_size: 5 }, signal, timeout: 1, headers: { a: "b" } });
  });

  test("is rejected on an unknown path, or one without the method", () => {
    // @ts-expect-error no such path
    void (() => pinterest.get("/bords"));
    // @ts-expect-error no POST on this path
    void (() => pinterest.post("/user_account"));
  });

  test("is rejected without a path parameter", () => {
    // @ts-expect-error options are needed
    void (() => pinterest.get("/boards/{board_id}"));
    // @ts-expect-error path is needed
    void (() => pinterest.get("/boards/{board_id}", {}));
    // @ts-expect-error board_id is needed
    void (() => pinterest.get("/boards/{board_id}", { path: {} }));
  });

  test("is rejected without a required query or body", () => {
    // @ts-expect-error body is needed
    void (() => pinterest.post("/boards"));
    // @ts-expect-error query is needed
    void (() => pinterest.get("/user_account/analytics"));
  });

  test("is rejected with a misspelt option", () => {
    // @ts-expect-error `qurey` is no option
    void (() => pinterest.get("/pins", { qurey: {} }));
    // @ts-expect-error a GET takes no body
    void (() => pinterest.get("/pins", { body: {} }));
  });

  test("is rejected with a misspelt query parameter", () => {
    // @ts-expect-error `pagesize` is no parameter
    void (() => pinterest.get("/pins", { query: { pagesize: 5 } }));
  });

  test("is rejected with a misspelt field in its body", () => {
    // @ts-expect-error `nmae` is no field
    void (() => pinterest.post("/boards", { body: { name: "a", nmae: "b" } }));
    type EventsBody = Body<"POST /ad_accounts/{ad_account_id}/events">;
    // @ts-expect-error `date` is no field
    const body: EventsBody = { data: [], date: [] };
    return body;
  });

  test("is rejected with a wrong type in path or query", () => {
    // @ts-expect-error an id is a string
    void (() => pinterest.get("/boards/{board_id}", { path: { board_id: 1 } }));
    // @ts-expect-error a page size is a number
    void (() => pinterest.get("/pins", { query: { page_size: "5" } }));
  });
});

describe("request", () => {
  test("resolves with data and response, by upper-case method", async () => {
    const call = () => pinterest.request("GET", "/user_account");
    expectTypeOf(call).returns.resolves.toHaveProperty("response").toEqualTypeOf<Response>();
    expectTypeOf(call).returns.resolves.toHaveProperty("data").toExtend<object>();
    // @ts-expect-error the method is upper case, as in HTTP
    void (() => pinterest.request("get", "/user_account"));
    return Promise.resolve();
  });
});

describe("a call that the types do not know", () => {
  test("resolves with the type that the caller gives, or else with unknown", () => {
    const known = () => pinterest.call<{ id: string }>("POST", "/new", { body: { name: "a" } });
    expectTypeOf(known).returns.resolves.toEqualTypeOf<{ id: string }>();
    const unknown = () => pinterest.call("GET", "/new/{id}", { path: { id: 1 }, timeout: 5 });
    expectTypeOf(unknown).returns.resolves.toBeUnknown();
  });

  test("is rejected with a URL, an unknown option, credential or method", () => {
    // @ts-expect-error a path begins with a slash
    void (() => pinterest.call("GET", "https://api.pinterest.com/v5/pins"));
    // @ts-expect-error `qeury` is not an option
    void (() => pinterest.call("GET", "/new", { qeury: {} }));
    // @ts-expect-error not the name of a credential
    void (() => pinterest.call("GET", "/new", { credential: "token" }));
    // @ts-expect-error methods are upper case, as in `request`
    void (() => pinterest.call("get", "/new"));
  });
});

describe("raw", () => {
  test("is openapi-fetch with this API's paths", () => {
    const call = () => pinterest.raw.GET("/pins", { params: { query: { page_size: 5 } } });
    expectTypeOf(call).returns.resolves.toHaveProperty("response").toEqualTypeOf<Response>();
    // @ts-expect-error no such path
    void (() => pinterest.raw.GET("/bords"));
  });
});

describe("the helper types", () => {
  test("name the parts of an operation by its route", () => {
    expectTypeOf<Body<"POST /boards">["name"]>().toEqualTypeOf<string>();
    expectTypeOf<Path<"GET /boards/{board_id}">>().toEqualTypeOf<{ board_id: string }>();
    expectTypeOf<Query<"GET /pins">["page_size"]>().toEqualTypeOf<number | undefined>();
    expectTypeOf<Data<"DELETE /boards/{board_id}">>().toEqualTypeOf<undefined>();
    // @ts-expect-error no such route
    void (undefined as unknown as Body<"POST /bords">);
  });
});
