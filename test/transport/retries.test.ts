import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import {
  Pinterest,
  PinterestAbortError,
  PinterestConnectionError,
  PinterestRateLimitError,
  PinterestServerError,
  PinterestTimeoutError,
  type PinterestApiError,
  type PinterestOptions,
} from "../../src/index.js";
import { startStandIn, type StandIn, type StandInAnswer } from "../../src/testing/index.js";
import { answerOf, scriptFetch } from "../support/scripted-fetch.js";
import { thrownBy } from "../support/stand-in.js";

let standIn: StandIn;
let script: StandInAnswer[] = [];
let from = 0;
beforeAll(async () => {
  standIn = await startStandIn({
    respond: () => (script.length > 1 ? script.shift() : script[0]),
  });
});
afterAll(() => standIn.close());
beforeEach(() => {
  from = standIn.requests.length;
});

const accessToken = "access-token-for-tests";
const retry = { baseDelay: 1 };
const client = (options: PinterestOptions = {}) =>
  new Pinterest({ accessToken, baseUrl: standIn.baseUrl, retry, ...options });
const taken = () => standIn.requests.slice(from);
const answers = (...given: StandInAnswer[]) => {
  script = given;
};
const fine = { status: 200, body: { id: "1" } };
const failing = (status: number, headers: Readonly<Record<string, string>> = {}) => ({
  status,
  headers,
  body: { code: 8, message: "Not now" },
});
const sendNothing = (client: Pinterest) =>
  client.post("/ad_accounts/{ad_account_id}/events", {
    path: { ad_account_id: "1" },
    body: { data: [] },
  });

describe("a call that may be repeated", () => {
  test("is made again until it succeeds, each time the same", async () => {
    answers(failing(500), failing(503), fine);
    const query = { page_size: 5 };
    expect(await client().get("/pins", { query, headers: { "x-trace": "7" } })).toEqual(fine.body);
    const requests = taken();
    expect(requests).toHaveLength(3);
    expect(requests[1]).toEqual(requests[0]);
    expect(requests[2]).toEqual(requests[0]);
    expect(requests[0]).toMatchObject({ search: "page_size=5", headers: { "x-trace": "7" } });
  });

  test("sends its body anew each time", async () => {
    answers(failing(502), failing(408), fine);
    await sendNothing(client());
    expect(taken().map(({ body }) => body)).toEqual(Array(3).fill('{"data":[]}'));
  });

  test("ends with the last error once retry.limit is reached", async () => {
    for (const limit of [0, 1, 4]) {
      from = standIn.requests.length;
      answers(failing(500));
      const error = await thrownBy(() => client({ retry: { limit, baseDelay: 1 } }).get("/pins"));
      expect(error).toBeInstanceOf(PinterestServerError);
      expect((error as PinterestServerError).attempts).toBe(limit + 1);
      expect(taken()).toHaveLength(limit + 1);
    }
  });

  test("is made again after a connection that broke, and after a timeout", async () => {
    const broken = new TypeError("fetch failed", { cause: new Error("ECONNRESET") });
    const { fetch, requests } = scriptFetch(broken, broken, answerOf(200, fine.body));
    expect(await client({ fetch }).get("/pins")).toEqual(fine.body);
    expect(requests).toHaveLength(3);
    let count = 0;
    const slow: PinterestOptions["fetch"] = () =>
      ++count < 3 ? new Promise(() => undefined) : Promise.resolve(answerOf(200, fine.body));
    expect(await client({ fetch: slow, timeout: 10 }).get("/pins")).toEqual(fine.body);
  });

  test("is not made again after an error that a retry cannot mend", async () => {
    for (const status of [400, 401, 403, 404, 409, 410, 422, 501, 302]) {
      from = standIn.requests.length;
      answers(failing(status, { "retry-after": "0" }));
      const error = await thrownBy(() => client().get("/pins"));
      expect(error).toMatchObject({ status, attempts: 1 });
      expect(taken()).toHaveLength(1);
    }
  });
});

describe("a call that may not be repeated", () => {
  const board = { body: { name: "Kitchens" } };

  test("is made again where it was turned away, with 429 or 503", async () => {
    answers(failing(429), failing(503), { status: 201, body: { id: "1" } });
    await client().post("/boards", board);
    expect(taken()).toHaveLength(3);
  });

  test("is not made again where it may have taken effect", async () => {
    for (const status of [408, 500, 502, 504]) {
      from = standIn.requests.length;
      answers(failing(status));
      expect(await thrownBy(() => client().post("/boards", board))).toMatchObject({ status });
      const path = { board_id: "1" };
      expect(
        await thrownBy(() => client().patch("/boards/{board_id}", { path, body: {} })),
      ).toMatchObject({ status });
      expect(taken()).toHaveLength(2);
    }
    const { fetch, requests } = scriptFetch(new TypeError("fetch failed"));
    const error = await thrownBy(() => client({ fetch }).post("/boards", board));
    expect(error).toBeInstanceOf(PinterestConnectionError);
    expect(requests).toHaveLength(1);
  });
});

describe("the wait before a retry", () => {
  test("is never shorter than the server asks", async () => {
    answers(failing(429, { "retry-after": "0.08" }), failing(503, { "retry-after": "0.05" }), fine);
    const start = performance.now();
    await client().get("/pins");
    expect(performance.now() - start).toBeGreaterThanOrEqual(130);
  });

  test("that would be above maxDelay ends the call at once, and tells how long", async () => {
    answers(failing(429, { "retry-after": "3600", "x-pinterest-rid": "77" }));
    const error = (await thrownBy(() => client().get("/pins"))) as PinterestRateLimitError;
    expect(error).toBeInstanceOf(PinterestRateLimitError);
    expect(error).toMatchObject({ attempts: 1, retryAfterMs: 3_600_000, requestId: "77" });
    expect(error.message).toBe(
      "GET /pins answered 429, code 8: Not now. " +
        "The next attempt would have to wait 3600 s, longer than retry.maxDelay allows",
    );
  });

  test("of decades ends the call at once, and is named", async () => {
    for (const after of ["1577880000", "9".repeat(30), "Fri, 31 Dec 9999 23:59:59 GMT"]) {
      from = standIn.requests.length;
      answers(failing(503, { "retry-after": after }));
      const error = (await thrownBy(() => client().get("/pins"))) as PinterestApiError;
      expect(error.attempts).toBe(1);
      expect(error.retryAfterMs).toBeGreaterThan(1e12);
      expect(error.message).toMatch(
        /The next attempt would have to wait \d{10,} s, longer than retry\.maxDelay allows$/,
      );
      expect(taken()).toHaveLength(1);
    }
  });

  test("is read from the message of a 429 with code 2726", async () => {
    const costly = (seconds: number) => ({
      status: 429,
      body: { code: 2726, message: `Query cost limit exceeded. Retry after ${seconds} seconds` },
    });
    answers(costly(0.06), fine);
    const start = performance.now();
    await client().get("/pins");
    expect(performance.now() - start).toBeGreaterThanOrEqual(60);
    answers(costly(300));
    const error = (await thrownBy(() => client().get("/pins"))) as PinterestRateLimitError;
    expect(error).toMatchObject({ attempts: 1, code: 2726, retryAfterMs: 300_000 });
    expect(error.message).toContain("wait 300 s, longer than retry.maxDelay allows");
  });

  test("that would reach the deadline ends the call at once, with the server's own answer", async () => {
    answers(failing(503, { "retry-after": "30" }));
    const start = performance.now();
    const error = (await thrownBy(() =>
      client({ totalTimeout: 29_000 }).get("/pins"),
    )) as PinterestApiError;
    expect(performance.now() - start).toBeLessThan(20_000);
    expect(error).toMatchObject({ status: 503, retryAfterMs: 30_000 });
    expect(error.message).toContain("longer than totalTimeout allows");
  });

  test("ends as soon as the signal aborts, with the signal's reason", async () => {
    answers(failing(503, { "retry-after": "30" }));
    const reason = new Error("the user left");
    const controller = new AbortController();
    const call = thrownBy(() =>
      client().get("/pins", {
        signal: controller.signal,
        onEvent: ({ type }) => {
          if (type === "retry")
            setTimeout(() => {
              controller.abort(reason);
            }, 5);
        },
      }),
    );
    const error = (await call) as PinterestAbortError;
    expect(error).toBeInstanceOf(PinterestAbortError);
    expect([error.cause, error.attempts]).toEqual([reason, 1]);
    expect(taken()).toHaveLength(1);
  });
});

describe("the time of a call", () => {
  test("is bound by totalTimeout, whatever its attempts take", async () => {
    const never = () => new Promise<never>(() => undefined);
    const options = {
      fetch: never,
      timeout: 20,
      totalTimeout: 1_000,
      retry: { limit: 1_000_000, baseDelay: 1, maxDelay: 1 },
    };
    const error = await thrownBy(() => client(options).get("/pins"));
    expect(error).toBeInstanceOf(PinterestTimeoutError);
    const { attempts } = error as PinterestTimeoutError;
    expect(attempts).toBeGreaterThan(1);
    // Each takes at least 20 ms.
    expect(attempts).toBeLessThanOrEqual(51);
  });
});
