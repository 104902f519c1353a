import type { RepairRule } from "./rule.js";

/**
 * `items` without `type: array`, as in the Pins of a board: generators see no list, so it becomes
 * `unknown`, and `never` once it meets the list of `Paginated`.
 */
export const untypedItems: RepairRule = {
  name: "untyped-items",
  because: "`items` without `type: array` is no list",
  repair: (schema) =>
    schema.items !== undefined && schema.type === undefined ? { ...schema, type: "array" } : schema,
};
