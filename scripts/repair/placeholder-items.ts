import { asArray, asObject, isObject, type Json, type JsonObject } from "../openapi/json.js";
import { resolve } from "../openapi/operations.js";
import type { RepairRule } from "./rule.js";

/**
 * `Paginated` has a list of bare objects, and whoever extends it says what they are. As an intersection
 * of two lists, iterating it yields the bare ones. The placeholder goes where another member of the
 * `allOf` has the same list with elements that say more.
 */
export const placeholderItems: RepairRule = {
  name: "placeholder-items",
  because: "a list of bare objects hides the elements of the list that refines it",
  repair(schema, _, document) {
    if (!Array.isArray(schema.allOf)) return schema;
    const members = schema.allOf.map((member) => resolve(document, member));
    const required = new Set<Json>(asArray(schema.required));
    const allOf = schema.allOf.map((member, index): Json => {
      const whole = members[index] ?? {};
      const others = members.filter((_member, other) => other !== index);
      const placeholders = Object.entries(asObject(whole.properties))
        .filter(
          ([name, value]) =>
            isBareList(value) && others.some((other) => tellsOf(document, other, name)),
        )
        .map(([name]) => name);
      if (placeholders.length === 0) return member;
      for (const name of asArray(whole.required))
        if (placeholders.includes(name as string)) required.add(name);
      return without(whole, placeholders);
    });
    if (allOf.every((member, index) => member === asArray(schema.allOf)[index])) return schema;
    return { ...schema, allOf, ...(required.size > 0 && { required: [...required] }) };
  },
};

function isBareList(value: Json | undefined): boolean {
  if (!isObject(value) || value.type !== "array") return false;
  const { items } = value;
  return (
    isObject(items) &&
    Object.keys(items).every((key) => ["type", "additionalProperties"].includes(key)) &&
    items.type === "object"
  );
}

/** Whether a schema says what the elements of its list are. */
function tellsOf(document: JsonObject, schema: JsonObject | undefined, name: string): boolean {
  const list = resolve(document, asObject(schema?.properties)[name]);
  return list?.items !== undefined && !isBareList(list);
}

/** Drops properties, and that they are required: that is said beside the `allOf`. */
function without(schema: JsonObject, names: readonly string[]): JsonObject {
  const kept = Object.entries(asObject(schema.properties)).filter(
    ([name]) => !names.includes(name),
  );
  const required = asArray(schema.required).filter((name) => !names.includes(name as string));
  return {
    ...schema,
    properties: Object.fromEntries(kept),
    ...(schema.required !== undefined && { required }),
  };
}
