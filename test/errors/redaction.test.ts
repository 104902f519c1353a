import { inspect } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  isPinterestError,
  Pinterest,
  PinterestConnectionError,
  PinterestParseError,
  type CallEvent,
  type FetchLike,
} from "../../src/index.js";
import { startStandIn, type StandIn } from "../../src/testing/index.js";
import { answerOf } from "../support/scripted-fetch.js";
import { allOf, expectNone, inHtml } from "../support/secrets.js";
import { thrownBy } from "../support/stand-in.js";

const accessToken = "pina_ACCESS/abc+DEF==";
const conversionToken = "pinc_CONVERSION/abc+DEF==";
const appSecret = "app-SECRET/abc+DEF~";
const pair = btoa(`1234567:${appSecret}`);
const code = "one-time-CODE/a b+c~'(d)";
const refreshToken = "pinr_REFRESH/abc+DEF==";
const own = "Own SCHEME-value/abc+DEF==";
const password = 'pass "word"/abc+DEF==';
const partnerToken = "partner-TOKEN/abc+DEF==";

type Make = (client: Pinterest) => Promise<unknown>;
const tokenCall =
  (body: object): Make =>
  (client) =>
    client.post("/oauth/token", { body: body as never });

/** Calls, each with what must never show of it. */
const calls: Record<string, readonly [make: Make, ...secrets: string[]]> = {
  "an access token": [(client) => client.get("/user_account"), accessToken],
  "a conversion token": [
    (client) =>
      client.post("/ad_accounts/{ad_account_id}/events", {
        path: { ad_account_id: "1" },
        body: { data: [] },
      }),
    conversionToken,
  ],
  "a header of the caller's": [
    (client) => client.get("/user_account", { headers: { Authorization: own } }),
    own,
    own.slice(4),
  ],
  "a header of the caller's, with more than one space": [
    (client) =>
      client.get("/user_account", { headers: { Authorization: own.replace(" ", " \t ") } }),
    own.slice(4),
  ],
  "an app secret and a code": [
    tokenCall({ grant_type: "authorization_code", code, redirect_uri: "https://a.example" }),
    appSecret,
    pair,
    code,
  ],
  "a refresh token": [
    tokenCall({ grant_type: "refresh_token", refresh_token: refreshToken }),
    appSecret,
    pair,
    refreshToken,
  ],
  "a token to revoke": [
    (client) => client.post("/oauth/token/revoke", { body: { token: refreshToken } }),
    refreshToken,
  ],
  "a password and a token in a JSON body": [
    (client) =>
      client.post("/catalogs/feeds", {
        body: {
          credentials: { username: "shop", password },
          partner_access_token: partnerToken,
        } as never,
      }),
    password,
    partnerToken,
  ],
};

/** What a server may make of the request that it got. */
function echoOf(url: string, { headers, body = "" }: Parameters<FetchLike>[1]) {
  const { authorization = "" } = headers;
  const bare = authorization.slice(authorization.indexOf(" ") + 1);
  const fields = Object.fromEntries(new URLSearchParams(body));
  return { url, authorization, bare, body, fields, headers: [headers] };
}

/** Makes each call over a `fetch`, and looks at everything that comes of it. */
async function look(
  fetch: FetchLike,
  [make, ...secrets]: readonly [Make, ...string[]],
  timeout = 10_000,
) {
  const events: CallEvent[] = [];
  const client = new Pinterest({
    ...{ accessToken, conversionToken, appId: "1234567", appSecret, fetch },
    retry: { baseDelay: 0, limit: 1 },
    timeout,
    onEvent: (event) => events.push(event),
  });
  const error = await thrownBy(() => make(client)).catch(() => undefined);
  expect(error === undefined || isPinterestError(error)).toBe(true);
  expectNone(allOf(error), secrets);
  expectNone(allOf(events), secrets);
  expectNone(events.map((event) => allOf((event as { error?: unknown }).error)).join(), secrets);
  expectNone(allOf(client), [accessToken, conversionToken, appSecret, pair]);
  return error;
}

const statuses = [302, 400, 401, 403, 404, 409, 418, 422, 429, 500, 501, 503];

describe.each(Object.entries(calls))("%s", (_, call) => {
  test("does not show where the server echoes it, in JSON, text or HTML, with any status", async () => {
    for (const status of statuses) {
      const echoes: ((echo: ReturnType<typeof echoOf>) => string)[] = [
        (echo) => JSON.stringify({ code: 1, message: `Bad ${echo.authorization}`, details: echo }),
        (echo) => JSON.stringify({ message: `Bad ${echo.body}`, [echo.bare]: echo }),
        (echo) => JSON.stringify(echo).replaceAll("/", "\\/").replaceAll("=", "\\u003D"),
        (echo) => `<html>${JSON.stringify(echo.fields)} ${echo.authorization} ${echo.body}</html>`,
        (echo) => `${JSON.stringify(echo).replaceAll("/", "\\/")} and more`,
        (echo) => JSON.stringify(echo.bare),
        (echo) => `<p>Authorization: ${inHtml(echo.authorization)} ${inHtml(echo.body)}</p>`,
        (echo) => JSON.stringify({ message: `Bad ${inHtml(echo.bare)}`, page: inHtml(echo.body) }),
        (echo) => `<a href="?next=${encodeURIComponent(encodeURIComponent(echo.bare))}">`,
        (echo) => JSON.stringify({ message: encodeURIComponent(echo.body) }),
      ];
      for (const write of echoes) {
        await look(
          (url, init) => Promise.resolve(answerOf(status, write(echoOf(url, init)))),
          call,
        );
      }
    }
  });

  test("does not show where the server echoes it in the headers", async () => {
    const fetch: FetchLike = (_url, { headers }) => {
      const echo = headers.authorization ?? "";
      const names = ["x-pinterest-rid", "retry-after", "x-ratelimit-reset", "location"];
      return Promise.resolve(answerOf(403, {}, Object.fromEntries(names.map((n) => [n, echo]))));
    };
    await look(fetch, call);
  });

  test("does not show in a success that cannot be read", async () => {
    for (const end of ["", "<html>", "\ufffe"]) {
      await look((url, init) => {
        const echo = echoOf(url, init);
        return Promise.resolve(answerOf(200, `${echo.bare} ${echo.body}${end}`));
      }, call);
    }
  });

  test("does not show where fetch fails with an error that carries the request", async () => {
    const failures: ((init: Parameters<FetchLike>[1]) => unknown)[] = [
      (init) => new TypeError(`bad header ${init.headers.authorization ?? ""} ${init.body ?? ""}`),
      (init) => Object.assign(new Error("reset"), { init, config: { headers: init.headers } }),
      (init) =>
        new TypeError("failed", { cause: Object.assign(new Error("x"), { deep: [{ init }] }) }),
      (init) => new AggregateError([new Error("x", { cause: init })], "all failed"),
      (init) => Object.defineProperty(new Error("hidden"), "request", { value: init }),
      (init) =>
        Object.assign(new Error("x"), { headers: new Headers(init.headers), form: init.body }),
      (init) => init,
      (init) => `${init.headers.authorization ?? ""} ${init.body ?? ""}`,
      (init) =>
        Object.assign(new Error("x"), { body: new URLSearchParams(init.body), [Symbol()]: init }),
    ];
    for (const fail of failures) {
      await look((_url, init) => Promise.reject(fail(init)), call);
    }
  });

  test("does not show where fetch never answers", async () => {
    await look(() => new Promise(() => undefined), call, 50);
  });
});

describe("over the wire", () => {
  let standIn: StandIn;
  beforeAll(async () => {
    standIn = await startStandIn({
      respond: ({ headers, body }) => ({ status: 401, body: { message: "no", headers, body } }),
    });
  });
  afterAll(() => standIn.close());

  test.each(Object.entries(calls))("a server's echo shows none of %s", async (_, call) => {
    const { baseUrl } = standIn;
    const fetch: FetchLike = (url, init) =>
      globalThis.fetch(url.replace("https://api.pinterest.com/v5", baseUrl), init);
    const error = await look(fetch, call);
    if (error !== undefined) expect(allOf(error)).toContain("[redacted]");
  });
});

describe("a raw call", () => {
  test("tells its listener of no token, and fails with none", async () => {
    const make: Make = async (client) => {
      await client.raw.GET("/user_account");
    };
    const echo: FetchLike = (url, init) => {
      const told = echoOf(url, init);
      return Promise.resolve(answerOf(500, told, { "x-pinterest-rid": told.authorization }));
    };
    await look(echo, [make, accessToken]);
    const fail: FetchLike = (_url, init) => Promise.reject(Object.assign(new Error("x"), { init }));
    expect(await look(fail, [make, accessToken])).toBeInstanceOf(PinterestConnectionError);
  });
});

describe("a client", () => {
  test("shows no secret, however it is looked at", () => {
    const options = { accessToken, conversionToken, appId: "1234567", appSecret };
    const pinterest = new Pinterest(options);
    expectNone(allOf(pinterest), [accessToken, conversionToken, appSecret, pair]);
    const copy: unknown = Object.assign({}, pinterest);
    expectNone(allOf(copy), [accessToken, conversionToken, appSecret, pair]);
    const client = inspect(pinterest, { showHidden: true, getters: true, depth: null });
    expectNone(client, [accessToken, conversionToken, appSecret, pair]);
  });
});

describe("what a new token could be read from", () => {
  test("is not shown: a list of integrations that is cut off", async () => {
    const text = '{"items":[{"id":"1","partner_access_token":"pina_OF_A_PARTNER","partner_refr';
    const client = new Pinterest({
      accessToken,
      fetch: () => Promise.resolve(answerOf(200, text)),
    });
    const error = await thrownBy(() => client.get("/integrations"));
    expect(error).toBeInstanceOf(PinterestParseError);
    expect(allOf(error)).not.toMatch(/pina_OF|partner_/);
    expect((error as PinterestParseError).answer()).toBe(text);
  });

  test("is not kept: the text of an OAuth answer that cannot be read", async () => {
    const fetch = () => Promise.resolve(answerOf(200, '{"access_token":"pina_BRAND_NEW","tok'));
    const client = new Pinterest({ appId: "1234567", appSecret, fetch });
    const error = await thrownBy(() => tokenCall({ grant_type: "client_credentials" })(client));
    expect(allOf(error)).not.toContain("pina_BRAND_NEW");
  });
});
