import type { Json } from "../openapi/json.js";
import { resolve } from "../openapi/operations.js";
import type { RepairRule } from "./rule.js";

/**
 * `type: object` beside an `allOf` says that the whole is no `null`, whatever its members allow. Where each
 * of them is nullable, as in the answer of a shared audience or the bid options of a new campaign, the
 * type would be nullable too.
 */
export const nullableMember: RepairRule = {
  name: "nullable-member",
  because: "an object composed of nullable members is taken for nullable",
  repair(schema, _, document) {
    if (schema.type !== "object" || schema.nullable === true || !Array.isArray(schema.allOf)) {
      return schema;
    }
    const members = schema.allOf.map((member) => resolve(document, member));
    if (!members.some((member) => member?.nullable === true)) return schema;
    const allOf = schema.allOf.map((member, index): Json => {
      const { nullable, ...rest } = members[index] ?? {};
      return nullable === true ? rest : member;
    });
    return { ...schema, allOf };
  },
};
