import { expect, test } from "vitest";
import { describeOperations } from "../../src/catalog.js";
import { createOperationSearch } from "../../src/cli/operation-index.js";

const search = createOperationSearch(describeOperations());

test.each([
  ["conversion events", "events/create"],
  ["conversoin events", "events/create"],
  ["create pin", "pins/create"],
  ["crate board", "boards/create"],
  ["list bords", "boards/list"],
  ["ad account analytics", "ad_account/analytics"],
  ["customer list", "customer_lists/list"],
  ["upload media", "media/create"],
  ["catalog feed", "feeds/list"],
  ["keyword bid", "keywords/update"],
  ["remove board", "boards/delete"],
  ["edit campaign", "campaigns/update"],
  ["trending keywords", "trending_keywords/list"],
  ["GET /boards", "boards/list"],
  ["/user_account", "user_account/get"],
])("finds for %j the operation that is meant first", (query, id) => {
  expect(search(query)[0]?.id).toBe(id);
});

test("finds every operation by its own id", () => {
  for (const { id } of describeOperations()) expect(search(id)[0]?.id).toBe(id);
});

test("finds nothing for a query without letters or digits", () => {
  expect(search(" / ")).toEqual([]);
});
