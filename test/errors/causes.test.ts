import * as undici from "undici";
import { describe, expect, test } from "vitest";
import {
  Pinterest,
  PinterestAbortError,
  PinterestConnectionError,
  PinterestServerError,
  type CallEvent,
  type FetchLike,
} from "../../src/index.js";
import { answerOf } from "../support/scripted-fetch.js";
import { allOf, expectNone } from "../support/secrets.js";
import { thrownBy } from "../support/stand-in.js";

const accessToken = "pina_ACCESS/abc+DEF==";

function clientOf(fetch: FetchLike, onEvent?: (event: CallEvent) => void): Pinterest {
  return new Pinterest({ accessToken, fetch, onEvent, retry: false, timeout: 10_000 });
}

/** An error that cannot be looked at. */
function hostile(): Error {
  return Object.defineProperty(new Error("odd"), "message", {
    get() {
      throw new Error("looked at");
    },
  });
}

describe("a fetch of another undici", () => {
  test("shows no token where its error carries the request", async () => {
    const client = clientOf((url, { method, headers }) => {
      const request = new undici.Request(url, { method, headers });
      return Promise.reject(Object.assign(new Error("proxy is down"), { request }));
    });
    const error = await thrownBy(() => client.get("/user_account"));
    expect(error).toBeInstanceOf(PinterestConnectionError);
    expect((error as Error).message).toBe("GET /user_account got no answer: proxy is down");
    expect((error as Error).cause).toMatchObject({ message: "proxy is down" });
    expectNone(allOf(error), [accessToken]);
  });
});

describe("a fetch that fails with an error that cannot be looked at", () => {
  test("ends the call at once, and its listener is told", async () => {
    const told: CallEvent[] = [];
    const client = clientOf(
      () => Promise.reject(hostile()),
      (event) => told.push(event),
    );
    const error = await thrownBy(() => client.get("/user_account"));
    expect(error).toBeInstanceOf(PinterestConnectionError);
    expect(told.map(({ type }) => type)).toEqual(["request", "failure", "end"]);
  });
});

describe("a signal with a reason that cannot be looked at", () => {
  test("ends every call under it at once", async () => {
    const client = clientOf(() => new Promise(() => undefined));
    const controller = new AbortController();
    const { signal } = controller;
    const calls = Array.from({ length: 3 }, () =>
      thrownBy(() => client.get("/user_account", { signal })),
    );
    setImmediate(() => {
      controller.abort(hostile());
    });
    for (const error of await Promise.all(calls)) expect(error).toBeInstanceOf(PinterestAbortError);
  });
});

describe("an answer that nests too deep", () => {
  test("is tried again and ends in the error of its status", async () => {
    const body = '{"a":'.repeat(1_992) + "1" + "}".repeat(1_992);
    const told: CallEvent[] = [];
    const client = new Pinterest({
      accessToken,
      fetch: () => Promise.resolve(answerOf(503, body)),
      retry: { limit: 1, baseDelay: 0 },
      onEvent: (event) => told.push(event),
    });
    const error = await thrownBy(() => client.get("/user_account"));
    expect(error).toBeInstanceOf(PinterestServerError);
    expect(error).toMatchObject({ status: 503, attempts: 2 });
    expect(told.map(({ type }) => type)).toContain("retry");
  });
});
