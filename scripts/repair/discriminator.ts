import {
  asObject,
  asString,
  isObject,
  type Json,
  type JsonObject,
  resolve,
} from "../openapi/document.js";
import type { Trail } from "../openapi/walk.js";
import type { RepairRule } from "./rule.js";

const prefix = "#/components/schemas/";

/**
 * Expands the mapping of a discriminator. Without a `oneOf` that lists the branches, generators only see the
 * shared fields: the OAuth token calls cannot pass `code` or `refresh_token`. With one, they make the field
 * required even if it is not, and drop branches under an `allOf`. Writes out the union, gives each branch its
 * own values of the field, and drops the keyword.
 */
export const discriminator: RepairRule = {
  name: "discriminator",
  because: "a discriminator loses branches and makes its field required",
  repair(schema, trail, document) {
    const branch = branchAt(trail, document);
    return spellOut(branch ? narrow(schema, branch, document) : schema);
  },
};

/** A schema that a discriminator maps to. */
interface Branch {
  /** The schema with the discriminator. */
  base: JsonObject;
  /** The property of the discriminator, and its values that select the branch. */
  field: string;
  values: string[];
}

function mappingOf(schema: JsonObject): { value: string; reference: string }[] {
  const mapping = asObject(asObject(schema.discriminator).mapping);
  return Object.entries(mapping).map(([value, target]) => {
    const name = asString(target);
    return { value, reference: name.startsWith("#") ? name : `${prefix}${name}` };
  });
}

function isUnion({ oneOf, anyOf }: JsonObject): boolean {
  return oneOf !== undefined || anyOf !== undefined;
}

function spellOut(schema: JsonObject): JsonObject {
  if (!isObject(schema.discriminator)) return schema;
  const { discriminator: _, ...rest } = schema;
  const references = new Set(mappingOf(schema).map(({ reference }) => reference));
  if (isUnion(schema) || references.size === 0) return rest;
  return { oneOf: [...references].map(($ref) => ({ $ref })) };
}

function narrow(
  schema: JsonObject,
  { base, field, values }: Branch,
  document: JsonObject,
): JsonObject {
  const properties = { ...asObject(schema.properties), [field]: { type: "string", enum: values } };
  if (!Array.isArray(schema.allOf) || isUnion(base)) return { ...schema, properties };
  // The base becomes the union of its branches, so a branch that refers to it takes its own fields instead.
  const { discriminator: _, ...own } = base;
  const allOf = schema.allOf.map((member): Json =>
    isObject(member) && resolve(document, member) === base ? own : member,
  );
  return { ...schema, properties, allOf };
}

/** The branch that the schema at a place is, if any discriminator maps to it. */
function branchAt(trail: Trail, document: JsonObject): Branch | undefined {
  if (trail.length !== 3 || trail[0] !== "components" || trail[1] !== "schemas") return undefined;
  return branchesOf(document).get(`${prefix}${trail[2] ?? ""}`);
}

const known = new WeakMap<JsonObject, Map<string, Branch>>();

function branchesOf(document: JsonObject): Map<string, Branch> {
  let branches = known.get(document);
  if (!branches) known.set(document, (branches = findBranches(document)));
  return branches;
}

function findBranches(document: JsonObject): Map<string, Branch> {
  const found = new Map<string, Branch>();
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) node.forEach(visit);
    if (!isObject(node)) return;
    const field = asString(asObject(node.discriminator).propertyName);
    for (const { value, reference } of field ? mappingOf(node) : []) {
      const values = found.get(reference)?.values ?? [];
      if (!values.includes(value))
        found.set(reference, { base: node, field, values: [...values, value] });
    }
    Object.values(node).forEach(visit);
  };
  visit(document);
  return found;
}
