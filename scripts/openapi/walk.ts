import { anyOther, grammar, type Field, type Kind } from "./grammar.js";
import { byCodeUnit, isObject, type Json, type JsonObject } from "./json.js";

/** Where an object stands: the keys that lead to it from the document's root. */
export type Trail = readonly string[];

/** What is done with each object of a document, from the leaves to the root. */
export type Visit = (node: JsonObject, kind: Kind, trail: Trail) => JsonObject;

/** How a document is rebuilt. */
export interface WalkOptions {
  /** Returns the object that takes a node's place; the node itself leaves it as it is. */
  visit?: Visit;
  /** What becomes of a field that is no object; `undefined` drops it. */
  field?: (value: Json, field: Field, trail: Trail) => Json | undefined;
  /**
   * What becomes of a field that the grammar does not know; extensions (`x-...`) are known. `undefined`
   * drops it.
   */
  unknown?: (value: Json, kind: Kind, trail: Trail) => Json | undefined;
  /** Told of each field that should hold objects and does not. */
  misshapen?: (trail: Trail, value: Json) => void;
  /** Writes fields in the grammar's order and maps by name, so that equal documents are equal text. */
  sort?: boolean;
}

/**
 * Rebuilds an OpenAPI document, each object by its kind, and leaves the one given untouched.
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

/** What a kind says of a field; nothing where it does not know it. */
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

/** A schema may be `true` or `false`: any value, or none. */
function walkMember(member: Json, kind: Kind, trail: Trail, options: WalkOptions): Json {
  if (isObject(member)) return walkNode(member, kind, trail, options);
  if (kind !== "schema" || typeof member !== "boolean") options.misshapen?.(trail, member);
  return member;
}

/** Makes an object anew. A key may be called `__proto__`: assigning to that one would lose it. */
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
