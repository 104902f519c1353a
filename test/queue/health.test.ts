import { expect, test } from "vitest";
import { PinterestRateLimitError } from "../../src/index.js";
import { createHealth } from "../../src/queue/health.js";

test("an ad account rests as long as Pinterest asks, and a day at most", () => {
  const call = {
    operation: { id: "events/create", method: "POST", path: "/ad_accounts/{ad_account_id}/events" },
    attempts: 1,
    redact: String,
  };
  const restAfter = (retryAfterMs: number) => {
    const health = createHealth({ baseDelay: 1, maxDelay: 1_000 });
    const response = { status: 429, headers: new Headers(), text: "", retryAfterMs };
    const error = new PinterestRateLimitError(call, response);
    health.note("549755885175", { outcomes: [], error });
    return Math.round(health.restOf("549755885175") / 1_000);
  };
  expect(restAfter(7_200_000)).toBe(7_200);
  expect(restAfter(99_999_999_999_000)).toBe(86_400);
});
