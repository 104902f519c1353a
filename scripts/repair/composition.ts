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
 * OpenAPI 3.0 has readers ignore what stands beside a `$ref`, yet upstream writes `required`,
 * `nullable` and `default` there and means them: it is how `ConversionEventsUserData` says which fields
 * identify a person. The reference moves into an `allOf`, where its neighbours count. A `type` repeats
 * what the reference says, and goes.
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

const compositions = ["allOf", "anyOf", "oneOf"];

/**
 * `type: object` without properties becomes `Record<string, never>`. Beside or inside a composition it
 * forbids every field of the other parts (`ads/create` cannot be called), where it says nothing: the
 * parts are objects themselves. There it goes.
 */
export const composedObject: RepairRule = {
  name: "composed-object",
  because: "a bare `type: object` forbids the fields of what it is composed with",
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

/**
 * A member of an `allOf` may require fields that other members have. Generators look for them in that
 * member, find none, and require nothing; beside the `allOf` they see it, where a member has the field
 * itself. A field that lies deeper is stated again, and required there.
 */
export const hoistedRequired: RepairRule = {
  name: "hoisted-required",
  because: "`required` in an `allOf` member without the property requires nothing",
  repair(schema, _, document) {
    if (!Array.isArray(schema.allOf)) return schema;
    const foreign = new Set(schema.allOf.flatMap((member) => foreignTo(member)));
    if (foreign.size === 0) return schema;
    const kept = schema.allOf.map((member) => withoutForeign(member)).filter(saysSomething);
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

/** The fields that a member of an `allOf` requires and does not have. */
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

function saysSomething(member: Json): boolean {
  return !isObject(member) || Object.keys(member).some((key) => key !== "type");
}

function hasProperty(schema: JsonObject | undefined, name: string): boolean {
  return isObject(schema?.properties) && Object.hasOwn(schema.properties, name);
}

/** What a composed schema says of a property, at any depth. */
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
