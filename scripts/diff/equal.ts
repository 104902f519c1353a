import { byCodeUnit, isObject, type Json } from "../openapi/document.js";

/** A value as text that does not depend on the order of its keys, so that equal values are equal text. */
export function canonical(value: Json | undefined): string {
  if (value === undefined) return "";
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (!isObject(value)) return JSON.stringify(value);
  const members = Object.keys(value)
    .sort(byCodeUnit)
    .map((key) => `${JSON.stringify(key)}:${canonical(value[key])}`);
  return `{${members.join(",")}}`;
}

/** Tells whether two values are the same JSON, whatever the order of their keys. */
export function isSame(a: Json | undefined, b: Json | undefined): boolean {
  return canonical(a) === canonical(b);
}

/** What two lists have alone and in common. */
export function sortOut<T>(before: Iterable<T>, after: Iterable<T>) {
  const [old, now] = [new Set(before), new Set(after)];
  return {
    removed: [...old].filter((member) => !now.has(member)),
    added: [...now].filter((member) => !old.has(member)),
    kept: [...old].filter((member) => now.has(member)),
  };
}
