import type { RepairRule } from "./rule.js";

/** Marks a string schema whose known values are offered while any other string is allowed. */
export const openUnion = "x-extensible-enum";

/**
 * A plain string with known values, such as `event_name`, becomes a union that an editor completes
 * and that takes any other string too. The overlay lists the values under `x-extensible-enum`; this
 * rule sees to it that the list is one, and `transformSchema` writes the type.
 */
export const openStringUnion: RepairRule = {
  name: "open-string-union",
  because: "known values of a plain string are lost to the editor",
  repair(schema) {
    const values = schema[openUnion];
    if (!Array.isArray(values) || schema.type !== "string" || schema.enum !== undefined) {
      return schema;
    }
    const known = values.filter((value) => typeof value === "string");
    return { ...schema, [openUnion]: [...new Set(known)] };
  },
};
