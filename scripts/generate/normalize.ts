/**
 * Prepares a document for the repairs and for openapi-typescript. Pinterest's documents need few changes: they have
 * one alias among their parameters, and some have no operationIds. Anything that openapi-typescript would misread or
 * crash on is refused, and the error names its place.
 */

import { UserError } from "../cli.js";
import {
  asArray,
  asObject,
  asString,
  httpMethods,
  isObject,
  keysOf,
  lookUp,
  mappingOf,
  referenceTo,
  resolve,
  resolvePathItem,
  type Json,
  type JsonObject,
} from "../openapi/document.js";
import { walk, type Kind, type Trail } from "../openapi/walk.js";
import type { Warnings } from "./limits.js";

/** Normalizes a complete document. Throws a {@link UserError} that names the place of what is not supported. */
export function normalize(document: JsonObject, warnings: Warnings): JsonObject {
  const components = Object.values(asObject(document.components)).map(asObject);
  for (const name of components.flatMap((section) => Object.keys(section))) {
    if (!/^[\w.-]+$/.test(name)) throw unsupported("components", `the name ${name}`);
  }
  return walk(withOperations(document, warnings), {
    visit: (node, kind, trail) => {
      assertShapes(node, kind, trail);
      const target = resolveAlias(document, node, kind, trail);
      if (kind === "response") return withoutKeys(target, "links");
      if (kind === "components") return withoutKeys(target, "callbacks", "links");
      return kind === "schema" ? normalizeSchema(document, target, trail) : target;
    },
    misshapen: (trail) => {
      throw unsupported(trail.join("."), "a value in place of an object");
    },
    field: (value, field, trail) => {
      const isSchema = typeof field === "object" && Object.values(field).includes("schema");
      if (typeof value === "boolean" && isSchema && trail.at(-1) !== "additionalProperties") {
        throw unsupported(trail.join("."), "a schema that is true or false");
      }
      return value;
    },
    unknown: (_, kind, trail) => {
      const what = `the types leave out \`${String(trail.at(-1))}\`, which OpenAPI 3.0 does not define in ${kind} objects`;
      warnings.add(what, trail.join("."));
      return undefined;
    },
  });
}

function unsupported(place: string, what: string): UserError {
  const text = `${place || "the document"}: ${what} is not supported`;
  return new UserError(text.replaceAll(/\s+/g, " ").slice(0, 400));
}

function withoutKeys(node: JsonObject, ...keys: string[]): JsonObject {
  return Object.fromEntries(Object.entries(node).filter(([key]) => !keys.includes(key)));
}

/** Resolves path items, gives each operation an id, and checks ids and parameters. */
function withOperations(document: JsonObject, warnings: Warnings): JsonObject {
  const ids = new Set<string>();
  const paths = Object.entries(asObject(document.paths)).flatMap(([path, given]) => {
    const item = path.startsWith("x-") ? undefined : resolvePathItem(document, given);
    if (!item) return [];
    if (!path.startsWith("/")) throw unsupported(path, "a path that does not start with /");
    const entries = Object.entries(item).map(([key, value]) => {
      if (!httpMethods.includes(key) || !isObject(value)) return [key, value] as const;
      const place = `${key} ${path}`;
      let id = asString(value.operationId);
      if (id === "") {
        warnings.add("an operation has no operationId; its method and path are used", place);
        id = place;
      }
      // openapi-typescript writes # as /.
      const asKey = id.replaceAll("#", "/");
      if (ids.has(asKey)) throw unsupported(place, `the operationId ${id}, which is taken,`);
      ids.add(asKey);
      assertParameters(document, path, item, value);
      warnOfMissingSuccess(value, place, warnings);
      return [key, withoutKeys({ ...value, operationId: id }, "callbacks")] as const;
    });
    return [[path, Object.fromEntries<Json | undefined>(entries)] as const];
  });
  return { ...document, paths: Object.fromEntries(paths) };
}

function assertParameters(
  document: JsonObject,
  path: string,
  item: JsonObject,
  operation: JsonObject,
): void {
  const names = (owner: JsonObject): string[] =>
    asArray(owner.parameters).map((given) => {
      const { in: place, name } = resolve(document, given) ?? {};
      return `${asString(place)} ${asString(name)}`;
    });
  for (const list of [names(item), names(operation)]) {
    const repeated = list.find((name, index) => list.indexOf(name) !== index);
    if (repeated) throw unsupported(path, `the ${repeated} parameter, which is stated twice,`);
  }
  const declared = new Set([...names(item), ...names(operation)]);
  for (const [, name = ""] of path.matchAll(/\{([^{}]+)\}/g)) {
    if (!declared.has(`path ${name}`)) {
      throw unsupported(path, `the path parameter ${name}, which is not declared,`);
    }
  }
}

function warnOfMissingSuccess(operation: JsonObject, place: string, warnings: Warnings): void {
  const statuses = Object.keys(asObject(operation.responses));
  if (!statuses.some((status) => /^2\d\d$/.test(status))) {
    warnings.add("no response is a success", place);
  }
}

/** The sections of `components` that a reference of each kind may lead to. */
const sections: Partial<Record<Kind, readonly string[]>> = {
  schema: ["schemas"],
  parameter: ["parameters", "headers"],
  requestBody: ["requestBodies"],
  response: ["responses"],
};

/** Replaces a component that is a reference to another one, unless it is a schema. Refuses other targets. */
function resolveAlias(
  document: JsonObject,
  node: JsonObject,
  kind: Kind,
  trail: Trail,
): JsonObject {
  if (typeof node.$ref !== "string") return node;
  const keys = keysOf(node.$ref) ?? [];
  const [root, section = "", , ...deeper] = keys;
  const isComponent = root === "components" && keys.length === 3 && deeper.length === 0;
  const isExpected = isComponent && (sections[kind] ?? []).includes(section);
  if (!isExpected || node.$ref !== referenceTo(keys)) {
    throw unsupported(trail.join("."), `a reference to ${node.$ref}`);
  }
  const isAlias = kind !== "schema" && trail.length === 3 && trail[0] === "components";
  return isAlias ? (resolve(document, node) ?? node) : node;
}

/** A check of a field, and a description of the values that it accepts. */
type Shape = readonly [string, (value: Json) => boolean];

const string: Shape = ["a string", (value) => typeof value === "string"];
const boolean: Shape = ["true or false", (value) => typeof value === "boolean"];
const list: Shape = ["a list", (value) => Array.isArray(value)];
const names: Shape = [
  "a list of names",
  (value) => Array.isArray(value) && value.every((name) => typeof name === "string"),
];
const types = ["string", "number", "integer", "boolean", "array", "object"];

const prose = { title: string, summary: string, description: string };

/** The fields whose form the generator relies on. */
const shapes: Partial<Record<Kind, Readonly<Record<string, Shape>>>> = {
  document: { security: list },
  pathItem: prose,
  operation: { ...prose, operationId: string, deprecated: boolean, security: list },
  parameter: {
    ...prose,
    required: boolean,
    deprecated: boolean,
    style: string,
    explode: boolean,
    allowReserved: boolean,
  },
  requestBody: { ...prose, required: boolean },
  response: prose,
  schema: {
    ...prose,
    type: [`one of ${types.join(", ")}`, (value) => types.includes(value as string)],
    format: string,
    enum: ["a list of values", (value) => Array.isArray(value) && value.length > 0],
    required: names,
    nullable: boolean,
    readOnly: boolean,
    writeOnly: boolean,
    deprecated: boolean,
    discriminator: [
      "an object with a propertyName",
      (value) => isObject(value) && typeof value.propertyName === "string",
    ],
  },
};

function assertShapes(node: JsonObject, kind: Kind, trail: Trail): void {
  const expected = shapes[kind] ?? {};
  for (const [key, value = null] of Object.entries(node)) {
    const shape = Object.hasOwn(expected, key) ? expected[key] : undefined;
    if (!shape || shape[1](value)) continue;
    throw unsupported([...trail, key].join("."), `a value other than ${shape[0]}`);
  }
}

function normalizeSchema(document: JsonObject, schema: JsonObject, trail: Trail): JsonObject {
  const { discriminator, type, anyOf, ...rest } = schema;
  for (const { value, reference } of mappingOf(schema)) {
    if (keysOf(reference)?.length !== 3 || !isObject(lookUp(document, reference))) {
      throw unsupported(trail.join("."), `a discriminator that maps ${value} to ${reference}`);
    }
  }
  if (Array.isArray(schema.enum) && type === "object") {
    throw unsupported(trail.join("."), "an enum of objects");
  }
  if (anyOf === undefined || !isObject(schema.properties)) return schema;
  // openapi-typescript would make it a union of the branches and the properties, rather than both.
  return {
    ...rest,
    ...(type !== undefined && { type }),
    ...(discriminator !== undefined && { discriminator }),
    allOf: [...asArray(schema.allOf), { anyOf }],
  };
}

const compositions = ["allOf", "anyOf", "oneOf"];

/**
 * Refuses schemas that are composed of themselves. A schema may contain itself in a property, but TypeScript has no
 * type for a schema that refers to itself directly by a `$ref`, in an `allOf` or as an array of itself. Call with the
 * repaired document.
 */
export function assertNoCircles(document: JsonObject): void {
  const schemas = asObject(asObject(document.components).schemas);
  const state = new Map<string, "open" | "done">();
  const visit = (name: string): void => {
    state.set(name, "open");
    const schema = Object.hasOwn(schemas, name) ? schemas[name] : undefined;
    for (const part of componentParts(schema)) {
      if (state.get(part) === "open") {
        throw unsupported(`components.schemas.${name}`, `a schema composed of itself by ${part}`);
      }
      if (!state.has(part)) visit(part);
    }
    state.set(name, "done");
  };
  for (const name of Object.keys(schemas)) if (!state.has(name)) visit(name);
}

/** The components that a schema is, is composed of, or is a list of. */
function componentParts(value: Json | undefined): string[] {
  if (!isObject(value)) return [];
  const own = typeof value.$ref === "string" ? keysOf(value.$ref)?.[2] : undefined;
  if (own !== undefined) return [own];
  const members = compositions.flatMap((key) => asArray(value[key]));
  return [...members, value.items].flatMap(componentParts);
}
