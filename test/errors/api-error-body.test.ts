import { describe, expect, test } from "vitest";
import { createApiError } from "../../src/errors/index.js";
import { PinterestRateLimitError, PinterestServerError } from "../../src/index.js";
import { callInfo } from "./call-info.js";

describe("the error of an answer", () => {
  test.each([101, 1_992, 20_000, 200_000])("has the text of JSON that nests %d deep", (depth) => {
    const call = callInfo({ attempts: 2, secrets: ["pina_secret_of_this_call"] });
    const text = '{"pina_secret_of_this_call":'.repeat(depth) + "1" + "}".repeat(depth);
    const headers = new Headers({ "x-pinterest-rid": "77" });
    const exceededLimit = { ms: 90_000, option: "maxDelay" } as const;
    const facts = { status: 503, headers, text, retryAfterMs: 90_000, exceededLimit };
    const error = createApiError(call, facts);
    expect(error).toBeInstanceOf(PinterestServerError);
    expect(error).toMatchObject({ status: 503, attempts: 2, requestId: "77", code: undefined });
    expect(error.retryAfterMs).toBe(90_000);
    expect(error.message).toContain("answered 503: The next attempt would have to wait 90 s");
    expect(error.body).toMatch(/^\{"\[redacted\]":\{"\[redacted\]":/);
    expect(JSON.parse(JSON.stringify(error))).toMatchObject({ status: 503 });
  });

  test("shows nothing of its text where a search for secrets fails, and keeps all other facts", () => {
    const secrets = {
      [Symbol.iterator]: () => {
        throw new RangeError("Maximum call stack size exceeded");
      },
    };
    const call = callInfo({ attempts: 2, secrets });
    const text = '{"code":8,"message":"pina_secret_of_this_call"}';
    const facts = { status: 429, headers: new Headers(), text, retryAfterMs: 1_000 };
    const error = createApiError(call, facts);
    expect(error).toBeInstanceOf(PinterestRateLimitError);
    expect(error).toMatchObject({ status: 429, attempts: 2, retryAfterMs: 1_000 });
    expect(error.body).toEqual({ "[redacted]": "[redacted]" });
    expect(error.message).toBe("GET /boards/{board_id} [redacted] (2 attempts)");
    expect(JSON.stringify(error)).not.toContain("pina_secret");
  });

  test("shows no token that Pinterest sends with it", () => {
    const body = {
      code: 1,
      access_token: "pina_new",
      details: [{ partner_access_token: "pina_partner", refresh_token: "", token_type: "bearer" }],
    };
    const facts = { status: 500, headers: new Headers(), text: JSON.stringify(body) };
    const error = createApiError(callInfo({}), facts);
    expect(error.body).toEqual({
      code: 1,
      access_token: "[redacted]",
      details: [{ partner_access_token: "[redacted]", refresh_token: "", token_type: "bearer" }],
    });
    expect(JSON.stringify(error)).not.toContain("pina_");
  });

  test("has no request id where headers that are a Map have none", () => {
    const headers = new Map() as unknown as Headers;
    const error = createApiError(callInfo(), { status: 500, headers, text: "" });
    expect(error).toMatchObject({ status: 500, requestId: undefined });
  });
});
