/** The catalog of operations: what a person needs to find and call one. The client does not import it. */

import {
  asArray,
  asObject,
  asString,
  asStrings,
  listOperations,
  resolve,
  type JsonObject,
  type Operation,
} from "../openapi/document.js";
import { isNothing } from "../repair/shapes.js";
import { preferredMedia } from "./operations.js";

const head = `/**
 * What a person needs to find and call an operation, by route. Only src/catalog.ts reads it; the client does not
 * import it. Each parameter is a string: its place, its name with \`!\` if it is required, and its type.
 * Types are \`string\`, \`integer\`, \`number\`, \`boolean\`, \`object\`, \`json\` (any or several of them), the values of an
 * enum separated by \`|\`, and any of them followed by \`[]\`.
 */
export const catalog: Readonly<Record<string, CatalogEntry>> = `;

const declarations = `export interface CatalogEntry {
  /** What it does, in our own words. */
  readonly summary: string;
  /** The groups it belongs to. */
  readonly tags: readonly string[];
  /** Whether the JSON body is an object or a list of objects, or of another kind; absent without a body. */
  readonly body?: "object" | "list" | "other";
  readonly parameters: readonly string[];
}

`;

/** Writes the catalog of a document as a TypeScript module. */
export function writeCatalogFile(document: JsonObject): string {
  const entries = listOperations(document).map((operation) => [
    `${operation.method.toUpperCase()} ${operation.path}`,
    readEntry(document, operation),
  ]);
  return `${declarations}${head}${JSON.stringify(Object.fromEntries(entries))};\n`;
}

function readEntry(document: JsonObject, operation: Operation): object {
  const { node, parameters } = operation;
  const body = describeBody(document, node);
  const own = parameters
    .filter((parameter) => ["path", "query"].includes(asString(parameter.in)))
    .map((parameter) =>
      writeParameter({
        place: asString(parameter.in),
        name: asString(parameter.name),
        isRequired: parameter.required === true,
        type: typeName(document, parameter.schema),
      }),
    );
  return {
    summary: asString(node.summary),
    tags: asStrings(node.tags),
    ...(body && { body: body.kind }),
    parameters: [...own, ...(body?.parameters ?? [])],
  };
}

interface Parameter {
  readonly place: string;
  readonly name: string;
  readonly isRequired: boolean;
  readonly type: string;
}

function writeParameter({ place, name, isRequired, type }: Parameter): string {
  return `${place} ${name}${isRequired ? "!" : ""} ${type}`;
}

function describeBody(
  document: JsonObject,
  node: JsonObject,
): { kind: "object" | "list" | "other"; parameters: string[] } | undefined {
  const [, media] = preferredMedia(document, node.requestBody) ?? [];
  if (media === undefined) return undefined;
  const schema = resolve(document, media.schema) ?? {};
  const isList = schema.type === "array";
  const item = isList ? (resolve(document, schema.items) ?? {}) : schema;
  const { properties, required } = readProperties(document, item);
  const kind = properties.size === 0 ? "other" : isList ? "list" : "object";
  const parameters = [...properties].map(([name, type]) =>
    writeParameter({ place: "body", name, isRequired: required.has(name), type }),
  );
  return { kind, parameters };
}

interface Properties {
  readonly properties: Map<string, string>;
  readonly required: Set<string>;
}

const knownProperties = new WeakMap<JsonObject, Properties>();

/** The properties of an object that a caller can set, including those of its branches. */
function readProperties(document: JsonObject, given: JsonObject): Properties {
  const known = knownProperties.get(given);
  if (known) return known;
  const properties = new Map<string, string>();
  const required = new Set(asStrings(given.required));
  knownProperties.set(given, { properties, required });
  for (const [name, schema] of Object.entries(asObject(given.properties))) {
    if (resolve(document, schema)?.readOnly === true || isNothing(schema)) continue;
    properties.set(name, typeName(document, schema));
  }
  for (const key of ["allOf", "oneOf", "anyOf"]) {
    const branches = asArray(given[key]).map((branch) =>
      readProperties(document, resolve(document, branch) ?? {}),
    );
    const merge = key === "allOf" ? narrowest : joinTypes;
    for (const name of new Set(branches.flatMap((branch) => [...branch.properties.keys()]))) {
      const types = branches.flatMap((branch) => branch.properties.get(name) ?? []);
      properties.set(name, narrowest([properties.get(name) ?? "json", merge(types)]));
    }
    const isRequired = (name: string): boolean =>
      key === "allOf"
        ? branches.some((branch) => branch.required.has(name))
        : branches.length > 0 && branches.every((branch) => branch.required.has(name));
    for (const name of properties.keys()) if (isRequired(name)) required.add(name);
  }
  return { properties, required };
}

/** Longer lists of values are left out; readers can look them up in the documentation. */
const mostValues = 40;

/** The descriptions of schemas that were read before, since a document may refer to a schema any number of times. */
const knownNames = new WeakMap<JsonObject, string>();

function typeName(document: JsonObject, given: unknown): string {
  const schema = resolve(document, given);
  if (!schema) return "json";
  const known = knownNames.get(schema);
  if (known !== undefined) return known;
  // The description of a schema within itself, if it contains itself.
  knownNames.set(schema, "json");
  const name = nameOf(document, schema);
  knownNames.set(schema, name);
  return name;
}

function nameOf(document: JsonObject, schema: JsonObject): string {
  const listed = asArray(schema.enum).filter((value) => value !== null);
  const words = asStrings(listed).filter((value) => /^[^|[\]\s]+$/.test(value));
  const isShort = words.length > 0 && words.length <= mostValues;
  if (isShort && words.length === listed.length) return words.join("|");
  const named = (key: string) => asArray(schema[key]).map((branch) => typeName(document, branch));
  return narrowest([
    ownType(document, schema),
    ...named("allOf"),
    ...["oneOf", "anyOf"].map((key) => joinTypes(named(key))),
  ]);
}

/** The type that a schema states itself. */
function ownType(document: JsonObject, schema: JsonObject): string {
  switch (schema.type) {
    case "string":
    case "integer":
    case "number":
    case "boolean":
    case "object":
      return schema.type;
    case "array":
      return `${typeName(document, schema.items)}[]`;
  }
  return schema.properties === undefined ? "json" : "object";
}

/** The type of a value that has all of these types: the shortest enum, or what is not `json`. */
function narrowest(types: readonly string[]): string {
  const [enumeration] = types
    .filter(isEnum)
    .sort((a, b) => a.split("|").length - b.split("|").length);
  return enumeration ?? types.find((type) => type !== "json") ?? "json";
}

const typeNames = new Set(["string", "integer", "number", "boolean", "object", "json"]);

/** The type of a value that has one of these types: enums become one with the values of all. */
function joinTypes(types: readonly string[]): string {
  const [first = "json", ...others] = new Set(types);
  if (others.length === 0) return first;
  if (!types.every(isEnum)) return "json";
  const values = new Set(types.flatMap((type) => type.split("|")));
  return values.size > mostValues ? "string" : [...values].join("|");
}

function isEnum(type: string): boolean {
  return !typeNames.has(type) && !type.endsWith("[]");
}
