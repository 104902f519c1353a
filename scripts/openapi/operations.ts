import { httpMethods } from "./grammar.js";
import { asArray, asObject, asString, isObject, type JsonObject } from "./json.js";

/** One operation of a document, with the route that leads to it. */
export interface Operation {
  /** The HTTP method, lower case. */
  method: string;
  /** The path template, such as `/boards/{board_id}`. */
  path: string;
  /** The `operationId`, or method and path where there is none. */
  id: string;
  node: JsonObject;
  /** Path-level and operation-level parameters, references resolved; the operation's own win. */
  parameters: JsonObject[];
}

/**
 * Lists every operation of a document, in the document's order; also those of a path item that is a
 * `$ref` to another one.
 */
export function listOperations(document: JsonObject): Operation[] {
  const operations: Operation[] = [];
  for (const [path, given] of Object.entries(asObject(document.paths))) {
    const item = path.startsWith("x-") ? undefined : wholeItem(document, given);
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
 * Follows a `$ref` within the document to what it names; anything else is returned as it is.
 * Returns `undefined` where a reference leads nowhere or in a circle.
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

/** What a reference such as `#/components/schemas/Pin` names, or `undefined`. */
export function lookUp(document: JsonObject, reference: string): unknown {
  let current: unknown = document;
  for (const key of keysOf(reference) ?? [undefined]) {
    const holder: Record<string, unknown> = Array.isArray(current)
      ? Object.fromEntries(current.entries())
      : asObject(current);
    current = key !== undefined && Object.hasOwn(holder, key) ? holder[key] : undefined;
  }
  return current;
}

/** The keys that a reference within the document goes by (RFC 6901); `undefined` for any other. */
export function keysOf(reference: string): string[] | undefined {
  if (!reference.startsWith("#/")) return undefined;
  const tokens = reference.slice(2).split("/");
  return tokens.map((token) => decode(token).replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** Writes a reference within the document, by the keys that lead there. */
export function referenceTo(keys: readonly string[]): string {
  return `#/${keys.map((key) => key.replaceAll("~", "~0").replaceAll("/", "~1").replaceAll("%", "%25")).join("/")}`;
}

/** A name with a bare `%` is no URI, but upstream need not care. */
function decode(token: string): string {
  try {
    return decodeURIComponent(token);
  } catch {
    return token;
  }
}

/** A path item with what it refers to; what stands beside its `$ref` wins. */
export function wholeItem(document: JsonObject, item: unknown, depth = 0): JsonObject | undefined {
  if (!isObject(item) || depth > 8) return undefined;
  if (typeof item.$ref !== "string") return item;
  const { $ref, ...own } = item;
  return { ...wholeItem(document, lookUp(document, $ref), depth + 1), ...own };
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
