import { grammar, type Field, type Kind } from "./grammar.js";
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
  /** Told of each field that the grammar does not know; extensions (`x-...`) are known. */
  unknown?: (kind: Kind, trail: Trail) => void;
  /** Told of each field that should hold objects and does not. */
  misshapen?: (trail: Trail) => void;
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
  const fields = grammar[kind];
  const result: JsonObject = {};
  for (const key of options.sort ? sortedKeys(node, fields) : Object.keys(node)) {
    const value = node[key];
    if (value === undefined) continue;
    const field = Object.hasOwn(fields, key) ? fields[key] : undefined;
    if (field === undefined && !key.startsWith("x-")) options.unknown?.(kind, [...trail, key]);
    const walked = walkField(value, field ?? "fact", [...trail, key], options);
    if (walked !== undefined) result[key] = walked;
  }
  return options.visit ? options.visit(result, kind, trail) : result;
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
      const result: JsonObject = {};
      for (const key of keys) {
        result[key] = walkMember(value[key] ?? null, field.map, [...trail, key], options);
      }
      return result;
    }
  }
  // `additionalProperties` alone may be a schema or a boolean.
  if (typeof field === "object" && typeof value !== "boolean") options.misshapen?.(trail);
  return options.field ? options.field(value, field, trail) : value;
}

function walkMember(member: Json, kind: Kind, trail: Trail, options: WalkOptions): Json {
  if (isObject(member)) return walkNode(member, kind, trail, options);
  options.misshapen?.(trail);
  return member;
}

function sortedKeys(node: JsonObject, fields: Readonly<Record<string, Field>>): string[] {
  const order = Object.keys(fields);
  const rank = (key: string) => order.indexOf(key) + 1 || order.length + 1;
  return Object.keys(node).sort((a, b) => rank(a) - rank(b) || byCodeUnit(a, b));
}
