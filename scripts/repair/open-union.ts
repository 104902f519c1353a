import type { RepairRule } from "./rule.js";

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
