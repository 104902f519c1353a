/** Repairs of unions whose branches are told apart by the value of a field. */

import {
  asArray,
  asObject,
  asString,
  isObject,
  keysOf,
  mappingOf,
  type Json,
  type JsonObject,
  resolve,
} from "../openapi/document.js";
import { type Trail, walk } from "../openapi/walk.js";
import type { RepairRule } from "./rule.js";
import { nothing } from "./shapes.js";

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

export function isUnion({ oneOf, anyOf }: JsonObject): boolean {
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
  return branchesOf(document).get(`#/components/schemas/${trail[2] ?? ""}`);
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

/**
 * A branch of a union may be closed (`additionalProperties: false`) and lack the field that tells the other
 * branches apart: a feed without a `catalog_type`. TypeScript then discriminates by no field, and accepts
 * the fields of one branch beside those of another. States which fields of other branches it cannot have.
 */
export const absentDiscriminant: RepairRule = {
  name: "absent-discriminant",
  because: "a closed branch without the discriminant lets branches of a union mix",
  repair(schema, trail, document) {
    const names = fieldsToForbid(document).get(placeKey(trail));
    if (names === undefined) return schema;
    const absent = [...names].map((name) => [name, nothing] as const);
    return {
      ...schema,
      properties: { ...asObject(schema.properties), ...Object.fromEntries(absent) },
    };
  },
};

/** A branch of a union, and where it is. */
export interface Placed {
  schema: JsonObject;
  trail: Trail;
}

const placeKey = (trail: Trail): string => trail.join("\n");

const forbidden = new WeakMap<JsonObject, Map<string, Set<string>>>();

/** The fields that closed branches without a discriminant do not have, by the place of the branch. */
function fieldsToForbid(document: JsonObject): Map<string, Set<string>> {
  let found = forbidden.get(document);
  if (!found) forbidden.set(document, (found = findFieldsToForbid(document)));
  return found;
}

function findFieldsToForbid(document: JsonObject): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  walk(document, {
    visit: (node, kind, trail) => {
      if (kind !== "schema" || !isUnion(node)) return node;
      const branches = branchesAt(document, node, trail);
      const discriminants = new Set(branches.flatMap(({ schema }) => constantsOf(schema)));
      const all = new Set(
        branches.flatMap(({ schema }) => Object.keys(asObject(schema.properties))),
      );
      for (const { schema, trail: place } of branches) {
        const isForeign = (name: string) => !Object.hasOwn(asObject(schema.properties), name);
        if (schema.additionalProperties !== false || ![...discriminants].some(isForeign)) continue;
        const known = found.get(placeKey(place)) ?? [];
        found.set(placeKey(place), new Set([...known, ...[...all].filter(isForeign)]));
      }
      return node;
    },
  });
  return found;
}

/** The branches of a union, with those of the unions among them, each once. */
export function branchesAt(
  document: JsonObject,
  union: JsonObject,
  trail: Trail,
  seen = new Set<JsonObject>(),
): Placed[] {
  return ["oneOf", "anyOf"].flatMap((key) =>
    asArray(union[key]).flatMap((member, index): Placed[] => {
      const reference = asString(asObject(member).$ref);
      const place = keysOf(reference) ?? [...trail, key, String(index)];
      const schema = resolve(document, member);
      if (!schema || seen.has(schema)) return [];
      seen.add(schema);
      return isUnion(schema) && schema.properties === undefined
        ? branchesAt(document, schema, place, seen)
        : [{ schema, trail: place }];
    }),
  );
}

/** The fields of a branch that have one value. */
function constantsOf(schema: JsonObject): string[] {
  return Object.entries(asObject(schema.properties))
    .filter(([, property]) => asArray(asObject(property).enum).length === 1)
    .map(([name]) => name);
}
