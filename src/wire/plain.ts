/**
 * Whether an object is of no class. One of a class may keep what it holds where neither JSON nor a query
 * finds it, as a `Map`, a `URL` or a `FormData` does.
 */
export function isPlain(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  // Of another realm, such as a test runner's, is an Object.prototype of its own.
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

/** Whether a value has fields to send: what can be looped over, such as a `Map` or `URLSearchParams`, has none. */
export function hasFields(value: unknown): value is object {
  return typeof value === "object" && value !== null && !(Symbol.iterator in value);
}
