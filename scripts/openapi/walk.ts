/**
 * The structure of an OpenAPI 3.0 document, and a function that rebuilds one object by object. The structure
 * distinguishes a `title` beside `type`, which is an annotation, from a `title` inside `properties`, which is a
 * property of a Pin. https://spec.openapis.org/oas/v3.0.3
 */

import { byCodeUnit, isObject, type Json, type JsonObject } from "./document.js";

/** What a field holds. */
export type Field =
  /** A value that matters to types or requests; the walk does not look into it. */
  | "fact"
  /** Prose or an example: it changes no type and no request. */
  | "annotation"
  /** A map of names to prose, such as OAuth scopes: only the names are facts. */
  | "names"
  | { readonly one: Kind }
  | { readonly list: Kind }
  /** In an open map, `x-...` is an extension rather than a name. */
  | { readonly map: Kind; readonly isOpen?: true };

/** The kinds of object in a document. */
export type Kind =
  | "document"
  | "info"
  | "server"
  | "serverVariable"
  | "pathItem"
  | "operation"
  | "parameter"
  | "requestBody"
  | "mediaType"
  | "encoding"
  | "response"
  | "link"
  | "callback"
  | "components"
  | "schema"
  | "securityScheme"
  | "flows"
  | "flow"
  | "tag";

const prose = {
  summary: "annotation",
  description: "annotation",
  externalDocs: "annotation",
} as const satisfies Record<string, Field>;

const samples = { example: "annotation", examples: "annotation" } as const;

const operation: Field = { one: "operation" };
const schema: Field = { one: "schema" };
const schemas: Field = { list: "schema" };
const parameter = {
  $ref: "fact",
  name: "fact",
  in: "fact",
  ...prose,
  required: "fact",
  deprecated: "fact",
  allowEmptyValue: "fact",
  style: "fact",
  explode: "fact",
  allowReserved: "fact",
  schema,
  content: { map: "mediaType" },
  ...samples,
} as const satisfies Record<string, Field>;

/** The key of `grammar` for every field that a kind does not list. */
const anyOther = "";

/** The fields of each kind, in the order in which the project writes them. */
const grammar: Readonly<Record<Kind, Readonly<Record<string, Field>>>> = {
  document: {
    openapi: "fact",
    info: { one: "info" },
    externalDocs: "annotation",
    servers: { list: "server" },
    security: "fact",
    tags: { list: "tag" },
    paths: { map: "pathItem", isOpen: true },
    components: { one: "components" },
  },
  info: {
    title: "fact",
    version: "fact",
    description: "annotation",
    termsOfService: "fact",
    contact: "fact",
    license: "fact",
  },
  server: { url: "fact", description: "annotation", variables: { map: "serverVariable" } },
  serverVariable: { enum: "fact", default: "fact", description: "annotation" },
  tag: { name: "fact", ...prose },
  pathItem: {
    $ref: "fact",
    ...prose,
    servers: { list: "server" },
    parameters: { list: "parameter" },
    get: operation,
    put: operation,
    post: operation,
    delete: operation,
    options: operation,
    head: operation,
    patch: operation,
    trace: operation,
  },
  operation: {
    operationId: "fact",
    ...prose,
    deprecated: "fact",
    tags: "fact",
    servers: { list: "server" },
    parameters: { list: "parameter" },
    requestBody: { one: "requestBody" },
    responses: { map: "response", isOpen: true },
    callbacks: { map: "callback" },
    security: "fact",
    "x-codeSamples": "annotation",
    "x-code-samples": "annotation",
  },
  parameter,
  requestBody: {
    $ref: "fact",
    description: "annotation",
    required: "fact",
    content: { map: "mediaType" },
  },
  mediaType: { schema, ...samples, encoding: { map: "encoding" } },
  encoding: {
    contentType: "fact",
    headers: { map: "parameter" },
    style: "fact",
    explode: "fact",
    allowReserved: "fact",
  },
  response: {
    $ref: "fact",
    description: "annotation",
    headers: { map: "parameter" },
    content: { map: "mediaType" },
    links: { map: "link" },
  },
  link: {
    $ref: "fact",
    operationRef: "fact",
    operationId: "fact",
    parameters: "fact",
    requestBody: "fact",
    description: "annotation",
    server: { one: "server" },
  },
  callback: { $ref: "fact", [anyOther]: { one: "pathItem" } },
  components: {
    securitySchemes: { map: "securityScheme" },
    parameters: { map: "parameter" },
    headers: { map: "parameter" },
    requestBodies: { map: "requestBody" },
    responses: { map: "response" },
    schemas: { map: "schema" },
    examples: "annotation",
    links: { map: "link" },
    callbacks: { map: "callback" },
  },
  schema: {
    $ref: "fact",
    title: "annotation",
    description: "annotation",
    type: "fact",
    format: "fact",
    nullable: "fact",
    enum: "fact",
    default: "fact",
    multipleOf: "fact",
    minimum: "fact",
    exclusiveMinimum: "fact",
    maximum: "fact",
    exclusiveMaximum: "fact",
    minLength: "fact",
    maxLength: "fact",
    pattern: "fact",
    minItems: "fact",
    maxItems: "fact",
    uniqueItems: "fact",
    minProperties: "fact",
    maxProperties: "fact",
    items: schema,
    properties: { map: "schema" },
    additionalProperties: schema,
    required: "fact",
    discriminator: "fact",
    allOf: schemas,
    anyOf: schemas,
    oneOf: schemas,
    not: schema,
    readOnly: "fact",
    writeOnly: "fact",
    deprecated: "fact",
    xml: "fact",
    externalDocs: "annotation",
    ...samples,
  },
  securityScheme: {
    $ref: "fact",
    type: "fact",
    description: "annotation",
    name: "fact",
    in: "fact",
    scheme: "fact",
    bearerFormat: "fact",
    flows: { one: "flows" },
    openIdConnectUrl: "fact",
  },
  flows: {
    authorizationCode: { one: "flow" },
    clientCredentials: { one: "flow" },
    implicit: { one: "flow" },
    password: { one: "flow" },
  },
  flow: {
    authorizationUrl: "fact",
    tokenUrl: "fact",
    refreshUrl: "fact",
    scopes: "names",
  },
};

/** The location of an object: the keys that lead to it from the root of the document. */
export type Trail = readonly string[];

/** A function that is called with each object of a document, from the leaves to the root. */
export type Visit = (node: JsonObject, kind: Kind, trail: Trail) => JsonObject;

/** How to rebuild a document. */
export interface WalkOptions {
  /** Returns the replacement of a node; return the node itself to keep it. */
  visit?: Visit;
  /** Returns the replacement of a field that is not an object; `undefined` drops it. */
  field?: (value: Json, field: Field, trail: Trail) => Json | undefined;
  /**
   * Returns the replacement of a field that the grammar does not know; `undefined` drops it. Extensions
   * (`x-...`) count as known.
   */
  unknown?: (value: Json, kind: Kind, trail: Trail) => Json | undefined;
  /** Called for each field that should hold an object and does not. */
  misshapen?: (trail: Trail, value: Json) => void;
  /** Writes fields in the order of the grammar and maps by name, so that equal documents have equal text. */
  sort?: boolean;
}

/**
 * Rebuilds an OpenAPI document object by object, without changing the original.
 *
 * @example
 * const facts = walk(document, { field: (value, field) => (field === "annotation" ? undefined : value) });
 */
export function walk(document: JsonObject, options: WalkOptions): JsonObject {
  return walkNode(document, "document", [], options);
}

function walkNode(node: JsonObject, kind: Kind, trail: Trail, options: WalkOptions): JsonObject {
  const keys = options.sort ? sortedKeys(node, grammar[kind]) : Object.keys(node);
  const result = rebuild(node, keys, (value, key) => {
    const inside = [...trail, key];
    const field = fieldOf(kind, key);
    if (field !== undefined) return walkField(value, field, inside, options);
    return options.unknown ? options.unknown(value, kind, inside) : value;
  });
  return options.visit ? options.visit(result, kind, trail) : result;
}

/** The entry of a field in the grammar of its kind; `undefined` if the grammar does not know it. */
function fieldOf(kind: Kind, key: string): Field | undefined {
  const fields = grammar[kind];
  if (key !== anyOther && Object.hasOwn(fields, key)) return fields[key];
  return key.startsWith("x-") ? "fact" : fields[anyOther];
}

function walkField(
  value: Json,
  field: Field,
  trail: Trail,
  options: WalkOptions,
): Json | undefined {
  if (typeof field === "object") {
    if ("one" in field && isObject(value)) return walkNode(value, field.one, trail, options);
    if ("list" in field && Array.isArray(value)) {
      return value.map((member, index) =>
        walkMember(member, field.list, [...trail, String(index)], options),
      );
    }
    if ("map" in field && isObject(value)) {
      const keys = Object.keys(value);
      if (options.sort) keys.sort(byCodeUnit);
      return rebuild(value, keys, (member, key) =>
        field.isOpen && key.startsWith("x-")
          ? member
          : walkMember(member, field.map, [...trail, key], options),
      );
    }
    const isSchema = "one" in field && field.one === "schema";
    if (!(isSchema && typeof value === "boolean")) options.misshapen?.(trail, value);
  }
  return options.field ? options.field(value, field, trail) : value;
}

/** A schema may also be `true` (any value) or `false` (no value). */
function walkMember(member: Json, kind: Kind, trail: Trail, options: WalkOptions): Json {
  if (isObject(member)) return walkNode(member, kind, trail, options);
  if (kind !== "schema" || typeof member !== "boolean") options.misshapen?.(trail, member);
  return member;
}

/** Rebuilds an object. Uses `fromEntries`, since an assignment to the key `__proto__` would be lost. */
function rebuild(
  node: JsonObject,
  keys: readonly string[],
  become: (value: Json, key: string) => Json | undefined,
): JsonObject {
  const entries = keys.flatMap((key): [string, Json][] => {
    const value = node[key];
    const walked = value === undefined ? undefined : become(value, key);
    return walked === undefined ? [] : [[key, walked]];
  });
  return Object.fromEntries(entries);
}

function sortedKeys(node: JsonObject, fields: Readonly<Record<string, Field>>): string[] {
  const order = Object.keys(fields);
  const rank = (key: string) => order.indexOf(key) + 1 || order.length + 1;
  return Object.keys(node).sort((a, b) => rank(a) - rank(b) || byCodeUnit(a, b));
}
