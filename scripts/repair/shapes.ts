/** Repairs of single schemas: lists, maps, open objects and open strings. */

import {
  asArray,
  asObject,
  asString,
  isObject,
  resolve,
  type Json,
  type JsonObject,
} from "../openapi/document.js";
import type { RepairRule } from "./rule.js";

/**
 * Adds `type: array` to a schema with `items` and no type, such as the Pins of a board. Generators do not
 * recognize it as a list and write `unknown`, which becomes `never` in an intersection with `Paginated`.
 */
export const untypedItems: RepairRule = {
  name: "untyped-items",
  because: "`items` without `type: array` is not recognized as a list",
  repair: (schema) =>
    schema.items !== undefined && schema.type === undefined ? { ...schema, type: "array" } : schema,
};

/**
 * Named properties beside `additionalProperties` of another type. In TypeScript the named ones must match
 * the index signature too, so that no value has the type. An optional string with the possible keys, such
 * as `APP_TYPE` beside a number for each type of app, is a placeholder for them and is dropped. For any
 * other property, the index signature is widened to include it.
 */
export const namedBesideIndex: RepairRule = {
  name: "named-beside-index",
  because: "named properties do not match the index signature beside them",
  repair(schema, _, document) {
    const { properties, additionalProperties, ...rest } = schema;
    if (!isObject(properties) || !isObject(additionalProperties)) return schema;
    if (Object.keys(additionalProperties).length === 0) return schema;
    if (isKeyPlaceholder(document, schema)) return { ...rest, additionalProperties };
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

/** Whether the only property of a map of numbers or booleans is an optional string that describes its keys. */
function isKeyPlaceholder(document: JsonObject, schema: JsonObject): boolean {
  const [property, ...others] = Object.values(asObject(schema.properties));
  if (others.length > 0 || asArray(schema.required).length > 0) return false;
  const { type, enum: values, pattern, format } = resolve(document, property) ?? {};
  const isDescribed = values !== undefined || pattern !== undefined || format !== undefined;
  const index = asString(resolve(document, schema.additionalProperties)?.type);
  return type === "string" && isDescribed && ["number", "integer", "boolean"].includes(index);
}

/**
 * In JSON Schema, `type: object` without fields admits any fields; generators write
 * `Record<string, never>`, an object without fields.
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

/** The format that marks a string which admits any value, beside known values. */
export const anyOtherString = "any-other-string";

/**
 * Makes a plain string with known values, such as `event_name`, a union of them and any other string, so
 * that editors complete them. The overlay lists the values under `x-extensible-enum`. The branch for other
 * strings is marked, since TypeScript would reduce `"checkout" | string` to `string`.
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

/** The schema that no value matches. In an optional property, it says that the property is absent. */
export const nothing: JsonObject = { not: {} };

/** Whether no value matches a schema. */
export function isNothing(schema: unknown): boolean {
  return isObject(schema) && isObject(schema.not) && Object.keys(schema.not).length === 0;
}
