/** Repairs of single schemas: lists, maps, open objects and open strings. */

import { isObject, type Json } from "../openapi/document.js";
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

/** The format of a string that any value fits, beside values that are offered. */
export const anyOtherString = "any-other-string";

/**
 * A plain string with known values, such as `event_name`, which the overlay lists under
 * `x-extensible-enum`, becomes a union of them and of any other string, so that an editor completes
 * them. The any-other branch is marked, since TypeScript would fold `"checkout" | string` to `string`.
 */
export const openStringUnion: RepairRule = {
  name: "open-string-union",
  because: "known values of a plain string are lost to the editor",
  repair(schema) {
    const { "x-extensible-enum": values, type, ...rest } = schema;
    if (!Array.isArray(values) || type !== "string" || rest.enum !== undefined) return schema;
    const known = [...new Set(values.filter((value) => typeof value === "string"))];
    return {
      ...rest,
      anyOf: [
        { type, enum: known },
        { type, format: anyOtherString },
      ],
    };
  },
};
