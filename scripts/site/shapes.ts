/** What a page shows of a schema: its type, limits and fields, with references and compositions resolved. */

import { isDeepStrictEqual } from "node:util";
import {
  asArray,
  asObject,
  asString,
  asStrings,
  isObject,
  resolve,
  type JsonObject,
} from "../openapi/document.js";

/** A type as a page shows it. */
export interface Shape {
  /** Such as `string`, `object`, `integer or string`, or `map of object`, which has the fields of its values. */
  readonly name: string;
  /** How many lists it is in: 1 for a list of values of this type. */
  readonly lists: number;
  readonly isNullable: boolean;
  /** The values of an enum. */
  readonly values: readonly string[];
  /** Whether other values than those are possible. */
  readonly isOpen: boolean;
  /** Such as `1 to 250`. */
  readonly limits: readonly string[];
  /** In our words. */
  readonly description: string;
  readonly isDeprecated: boolean;
  readonly fields: readonly Field[];
  /** Kinds of object, each with the fields that only it has. */
  readonly variants: readonly Variant[];
  /** Sets of fields, one of which is required. */
  readonly requireOneOf: readonly (readonly string[])[];
  /** Whether fields are left out, since they contain themselves or are nested too deep. */
  readonly isCut: boolean;
}

/** A property of an object. */
export interface Field {
  readonly name: string;
  readonly isRequired: boolean;
  readonly shape: Shape;
}

/** One of several kinds of object. */
export interface Variant {
  readonly name: string;
  readonly shape: Shape;
}

/** What is read: schemas of requests have no fields that only responses have, and the other way around. */
export interface ShapeSource {
  readonly document: JsonObject;
  readonly isSent: boolean;
}

/** How many objects a page shows within each other, at most. */
const deepest = 5;

/** More fields than these are too many for a page; it then shows fewer objects within each other. */
const mostFields = 300;

const nothing: Shape = {
  name: "",
  lists: 0,
  isNullable: false,
  values: [],
  isOpen: false,
  limits: [],
  description: "",
  isDeprecated: false,
  fields: [],
  variants: [],
  requireOneOf: [],
  isCut: false,
};

/** Reads the shape of a schema, as deep as a page can show it. */
export function readShape(source: ShapeSource, schema: unknown): Shape {
  for (let depth = deepest; depth > 1; depth--) {
    const shape = new Reader(source, depth).read(schema, []);
    if (countFields(shape) <= mostFields) return shape;
  }
  return new Reader(source, 1).read(schema, []);
}

function countFields({ fields, variants }: Shape): number {
  const inside = [...fields, ...variants].reduce((sum, { shape }) => sum + countFields(shape), 0);
  return fields.length + inside;
}

/** The schemas that a schema is within; a schema that contains itself is cut. */
type Ancestors = readonly JsonObject[];

class Reader {
  readonly #source: ShapeSource;

  readonly #depth: number;

  constructor(source: ShapeSource, depth: number) {
    this.#source = source;
    this.#depth = depth;
  }

  read(given: unknown, ancestors: Ancestors): Shape {
    const schema = resolve(this.#source.document, given);
    if (!schema) return { ...nothing, name: "any" };
    if (ancestors.includes(schema)) return { ...nothing, name: "object", isCut: true };
    const inside = [...ancestors, schema];
    const parts = [
      this.#readOwn(schema, inside),
      ...asArray(schema.allOf).map((branch) => this.read(branch, inside)),
      ...["oneOf", "anyOf"].map((key) => this.#readUnion(asArray(schema[key]), inside)),
    ];
    const merged = parts.reduce(mergeShapes);
    const required = new Set(asStrings(schema.required));
    return {
      ...merged,
      name: merged.name || "any",
      description: asString(schema.description) || merged.description,
      fields: merged.fields.map((field) =>
        required.has(field.name) ? { ...field, isRequired: true } : field,
      ),
    };
  }

  #readOwn(schema: JsonObject, ancestors: Ancestors): Shape {
    if (schema.type === "array") {
      const item = this.read(schema.items ?? {}, ancestors);
      const own = ownFacts(schema);
      return {
        ...{ ...item, ...own, lists: item.lists + 1 },
        description: own.description || item.description,
        limits: [...own.limits, ...item.limits],
      };
    }
    const own = { ...nothing, ...ownFacts(schema) };
    const listed = asArray(schema.enum).filter((value) => value !== null);
    const values = listed.map((value) =>
      typeof value === "string" ? value : JSON.stringify(value),
    );
    const fields = this.#readFields(schema, ancestors);
    const map = isObject(schema.additionalProperties)
      ? this.read(schema.additionalProperties, ancestors)
      : undefined;
    const isMap = map !== undefined && fields.fields.length === 0 && map.name !== "any";
    const type = asString(schema.type) || (schema.properties ? "object" : "");
    if (!isMap) return { ...own, name: type, values, ...fields };
    return {
      ...{ ...map, ...ownFacts(schema), lists: 0 },
      name: `map of ${withBrackets(map)}`,
      description: own.description || map.description,
      limits: [...own.limits, ...map.limits],
    };
  }

  #readFields(schema: JsonObject, ancestors: Ancestors): Pick<Shape, "fields" | "isCut"> {
    const properties = Object.entries(asObject(schema.properties));
    const depth = ancestors.filter(({ properties }) => properties !== undefined).length;
    if (properties.length > 0 && depth > this.#depth) return { fields: [], isCut: true };
    const required = asStrings(schema.required);
    const hidden = this.#source.isSent ? "readOnly" : "writeOnly";
    const fields = properties
      .filter(([, property]) => resolve(this.#source.document, property)?.[hidden] !== true)
      .map(([name, property]) => ({
        name,
        isRequired: required.includes(name),
        shape: this.read(property, ancestors),
      }));
    return { fields, isCut: false };
  }

  #readUnion(branches: readonly unknown[], ancestors: Ancestors): Shape {
    if (branches.length === 0) return nothing;
    const shapes = branches.map((branch) => ({
      branch: asObject(branch),
      shape: this.read(branch, ancestors),
    }));
    const [first] = shapes;
    if (!first) return nothing;
    const isPlain = ({ shape }: { shape: Shape }) =>
      shape.fields.length === 0 && shape.variants.length === 0;
    if (shapes.every(isPlain)) return shapes.map(({ shape }) => shape).reduce(joinPlain);
    const kinds = shapes.map(({ shape }) => shape);
    if (kinds.every((kind) => isAlike(kind, first.shape))) return joinAlike(kinds);
    const variants = shapes.flatMap(({ branch, shape }) =>
      shape.fields.length === 0 && shape.variants.length > 0
        ? shape.variants
        : [{ name: nameVariant(branch, shape), shape }],
    );
    const lists = Math.max(...shapes.map(({ shape }) => shape.lists));
    return { ...nothing, name: "object", lists, variants };
  }
}

type OwnFacts = Pick<Shape, "description" | "isDeprecated" | "isNullable" | "limits">;

function ownFacts(schema: JsonObject): OwnFacts {
  return {
    description: asString(schema.description),
    isDeprecated: schema.deprecated === true,
    isNullable: schema.nullable === true,
    limits: readLimits(schema),
  };
}

/** The type with a pair of brackets for each list. */
export function withBrackets({ name, lists }: Pick<Shape, "name" | "lists">): string {
  const inner = lists > 0 && name.includes(" ") ? `(${name})` : name;
  return inner + "[]".repeat(lists);
}

/** Whether two kinds of object have the same fields of the same types. They may differ in what they require. */
function isAlike(a: Shape, b: Shape): boolean {
  const typesOf = ({ fields, variants }: Shape) => [
    variants,
    new Map(fields.map(({ name, shape }) => [name, { ...shape, description: "" }])),
  ];
  return isDeepStrictEqual(typesOf(a), typesOf(b));
}

/** Both at once. */
function mergeShapes(a: Shape, b: Shape): Shape {
  if (b === nothing) return a;
  const fields = new Map(a.fields.map((field) => [field.name, field]));
  for (const field of b.fields) {
    const other = fields.get(field.name);
    const isRequired = field.isRequired || other?.isRequired === true;
    fields.set(field.name, { ...field, isRequired, shape: narrowShape(other?.shape, field.shape) });
  }
  return {
    name: b.name === "any" || b.name === "" ? a.name : b.name,
    lists: Math.max(a.lists, b.lists),
    isNullable: a.isNullable || b.isNullable,
    values: b.values.length > 0 ? b.values : a.values,
    isOpen: a.isOpen || b.isOpen,
    limits: [...new Set([...a.limits, ...b.limits])],
    description: a.description || b.description,
    isDeprecated: a.isDeprecated || b.isDeprecated,
    fields: [...fields.values()],
    variants: [...a.variants, ...b.variants],
    requireOneOf: [...a.requireOneOf, ...b.requireOneOf],
    isCut: a.isCut || b.isCut,
  };
}

/** The second of two statements about one field, with the description of the first if it has none. */
function narrowShape(a: Shape | undefined, b: Shape): Shape {
  return a === undefined ? b : { ...b, description: b.description || a.description };
}

function joinPlain(a: Shape, b: Shape): Shape {
  const names = new Set([...withBrackets(a).split(" or "), ...withBrackets(b).split(" or ")]);
  const hasSameLists = a.lists === b.lists;
  const name = hasSameLists && a.name === b.name ? a.name : [...names].join(" or ");
  const isOpen = a.values.length > 0 !== b.values.length > 0;
  return {
    ...mergeShapes(a, b),
    name,
    lists: hasSameLists && a.name === b.name ? a.lists : 0,
    values: [...new Set([...a.values, ...b.values])],
    isOpen: a.isOpen || b.isOpen || isOpen,
  };
}

/** Kinds of object that have the same fields and differ in what they require. */
function joinAlike(shapes: readonly Shape[]): Shape {
  const [first = nothing] = shapes;
  const required = shapes.map(({ fields }) =>
    fields.filter(({ isRequired }) => isRequired).map(({ name }) => name),
  );
  const always = new Set(required.reduce((a, b) => a.filter((name) => b.includes(name))));
  const sets = required.map((names) => names.filter((name) => !always.has(name)));
  const fields = first.fields.map((field) => ({ ...field, isRequired: always.has(field.name) }));
  return { ...first, fields, requireOneOf: sets.every(({ length }) => length > 0) ? sets : [] };
}

/** A kind of object by the field that tells it from others, or by its name in the document. */
function nameVariant(branch: JsonObject, shape: Shape): string {
  const told = shape.fields.filter(({ shape: { values } }) => values.length === 1);
  if (told.length > 0) {
    return told
      .map(({ name, shape: { values } }) => `\`${name}\` is \`${values[0] ?? ""}\``)
      .join(", ");
  }
  const [, component = ""] = /\/schemas\/(\w+)$/.exec(asString(branch.$ref)) ?? [];
  return component === "" ? withBrackets(shape) : `\`${component}\``;
}

/** The limits of a schema, as text. */
function readLimits(schema: JsonObject): string[] {
  const { minimum, maximum, minLength, maxLength, minItems, maxItems, pattern, format } = schema;
  const limits = [
    range(minimum, maximum, ""),
    range(minLength, maxLength, "character"),
    range(minItems, maxItems, "item"),
    formats[asString(format)] ?? "",
    pattern === undefined
      ? ""
      : (patterns[asString(pattern)] ?? `matches \`${asString(pattern)}\``),
    schema.default === undefined || schema.default === null
      ? ""
      : `default \`${typeof schema.default === "string" ? schema.default : JSON.stringify(schema.default)}\``,
  ];
  return limits.filter((limit) => limit !== "");
}

const formats: Readonly<Record<string, string>> = {
  date: "a date, such as 2026-03-01",
  "date-time": "a time, such as 2026-03-01T12:00:00Z",
  uri: "a URL",
  email: "an e-mail address",
};

const patterns: Readonly<Record<string, string>> = {
  "^\\d+$": "digits",
  "^[0-9]+$": "digits",
  "\\d+": "digits",
  "^(\\d{4})-(\\d{2})-(\\d{2})$": "a date, such as 2026-03-01",
};

function range(least: unknown, most: unknown, unit: string): string {
  const [from, to] = [least, most].map((limit) =>
    typeof limit === "number" ? limit.toLocaleString("en") : undefined,
  );
  const inUnits = (limit: string) =>
    unit === "" ? limit : `${limit} ${unit}${limit === "1" ? "" : "s"}`;
  if (from !== undefined && to !== undefined) {
    return from === to ? inUnits(from) : `${from} to ${inUnits(to)}`;
  }
  if (to !== undefined) return `at most ${inUnits(to)}`;
  return from === undefined || (from === "0" && unit !== "") ? "" : `at least ${inUnits(from)}`;
}
