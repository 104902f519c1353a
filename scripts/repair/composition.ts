/** Repairs of schemas that are composed with `allOf`. */

import {
  asArray,
  asObject,
  asStrings,
  isObject,
  resolve,
  type Json,
  type JsonObject,
} from "../openapi/document.js";
import type { RepairRule } from "./rule.js";

/**
 * In OpenAPI 3.0, the siblings of a `$ref` are ignored, but upstream relies on `required`, `nullable` and
 * `default` there: this is how `ConversionEventsUserData` says which fields identify a person. Moves the
 * reference into an `allOf`, beside which they count, and drops a `type`, which repeats that of the target.
 */
export const refSiblings: RepairRule = {
  name: "ref-siblings",
  because: "`required`, `nullable` and `default` beside a `$ref` are ignored",
  repair(schema) {
    const { $ref, type: _repeated, ...siblings } = schema;
    if ($ref === undefined || Object.keys(schema).length === 1) return schema;
    const reference: JsonObject = { $ref };
    const { allOf, ...others } = siblings;
    if (Array.isArray(allOf)) return { ...others, allOf: [reference, ...allOf] };
    return Object.keys(others).length === 0 ? reference : { ...others, allOf: [reference] };
  },
};

/**
 * `type: object` beside an `allOf` excludes `null`, whatever the members allow. If all of them are nullable,
 * as in the response of a shared audience or the bid options of a new campaign, the generated type would be
 * nullable too.
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

const compositions = ["allOf", "anyOf", "oneOf"];

/**
 * `properties`, `required` and `additionalProperties` only apply to objects. Beside a union without a type, the
 * generated type is an intersection of them with all branches, which rejects lists and scalars: a list of
 * notifications could not be posted. Moves the keywords into the branches that are objects.
 */
export const unionSiblings: RepairRule = {
  name: "union-siblings",
  because: "object keywords beside a union reject branches that are not objects",
  repair(schema, _, document) {
    const key = ["oneOf", "anyOf"].find((name) => Array.isArray(schema[name]));
    if (key === undefined || schema.type !== undefined) return schema;
    const { properties, required, additionalProperties, ...rest } = schema;
    const own = Object.entries({ properties, required, additionalProperties }).filter(
      ([, value]) => value !== undefined,
    );
    const branches = asArray(schema[key]);
    const isObjectBranch = (branch: Json) =>
      (resolve(document, branch)?.type ?? "object") === "object";
    if (own.length === 0 || branches.every(isObjectBranch)) return schema;
    const siblings: JsonObject = { type: "object", ...Object.fromEntries(own) };
    const moved = branches.map((branch): Json => {
      if (!isObjectBranch(branch)) return branch;
      const isBare = Object.keys(asObject(branch)).join() === "type";
      return isBare ? siblings : { allOf: [branch, siblings] };
    });
    return { ...rest, [key]: moved };
  },
};

/**
 * `type: object` without properties becomes `Record<string, never>`. Beside or inside a composition, this
 * type forbids every field of the other parts, so that `ads/create` cannot be called. It is redundant there,
 * since the parts are objects themselves, and is dropped.
 */
export const composedObject: RepairRule = {
  name: "composed-object",
  because: "a bare `type: object` forbids the fields of the schemas it is composed with",
  repair(schema, trail) {
    const { type, ...rest } = schema;
    if (type !== "object" || isObject(schema.properties)) return schema;
    if (schema.additionalProperties !== undefined) return schema;
    const composes = compositions.some((key) => schema[key] !== undefined);
    const isMember = trail.at(-2) === "allOf";
    return composes || isMember ? rest : schema;
  },
};

/**
 * `Paginated` has a list of bare objects, and schemas that extend it restate the list with its elements.
 * Iterating over the intersection of the two lists yields the bare objects. Drops the placeholder if another
 * member of the `allOf` has the same list with a better schema.
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
            isBareList(value) && others.some((other) => describesItems(document, other, name)),
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

/** Whether a schema describes the elements of a list. */
function describesItems(
  document: JsonObject,
  schema: JsonObject | undefined,
  name: string,
): boolean {
  const list = resolve(document, asObject(schema?.properties)[name]);
  return list?.items !== undefined && !isBareList(list);
}

/** Drops properties and their names in `required`, which are restated beside the `allOf`. */
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

/**
 * A member of an `allOf` may require fields of other members. Generators only look in the member itself
 * and require nothing. Moves such names beside the `allOf`, where generators find the fields of direct
 * members; a field that is nested deeper is restated in a member of its own.
 */
export const hoistedRequired: RepairRule = {
  name: "hoisted-required",
  because: "`required` in an `allOf` member without the property requires nothing",
  repair(schema, _, document) {
    if (!Array.isArray(schema.allOf)) return schema;
    const foreign = new Set(schema.allOf.flatMap((member) => foreignTo(member)));
    if (foreign.size === 0) return schema;
    const kept = schema.allOf.map((member) => withoutForeign(member)).filter(isNotEmpty);
    const near = [...foreign].filter((name) =>
      kept.some((member) => hasProperty(resolve(document, member), name)),
    );
    const restated = [...foreign]
      .filter((name) => !near.includes(name))
      .map((name) => [name, findProperty(document, { allOf: kept }, name) ?? {}] as const);
    const required = [...new Set([...asStrings(schema.required), ...near])];
    return {
      ...schema,
      allOf: restated.length > 0 ? [...kept, restate(restated)] : kept,
      ...(required.length > 0 && { required }),
    };
  },
};

/** The fields that a member of an `allOf` requires without defining them. */
function foreignTo(member: Json): string[] {
  if (!isObject(member) || member.$ref !== undefined || member.allOf !== undefined) return [];
  return asStrings(member.required).filter((name) => !hasProperty(member, name));
}

function withoutForeign(member: Json): Json {
  const foreign = foreignTo(member);
  if (foreign.length === 0) return member;
  const { required, ...rest } = member as JsonObject;
  const kept = asStrings(required).filter((name) => !foreign.includes(name));
  return kept.length > 0 ? { ...rest, required: kept } : rest;
}

function isNotEmpty(member: Json): boolean {
  return !isObject(member) || Object.keys(member).some((key) => key !== "type");
}

function hasProperty(schema: JsonObject | undefined, name: string): boolean {
  return isObject(schema?.properties) && Object.hasOwn(schema.properties, name);
}

/** The schema of a property of a composed schema, at any depth. */
function findProperty(
  document: JsonObject,
  value: Json,
  name: string,
  depth = 0,
): Json | undefined {
  const schema = resolve(document, value);
  if (!schema || depth > 8) return undefined;
  if (hasProperty(schema, name)) return asObject(schema.properties)[name];
  for (const member of ["allOf", "anyOf", "oneOf"].flatMap((key) => asArray(schema[key]))) {
    const found = findProperty(document, member, name, depth + 1);
    if (found !== undefined) return found;
  }
  return undefined;
}

function restate(properties: readonly (readonly [string, Json])[]): JsonObject {
  return {
    type: "object",
    properties: Object.fromEntries(properties),
    required: properties.map(([name]) => name),
  };
}
