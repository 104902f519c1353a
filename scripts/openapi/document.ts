/** Reading OpenAPI documents: JSON values, operations, references. */

/** A JSON value, as YAML and JSON documents hold it. */
export type Json = null | boolean | number | string | Json[] | JsonObject;

/** A JSON object. */
export interface JsonObject {
  [key: string]: Json | undefined;
}

/** Whether a value is a JSON object: not `null`, an array or a scalar. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The value if it is an object, otherwise an empty object. */
export function asObject(value: unknown): JsonObject {
  return isObject(value) ? value : {};
}

/** The value if it is an array, otherwise an empty array. */
export function asArray(value: unknown): Json[] {
  return Array.isArray(value) ? (value as Json[]) : [];
}

/** The strings of an array; an empty list if the value is not an array. */
export function asStrings(value: unknown): string[] {
  return asArray(value).filter((member) => typeof member === "string");
}

/** The value if it is a string, otherwise an empty string. */
export function asString(value: unknown): string {
  return typeof value === "string" ? value : "";
}

/** Compares by UTF-16 code unit, so that sorting does not depend on the locale. */
export function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The keys of a path item that are HTTP methods, lower case. */
export const httpMethods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/** One operation of a document, with its route. */
export interface Operation {
  /** The HTTP method, lower case. */
  method: string;
  /** The path template, such as `/boards/{board_id}`. */
  path: string;
  /** The `operationId`, or method and path if it has none. */
  id: string;
  node: JsonObject;
  /** Path-level and operation-level parameters, references resolved; the operation's own win. */
  parameters: JsonObject[];
}

/**
 * Lists every operation of a document, in the document's order, including those of a path item that is
 * a `$ref` to another path item.
 */
export function listOperations(document: JsonObject): Operation[] {
  const operations: Operation[] = [];
  for (const [path, given] of Object.entries(asObject(document.paths))) {
    const item = path.startsWith("x-") ? undefined : resolvePathItem(document, given);
    if (!item) continue;
    for (const method of httpMethods) {
      const node = item[method];
      if (!isObject(node)) continue;
      const id = asString(node.operationId) || `${method} ${path}`;
      const parameters = mergeParameters(document, item, node);
      operations.push({ method, path, id, node, parameters });
    }
  }
  return operations;
}

/**
 * Follows a `$ref` within the document to its target; an object without a `$ref` is returned unchanged.
 * Returns `undefined` for a dangling or circular reference and for a value that is not an object.
 */
export function resolve(document: JsonObject, value: unknown): JsonObject | undefined {
  let current = value;
  for (let hops = 0; hops < 32; hops++) {
    if (!isObject(current)) return undefined;
    if (typeof current.$ref !== "string") return current;
    current = lookUp(document, current.$ref);
  }
  return undefined;
}

/** The target of a reference such as `#/components/schemas/Pin`; `undefined` if it dangles. */
export function lookUp(document: JsonObject, reference: string): unknown {
  return keysOf(reference)?.reduce<unknown>(
    (holder, key) =>
      typeof holder === "object" && holder !== null && Object.hasOwn(holder, key)
        ? holder[key as keyof typeof holder]
        : undefined,
    document,
  );
}

/** A value of a discriminator, and a reference to the schema that it selects. */
export interface MappedSchema {
  readonly value: string;
  readonly reference: string;
}

/** The mapping of the discriminator of a schema. Its targets are references, or names of components. */
export function mappingOf(schema: JsonObject): MappedSchema[] {
  const mapping = asObject(asObject(schema.discriminator).mapping);
  return Object.entries(mapping).map(([value, target]) => {
    const name = asString(target);
    return { value, reference: name.startsWith("#") ? name : `#/components/schemas/${name}` };
  });
}

/** The keys of a reference within the document (RFC 6901); `undefined` for a reference elsewhere. */
export function keysOf(reference: string): string[] | undefined {
  if (!reference.startsWith("#/")) return undefined;
  const tokens = reference.slice(2).split("/");
  return tokens.map((token) => decodeToken(token).replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** Writes a reference within the document from the keys of its target. */
export function referenceTo(keys: readonly string[]): string {
  return `#/${keys.map((key) => key.replaceAll("~", "~0").replaceAll("/", "~1").replaceAll("%", "%25")).join("/")}`;
}

/** Upstream may write a bare `%`, which is not a valid URI escape. */
function decodeToken(token: string): string {
  try {
    return decodeURIComponent(token);
  } catch {
    return token;
  }
}

/** A path item with its `$ref` resolved; its own fields win over those of the target. */
export function resolvePathItem(
  document: JsonObject,
  item: unknown,
  depth = 0,
): JsonObject | undefined {
  if (!isObject(item) || depth > 8) return undefined;
  if (typeof item.$ref !== "string") return item;
  const { $ref, ...own } = item;
  return { ...resolvePathItem(document, lookUp(document, $ref), depth + 1), ...own };
}

function mergeParameters(document: JsonObject, ...owners: JsonObject[]): JsonObject[] {
  const merged = new Map<string, JsonObject>();
  for (const owner of owners) {
    for (const reference of asArray(owner.parameters)) {
      const parameter = resolve(document, reference);
      if (parameter) merged.set(`${asString(parameter.in)} ${asString(parameter.name)}`, parameter);
    }
  }
  return [...merged.values()];
}
