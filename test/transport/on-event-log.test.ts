import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import {
  Pinterest,
  PinterestConnectionError,
  type CallEvent,
  type CallListener,
  type PinterestOptions,
} from "../../src/index.js";
import { answerOf, scriptFetch, type Script } from "../support/scripted-fetch.js";
import { thrownBy } from "../support/stand-in.js";

const accessToken = "access-token-for-tests";

function clientOf(script: Script[], onEvent: CallListener, options: PinterestOptions = {}) {
  const { fetch } = scriptFetch(...script);
  return new Pinterest({ accessToken, fetch, onEvent, retry: { baseDelay: 1 }, ...options });
}

const limits = { "x-ratelimit-remaining": "3", "x-ratelimit-reset": "60", "x-pinterest-rid": "77" };
const board = ["/boards/{board_id}", { path: { board_id: "549755885175" } }] as const;
const base = { operation: "boards/get", method: "GET", path: "/boards/{board_id}" };

describe("what a listener is told", () => {
  test("of a call that fails twice and succeeds: each request, its end, and each retry, in order", async () => {
    const events: CallEvent[] = [];
    const broken = new TypeError("fetch failed", { cause: new Error("ECONNRESET") });
    const script = [answerOf(503, {}, limits), broken, answerOf(200, {}, limits)];
    await clientOf(script, (event) => events.push(event)).get(...board);
    const ms = expect.any(Number) as number;
    const rateLimit = { category: "org_read", remaining: 3 };
    const response = { type: "response", ms, requestId: "77", rateLimit };
    const error = expect.any(PinterestConnectionError) as unknown;
    expect(events).toMatchObject([
      { ...base, type: "request", attempt: 1 },
      { ...base, ...response, status: 503, attempt: 1 },
      { ...base, type: "retry", delay: ms, because: 503, attempt: 1 },
      { ...base, type: "request", attempt: 2 },
      { ...base, type: "failure", error, ms, attempt: 2 },
      { ...base, type: "retry", delay: ms, because: error, attempt: 2 },
      { ...base, type: "request", attempt: 3 },
      { ...base, ...response, status: 200, attempt: 3 },
      { ...base, type: "end", status: 200, errorName: undefined, ms, attempt: 3 },
    ]);
    const keys = { request: 6, response: 10, failure: 8, retry: 8, throttle: 8, end: 9 };
    for (const event of events) expect(Object.keys(event)).toHaveLength(keys[event.type]);
  });

  test("of a wait for a rate limit comes before the request", async () => {
    const events: CallEvent[] = [];
    const spent = { "x-ratelimit-remaining": "0", "x-ratelimit-reset": "0.05" };
    const client = clientOf([answerOf(200, {}, spent)], (event) => events.push(event));
    await client.get(...board);
    await client.get(...board);
    const told = events.map(({ type, attempt }) => `${type} ${attempt}`);
    const sent = ["request 1", "response 1", "end 1"];
    expect(told).toEqual([...sent, "throttle 1", ...sent]);
    const [wait] = events.filter(({ type }) => type === "throttle");
    expect(wait).toMatchObject({ ...base, category: "org_read" });
    expect((wait as { delay: number }).delay).toBeGreaterThan(0);
  });

  test("tells of a call that ends in a refusal, and of nothing that is refused before it is sent", async () => {
    const events: CallEvent[] = [];
    const client = clientOf([answerOf(404)], (event) => events.push(event), { testMode: true });
    await thrownBy(() => client.get(...board));
    expect(events.map(({ type }) => type)).toEqual(["request", "response", "end"]);
    events.length = 0;
    await thrownBy(() => client.post("/boards", { body: { name: "Kitchens" } }));
    await thrownBy(() => client.get("/boards/{board_id}", { path: { board_id: ".." } }));
    expect(events).toEqual([]);
  });

  test("tells of raw calls too", async () => {
    const events: CallEvent[] = [];
    const client = clientOf([answerOf(500), answerOf(200, {})], (event) => events.push(event));
    await client.raw.GET("/user_account");
    const told = events.map(({ type }) => type);
    expect(told).toEqual(["request", "response", "retry", "request", "response", "end"]);
  });

  test("holds no token, body, path value or query value, however deep one looks", async () => {
    const events: CallEvent[] = [];
    const secrets = {
      token: accessToken,
      path: "path-value-1",
      query: "query-value-2",
      body: "body-value-3",
      header: "header-value-4",
      answer: "answer-value-5",
    };
    const broken = new TypeError("fetch failed", {
      cause: Object.assign(new Error("reset"), {
        init: { authorization: `Bearer ${accessToken}` },
      }),
    });
    const answer = { code: 1, message: secrets.answer };
    const script = [broken, answerOf(503, answer), answerOf(200, "{not JSON"), answerOf(200)];
    const client = clientOf(script, (event) => events.push(event));
    await thrownBy(() =>
      client.request("DELETE", "/boards/{board_id}", {
        path: { board_id: secrets.path },
        headers: { "x-mine": secrets.header },
      }),
    );
    await client.get("/search/boards", { query: { query: secrets.query } }).catch(() => undefined);
    await client
      .post("/ad_accounts/{ad_account_id}/events", {
        path: { ad_account_id: secrets.path },
        body: { data: [{ event_id: secrets.body }] } as never,
      })
      .catch(() => undefined);
    expect(events.length).toBeGreaterThan(8);
    const shown = inspect(events, { depth: null, showHidden: true }) + JSON.stringify(events);
    for (const [what, value] of Object.entries(secrets)) expect(shown, what).not.toContain(value);
  });
});

describe("a listener that fails", () => {
  test.each<[string, CallListener]>([
    [
      "throws",
      () => {
        throw new Error("listener");
      },
    ],
    ["rejects", () => Promise.reject(new Error("listener"))],
    ["never ends", () => new Promise(() => undefined)],
  ])("does not disturb the call where it %s", async (_, onEvent) => {
    const script = [answerOf(503), new Error("reset"), answerOf(200, { id: "1" })];
    const client = clientOf(script, onEvent);
    await expect(client.get(...board)).resolves.toEqual({ id: "1" });
    await new Promise((resolve) => setTimeout(resolve, 2));
  });
});
