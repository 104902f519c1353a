import { expect, test } from "vitest";
import { describeOperations } from "../../src/catalog.js";
import { createOperationSearch } from "../../src/cli/operation-index.js";
import { operationQueries } from "../support/operation-queries.js";

const search = createOperationSearch(describeOperations());

test.each(operationQueries)("finds for %j the operation that is meant first", (query, id) => {
  expect(search(query)[0]?.id).toBe(id);
});

test("finds every operation by its own id", () => {
  for (const { id } of describeOperations()) expect(search(id)[0]?.id).toBe(id);
});

test("finds nothing for a query without letters or digits", () => {
  expect(search(" / ")).toEqual([]);
});
