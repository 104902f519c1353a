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

/** Lists every operation of a document, in the document's order. */
export function listOperations(document: JsonObject): Operation[] {
  const operations: Operation[] = [];
  for (const [path, item] of Object.entries(asObject(document.paths))) {
    if (!isObject(item)) continue;
    for (const method of httpMethods) {
      const node = item[method];
      if (!isObject(node)) continue;
      const id = typeof node.operationId === "string" ? node.operationId : `${method} ${path}`;
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
  if (!reference.startsWith("#/")) return undefined;
  let current: unknown = document;
  for (const token of reference.slice(2).split("/")) {
    const key = decodeURIComponent(token).replaceAll("~1", "/").replaceAll("~0", "~");
    current = isObject(current) && Object.hasOwn(current, key) ? current[key] : undefined;
  }
  return current;
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
