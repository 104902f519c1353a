import { describe, expect, test } from "vitest";
import {
  Pinterest,
  PinterestConnectionError,
  PinterestInputError,
  PinterestParseError,
  PinterestRateLimitError,
  PinterestTimeoutError,
  type PinterestOptions,
} from "../../src/index.js";
import { answerOf, scriptFetch, type Script } from "../support/scripted-fetch.js";
import { thrownBy } from "../support/stand-in.js";

function clientOver(script: Script[], options: PinterestOptions = {}) {
  const { fetch, requests } = scriptFetch(...script);
  const client = new Pinterest({ accessToken: "access-token-for-tests", fetch, ...options });
  return { client, raw: client.raw, requests };
}

describe("a raw call resolves with an error", () => {
  test("for a response other than 2xx", async () => {
    const { raw } = clientOver([answerOf(404, { code: 50, message: "Pin not found." })]);
    const { data, error, response } = await raw.GET("/pins/{pin_id}", {
      params: { path: { pin_id: "1" } },
    });
    expect(data).toBeUndefined();
    expect(error).toEqual({ code: 50, message: "Pin not found." });
    expect(response.status).toBe(404);
  });

  test("whose ids beyond 2^53 are exact and which does not show the token", async () => {
    const body = `{"code":1,"message":"access-token-for-tests","details":{"pin":813744226420795948}}`;
    const { raw } = clientOver([
      answerOf(400, body),
      answerOf(403, "<p>access-token-for-tests</p>"),
    ]);
    expect((await raw.GET("/user_account")).error).toEqual({
      code: 1,
      message: "[redacted]",
      details: { pin: "813744226420795948" },
    });
    expect((await raw.GET("/user_account")).error).toBe("<p>[redacted]</p>");
  });

  test("for a 429 that asks for a longer wait than allowed, and for the calls that are then held back", async () => {
    const { client, raw, requests } = clientOver([
      answerOf(429, { code: 8, message: "Slow down." }, { "retry-after": "3600" }),
    ]);
    const first = await raw.GET("/user_account");
    expect([first.response.status, first.error]).toEqual([429, { code: 8, message: "Slow down." }]);
    const second = await raw.GET("/user_account");
    expect(second.response.status).toBe(429);
    expect(Number(second.response.headers.get("retry-after"))).toBeGreaterThan(3_000);
    expect(second.error?.message).toContain("was not sent");
    expect(requests).toHaveLength(1);
    const thrown = await thrownBy(() => client.get("/user_account"));
    expect(thrown).toBeInstanceOf(PinterestRateLimitError);
    expect(thrown).toMatchObject({ status: 429, attempts: 0 });
  });
});

describe("a raw call throws", () => {
  test("a parse error for an empty body, unless the operation allows one", async () => {
    const { raw } = clientOver([answerOf(200, "")]);
    const error = await thrownBy(() => raw.GET("/user_account"));
    expect(error).toBeInstanceOf(PinterestParseError);
    expect(error).toMatchObject({ status: 200 });
    const { data, response } = await raw.DELETE("/pins/{pin_id}", {
      params: { path: { pin_id: "1" } },
    });
    expect([data, response.status]).toEqual([undefined, 200]);
  });

  test("a parse error with the status for a success that is not JSON, with and without a length", async () => {
    for (const headers of [undefined, { "content-length": "15" }]) {
      const { raw } = clientOver([answerOf(201, "<html>no</html>", headers)]);
      const error = await thrownBy(() => raw.GET("/user_account"));
      expect(error).toBeInstanceOf(PinterestParseError);
      expect(error).toMatchObject({ status: 201 });
    }
  });

  test("a connection error, after retries", async () => {
    const { raw, requests } = clientOver([new TypeError("fetch failed")], {
      retry: { limit: 1, baseDelay: 0 },
    });
    expect(await thrownBy(() => raw.GET("/user_account"))).toBeInstanceOf(PinterestConnectionError);
    expect(requests).toHaveLength(2);
  });

  test("a timeout of its own", async () => {
    const client = new Pinterest({
      accessToken: "access-token-for-tests",
      fetch: () => new Promise(() => undefined),
    });
    const error = await thrownBy(() =>
      client.raw.GET("/user_account", { timeout: 5, retry: false }),
    );
    expect(error).toBeInstanceOf(PinterestTimeoutError);
    expect(error).toMatchObject({ option: "timeout", timeout: 5 });
  });

  test("for options, params, a path or a query that is not a plain object", async () => {
    const { raw, requests } = clientOver([answerOf(200, {})]);
    const query = { test: true };
    const wrong: [string, unknown][] = [
      ...[
        [],
        new Map([["params", { query }]]),
        Object.create({ params: { query } }),
        "x",
        null,
      ].map((init): [string, unknown] => ["options", init]),
      ["params", { params: new Map([["query", query]]) }],
      ["params", { params: null }],
      ["query", { params: { query: new Map([["test", true]]) } }],
      ["query", { params: { query: new URLSearchParams("test=true") } }],
      ["path", { params: { path: new Map() } }],
    ];
    for (const [field, init] of wrong) {
      const error = await thrownBy(() => raw.GET("/user_account", init as never));
      expect(error).toBeInstanceOf(PinterestInputError);
      expect(error).toMatchObject({ field });
    }
    expect(requests).toEqual([]);
  });

  test("for middleware that is not", async () => {
    const { raw } = clientOver([answerOf(200, {})]);
    const error = await thrownBy(() => {
      raw.use({} as never);
    });
    expect(error).toBeInstanceOf(PinterestInputError);
  });
});

describe("middleware of raw", () => {
  test("sees a Request and a Response of the runtime, and can replace them", async () => {
    const { raw, requests } = clientOver([answerOf(200, { username: "jane" })]);
    const seen: unknown[] = [];
    const middleware = {
      onRequest: ({ request }: { request: Request }) => {
        seen.push(request instanceof Request);
        return new Request(request, {
          headers: { ...Object.fromEntries(request.headers), a: "1" },
        });
      },
      onResponse: async ({ response }: { response: Response }) => {
        seen.push(response instanceof Response, await response.clone().json());
        return new Response('{"username":"joan"}', response);
      },
    };
    raw.use(middleware);
    const { data } = await raw.GET("/user_account");
    expect(data).toEqual({ username: "joan" });
    expect(seen).toEqual([true, true, { username: "jane" }]);
    expect(requests[0]?.init.headers).toMatchObject({ a: "1" });
    raw.eject(middleware);
    expect((await raw.GET("/user_account")).data).toEqual({ username: "jane" });
  });

  test("does not see the calls of the other methods", async () => {
    const { client, raw } = clientOver([answerOf(200, {})]);
    raw.use({
      onRequest: () => {
        throw new Error("middleware");
      },
    });
    await client.get("/user_account");
  });
});

describe("a body of a GET request", () => {
  test("is refused, over any transport", async () => {
    const { client, raw, requests } = clientOver([answerOf(200, {})]);
    const body = {} as never;
    for (const call of [
      () => client.get("/user_account", { body } as never),
      () => client.request("GET", "/user_account", { body } as never),
      () => raw.GET("/user_account", { body }),
    ]) {
      const error = await thrownBy(call);
      expect(error).toBeInstanceOf(PinterestInputError);
      expect(error).toMatchObject({ field: "body" });
    }
    expect(requests).toEqual([]);
  });
});
