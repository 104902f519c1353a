import type { RepairRule } from "./rule.js";

/**
 * OpenAPI 3.0 has readers ignore what stands beside a `$ref`, yet upstream writes `required` there
 * and means it: it is how `ConversionEventsUserData` says which fields identify a person. The
 * reference moves into an `allOf`, where its neighbours count.
 */
export const refWithRequired: RepairRule = {
  name: "ref-with-required",
  because: "`required` beside a `$ref` is ignored",
  repair(schema) {
    const { $ref, required, ...rest } = schema;
    if ($ref === undefined || required === undefined) return schema;
    return { ...rest, allOf: [{ $ref }], required };
  },
};
