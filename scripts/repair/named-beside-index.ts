import { isObject, type Json } from "../openapi/json.js";
import type { RepairRule } from "./rule.js";

/**
 * Named properties beside `additionalProperties` of another type: TypeScript wants the named ones to fit
 * the index signature too, so that no value fits the type. The index signature takes them in.
 */
export const namedBesideIndex: RepairRule = {
  name: "named-beside-index",
  because: "named properties do not fit the index signature beside them",
  repair(schema) {
    const { properties, additionalProperties } = schema;
    if (!isObject(properties) || !isObject(additionalProperties)) return schema;
    if (Object.keys(additionalProperties).length === 0) return schema;
    const own = JSON.stringify(additionalProperties);
    const others = new Map<string, Json>();
    for (const property of Object.values(properties)) {
      const text = JSON.stringify(property);
      if (property !== undefined && text !== own) others.set(text, property);
    }
    if (others.size === 0) return schema;
    return {
      ...schema,
      additionalProperties: { anyOf: [additionalProperties, ...others.values()] },
    };
  },
};
