import { describe, expect, expectTypeOf, test } from "vitest";
import {
  Pinterest,
  PinterestConfigurationError,
  PinterestInputError,
  PinterestNotFoundError,
  PinterestSandboxError,
  PinterestServerError,
  PinterestTestModeError,
  type CallEvent,
  type PinterestOptions,
} from "../../src/index.js";
import { type Script, answerOf, scriptFetch } from "../support/scripted-fetch.js";
import { thrownBy } from "../support/stand-in.js";

const accessToken = "access-token-for-tests";
const conversionToken = "conversion-token-for-tests";

function clientOver(script: Script[], options: PinterestOptions = {}) {
  const { fetch, requests } = scriptFetch(...script);
  const retry = { baseDelay: 1 };
  return { requests, client: new Pinterest({ accessToken, fetch, retry, ...options }) };
}

const newRoute = "/ad_accounts/{ad_account_id}/novelties";
const path = { ad_account_id: "12" };

describe("A call that the types do not know", () => {
  test("sends method, path, query, body and headers, and resolves with the data", async () => {
    const { client, requests } = clientOver([answerOf(201, { id: "7" })]);
    const data = await client.call<{ id: string }>("POST", newRoute, {
      path: { ad_account_id: "a/b" },
      query: { fields: ["x", "y"], dry: true },
      body: { name: "Spring" },
      headers: { "x-beta": "on" },
    });
    expectTypeOf(data).toEqualTypeOf<{ id: string }>();
    expect(data).toEqual({ id: "7" });
    const [{ url, init } = {}] = requests;
    expect(url).toBe(
      "https://api.pinterest.com/v5/ad_accounts/a%2Fb/novelties?fields=x&fields=y&dry=true",
    );
    expect(init).toMatchObject({
      method: "POST",
      body: '{"name":"Spring"}',
      headers: {
        authorization: `Bearer ${accessToken}`,
        "content-type": "application/json",
        "x-beta": "on",
      },
    });
  });

  test("resolves with undefined if the response has no content", async () => {
    const { client } = clientOver([new Response(null, { status: 204 })]);
    expect(await client.call("DELETE", newRoute, { path })).toBeUndefined();
    expectTypeOf(client.call("GET", "/new")).resolves.toBeUnknown();
  });

  test("keeps integers that a number cannot hold", async () => {
    const { client } = clientOver([answerOf(200, '{"id": 813744226420795884}')]);
    expect(await client.call("GET", "/new")).toEqual({ id: "813744226420795884" });
  });

  test("takes a parameter and a header that the types of a known operation do not have", async () => {
    const { client, requests } = clientOver([answerOf(200, { items: [] })]);
    await client.call("GET", "/pins", { query: { new_parameter: "x" } });
    expect(requests[0]?.url).toContain("/pins?new_parameter=x");
  });

  test("writes the query of a known operation as that operation does", async () => {
    const { client, requests } = clientOver([answerOf(200, [])]);
    const query = { columns: ["SPEND", "CLICKS"], new_parameter: "x" };
    await client.call("GET", "/ad_accounts/{ad_account_id}/ad_groups/analytics", { path, query });
    expect(requests[0]?.url).toContain("?columns=SPEND,CLICKS&new_parameter=x");
  });

  test.each([
    ["accessToken", `Bearer ${accessToken}`],
    ["conversionToken", `Bearer ${conversionToken}`],
    ["app", `Basic ${btoa("1:app-secret")}`],
  ] as const)("sends the credential %s by its name", async (credential, authorization) => {
    const { client, requests } = clientOver([answerOf(200, {})], {
      conversionToken,
      appId: "1",
      appSecret: "app-secret",
    });
    await client.call("GET", "/new", { credential });
    await client.call("POST", "/ad_accounts/{ad_account_id}/events", { path, credential });
    expect(requests.map(({ init }) => init.headers.authorization)).toEqual([
      authorization,
      authorization,
    ]);
  });

  test.each([
    ["conversionToken", "conversionToken"],
    ["app", "appId"],
  ] as const)("names the option that the credential %s lacks", async (credential, option) => {
    const { client, requests } = clientOver([answerOf(200, {})]);
    const error = await thrownBy(() => client.call("GET", "/new", { credential }));
    expect(error).toBeInstanceOf(PinterestConfigurationError);
    expect((error as Error).message).toMatch(new RegExp(`^${option}: is missing`));
    expect(requests).toEqual([]);
  });

  test("repeats a GET after any transient failure, a POST and a PATCH after 429 and 503 alone", async () => {
    const failing = (status: number) => clientOver([answerOf(status, {}), answerOf(200, {})]);
    const broken = () => clientOver([new TypeError("fetch failed"), answerOf(200, {})]);
    const attempts = async (
      { client, requests }: ReturnType<typeof clientOver>,
      method: "GET" | "POST" | "PATCH",
      route: `/${string}`,
    ) => {
      await client.call(method, route, { path }).catch(() => undefined);
      return requests.length;
    };
    expect(await attempts(failing(500), "GET", newRoute)).toBe(2);
    expect(await attempts(broken(), "GET", newRoute)).toBe(2);
    for (const method of ["POST", "PATCH"] as const) {
      for (const status of [429, 503]) {
        expect(await attempts(failing(status), method, newRoute)).toBe(2);
      }
      expect(await attempts(failing(500), method, newRoute)).toBe(1);
      expect(await attempts(broken(), method, newRoute)).toBe(1);
    }
    // Idempotent as a typed call, but not as one that may have unknown parameters.
    const events = "/ad_accounts/{ad_account_id}/events";
    expect(await attempts(failing(500), "POST", events)).toBe(1);
  });

  test("throws the errors of the other methods, with the template and without the token", async () => {
    const echo = { code: 50, message: `no such thing, ${accessToken}` };
    const { client } = clientOver([answerOf(404, echo)]);
    const error = await thrownBy(() => client.call("GET", newRoute, { path }));
    expect(error).toBeInstanceOf(PinterestNotFoundError);
    expect(error).toMatchObject({ operation: `GET ${newRoute}`, path: newRoute, code: 50 });
    expect(String(error)).not.toContain(accessToken);
    const { client: failing } = clientOver([answerOf(500, {})], { retry: false });
    expect(await thrownBy(() => failing.call("GET", "/new"))).toBeInstanceOf(PinterestServerError);
  });

  test("is reported to onEvent by its template", async () => {
    const events: CallEvent[] = [];
    const { client } = clientOver([answerOf(200, {})], { onEvent: (event) => events.push(event) });
    await client.call("GET", newRoute, { path });
    const call = { operation: `GET ${newRoute}`, method: "GET", path: newRoute };
    expect(events).toMatchObject([
      { ...call, type: "request" },
      { ...call, type: "response" },
      { ...call, type: "end" },
    ]);
  });

  test.each(["POST", "PUT", "PATCH", "DELETE"] as const)(
    "of %s is refused in test mode, before a byte is sent, whether known or not",
    async (method) => {
      const { client, requests } = clientOver([answerOf(200, {})], { testMode: true });
      const known =
        method === "POST" ? "/ad_accounts/{ad_account_id}/events" : "/boards/{board_id}";
      for (const route of [newRoute, known] as const) {
        const call = () =>
          client.call(method, route, { path: { ...path, board_id: "1" }, query: { test: true } });
        expect(await thrownBy(call)).toBeInstanceOf(PinterestTestModeError);
      }
      expect(requests).toEqual([]);
    },
  );

  test("of GET goes out in test mode", async () => {
    const { client } = clientOver([answerOf(200, { ok: true })], { testMode: true });
    expect(await client.call("GET", newRoute, { path })).toEqual({ ok: true });
  });

  test("is refused in the sandbox if the sandbox is known not to have it", async () => {
    const { client, requests } = clientOver([answerOf(200, {})], { environment: "sandbox" });
    const route = "/ad_accounts/{ad_account_id}/ads_credit/redeem";
    const error = await thrownBy(() => client.call("POST", route, { path }));
    expect(error).toBeInstanceOf(PinterestSandboxError);
    expect(requests).toEqual([]);
  });

  test.each([
    "boards",
    "//evil.example/x",
    "/boards/../pins",
    "/boards/%2e%2E/pins",
    "/boards%2Fpins",
    "/boards\\pins",
    "/boards?page_size=1",
    "/boards#x",
    "/boards/{board id}",
    "https://api.pinterest.com/v5/boards",
    "",
    7,
    undefined,
  ])("refuses the path %j, without repeating it", async (given) => {
    const { client, requests } = clientOver([answerOf(200, {})]);
    const error = await thrownBy(() => client.call("GET", given as "/x"));
    expect(error).toBeInstanceOf(PinterestInputError);
    expect((error as Error).message).toMatch(/^path: expected a path template such as/);
    expect(requests).toEqual([]);
  });

  test.each([
    ["get", {}, "method: expected one of GET, POST, PUT, PATCH, DELETE"],
    ["GET", { qeury: {} }, 'unknown option "qeury" (did you mean "query"?)'],
    ["GET", { credential: "token" }, 'credential: expected "accessToken"'],
    ["GET", null, "options: expected a plain object"],
    ["GET", { body: {} }, "body: a GET request cannot have a body"],
    ["GET", { path: {} }, "path.ad_account_id: is missing"],
  ])("refuses wrong arguments: %s %j", async (method, options, message) => {
    const { client, requests } = clientOver([answerOf(200, {})]);
    const call = () => client.call(method as "GET", newRoute, options as object);
    const error = await thrownBy(call);
    expect(error).toBeInstanceOf(PinterestInputError);
    expect((error as Error).message).toContain(message);
    expect(requests).toEqual([]);
  });
});

describe("A path that the API does not have", () => {
  const messageFor = async (method: "GET" | "POST", route: string) => {
    const { client } = clientOver([answerOf(200, {})]);
    const error = await thrownBy(() => client.request(method, route as "/boards", {}));
    return (error as Error).message;
  };

  test.each([
    ["GET", "/pins/123", "/pins/{pin_id}"],
    ["GET", "/pins/jane@example.com", "/pins/{pin_id}"],
    ["GET", "/pins/{id}", "/pins/{pin_id}"],
    ["GET", "/boards/123/sections/9/pins", "/boards/{board_id}/sections/{section_id}/pins"],
    ["GET", "/v5/boards", "/boards"],
    ["GET", "https://api.pinterest.com/v5/pins/123?x=1", "/pins/{pin_id}"],
    ["GET", "/boards/", "/boards"],
    ["GET", "/bords", "/boards"],
  ] as const)("%s %s is answered with the template %s", async (method, route, template) => {
    const message = await messageFor(method, route);
    expect(message).toContain("Paths are templates");
    expect(message).toContain(`did you mean "${template}"?`);
    expect(message).not.toMatch(/123|jane/);
  });

  test("of another method is answered with the methods it has", async () => {
    const message = await messageFor("POST", "/user_account");
    expect(message).toBe("path: the Pinterest API has no POST /user_account; it has GET there");
  });

  test("that resembles no known one is answered with how to call it", async () => {
    const message = await messageFor("GET", "/schedules/549755885175/nothing");
    expect(message).toContain("no GET /schedules/…/nothing; for an operation that");
  });
});
