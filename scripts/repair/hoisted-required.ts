import {
  asArray,
  asObject,
  asStrings,
  isObject,
  type Json,
  type JsonObject,
} from "../openapi/json.js";
import { resolve } from "../openapi/operations.js";
import type { RepairRule } from "./rule.js";

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
