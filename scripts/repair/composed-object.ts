import { isObject } from "../openapi/json.js";
import type { RepairRule } from "./rule.js";

const compositions = ["allOf", "anyOf", "oneOf"];

/**
 * `type: object` without properties becomes `Record<string, never>`. Beside or inside a composition it
 * forbids every field of the other parts (`ads/create` cannot be called), where it says nothing: the
 * parts are objects themselves. There it goes.
 */
export const composedObject: RepairRule = {
  name: "composed-object",
  because: "a bare `type: object` forbids the fields of what it is composed with",
  repair(schema, trail) {
    const { type, ...rest } = schema;
    if (type !== "object" || isObject(schema.properties)) return schema;
    if (schema.additionalProperties !== undefined) return schema;
    const composes = compositions.some((key) => schema[key] !== undefined);
    const isMember = trail.at(-2) === "allOf";
    return composes || isMember ? rest : schema;
  },
};
