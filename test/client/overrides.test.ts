import { describe, expect, test } from "vitest";
import {
  Pinterest,
  PinterestAbortError,
  PinterestConfigurationError,
  PinterestInputError,
  PinterestParseError,
  PinterestTimeoutError,
  type CallEvent,
  type CommonCallOptions,
  type PinterestOptions,
} from "../../src/index.js";
import { version } from "../../src/version.js";
import { answerOf, scriptFetch } from "../support/scripted-fetch.js";
import { thrownBy } from "../support/stand-in.js";

const accessToken = "access-token-for-tests";
const never = () => new Promise<never>(() => undefined);

function clientOf(options: PinterestOptions) {
  return new Pinterest({ accessToken, retry: { baseDelay: 1 }, ...options });
}

describe("a call can be told, whatever the client is told,", () => {
  test("its timeout and its totalTimeout", async () => {
    const client = clientOf({ fetch: never, timeout: 9_000, retry: false });
    for (const option of ["timeout", "totalTimeout"] as const) {
      const timeout = option === "timeout" ? 5 : 7;
      const error = await thrownBy(() => client.get("/user_account", { [option]: timeout }));
      expect(error).toBeInstanceOf(PinterestTimeoutError);
      expect(error).toMatchObject({ option, timeout });
    }
  });

  test("its retry, in part or not at all", async () => {
    const { fetch, requests } = scriptFetch(answerOf(500));
    const client = clientOf({ fetch });
    const count = async (options: CommonCallOptions) => {
      const before = requests.length;
      await thrownBy(() => client.get("/user_account", options));
      return requests.length - before;
    };
    expect(await count({})).toBe(3);
    expect(await count({ retry: false })).toBe(1);
    expect(await count({ retry: { limit: 1 } })).toBe(2);
    expect(await count({ retry: { limit: 0 } })).toBe(1);
    expect(await count({ retry: { maxDelay: 1 } })).toBe(3);
    expect(await count({ retry: undefined })).toBe(3);
  });

  test("its throttle", async () => {
    const spent = { "x-ratelimit-remaining": "0", "x-ratelimit-reset": "3600" };
    const { fetch, requests } = scriptFetch(answerOf(200, {}, spent));
    const off = clientOf({ fetch, throttle: false });
    await off.get("/user_account");
    await off.get("/user_account");
    const error = await thrownBy(() => off.get("/user_account", { throttle: true }));
    expect(error).toMatchObject({ attempts: 0 });
    expect(requests).toHaveLength(2);
  });

  test("its maxResponseBytes", async () => {
    const { fetch } = scriptFetch(answerOf(200, { text: "x".repeat(100) }));
    const client = clientOf({ fetch, maxResponseBytes: 1_000 });
    await client.get("/user_account");
    const error = await thrownBy(() => client.get("/user_account", { maxResponseBytes: 50 }));
    expect(error).toBeInstanceOf(PinterestParseError);
    expect((error as Error).message).toContain("more than 50 bytes, the limit of maxResponseBytes");
    const small = clientOf({ fetch, maxResponseBytes: 50 });
    await small.get("/user_account", { maxResponseBytes: 1_000 });
  });

  test("its listener, in place of the client's", async () => {
    const { fetch } = scriptFetch(answerOf(200, {}));
    const [ofClient, ofCall]: [CallEvent[], CallEvent[]] = [[], []];
    const client = clientOf({ fetch, onEvent: (event) => ofClient.push(event) });
    await client.get("/user_account", { onEvent: (event) => ofCall.push(event) });
    expect([ofClient.length, ofCall.length]).toEqual([0, 3]);
    await client.get("/user_account");
    expect([ofClient.length, ofCall.length]).toEqual([3, 3]);
  });

  test("its signal", async () => {
    const reason = new Error("enough");
    const signal = AbortSignal.abort(reason);
    const error = await thrownBy(() => clientOf({ fetch: never }).get("/user_account", { signal }));
    expect(error).toBeInstanceOf(PinterestAbortError);
    expect((error as Error).cause).toBe(reason);
  });

  test("its headers, which take the place of the client's whatever their case", async () => {
    const { fetch, requests } = scriptFetch(answerOf(200, {}));
    const client = clientOf({ fetch });
    const body = { name: "Kitchens" };
    await client.post("/boards", { body });
    const usual = {
      accept: "application/json",
      authorization: `Bearer ${accessToken}`,
      "content-type": "application/json",
      "user-agent": `pinterest-client/${version}`,
    };
    expect(requests[0]?.init.headers).toEqual(usual);
    const headers = {
      "User-Agent": "shop/1",
      AUTHORIZATION: "Bearer mine",
      "X-Trace": "7",
      "X-Unset": undefined,
    };
    await client.post("/boards", { body, headers });
    expect(requests[1]?.init.headers).toEqual({
      ...usual,
      "user-agent": "shop/1",
      authorization: "Bearer mine",
      "x-trace": "7",
    });
    await client.post("/boards", { body });
    expect(requests[2]?.init.headers).toEqual(usual);
  });

  test("its headers as pairs of any make", async () => {
    const { fetch, requests } = scriptFetch(answerOf(200, {}));
    const client = clientOf({ fetch });
    const pairs = [
      ["Authorization", "Bearer mine"],
      ["x-unset", undefined],
    ] as const;
    for (const headers of [
      new Map(pairs),
      {
        *[Symbol.iterator]() {
          yield* pairs;
        },
      },
    ]) {
      await client.get("/user_account", { headers: headers as never });
      expect(requests.at(-1)?.init.headers.authorization).toBe("Bearer mine");
      expect(requests.at(-1)?.init.headers).not.toHaveProperty("x-unset");
    }
  });

  test("its User-Agent in a raw call, too", async () => {
    const { fetch, requests } = scriptFetch(answerOf(200, {}));
    const { raw } = clientOf({ fetch });
    await raw.GET("/user_account");
    await raw.GET("/user_account", { headers: { "User-Agent": "shop/1" } });
    const agents = requests.map(({ init }) => init.headers["user-agent"]);
    expect(agents).toEqual([`pinterest-client/${version}`, "shop/1"]);
  });
});

/** Values that each option cannot be; none of them may be repeated in the error. */
const wrong: Record<string, readonly unknown[]> = {
  timeout: [0, -271828, 27.1828, Infinity, Number.NaN, "271828", null],
  totalTimeout: [0, -271828, "271828", null],
  maxResponseBytes: [0, -271828, 27.1828, "271828"],
  throttle: ["271828", 271828, null],
  onEvent: ["271828", 271828, null, {}],
  retry: ["271828", 271828, true, null],
};

describe("what a call cannot be told", () => {
  test.each(Object.entries(wrong))("is refused by its name: %s", async (option, values) => {
    const { fetch, requests } = scriptFetch();
    for (const value of values) {
      const options = { [option]: value };
      for (const refused of [
        await thrownBy(() => clientOf({ fetch }).get("/user_account", options)),
        await thrownBy(() => clientOf({ fetch, ...options })),
      ]) {
        expect(refused).toBeInstanceOf(PinterestConfigurationError);
        expect(refused).toMatchObject({ option });
        expect((refused as Error).message).not.toMatch(/271828|27\.1828/);
      }
    }
    expect(requests).toEqual([]);
  });

  test.each(["limit", "maxDelay", "baseDelay"])(
    "is refused by its name: retry.%s",
    async (name) => {
      const { fetch, requests } = scriptFetch();
      for (const value of [-271828, 27.1828, "271828", null]) {
        const retry = { [name]: value };
        const error = await thrownBy(() => clientOf({ fetch }).get("/user_account", { retry }));
        expect(error).toBeInstanceOf(PinterestConfigurationError);
        expect(error).toMatchObject({ option: `retry.${name}` });
        expect((error as Error).message).not.toMatch(/271828|27\.1828/);
      }
      expect(requests).toEqual([]);
    },
  );

  test("is refused where it is no option, or no header", async () => {
    const { fetch, requests } = scriptFetch();
    const refused: [string, object][] = [
      ["timeOut", { timeOut: 5 }],
      ["fetch", { fetch }],
      ["headers", { headers: { "x-a": "line\nbreak 271828" } }],
      ["headers", { headers: { "x a": "271828" } }],
      ["headers", { headers: { "x-a": "271828 \u20ac" } }],
      ["headers", { headers: 271828 }],
      ["headers", { headers: new Map([["x-a", "line\nbreak 271828"]]) }],
      ["query", { query: new URLSearchParams("bookmark=271828") }],
      ["query", { query: new Map([["bookmark", "271828"]]) }],
      ["query.bookmark", { query: { bookmark: new Map([["a", "271828"]]) } }],
      ["query.bookmark", { query: { bookmark: new URL("https://a.example/271828") } }],
    ];
    for (const [field, options] of refused) {
      const error = await thrownBy(() => clientOf({ fetch }).get("/user_account", options));
      expect(error).toBeInstanceOf(PinterestInputError);
      expect(error).toMatchObject({ field });
      expect((error as Error).message).not.toContain("271828");
    }
    expect(requests).toEqual([]);
  });
});
