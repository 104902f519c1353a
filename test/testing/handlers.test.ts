import { describe, expect, test } from "vitest";
import { PinterestInputError, PinterestNotFoundError } from "../../src/index.js";
import { reply, type Handler } from "../../src/testing/index.js";
import { thrownBy } from "../support/stand-in.js";
import { adAccountId, clientOf, eventOf, useStandIn } from "./shared.js";

const standIn = useStandIn();
const client = () => clientOf(standIn());
const getBoard = (board_id: string) => client().get("/boards/{board_id}", { path: { board_id } });

describe("standIn.on", () => {
  test("answers with data", async () => {
    standIn().on("GET /user_account", { username: "jane" });
    expect(await client().get("/user_account")).toEqual({ username: "jane" });
  });

  test("answers by a function of the path, the query and the body", async () => {
    standIn().on("GET /boards/{board_id}/pins", ({ path, query }) => ({
      items: [{ id: path.board_id, title: query.page_size ?? null }],
      bookmark: query.bookmark ?? null,
    }));
    standIn().on("POST /boards", ({ body }) => ({ ...body, id: "12" }));
    expect(
      await client().get("/boards/{board_id}/pins", {
        path: { board_id: "a/b ü" },
        query: { page_size: 5, bookmark: "x=&y" },
      }),
    ).toEqual({ items: [{ id: "a/b ü", title: "5" }], bookmark: "x=&y" });
    expect(await client().post("/boards", { body: { name: "Kitchens" } })).toEqual({
      id: "12",
      name: "Kitchens",
    });
  });

  test("takes a word of a function's answer for that word, as its type asks, and not for any", async () => {
    standIn().on("GET /media/{media_id}", ({ path }) => ({
      media_id: path.media_id,
      media_type: "video",
      status: "succeeded",
    }));
    // @ts-expect-error Pinterest has no such status.
    standIn().on("GET /media/{media_id}", () => ({
      media_id: "8",
      media_type: "video",
      status: "done",
    }));
    standIn().on("GET /user_account", async ({ query }) =>
      Promise.resolve({ username: query.ad_account_id ?? "jane" }),
    );
    expect(await client().get("/user_account")).toEqual({ username: "jane" });
  });

  test("gives lists and objects of the query, each by its own style", async () => {
    const seen: unknown[] = [];
    standIn().on("GET /ad_accounts/{ad_account_id}/analytics", ({ query, request }) => {
      seen.push(
        query.columns,
        query.start_date,
        request.search.includes("columns=SPEND_IN_DOLLAR,CTR"),
      );
      return [];
    });
    standIn().on("GET /ad_accounts/{ad_account_id}/campaigns", ({ query }) => {
      seen.push(query.campaign_ids);
      return { items: [], bookmark: null };
    });
    standIn().on("GET /catalogs/reports/stats", ({ query }) => {
      seen.push(query.parameters);
      return { items: [], bookmark: null };
    });
    const path = { ad_account_id: adAccountId };
    await client().get("/ad_accounts/{ad_account_id}/analytics", {
      path,
      query: {
        start_date: "2026-11-01",
        end_date: "2026-11-02",
        columns: ["SPEND_IN_DOLLAR", "CTR"],
        granularity: "DAY",
      },
    });
    const query = { campaign_ids: ["1", "2", "3"] };
    await client().get("/ad_accounts/{ad_account_id}/campaigns", { path, query });
    const parameters = {
      catalog_type: "HOTEL" as const,
      report: { report_type: "FEED_INGESTION_ISSUES" as const, feed_id: "7" },
    };
    await client().get("/catalogs/reports/stats", { query: { parameters } });
    expect(seen).toEqual([
      ["SPEND_IN_DOLLAR", "CTR"],
      "2026-11-01",
      true,
      ["1", "2", "3"],
      parameters,
    ]);
  });

  test("waits for an answer that comes later, and sends any other with reply", async () => {
    const handler: Handler<"GET /boards/{board_id}"> = async ({ path }) => {
      await Promise.resolve();
      if (path.board_id === "12") return { id: "12", name: "Kitchens" };
      return reply(404, { code: 40, message: "Board not found." }, { "x-pinterest-rid": "7" });
    };
    standIn().on("GET /boards/{board_id}", handler);
    expect(await getBoard("12")).toEqual({ id: "12", name: "Kitchens" });
    const error = await thrownBy(() => getBoard("13"));
    expect(error).toBeInstanceOf(PinterestNotFoundError);
    expect(error).toMatchObject({ code: 40, requestId: "7" });
  });

  test("takes data that has the fields of a reply for data", async () => {
    const body = { status: 404, body: {}, headers: {} };
    standIn().on("GET /user_account", body as object);
    expect(await client().get("/user_account")).toEqual(body);
  });

  test("sends text and bytes as they are, and nothing for undefined", async () => {
    standIn().on("DELETE /boards/{board_id}", undefined);
    const path = { board_id: "12" };
    const { data, response } = await client().request("DELETE", "/boards/{board_id}", { path });
    expect([data, response.status]).toEqual([undefined, 204]);
    const authorization = "Bearer any";
    const get = () => fetch(`${standIn().baseUrl}/user_account`, { headers: { authorization } });
    standIn().on("GET /user_account", reply(200, new Uint8Array([0, 255])));
    expect([...new Uint8Array(await (await get()).arrayBuffer())]).toEqual([0, 255]);
    standIn().on("GET /user_account", reply(200, "<html>", { "content-type": "text/html" }));
    const answer = await get();
    expect([answer.headers.get("content-type"), await answer.text()]).toEqual([
      "text/html",
      "<html>",
    ]);
  });

  test("lets the latest answer hold, until it is taken away", async () => {
    const removeFirst = standIn().on("GET /user_account", { username: "first" });
    const removeSecond = standIn().on("GET /user_account", { username: "second" });
    const name = async () => (await client().get("/user_account")).username;
    expect(await name()).toBe("second");
    removeSecond();
    expect(await name()).toBe("first");
    removeSecond();
    expect(await name()).toBe("first");
    removeFirst();
    expect(await thrownBy(name)).toMatchObject({ status: 501 });
  });

  test("comes before the stand-in's own answers", async () => {
    standIn().on("POST /ad_accounts/{ad_account_id}/events", reply(403, { code: 29 }));
    const error = await thrownBy(() => client().conversions.send(adAccountId, [eventOf("a")]));
    expect(error).toMatchObject({ status: 403 });
    expect(standIn().receivedEvents).toEqual([]);
  });

  test("tells what a handler throws, once, since nobody repeats a 501", async () => {
    standIn().on("GET /user_account", () => {
      throw new Error("no such fixture");
    });
    const error = await thrownBy(() => client().get("/user_account"));
    expect(error).toMatchObject({ status: 501, attempts: 1 });
    expect(String(error)).toContain("no such fixture");
  });

  test("refuses a route that the API does not have", () => {
    for (const route of ["GET /borads", "PUT /boards", "/boards", ""]) {
      expect(() => standIn().on(route as "GET /boards", { items: [], bookmark: null })).toThrow(
        PinterestInputError,
      );
    }
  });

  test("is typed by the route", async () => {
    standIn().on("GET /pins", ({ query }) => {
      // @ts-expect-error the operation has no such parameter
      const misspelt = query.bookmrk as undefined;
      // @ts-expect-error a URL says numbers as text
      const asNumber = query.page_size satisfies number | undefined;
      return reply(200, { items: [typeof misspelt, asNumber], bookmark: null });
    });
    const { items } = await client().get("/pins", { query: { page_size: 5 } });
    expect(items).toEqual(["undefined", "5"]);
    // @ts-expect-error a user has no such field
    standIn().on("GET /user_account", { usernme: "jane" });
    // @ts-expect-error a board has a name
    standIn().on("GET /boards/{board_id}", () => ({ id: "12" }));
    // @ts-expect-error the path has another parameter
    standIn().on("GET /boards/{board_id}", ({ path }) => reply(200, path.id as undefined));
  });
});

describe("a request without an answer", () => {
  test("is told how to answer it, where the API has its operation", async () => {
    const error = await thrownBy(() => getBoard("12"));
    expect(error).toMatchObject({ status: 501, attempts: 1 });
    expect(String(error)).toContain('standIn.on("GET /boards/{board_id}", ...)');
  });

  test("is told so where the API has no such operation", async () => {
    const headers = { authorization: "Bearer any" };
    for (const [method, path] of [
      ["GET", "/borads"],
      ["PUT", "/boards"],
      ["GET", "/boards//pins"],
    ] as const) {
      const answer = await fetch(standIn().baseUrl + path, { method, headers });
      expect(answer.status).toBe(404);
      const { message } = (await answer.json()) as { message: string };
      expect(message).toContain(`The Pinterest API has no ${method} ${path}`);
      expect(standIn().requests.at(-1)?.route).toBeUndefined();
    }
  });
});
