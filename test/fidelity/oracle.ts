import { Ajv2019, type ValidateFunction } from "ajv/dist/2019.js";
import {
  asObject,
  asString,
  isObject,
  type Json,
  type JsonObject,
  lookUp,
  resolve,
} from "../../scripts/openapi/document.js";
import { walk, type Trail } from "../../scripts/openapi/walk.js";

/** Whether a value is what the document allows at a place. */
export type Oracle = (value: Json) => boolean;

/** What no type can say of a value: its range, its length, its form. The oracle is not asked of it. */
const beyondTypes = new Set([
  "pattern",
  "format",
  "minimum",
  "maximum",
  "exclusiveMinimum",
  "exclusiveMaximum",
  "multipleOf",
  "minLength",
  "maxLength",
  "minItems",
  "maxItems",
  "uniqueItems",
  "minProperties",
  "maxProperties",
]);

/** A type that JSON Schema does not know says nothing. */
const jsonTypes = ["string", "number", "integer", "boolean", "array", "object", "null"];

const notForAjv = new Set(["discriminator", "xml", "default", "readOnly", "writeOnly", "nullable"]);

/**
 * Reads an OpenAPI 3.0 document, before any repair, as JSON Schema 2019-09, where what stands beside a
 * `$ref` counts. It is read as OpenAPI and the compiler mean it:
 *
 * - `nullable` lets `null` in wherever it stands;
 * - without a `type`, `items` implies an array, and `properties` an object; so does `additionalProperties`, except
 *   beside a union;
 * - a `discriminator` chooses among the schemas that it maps to, by its value;
 * - an optional string beside an index of numbers says which keys there are, and is not one itself;
 * - an object has the fields that its schema names, as a literal has for the compiler.
 */
export function toJsonSchema(document: JsonObject): JsonObject {
  return walk(withoutKeyNames(withPlainBases(document)), {
    visit: (node, kind, trail) => {
      if (kind !== "schema") return node;
      const schema = convert(document, node, trail.at(-2) === "allOf");
      return isValue(trail) ? close(schema) : schema;
    },
  });
}

/** Whether a schema describes a value by itself; a component and a part of a composition do not. */
function isValue(trail: Trail): boolean {
  const [parent = "", holder = ""] = [trail.at(-2), trail.at(-1)];
  if (["allOf", "anyOf", "oneOf"].includes(parent)) return false;
  return !(trail.length === 3 && parent === "schemas") && holder !== "not";
}

/** Lets an object have the fields that its schema names and no others. */
export function close(schema: JsonObject): JsonObject {
  return { allOf: [schema], unevaluatedProperties: false };
}

function convert(document: JsonObject, schema: JsonObject, isPart: boolean): JsonObject {
  const kept = Object.entries(schema).filter(
    ([key]) => !beyondTypes.has(key) && !notForAjv.has(key) && !key.startsWith("x-"),
  );
  let result: JsonObject = Object.fromEntries(kept);
  const types = [result.type ?? []].flat();
  if (!types.every((type) => jsonTypes.includes(asString(type)))) delete result.type;
  if (result.type === undefined) {
    if (result.items !== undefined) result.type = "array";
    else if (result.properties !== undefined) result.type = "object";
    else if (result.additionalProperties !== undefined && !isUnion(result)) result.type = "object";
  }
  if (!isPart && saysNothingOfFields(result)) result.additionalProperties = true;
  const mapped = mappedSchemas(document, schema);
  if (mapped.length > 0) {
    const { oneOf: _one, anyOf: _any, ...shared } = result;
    result = { ...shared, anyOf: mapped };
  }
  return schema.nullable === true ? { anyOf: [result, { type: "null" }] } : result;
}

function isUnion({ oneOf, anyOf }: JsonObject): boolean {
  return oneOf !== undefined || anyOf !== undefined;
}

function saysNothingOfFields(schema: JsonObject): boolean {
  const says = [
    "properties",
    "required",
    "additionalProperties",
    "allOf",
    "anyOf",
    "oneOf",
    "$ref",
  ];
  return (
    (schema.type === "object" || schema.type === undefined) &&
    !says.some((key) => schema[key] !== undefined) &&
    schema.enum === undefined
  );
}

/** The branches of a discriminated union, each bound to its values of the discriminator. */
function mappedSchemas(document: JsonObject, { discriminator }: JsonObject): JsonObject[] {
  if (!isObject(discriminator) || !isObject(discriminator.mapping)) return [];
  const field = asString(discriminator.propertyName);
  const values = new Map<string, Json[]>();
  for (const [value, reference] of Object.entries(discriminator.mapping)) {
    const name = asString(reference);
    const $ref = name.startsWith("#") ? name : `#/components/schemas/${name}`;
    if (!isObject(lookUp(document, $ref))) continue;
    values.set($ref, [...(values.get($ref) ?? []), value]);
  }
  return [...values].map(([$ref, names]) => ({
    allOf: [{ $ref }],
    properties: { [field]: { enum: names } },
  }));
}

/**
 * A branch may extend the very schema that chooses among the branches. What it extends are that one's
 * fields; to choose again would go on for ever.
 */
function withPlainBases(document: JsonObject): JsonObject {
  const schemas = asObject(asObject(document.components).schemas);
  const plain = new Map<string, JsonObject>();
  for (const [name, schema] of Object.entries(schemas)) {
    const { discriminator, oneOf, anyOf, ...own } = asObject(schema);
    if (!isObject(discriminator) || oneOf !== undefined || anyOf !== undefined) continue;
    if (isObject(discriminator.mapping)) plain.set(`#/components/schemas/${name}`, own);
  }
  if (plain.size === 0) return document;
  return walk(document, {
    visit: (node, kind) => {
      if (kind !== "schema" || !Array.isArray(node.allOf)) return node;
      const allOf = node.allOf.map(
        (member) => plain.get(asString(asObject(member).$ref)) ?? member,
      );
      return { ...node, allOf };
    },
  });
}

/** Takes the optional string that stands for the keys out of maps of numbers. */
function withoutKeyNames(document: JsonObject): JsonObject {
  const typeOf = (value: unknown) => asString(resolve(document, value)?.type);
  return walk(document, {
    visit: (node, kind) => {
      const { properties, ...rest } = node;
      const types = Object.values(asObject(properties)).map(typeOf);
      const isMap = ["number", "integer"].includes(typeOf(node.additionalProperties));
      const isNamed = types.join() === "string" && node.required === undefined;
      return kind === "schema" && isMap && isNamed ? rest : node;
    },
  });
}

/** Makes an oracle of a schema; references lead into the document that {@link toJsonSchema} made. */
export function createOracles(document: JsonObject): (schema: JsonObject) => Oracle {
  const ajv = new Ajv2019({ strict: false, validateFormats: false, logger: false });
  ajv.addSchema({ $id: "document", ...document });
  return (schema) => {
    const validate: ValidateFunction = ajv.compile(absolute(schema) as JsonObject);
    return (value) => validate(value);
  };
}

/** Has references name the document, for a schema that is compiled by itself. */
function absolute(value: Json): Json {
  if (Array.isArray(value)) return value.map(absolute);
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, member = null]) => [
      key,
      key === "$ref" && typeof member === "string" ? `document${member}` : absolute(member),
    ]),
  );
}
