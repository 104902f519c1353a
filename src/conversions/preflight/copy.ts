import type { ValueSchema } from "../../../generated/validators.js";

/** A plain object of the copy. */
export type Plain = Record<string, unknown>;

/** Tells an object of the copy from everything else in it. */
export function isObject(value: unknown): value is Plain {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Stands in the copy for what is no plain data. It fits no type, and JSON has no place for it. */
const misfit = Symbol("misfit");

/** What a field that the schema does not name may be: nothing, so that it is not looked into. */
const nothing: ValueSchema = { type: [] };

/**
 * Copies what a schema gives a name to, reading each field once, so that what is checked is what is sent,
 * whatever getters and proxies say later. Fields that are `undefined` are left out. An instance of a
 * class, a list or object in another's place becomes a misfit; it goes no deeper than the schema, so that
 * it comes to an end also in a circle. Throws what a getter throws.
 */
export function copyPlain(value: unknown, schema: ValueSchema): unknown {
  if (typeof value !== "object" || value === null) return value;
  const { properties, additionalProperties, items, type } = schema;
  if (Array.isArray(value)) return items ? copyList(value, items) : withoutType(value, type);
  const others = additionalProperties === false ? undefined : additionalProperties;
  if (!properties && !others) return value instanceof Date ? value : withoutType(value, type);
  if (!isPlain(value)) return misfit;
  const copy: Plain = { ...value };
  let hasGaps = false;
  for (const key in copy) {
    const member = copy[key];
    if (member === undefined) hasGaps = true;
    else if (typeof member === "object" && member !== null) {
      copy[key] = copyPlain(member, properties?.[key] ?? others ?? nothing);
    }
  }
  return hasGaps ? withoutGaps(copy) : copy;
}

function copyList(list: readonly unknown[], items: ValueSchema): unknown[] {
  // Not made with its length: of a list that may have holes JSON.stringify is slower.
  const copy: unknown[] = [];
  const { length } = list;
  for (let index = 0; index < length; index++) copy.push(copyPlain(list[index], items));
  return copy;
}

/** A schema that names no type is a union, or says nothing: what is JSON may be right there. */
function withoutType(value: object, type: ValueSchema["type"]): unknown {
  return type === undefined ? (JSON.parse(JSON.stringify(value)) as unknown) : misfit;
}

/** An object literal, or one of another realm, whose `Object.prototype` is its own. */
function isPlain(value: object): boolean {
  const prototype = Object.getPrototypeOf(value) as object | null;
  return (
    prototype === Object.prototype ||
    prototype === null ||
    Object.getPrototypeOf(prototype) === null
  );
}

/** `fromEntries`, since to set a key `__proto__` would set the prototype. */
function withoutGaps(copy: Plain): Plain {
  return Object.fromEntries(Object.entries(copy).filter(([, member]) => member !== undefined));
}
