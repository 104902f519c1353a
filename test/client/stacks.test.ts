import checkout from "../../examples/checkout-event.json" with { type: "json" };
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { Pinterest, refreshingToken, type FetchLike } from "../../src/index.js";
import { readResultFile } from "../../src/flows/index.js";
import { undiciFetch } from "../../src/undici.js";
import { drain } from "../support/drain.js";
import { answerOf } from "../support/scripted-fetch.js";

const accessToken = "access-token-for-tests";

/** The ways in which a call ends, by the name of the error. */
const endings: Record<string, { fetch: FetchLike; options?: object }> = {
  PinterestConnectionError: { fetch: () => Promise.reject(new TypeError("fetch failed")) },
  PinterestTimeoutError: {
    fetch: () => new Promise(() => undefined),
    options: { timeout: 5 },
  },
  PinterestAbortError: {
    fetch: () => new Promise(() => undefined),
    options: { signal: AbortSignal.timeout(20) },
  },
  PinterestServerError: { fetch: () => Promise.resolve(answerOf(500, {})) },
  PinterestAuthenticationError: { fetch: () => Promise.resolve(answerOf(401, {})) },
  PinterestParseError: { fetch: () => Promise.resolve(answerOf(200, "<html>")) },
};

async function stackOf(call: () => Promise<unknown>): Promise<string> {
  try {
    await call();
  } catch (error) {
    return String((error as Error).stack);
  }
  throw new Error("nothing was thrown");
}

describe.each(Object.entries(endings))("the stack of a %s", (name, { fetch, options }) => {
  const client = () => new Pinterest({ accessToken, retry: false, fetch });

  test("holds the line of the caller, for each method", async () => {
    const calls = [
      async function theLineOfTheCaller() {
        return await client().get("/user_account", options);
      },
      async function theLineOfTheCaller() {
        return await client().request("GET", "/user_account", options);
      },
      async function theLineOfTheCaller() {
        for await (const pin of client().paginate("/pins", options)) return pin;
        return undefined;
      },
    ];
    for (const call of calls) {
      const stack = await stackOf(call);
      expect(stack).toContain(name);
      expect(stack).toMatch(/theLineOfTheCaller.*stacks\.test\.ts/);
    }
  });

  test("holds the line of the caller of conversions.send", async () => {
    const stack = await stackOf(async function theLineOfTheCaller() {
      const events = checkout.data as never;
      return await client().conversions.send("549755885175", events, options);
    });
    expect(stack).toContain(name);
    expect(stack).toMatch(/theLineOfTheCaller.*stacks\.test\.ts/);
  });
});

test("the stack of a raw call's error holds the line of the caller", async () => {
  const fetch = () => Promise.reject(new TypeError("fetch failed"));
  const { raw } = new Pinterest({ accessToken, retry: false, fetch });
  const stack = await stackOf(async function theLineOfTheCaller() {
    return await raw.GET("/user_account");
  });
  expect(stack).toMatch(/theLineOfTheCaller.*stacks\.test\.ts/);
});

/** A server that accepts requests and never answers. */
const silent = createServer((request) => request.resume());
let baseUrl: string;
beforeAll(async () => {
  await new Promise<void>((resolve) => silent.listen(0, "127.0.0.1", resolve));
  baseUrl = `http://127.0.0.1:${(silent.address() as AddressInfo).port}`;
});
afterAll(() => {
  silent.closeAllConnections();
  silent.close();
});

const app = { appId: "1", appSecret: "app-secret-for-tests" };

describe.each([
  ["the runtime's fetch", undefined],
  ["undiciFetch", undiciFetch()],
])("the stack of a call that ends early, with %s,", (_, fetch) => {
  const connection = () => ({ baseUrl, retry: false as const, timeout: 30, fetch });
  const client = () => new Pinterest({ accessToken, ...app, ...connection() });
  const endings: Record<string, [string, () => Promise<unknown>]> = {
    "timeout of get": ["PinterestTimeoutError", () => client().get("/user_account")],
    "totalTimeout of get": [
      "PinterestTimeoutError",
      () => client().get("/user_account", { totalTimeout: 20 }),
    ],
    "abort of get": [
      "PinterestAbortError",
      () => client().get("/user_account", { signal: AbortSignal.timeout(10) }),
    ],
    "timeout of raw": ["PinterestTimeoutError", () => client().raw.GET("/user_account")],
    "timeout of oauth.refresh": [
      "PinterestTimeoutError",
      () => client().oauth.refresh({ refreshToken: "refresh-token" }),
    ],
    "timeout of a renewal": [
      "PinterestTimeoutError",
      () => {
        const provider = refreshingToken({ ...app, refreshToken: "refresh", ...connection() });
        return new Pinterest({ accessToken: provider }).get("/user_account");
      },
    ],
  };
  test.each(Object.entries(endings))("holds the caller: %s", async (_name, [name, call]) => {
    const stack = await stackOf(async function theLineOfTheCaller() {
      return await call();
    });
    expect(stack).toContain(name);
    expect(stack).toMatch(/theLineOfTheCaller.*stacks\.test\.ts/);
  });
});

test("calls that wait for one renewal each throw an error with their own line", async () => {
  const fetch = () => Promise.reject(new TypeError("fetch failed"));
  const provider = refreshingToken({ ...app, refreshToken: "refresh", retry: false, fetch });
  const client = new Pinterest({ accessToken: provider });
  const stacks = await Promise.all([
    stackOf(async function theFirstCaller() {
      return await client.get("/user_account");
    }),
    stackOf(async function theSecondCaller() {
      return await client.get("/user_account");
    }),
  ]);
  expect(stacks.map((stack) => /the\w+Caller/.exec(stack)?.[0])).toEqual([
    "theFirstCaller",
    "theSecondCaller",
  ]);
});

test("the stack of the caller's own reason is kept", async () => {
  const reason = new Error("the user left");
  const { stack } = reason;
  const late = () => {
    const controller = new AbortController();
    setTimeout(() => {
      controller.abort(reason);
    }, 20);
    return controller.signal;
  };
  const client = new Pinterest({ accessToken, baseUrl, retry: false });
  await expect(client.get("/user_account", { signal: late() })).rejects.toHaveProperty(
    "cause",
    reason,
  );
  const options = { signal: late(), allowLoopback: true };
  const { error } = await drain(readResultFile(`${baseUrl}/file`, options));
  expect(error).toBe(reason);
  expect(reason.stack).toBe(stack);
});
