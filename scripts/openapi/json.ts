/** A JSON value, as YAML and JSON documents hold it. */
export type Json = null | boolean | number | string | Json[] | JsonObject;

/** A JSON object. */
export interface JsonObject {
  [key: string]: Json | undefined;
}

/** Tells whether a value is a JSON object: neither `null`, nor an array, nor a scalar. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The value as an object, or an empty one where it is anything else. */
export function asObject(value: unknown): JsonObject {
  return isObject(value) ? value : {};
}

/** The value as an array, or an empty one where it is anything else. */
export function asArray(value: unknown): Json[] {
  return Array.isArray(value) ? (value as Json[]) : [];
}

/** The strings among the members of an array; an empty list where it is no array. */
export function asStrings(value: unknown): string[] {
  return asArray(value).filter((member) => typeof member === "string");
}

/** The value as a string, or an empty one where it is anything else. */
export function asString(value: unknown): string {
  return typeof value === "string" ? value : "";
}

/** Compares by code unit, so that an order does not depend on the machine's locale. */
export function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
