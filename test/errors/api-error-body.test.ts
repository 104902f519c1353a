import { describe, expect, test } from "vitest";
import { apiErrorOf } from "../../src/errors/index.js";
import { PinterestRateLimitError, PinterestServerError } from "../../src/index.js";
import { findOperation } from "../../src/operations.js";
import { startCall } from "../../src/transport/send.js";
import { parseLimits } from "../../src/options.js";

function callOf() {
  const operation = findOperation("GET", "/boards/{board_id}");
  return { ...startCall(operation, parseLimits({}), undefined), attempts: 2 };
}

describe("the error of an answer", () => {
  test.each([101, 1_992, 20_000, 200_000])("has the text of JSON that nests %d deep", (depth) => {
    const call = callOf();
    call.secrets.push("pina_secret_of_this_call");
    const text = '{"pina_secret_of_this_call":'.repeat(depth) + "1" + "}".repeat(depth);
    const headers = new Headers({ "x-pinterest-rid": "77" });
    const forbidden = { ms: 90_000, over: "maxDelay" } as const;
    const error = apiErrorOf(call, { status: 503, headers, text, asked: 90_000, forbidden });
    expect(error).toBeInstanceOf(PinterestServerError);
    expect(error).toMatchObject({ status: 503, attempts: 2, requestId: "77", code: undefined });
    expect(error.retryAfterMs).toBe(90_000);
    expect(error.message).toContain("answered 503: The next try would have to wait 90 s");
    expect(error.body).toMatch(/^\{"\[redacted\]":\{"\[redacted\]":/);
    expect(JSON.parse(JSON.stringify(error))).toMatchObject({ status: 503 });
  });

  test("shows nothing of its text where a search for secrets fails, and keeps all other facts", () => {
    const call = callOf();
    call.secrets.push(() => {
      throw new RangeError("Maximum call stack size exceeded");
    });
    const text = '{"code":8,"message":"pina_secret_of_this_call"}';
    const error = apiErrorOf(call, { status: 429, headers: new Headers(), text, asked: 1_000 });
    expect(error).toBeInstanceOf(PinterestRateLimitError);
    expect(error).toMatchObject({ status: 429, attempts: 2, retryAfterMs: 1_000 });
    expect(error.body).toBe("[redacted]");
    expect(error.message).toBe("GET /boards/{board_id} [redacted] (2 attempts)");
    expect(JSON.stringify(error)).not.toContain("pina_secret");
  });

  test("has no request id where headers that are a Map have none", () => {
    const headers = new Map() as unknown as Headers;
    const error = apiErrorOf(callOf(), { status: 500, headers, text: "" });
    expect(error).toMatchObject({ status: 500, requestId: undefined });
  });
});
