import { type Kind, walk } from "../../openapi/walk.js";
import {
  asObject,
  asString,
  isObject,
  type Json,
  type JsonObject,
  keysOf,
  lookUp,
} from "../../openapi/document.js";
import type { Warnings } from "../limits.js";

/** What a fact must be, in words, and whether a value is that. */
type Shape = readonly [string, (value: Json) => boolean];

const text: Shape = ["a text", (value) => typeof value === "string"];
const flag: Shape = ["true or false", (value) => typeof value === "boolean"];
const list: Shape = ["a list", (value) => Array.isArray(value)];
const values: Shape = ["a list of values", (value) => Array.isArray(value) && value.length > 0];
const names: Shape = [
  "a list of names",
  (value) => Array.isArray(value) && value.every((name) => typeof name === "string"),
];

const prose = { title: text, summary: text, description: text };

/** The facts whose shape the generator relies on. */
const shapes: Partial<Record<Kind, Readonly<Record<string, Shape>>>> = {
  document: { security: list },
  pathItem: prose,
  operation: { ...prose, operationId: text, deprecated: flag, security: list },
  parameter: {
    ...prose,
    required: flag,
    deprecated: flag,
    style: text,
    explode: flag,
    allowReserved: flag,
  },
  requestBody: { ...prose, required: flag },
  response: prose,
  schema: {
    ...prose,
    format: text,
    enum: values,
    required: names,
    nullable: flag,
    readOnly: flag,
    writeOnly: flag,
    deprecated: flag,
    discriminator: [
      "an object with a propertyName",
      (value) => isObject(value) && typeof value.propertyName === "string",
    ],
  },
};

/** Leaves out facts that are not what they must be, and what OpenAPI 3.0 does not know. */
export function dropMisshapen(document: JsonObject, warnings: Warnings): JsonObject {
  return walk(document, {
    visit: (node, kind, trail) => {
      const expected = shapes[kind] ?? {};
      const kept = Object.entries(node).filter(([key, value = null]) => {
        const shape = Object.hasOwn(expected, key) ? expected[key] : undefined;
        if (!shape || shape[1](value)) return true;
        warnings.add(`\`${key}\` of a ${kind} is not ${shape[0]} and left out`, trail.join("."));
        return false;
      });
      const isChanged = kept.length < Object.keys(node).length;
      const result: JsonObject = isChanged ? Object.fromEntries(kept) : node;
      return kind === "schema"
        ? withoutLostBranches(document, result, trail.join("."), warnings)
        : result;
    },
    unknown: (value, kind, trail) => {
      const field = String(trail.at(-1));
      if (kind === "schema" && translated.has(field)) return value;
      warnings.add(
        `the types leave out the unknown field \`${field}\` of a ${kind}`,
        trail.join("."),
      );
      return undefined;
    },
  });
}

/** Fields of OpenAPI 3.1 that the next step says in OpenAPI 3.0. */
const translated = new Set(["const", "prefixItems", "patternProperties"]);

/** A discriminator may name what is not there: a branch less, but no reason to fail. */
function withoutLostBranches(
  document: JsonObject,
  schema: JsonObject,
  place: string,
  warnings: Warnings,
): JsonObject {
  const { discriminator } = schema;
  if (!isObject(discriminator) || discriminator.mapping === undefined) return schema;
  const mapping = Object.entries(asObject(discriminator.mapping));
  const kept = mapping.filter(([, target]) => leadsToSchema(document, target));
  if (isObject(discriminator.mapping) && kept.length === mapping.length) return schema;
  warnings.add("a discriminator maps to what is no schema; the branch is left out", place);
  return { ...schema, discriminator: { ...discriminator, mapping: Object.fromEntries(kept) } };
}

function leadsToSchema(document: JsonObject, target: Json | undefined): boolean {
  const name = asString(target);
  const reference = name.startsWith("#") ? name : `#/components/schemas/${name}`;
  return name !== "" && keysOf(reference)?.length === 3 && isObject(lookUp(document, reference));
}
