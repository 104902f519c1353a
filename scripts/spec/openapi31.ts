/**
 * Rewrites an OpenAPI 3.1 document as one of OpenAPI 3.0, which the rest of the project reads. The differences are
 * listed in https://www.openapis.org/blog/2021/02/16/migrating-from-openapi-3-0-to-3-1-0
 */

import { UserError } from "../cli.js";
import {
  asArray,
  asObject,
  asString,
  isObject,
  lookUp,
  type Json,
  type JsonObject,
} from "../openapi/document.js";
import { walk } from "../openapi/walk.js";

/** Whether a document declares OpenAPI 3.1. */
export function isOpenApi31({ openapi }: JsonObject): boolean {
  return /^3\.1\.\d+$/.test(asString(openapi));
}

/**
 * Rewrites an OpenAPI 3.1 document as one of OpenAPI 3.0.
 *
 * | 3.1                                      | 3.0                                            |
 * | ---------------------------------------- | ---------------------------------------------- |
 * | `type: [string, "null"]`                 | `type: string, nullable: true`                 |
 * | `type: [string, integer]`                | `anyOf` of both, each with its keywords        |
 * | `type: "null"` in a union                | `nullable: true` beside the union              |
 * | `const: a`                               | `enum: [a]`                                    |
 * | `exclusiveMinimum: 1`                    | `minimum: 1, exclusiveMinimum: true`           |
 * | `contentEncoding: base64`                | `format: byte`                                 |
 * | `contentMediaType` of binary data        | `format: binary`                               |
 * | `unevaluatedProperties: false`           | `additionalProperties: false`, if not composed |
 * | `true`, `false` as schemas               | `{}`, `{ not: {} }`                            |
 * | `examples`, `$comment`, `info.summary`   | left out                                       |
 * | `webhooks`                               | left out: a client does not call them          |
 * | references to `components.pathItems`     | the path item                                  |
 *
 * Throws a {@link UserError} that names every keyword which OpenAPI 3.0 cannot express, with a place.
 */
export function toOpenApi30(document: JsonObject): JsonObject {
  const unsupported = new Map<string, string>();
  const { webhooks: _, jsonSchemaDialect, components, paths, ...rest } = document;
  if (jsonSchemaDialect !== undefined && jsonSchemaDialect !== defaultDialect) {
    unsupported.set("jsonSchemaDialect", "the root");
  }
  const { pathItems: _items, ...sections } = asObject(components);
  const whole: JsonObject = {
    ...rest,
    openapi: "3.0.3",
    ...(document.info !== undefined && { info: withoutNewFields(document.info) }),
    paths: withPathItems(document, paths),
    ...(components !== undefined && { components: sections }),
  };
  const rewritten = walk(whole, {
    visit: (node, kind, trail) => {
      if (kind !== "schema") return node;
      for (const key of Object.keys(node)) {
        if (inexpressible.has(key)) unsupported.set(key, trail.join("."));
      }
      return toSchema30(node, (key) => unsupported.set(key, trail.join(".")));
    },
  });
  if (unsupported.size === 0) return rewritten;
  const found = [...unsupported].map(([key, place]) => `${key} (${place})`);
  throw new UserError(
    `this OpenAPI 3.1 document uses what OpenAPI 3.0 cannot express: ${found.join(", ")}`,
  );
}

const defaultDialect = "https://spec.openapis.org/oas/3.1/dialect/base";

/** The keywords of JSON Schema 2020-12 that have no counterpart in OpenAPI 3.0. */
const inexpressible = new Set([
  ...["if", "then", "else", "dependentRequired", "dependentSchemas"],
  ...["prefixItems", "contains", "minContains", "maxContains", "unevaluatedItems"],
  ...["patternProperties", "propertyNames", "contentSchema"],
  ...["$id", "$schema", "$anchor", "$dynamicRef", "$dynamicAnchor", "$defs", "$vocabulary"],
]);

function withoutNewFields(info: Json): Json {
  if (!isObject(info)) return info;
  const { summary: _, license, ...rest } = info;
  if (!isObject(license)) return license === undefined ? rest : { ...rest, license };
  const { identifier: _identifier, ...named } = license;
  return { ...rest, license: named };
}

/** Replaces references to reusable path items, which OpenAPI 3.0 does not have. */
function withPathItems(document: JsonObject, paths: Json | undefined): Json | undefined {
  if (!isObject(paths)) return paths;
  const entries = Object.entries(paths).map(([path, item]) => {
    const $ref = asString(asObject(item).$ref);
    if (!$ref.startsWith("#/components/pathItems/")) return [path, item];
    const target = lookUp(document, $ref);
    if (!isObject(target)) return [path, item];
    const { $ref: _, ...own } = asObject(item);
    return [path, { ...target, ...own }];
  });
  return Object.fromEntries(entries) as JsonObject;
}

/** Rewrites one schema, whose parts are rewritten already. */
function toSchema30(given: JsonObject, refuse: (key: string) => void): JsonObject {
  const { examples: _, $comment: _comment, ...schema } = withSchemaObjects(given);
  const rewrites = [constToEnum, limitsToFlags, contentToFormat, nullBranch, typesToBranches];
  return rewrites.reduce((current, rewrite) => rewrite(current), closed(schema, refuse));
}

const holders = ["items", "not", "properties", "allOf", "anyOf", "oneOf"];

/** Replaces `true` and `false` as schemas. `additionalProperties` may have them in OpenAPI 3.0 too. */
function withSchemaObjects(schema: JsonObject): JsonObject {
  const toObject = (value: Json): Json =>
    typeof value === "boolean" ? (value ? {} : { not: {} }) : value;
  const replace = (key: string, value: Json): Json => {
    if (!holders.includes(key)) return value;
    if (Array.isArray(value)) return value.map(toObject);
    if (key !== "properties" || !isObject(value)) return toObject(value);
    return mapFields(value, (_, member) => toObject(member));
  };
  return mapFields(schema, replace);
}

function mapFields(node: JsonObject, replace: (key: string, value: Json) => Json): JsonObject {
  return Object.fromEntries(
    Object.entries(node).map(([key, value = null]) => [key, replace(key, value)]),
  );
}

function closed(schema: JsonObject, refuse: (key: string) => void): JsonObject {
  const { unevaluatedProperties: rule, ...rest } = schema;
  if (rule === undefined || rule === true) return rest;
  const isComposed = ["$ref", "allOf", "anyOf", "oneOf", "not"].some((key) => key in rest);
  if (isComposed) refuse("unevaluatedProperties beside a composition");
  return { additionalProperties: rule, ...rest };
}

function constToEnum({ const: only, ...rest }: JsonObject): JsonObject {
  if (only === undefined) return rest;
  return { ...rest, enum: [only], ...(only === null && { nullable: true }) };
}

/** Turns an exclusive limit into the flag of OpenAPI 3.0. Of two limits, the stricter one stays. */
function limitsToFlags(schema: JsonObject): JsonObject {
  const result = { ...schema };
  for (const [limit, exclusive, sign] of [
    ["minimum", "exclusiveMinimum", 1],
    ["maximum", "exclusiveMaximum", -1],
  ] as const) {
    const bound = result[exclusive];
    if (typeof bound !== "number") continue;
    const inclusive = result[limit];
    const isStricter = typeof inclusive !== "number" || sign * bound >= sign * inclusive;
    Reflect.deleteProperty(result, exclusive);
    if (isStricter) Object.assign(result, { [limit]: bound, [exclusive]: true });
  }
  return result;
}

function contentToFormat(schema: JsonObject): JsonObject {
  const { contentEncoding, contentMediaType, ...rest } = schema;
  if (rest.format !== undefined) return rest;
  if (asString(contentEncoding).startsWith("base64")) return { ...rest, format: "byte" };
  // Other media types describe a text.
  const isBinary = asString(contentMediaType) === "application/octet-stream";
  return isBinary ? { ...rest, format: "binary" } : rest;
}

/** Replaces a branch that is only `null` by `nullable` beside the other branches. */
function nullBranch(schema: JsonObject): JsonObject {
  const key = ["oneOf", "anyOf"].find((name) => asArray(schema[name]).some(isNull));
  if (key === undefined) return schema;
  const { [key]: union, ...rest } = schema;
  const branches = asArray(union).filter((branch) => !isNull(branch));
  const nullable = { ...rest, nullable: true };
  if (branches.length === 0) return { ...nullable, enum: [null] };
  if (branches.length > 1) return { ...nullable, [key]: branches };
  return { ...nullable, allOf: [...asArray(rest.allOf), ...branches] };
}

/** Whether a rewritten schema admits only `null`. */
function isNull(schema: Json): boolean {
  const values = asArray(asObject(schema).enum);
  return values.length > 0 && values.every((value) => value === null);
}

/** The keywords that apply to values of one type only. */
const keywordsOf: Readonly<Record<string, readonly string[]>> = {
  string: ["minLength", "maxLength", "pattern", "format"],
  number: ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf", "format"],
  integer: ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf", "format"],
  boolean: [],
  array: ["items", "minItems", "maxItems", "uniqueItems"],
  object: ["properties", "required", "additionalProperties", "minProperties", "maxProperties"],
};
const typed = new Set(Object.values(keywordsOf).flat());

function typesToBranches(schema: JsonObject): JsonObject {
  const { type, ...rest } = schema;
  if (type === "null") return { nullable: true, enum: [null] };
  if (!Array.isArray(type)) return schema;
  const types = type.filter((each) => typeof each === "string" && each !== "null") as string[];
  const nullable = type.includes("null") ? { nullable: true } : {};
  const [only] = types;
  if (only === undefined) return { nullable: true, enum: [null] };
  if (types.length === 1) return { ...rest, type: only, ...nullable };
  const branches = types.map((each): JsonObject => {
    const own = Object.entries(rest).filter(([key]) => keywordsOf[each]?.includes(key));
    return { type: each, ...Object.fromEntries(own) };
  });
  const shared = Object.fromEntries(Object.entries(rest).filter(([key]) => !typed.has(key)));
  if (shared.anyOf === undefined) return { ...shared, anyOf: branches, ...nullable };
  return { ...shared, allOf: [...asArray(shared.allOf), { anyOf: branches }], ...nullable };
}
