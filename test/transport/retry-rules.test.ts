import { describe, expect, test } from "vitest";
import {
  PinterestAbortError,
  PinterestConfigurationError,
  PinterestConnectionError,
  PinterestParseError,
  PinterestRateLimitError,
  PinterestTimeoutError,
} from "../../src/index.js";
import { findOperation, decodeOperations } from "../../src/operations.js";
import { createContext } from "../../src/transport/context.js";
import { parseLimits } from "../../src/options.js";
import { isIdempotent, isRetryable } from "../../src/transport/retry.js";
import { operationCount } from "../support/document.js";

/** POSTs that may be made twice: events are deduplicated, the others read. */
const repeatablePosts = [
  "/ad_accounts/{ad_account_id}/ad_groups/audience_sizing",
  "/ad_accounts/{ad_account_id}/bid_floor",
  "/ad_accounts/{ad_account_id}/events",
  "/advanced_auction/items/get",
  "/catalogs/items",
  "/catalogs/products/get_by_product_group_filters",
];

const routes = decodeOperations().map(({ method, path }) => [method, path] as const);
const statuses = Array.from({ length: 600 }, (_, status) => status);

const some = createContext(findOperation("GET", "/pins"), parseLimits({}), undefined);
const broken = {
  connection: new PinterestConnectionError(some, new Error("reset")),
  timeout: new PinterestTimeoutError(some, "timeout", 1),
};
const ended = {
  abort: new PinterestAbortError(some, new Error("enough")),
  parse: new PinterestParseError(some, 200, { what: "no JSON" }),
  heldBack: new PinterestRateLimitError(some, { status: 429, headers: new Headers(), text: "" }),
  configuration: new PinterestConfigurationError("accessToken", "is missing"),
  other: new TypeError("no"),
  nothing: undefined,
};

describe("the rules of retrying", () => {
  test("know all operations", () => {
    expect(routes).toHaveLength(operationCount);
  });

  test.each(routes)("hold for %s %s", (method, path) => {
    const operation = findOperation(method, path);
    const isRepeatable =
      method === "GET" ||
      method === "PUT" ||
      method === "DELETE" ||
      (method === "POST" && repeatablePosts.includes(path));
    const expected = statuses.filter((status) => {
      if (status === 429 || status === 503) return true;
      return isRepeatable && (status === 408 || (status >= 500 && status !== 501));
    });
    expect(statuses.filter((status) => isRetryable(operation, status))).toEqual(expected);
    expect(isIdempotent(operation)).toBe(isRepeatable);
    for (const error of Object.values(broken))
      expect(isRetryable(operation, error)).toBe(isRepeatable);
    for (const error of Object.values(ended)) expect(isRetryable(operation, error)).toBe(false);
  });
});
