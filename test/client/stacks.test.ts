import checkout from "../../examples/checkout-event.json" with { type: "json" };
import { describe, expect, test } from "vitest";
import { Pinterest, type FetchLike } from "../../src/index.js";
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
