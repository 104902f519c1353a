import type { JsonObject } from "../openapi/json.js";
import type { RepairRule } from "./rule.js";

/**
 * OpenAPI 3.0 has readers ignore what stands beside a `$ref`, yet upstream writes `required`,
 * `nullable` and `default` there and means them: it is how `ConversionEventsUserData` says which fields
 * identify a person. The reference moves into an `allOf`, where its neighbours count. A `type` repeats
 * what the reference says, and goes.
 */
export const refSiblings: RepairRule = {
  name: "ref-siblings",
  because: "`required`, `nullable` and `default` beside a `$ref` are ignored",
  repair(schema) {
    const { $ref, type: _repeated, ...siblings } = schema;
    if ($ref === undefined || Object.keys(schema).length === 1) return schema;
    const reference: JsonObject = { $ref };
    const { allOf, ...others } = siblings;
    if (Array.isArray(allOf)) return { ...others, allOf: [reference, ...allOf] };
    return Object.keys(others).length === 0 ? reference : { ...others, allOf: [reference] };
  },
};
