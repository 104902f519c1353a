import { describe, expect, test } from "vitest";
import {
  Pinterest,
  PinterestError,
  PinterestInputError,
  clientCredentialsToken,
  createOAuth,
  refreshingToken,
} from "../../src/index.js";
import { undiciFetch } from "../../src/undici.js";
import { scriptFetch } from "../support/scripted-fetch.js";
import { thrownBy } from "../support/stand-in.js";

const app = { appId: "1234", appSecret: "secret-for-tests" };

/** Calls every function that takes options, with these. */
function callsWith(options: never) {
  const { fetch, requests } = scriptFetch();
  const pinterest = new Pinterest({ accessToken: "token-for-tests", ...app, fetch });
  const { oauth } = pinterest;
  const calls: Record<string, () => unknown> = {
    "new Pinterest": () => new Pinterest(options),
    fromEnv: () => Pinterest.fromEnv(options, { PINTEREST_ACCESS_TOKEN: "t" }),
    get: () => pinterest.get("/pins", options),
    post: () => pinterest.post("/boards", options),
    patch: () => pinterest.patch("/boards/{board_id}", options),
    delete: () => pinterest.delete("/pins/{pin_id}", options),
    request: () => pinterest.request("GET", "/pins", options),
    paginate: () => pinterest.paginate("/pins", options),
    toArray: () => pinterest.paginate("/pins").toArray(options),
    path: () => pinterest.get("/pins/{pin_id}", { path: options }),
    query: () => pinterest.get("/pins", { query: options }),
    retry: () => pinterest.get("/pins", { retry: options }),
    createOAuth: () => createOAuth(options),
    refreshingToken: () => refreshingToken(options),
    clientCredentialsToken: () => clientCredentialsToken(options),
    exchangeCode: () =>
      oauth.exchangeCode({ code: "c", redirectUri: "https://a.example" }, options),
    refresh: () => oauth.refresh({ refreshToken: "r" }, options),
    clientCredentials: () => oauth.clientCredentials({ scopes: ["ads:read"] }, options),
    revoke: () => oauth.revoke({ token: "t" }, options),
    undiciFetch: () => undiciFetch(options),
    createConversionToken: () => oauth.createConversionToken(options),
  };
  return { calls: Object.entries(calls), requests };
}

class Options {
  timeout = 5_000;
}

describe("options are refused before a byte is sent if they are", () => {
  test.each<[string, unknown]>([
    ["true", true],
    ["null", null],
    ["a string", "sandbox"],
    ["an empty array", []],
    ["an array", [["timeout", 5]]],
    ["a Map", new Map([["timeout", 5]])],
    ["an instance of a class", new Options()],
    ["an object with inherited options", Object.create({ timeout: 5_000 })],
  ])("%s", async (_, options) => {
    const { calls, requests } = callsWith(options as never);
    for (const [name, call] of calls) {
      const error = await thrownBy(call);
      expect([name, error]).toEqual([name, expect.any(PinterestError)]);
      expect([name, (error as Error).message]).toEqual([
        name,
        expect.stringMatching(/^\w+: (expected|must be)/),
      ]);
    }
    expect(requests).toEqual([]);
  });
});

test("a method or path that is not a string is refused", async () => {
  const { fetch, requests } = scriptFetch();
  const pinterest = new Pinterest({ accessToken: "token-for-tests", fetch });
  for (const odd of [undefined, null, 5, {}, ["/pins"], Symbol("/pins")] as never[]) {
    const calls = [
      () => pinterest.get(odd, {} as never),
      () => pinterest.post(odd, {} as never),
      () => pinterest.patch(odd, {} as never),
      () => pinterest.delete(odd, {} as never),
      () => pinterest.request("GET", odd, {} as never),
      () => pinterest.request(odd, "/pins", {} as never),
      () => pinterest.paginate(odd, {} as never).toArray(),
      () => pinterest.raw.GET(odd, {} as never),
      () => pinterest.raw.request(odd, "/pins", {} as never),
    ];
    for (const call of calls) {
      const error = await thrownBy(async () => call());
      expect(error).toBeInstanceOf(PinterestInputError);
      expect(String(error)).toMatch(/(path|method): /);
    }
  }
  expect(requests).toEqual([]);
});

test("an unknown option is refused everywhere, with the options of the function that was called", async () => {
  const { calls, requests } = callsWith({ timeOut: 5 } as never);
  for (const [name, call] of calls.filter(([name]) => !["path", "query"].includes(name))) {
    expect([name, String(await thrownBy(call))]).toEqual([
      name,
      expect.stringMatching(/timeOut: unknown option "timeOut".*; expected one of \w+/),
    ]);
  }
  expect(requests).toEqual([]);
});
