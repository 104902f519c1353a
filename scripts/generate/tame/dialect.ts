import { type Kind, walk } from "../../openapi/walk.js";
import { asArray, asString, isObject, type Json, type JsonObject } from "../../openapi/document.js";
import type { Warnings } from "../limits.js";

const types = ["string", "number", "integer", "boolean", "array", "object", "null"];

/** Says what schemas of OpenAPI 3.1, and odd ones of 3.0, say in the terms that generators read well. */
export function speakOneDialect(document: JsonObject, warnings: Warnings): JsonObject {
  return walk(document, {
    visit: (node, kind, trail) => {
      const told = (what: string) => {
        warnings.add(what, trail.join("."));
      };
      const clear = withoutBooleans(node, kind);
      return kind === "schema" ? steps.reduce((schema, step) => step(schema, told), clear) : clear;
    },
  });
}

type Step = (schema: JsonObject, told: (what: string) => void) => JsonObject;

const steps: readonly Step[] = [
  // `const` is an enum of one.
  (schema) => {
    const { const: value, ...rest } = schema;
    return value === undefined ? schema : { ...rest, enum: [value] };
  },
  (schema, told) => {
    const { prefixItems, ...rest } = schema;
    if (prefixItems === undefined) return schema;
    told("a list with `prefixItems` is typed as one of any elements");
    return { ...rest, type: "array", items: {} };
  },
  (schema, told) => {
    const { patternProperties, ...rest } = schema;
    if (patternProperties === undefined) return schema;
    told("fields by `patternProperties` are typed as any fields");
    return { additionalProperties: true, ...rest };
  },
  settleType,
  // The values of an enum say it all; generators take those of an object for schemas.
  (schema) => {
    const { type, properties: _p, additionalProperties: _a, ...rest } = schema;
    return Array.isArray(schema.enum) && type === "object" ? rest : schema;
  },
  // Generators unite an `anyOf` with the fields beside it, as if one or the other would do.
  (schema) => {
    const { anyOf, ...rest } = schema;
    if (anyOf === undefined || !isObject(schema.properties)) return schema;
    return { ...rest, allOf: [...asArray(schema.allOf), { anyOf }] };
  },
];

/** One type, and `nullable`, as in OpenAPI 3.0; several become an `anyOf`. */
function settleType(schema: JsonObject, told: (what: string) => void): JsonObject {
  const { type: given, ...rest } = schema;
  if (given === undefined || (typeof given === "string" && types.includes(given))) return schema;
  const known = [...new Set(asArray(given).filter((type) => types.includes(asString(type))))];
  if (known.length === 0 || known.length < asArray(given).length) {
    told(`a schema has the unknown type ${JSON.stringify(given).slice(0, 80)}; any value will do`);
    return rest;
  }
  const others = known.filter((type) => type !== "null");
  const nullable = known.length > others.length ? { nullable: true } : {};
  if (others.length === 0) return { ...rest, type: "null" };
  // An enum says it all.
  if (Array.isArray(rest.enum)) return { ...rest, ...nullable };
  if (others.length === 1) return { ...rest, type: others[0], ...nullable };
  const { title, description, anyOf, ...facts } = rest;
  const union = { anyOf: others.map((type): Json => ({ ...facts, type })), ...nullable };
  const whole = anyOf === undefined ? union : { allOf: [union, { anyOf }] };
  return {
    ...(title !== undefined && { title }),
    ...(description !== undefined && { description }),
    ...whole,
  };
}

/** A schema that is `true` or `false` becomes one that lets anything in, or nothing. */
function withoutBooleans(node: JsonObject, kind: Kind): JsonObject {
  const entries = Object.entries(node).map(([key, value]): [string, Json | undefined] => {
    const holds = holdsSchemas(key, kind);
    if (holds === "one") return [key, asSchema(value)];
    if (holds === "list" && Array.isArray(value))
      return [key, value.map((one) => asSchema(one) ?? null)];
    if (holds === "map" && isObject(value)) {
      return [
        key,
        Object.fromEntries(Object.entries(value).map(([name, one]) => [name, asSchema(one)])),
      ];
    }
    return [key, value];
  });
  return Object.fromEntries(entries);
}

function holdsSchemas(key: string, kind: Kind): "one" | "list" | "map" | undefined {
  if (kind === "parameter" || kind === "mediaType") return key === "schema" ? "one" : undefined;
  if (kind === "components") return key === "schemas" ? "map" : undefined;
  if (kind !== "schema") return undefined;
  if (key === "properties") return "map";
  if (key === "items" || key === "not") return "one";
  return ["allOf", "anyOf", "oneOf"].includes(key) ? "list" : undefined;
}

function asSchema(value: Json | undefined): Json | undefined {
  if (value === true) return {};
  return value === false ? { enum: [] } : value;
}
