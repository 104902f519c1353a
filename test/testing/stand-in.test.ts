import { describe, expect, test } from "vitest";
import { PinterestConnectionError } from "../../src/index.js";
import { startStandIn } from "../../src/testing/index.js";
import { thrownBy } from "../support/stand-in.js";
import { adAccountId, clientOf, eventOf, useStandIn } from "./shared.js";

const standIn = useStandIn();

describe("standIn.requests", () => {
  test("tell what came: as it was sent, and what it says", async () => {
    standIn().on("POST /boards/{board_id}/sections", ({ body }) => ({ ...body, id: "3" }));
    await clientOf(standIn()).post("/boards/{board_id}/sections", {
      path: { board_id: "a b" },
      body: { name: "Ovens" },
      headers: { "x-trace": "7" },
    });
    await clientOf(standIn()).conversions.send(adAccountId, [eventOf("a")], { test: true });
    expect(standIn().requests).toMatchObject([
      {
        method: "POST",
        route: "POST /boards/{board_id}/sections",
        path: "/boards/a%20b/sections",
        parameters: { board_id: "a b" },
        search: "",
        query: {},
        headers: { authorization: "Bearer any", "x-trace": "7" },
        body: '{"name":"Ovens"}',
        parsedBody: { name: "Ovens" },
      },
      {
        route: "POST /ad_accounts/{ad_account_id}/events",
        parameters: { ad_account_id: adAccountId },
        query: { test: "true" },
        parsedBody: { data: [{ event_id: "a" }] },
      },
    ]);
  });

  test("tell those that failed, and those of nobody, too", async () => {
    standIn().fail({ connection: "reset" });
    await thrownBy(() => clientOf(standIn(), { retry: false }).get("/pins"));
    await fetch(`${standIn().baseUrl}/nowhere?x=1`, { method: "POST", body: "not JSON" });
    expect(standIn().requests).toMatchObject([
      { route: "GET /pins" },
      { route: undefined, path: "/nowhere", query: { x: "1" }, parameters: {}, body: "not JSON" },
    ]);
    expect(standIn().requests[1]?.parsedBody).toBeUndefined();
  });
});

test("a query keeps what follows a second question mark", async () => {
  await fetch(`${standIn().baseUrl}/pins?bookmark=a?b&page_size=5`);
  expect(standIn().requests).toMatchObject([
    {
      path: "/pins",
      search: "bookmark=a?b&page_size=5",
      query: { bookmark: "a?b", page_size: "5" },
    },
  ]);
});

describe("standIn.reset", () => {
  test("empties the same lists, and forgets answers, failures and decisions", async () => {
    const { requests, events, receivedEvents } = standIn();
    const send = () => clientOf(standIn()).conversions.send(adAccountId, [eventOf("a")]);
    await send();
    standIn().on("GET /user_account", { username: "jane" });
    standIn().decide(() => ({ status: "failed", error_message: "no" }));
    standIn().fail({ status: 500, times: Infinity });
    standIn().reset();
    expect([requests, events, receivedEvents]).toEqual([[], [], []]);
    expect(await send()).toMatchObject({ processed: 1 });
    expect([requests.length, events.length, receivedEvents[0]?.fate]).toEqual([1, 1, "recorded"]);
    const error = await thrownBy(() => clientOf(standIn()).get("/user_account"));
    expect(error).toMatchObject({ status: 501 });
  });
});

describe("standIn.close", () => {
  test("ends connections that stall, and what comes after them", async () => {
    const own = await startStandIn();
    own.fail({ connection: "stall" });
    const call = thrownBy(() => clientOf(own, { retry: false }).get("/pins"));
    while (own.requests.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    await own.close();
    expect(await call).toBeInstanceOf(PinterestConnectionError);
    const late = await thrownBy(() => clientOf(own, { retry: false }).get("/pins"));
    expect(late).toBeInstanceOf(PinterestConnectionError);
  });

  test("is called at the end of a block with await using", async () => {
    let baseUrl = "";
    {
      await using own = await startStandIn();
      ({ baseUrl } = own);
      expect((await fetch(baseUrl)).status).toBe(401);
    }
    expect(await thrownBy(() => fetch(baseUrl))).toBeInstanceOf(TypeError);
  });
});

describe("the option respond", () => {
  const own = useStandIn({
    respond: ({ route, path }) =>
      route ? undefined : { status: 200, body: `file at ${path}`, headers: { "x-own": "1" } },
  });

  test("answers what is no operation, such as a file, before any token is asked for", async () => {
    const answer = await fetch(`${own().baseUrl}/files/1`);
    expect([answer.status, await answer.text(), answer.headers.get("x-own")]).toEqual([
      200,
      "file at /files/1",
      "1",
    ]);
    expect((await fetch(`${own().baseUrl}/pins`)).status).toBe(401);
  });
});

describe("the option judge", () => {
  const own = useStandIn({
    judge: ({ path }) => Promise.resolve(path === "/pins" ? ["first fault", "second fault"] : []),
  });

  test("has what it objects to refused, and the rest served", async () => {
    own().pages("GET /pins", []);
    own().pages("GET /boards", []);
    const error = await thrownBy(() => clientOf(own()).get("/pins"));
    expect(error).toMatchObject({ status: 400 });
    expect(String(error)).toContain("Invalid request: first fault; second fault");
    expect(await clientOf(own()).get("/boards")).toEqual({ items: [], bookmark: null });
  });
});
