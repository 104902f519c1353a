import { isObject } from "../openapi/json.js";
import type { RepairRule } from "./rule.js";

/**
 * `type: object` that says nothing of its fields has any, by JSON Schema; generators write
 * `Record<string, never>`, an object with none.
 */
export const openObject: RepairRule = {
  name: "open-object",
  because: "an object of unknown fields is taken for one without fields",
  repair(schema) {
    if (schema.type !== "object" || schema.additionalProperties !== undefined) return schema;
    const hasFields = isObject(schema.properties) && Object.keys(schema.properties).length > 0;
    const composes = ["allOf", "anyOf", "oneOf"].some((key) => schema[key] !== undefined);
    return hasFields || composes ? schema : { ...schema, additionalProperties: true };
  },
};
