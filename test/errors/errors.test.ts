import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { createApiError, type ErrorResponse } from "../../src/errors/index.js";
import * as library from "../../src/index.js";
import { findOperation } from "../../src/operations.js";
import { allOf } from "../support/secrets.js";
import { callInfo } from "./call-info.js";

function answerOf(status: number, body: unknown, changes: Partial<ErrorResponse> = {}) {
  const text = typeof body === "string" ? body : JSON.stringify(body);
  return { status, headers: new Headers({ "x-pinterest-rid": "77" }), text, ...changes };
}

/** The class that each status has, in words. */
function kindOf(status: number): string {
  const own: Record<number, string> = {
    400: "InvalidRequest",
    401: "Authentication",
    403: "Permission",
    404: "NotFound",
    409: "Conflict",
    422: "Unprocessable",
    429: "RateLimit",
  };
  return `Pinterest${own[status] ?? (status >= 500 ? "Server" : "Api")}Error`;
}

describe("an answer that refuses", () => {
  test("becomes an error of the class that its status has, whatever the status", () => {
    for (let status = 100; status < 600; status++) {
      if (status >= 200 && status < 300) continue;
      const error = createApiError(callInfo(), answerOf(status, { code: 8, message: "no" }));
      expect(error).toBeInstanceOf(library.PinterestApiError);
      expect(error.name).toBe(kindOf(status));
      expect(error.constructor.name).toBe(kindOf(status));
      expect(error).toMatchObject({ status, code: 8, requestId: "77" });
    }
  });

  test("keeps code, message, details and body as Pinterest gave them", () => {
    const body = { code: 2625, message: "Under review.", details: { events: [{ a: 1 }] } };
    const error = createApiError(callInfo(), answerOf(409, body));
    expect(error).toMatchObject({ code: 2625, details: body.details, body });
    expect(error.message).toBe("GET /boards/{board_id} answered 409, code 2625: Under review.");
  });

  test("is judged by its status, whatever its body looks like", () => {
    const odd = ["", "<html></html>", "null", "[]", "5", '"text"', "{", '{"code":"8","message":5}'];
    for (const text of odd) {
      const error = createApiError(callInfo(), answerOf(400, text));
      expect(error.name).toBe("PinterestInvalidRequestError");
      expect(error).toMatchObject({ status: 400, code: undefined });
      expect(error.message).toBe("GET /boards/{board_id} answered 400");
    }
  });

  test("keeps text that is no JSON, and a long message, short enough for a log", () => {
    const page = createApiError(callInfo(), answerOf(502, "x".repeat(5_000)));
    expect(page.body).toBe(`${"x".repeat(2_000)}… (5000 characters)`);
    const told = createApiError(callInfo(), answerOf(400, { message: "y".repeat(50_000) }));
    expect(told.message.length).toBeLessThan(2_200);
  });

  test("has no key __proto__ in its body", () => {
    const error = createApiError(
      callInfo(),
      answerOf(400, '{"details":{"__proto__":{"a":1}},"code":1}'),
    );
    expect(Object.getOwnPropertyNames(error.details)).toEqual([]);
    expect(Object.getPrototypeOf(error.details)).toBe(Object.prototype);
  });

  test("says how many attempts there were, and how long the next would have to wait", () => {
    const exceededLimit = { ms: 90_500, option: "maxDelay" } as const;
    const error = createApiError(
      callInfo({ attempts: 3 }),
      answerOf(
        429,
        { code: 8, message: "You have exceeded your rate limit" },
        { exceededLimit, retryAfterMs: 90_500 },
      ),
    );
    expect(error).toMatchObject({ attempts: 3, retryAfterMs: 90_500 });
    expect(error.message).toBe(
      "GET /boards/{board_id} answered 429, code 8: You have exceeded your rate limit. " +
        "The next attempt would have to wait 91 s, longer than retry.maxDelay allows (3 attempts)",
    );
  });
});

const { PinterestError, isPinterestError } = library;
const call = callInfo({ attempts: 2 });
const samples = [
  new library.PinterestAbortError(call, new Error("enough")),
  new library.PinterestConfigurationError("timeout", "must be a number"),
  new library.PinterestConnectionError(call, new Error("reset")),
  new library.PinterestInputError("path.board_id", "is missing"),
  new library.PinterestParseError(call, 200, { what: "no JSON", text: "{" }),
  new library.PinterestSandboxError("events/create"),
  new library.PinterestTestModeError("boards/create", "it would be recorded"),
  new library.PinterestTimeoutError(call, "timeout", 30_000),
  ...[400, 401, 403, 404, 409, 418, 422, 429, 500].map((status) =>
    createApiError(call, answerOf(status, {})),
  ),
];

describe("every error", () => {
  test("that the package exports has its name, and one root", () => {
    for (const [name, Kind] of Object.entries(library)) {
      if (!/^Pinterest\w+Error$/.test(name)) continue;
      const { prototype } = Kind as { prototype: Error };
      expect(prototype.name).toBe(name);
      expect(prototype).toBeInstanceOf(PinterestError);
    }
  });

  test.each(samples.map((error) => [error.name, error] as const))(
    "is well made: %s",
    (name, error) => {
      expect(error).toBeInstanceOf(PinterestError);
      expect(isPinterestError(error)).toBe(true);
      expect(error.constructor.name).toBe(name);
      expect(error.stack).toMatch(new RegExp(`^${name}: `));
      expect(Object.keys(error)).not.toContain("name");
      expect(JSON.parse(JSON.stringify(error))).toMatchObject({ name, message: error.message });
      expect(error.message).not.toMatch(/undefined|\[object|NaN/);
      if (!(error instanceof library.PinterestCallError)) return;
      expect(error).toMatchObject({
        operation: "boards/get",
        method: "GET",
        path: "/boards/{board_id}",
        attempts: 2,
      });
      expect(error.message).toMatch(/^GET \/boards\/\{board_id\} .* \(2 attempts\)$/);
    },
  );

  test("of another copy of the package is known by its brand", () => {
    const foreign = { [Symbol.for("pinterest-client.error")]: true };
    expect(isPinterestError(foreign)).toBe(true);
    const others = [new Error("no"), null, undefined, "no", 5, () => undefined];
    expect(others.filter((value) => isPinterestError(value))).toEqual([]);
  });
});

describe("a connection error", () => {
  test("names the reason that runtimes hide in a cause", () => {
    const refused = Object.assign(new Error("connect ECONNREFUSED 127.0.0.1:1"), { code: "X" });
    const cases: [unknown, string][] = [
      [new TypeError("fetch failed", { cause: refused }), "connect ECONNREFUSED 127.0.0.1:1"],
      [new TypeError("fetch failed", { cause: Object.assign(new Error(""), { code: "X" }) }), "X"],
      [new TypeError("fetch failed", { cause: new Error("") }), "fetch failed"],
      [new TypeError("fetch failed", { cause: "odd" }), "fetch failed"],
      ["odd", "the connection failed"],
      [undefined, "the connection failed"],
    ];
    for (const [cause, reason] of cases) {
      const error = new library.PinterestConnectionError(callInfo(), cause);
      expect(error.message).toBe(`GET /boards/{board_id} got no answer: ${reason}`);
      if (cause instanceof Error) expect(error.cause).toMatchObject({ message: cause.message });
      else expect(error.cause).toBe(cause);
    }
  });
});

describe("a parse error", () => {
  const text = '{"partner_access_token":"pina_of_a_partner","id":"12"';
  const shownBy = (error: library.PinterestParseError) =>
    allOf(error) + inspect(error, { showHidden: true, getters: true, depth: null });

  test("shows nothing of the body unless it is asked to", () => {
    const error = new library.PinterestParseError(callInfo(), 200, { what: "not JSON", text });
    expect(shownBy(error)).not.toMatch(/pina_of_a_partner|partner_access_token/);
    expect(error.answer()).toBe(text);
  });

  test("gives the start of the body without the secrets of the call", () => {
    const call = callInfo({ secrets: ["pina_secret_of_this_call"] });
    const long = `pina_secret_of_this_call ${"x".repeat(5_000)}`;
    const error = new library.PinterestParseError(call, 200, { what: "not JSON", text: long });
    expect(error.answer()).toMatch(/^\[redacted\] x{1989}… \(5011 characters\)$/);
  });

  test("keeps no text of an OAuth answer, for it is a new token", () => {
    const operation = findOperation("POST", "/oauth/token");
    const error = new library.PinterestParseError(callInfo({ operation }), 200, {
      what: "not JSON",
      text: '{"access_token":"pina_brand_new"',
    });
    expect(error.answer()).toBe("");
    expect(shownBy(error)).not.toContain("pina_brand_new");
  });
});
