import {
  asArray,
  asStrings,
  isObject,
  type Json,
  type JsonObject,
  lookUp,
} from "../openapi/document.js";
import { below, place, type Place } from "./pointer.js";

/** A schema and where it stands. */
export interface Part {
  schema: JsonObject;
  place: Place;
}

/** Schemas that hold together, as the members of an `allOf` do. */
export type Conjunction = readonly Part[];

/** A value that a schema states for a keyword. */
export interface Statement {
  value: Json;
  place: Place;
}

/**
 * A schema as it is meant: `allOf` dissolved, members of the same name together. References are left
 * alone until they are expanded, so that what both documents refer to is not compared at each use.
 * A `$ref` beside other keywords holds together with them: Pinterest's document means it so.
 */
export interface View {
  refs: Map<string, Place[]>;
  /** Keywords and what is stated for each. */
  facts: Map<string, Statement[]>;
  required: Map<string, Place[]>;
  properties: Map<string, Part[]>;
  /** The schema objects that it was made of. */
  sources: Set<JsonObject>;
}

/** A schema of both documents, as it is compared. */
export interface Both {
  /** As stated at the place, with what both documents refer to left aside. */
  a: View;
  b: View;
  /** The schemas themselves. */
  before: Conjunction;
  after: Conjunction;
  /** As it is with every reference followed; computed when asked for. */
  whole: () => { a: View; b: View };
}

/** Looks at schemas that hold together as one. */
export function look(parts: Conjunction): View {
  const view: View = {
    refs: new Map(),
    facts: new Map(),
    required: new Map(),
    properties: new Map(),
    sources: new Set(),
  };
  for (const part of parts) take(view, part);
  return view;
}

/** Puts what a reference leads to in its place. */
export function expand(view: View, reference: string, document: JsonObject): void {
  const places = view.refs.get(reference) ?? [];
  view.refs.delete(reference);
  const schema = lookUp(document, reference);
  const [first] = places;
  // References that were followed before are not taken twice: circles end here.
  if (isObject(schema) && first && !view.sources.has(schema)) {
    take(view, { schema, place: place(first.at, true) });
  }
}

/** Looks at schemas as one, with every reference at this level followed. */
export function lookThrough(parts: Conjunction, document: JsonObject): View {
  const view = look(parts);
  for (let [reference] = view.refs.keys(); reference; [reference] = view.refs.keys()) {
    expand(view, reference, document);
  }
  return view;
}

function take(view: View, { schema, place: at }: Part): void {
  if (view.sources.has(schema)) return;
  view.sources.add(schema);
  for (const [key, value] of Object.entries(schema)) {
    if (value === undefined) continue;
    const here = below(at, key);
    if (key === "$ref" && typeof value === "string") {
      push(view.refs, value, here);
    } else if (key === "allOf" && Array.isArray(value)) {
      value.forEach((member, index) => {
        if (isObject(member)) {
          take(view, { schema: member, place: below(here, String(index)) });
        }
      });
    } else if (key === "required" && Array.isArray(value)) {
      for (const name of asStrings(value)) push(view.required, name, below(here, name));
    } else if (key === "properties" && isObject(value)) {
      for (const [name, property] of Object.entries(value)) {
        if (isObject(property)) {
          push(view.properties, name, { schema: property, place: below(here, name) });
        }
      }
    } else {
      push(view.facts, key, { value, place: here });
    }
  }
}

/** The schemas that are stated for a keyword, such as `items`. */
export function partsOf(view: View, keyword: string): Part[] {
  const parts: Part[] = [];
  for (const { value, place: at } of view.facts.get(keyword) ?? []) {
    if (isObject(value)) parts.push({ schema: value, place: at });
  }
  return parts;
}

/** Tells whether a schema states that a keyword is `true`. */
export function isTrue(view: View, keyword: string): boolean {
  return (view.facts.get(keyword) ?? []).some(({ value }) => value === true);
}

/** The types that a schema states, or that its other keywords tell. */
export function typesOf(view: View): string[] {
  const stated = (view.facts.get("type") ?? []).flatMap(({ value }) =>
    typeof value === "string" ? [value] : asStrings(value).filter((type) => type !== "null"),
  );
  if (stated.length > 0) return [...new Set(stated)].sort();
  if (view.properties.size > 0 || view.facts.has("additionalProperties")) return ["object"];
  if (view.facts.has("items")) return ["array"];
  const values = (view.facts.get("enum") ?? []).flatMap(({ value }) => asArray(value));
  const named = values.some((value) => value !== null) && values.every(isStringOrNull);
  return named ? ["string"] : [];
}

/** Tells whether a schema takes `null`; one that lists it among its values does. */
export function takesNull(view: View): boolean {
  if (isTrue(view, "nullable")) return true;
  return ["enum", "type"].some((keyword) =>
    (view.facts.get(keyword) ?? []).some(({ value }) =>
      asArray(value).some((member) => member === null || (keyword === "type" && member === "null")),
    ),
  );
}

function isStringOrNull(value: Json): boolean {
  return value === null || typeof value === "string";
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
