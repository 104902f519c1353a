import { asArray, asStrings, type Json } from "../openapi/document.js";
import { isSame, sortOut } from "./equal.js";
import { below, valueToken } from "./pointer.js";
import { tell, type Scope } from "./run.js";
import { quote } from "./say.js";
import { type Both, takesNull, typesOf, type View } from "./view.js";

/**
 * Compares types. Returns whether the rest is worth comparing: a text that became an object has
 * nothing left in common with what it was.
 */
export function compareTypes(scope: Scope, both: Both): boolean {
  if (isSame(typesOf(both.a), typesOf(both.b))) return true;
  const { a, b } = both.whole();
  const [old, now] = [typesOf(a), typesOf(b)];
  if (isSame(old, now)) return true;
  const [from, to] = [old.join(" or "), now.join(" or ")];
  const told = { old: placesOf(both.a, "type"), new: placesOf(both.b, "type"), from, to };
  if (old.length === 0) {
    if (both.b.facts.has("type")) {
      tell(scope, "type-added", { ...told, from: undefined, what: `type is now ${to}` });
    }
    return true;
  }
  if (now.length === 0) {
    if (both.a.facts.has("type")) {
      tell(scope, "type-removed", { ...told, to: undefined, what: `type is no longer ${from}` });
    }
    return true;
  }
  const what = `type is now ${to}, was ${from}`;
  if (from === "integer" && to === "number") tell(scope, "type-widened", { ...told, what });
  else if (from === "number" && to === "integer") tell(scope, "type-narrowed", { ...told, what });
  else {
    tell(scope, "type-changed", {
      ...told,
      what,
      old: both.before.map(({ place }) => place.at),
      new: both.after.map(({ place }) => place.at),
    });
    return false;
  }
  return true;
}

/** Compares whether null is taken, the values of an enum, the format and the default. */
export function compareValues(scope: Scope, both: Both): void {
  compareNull(scope, both);
  compareEnum(scope, both);
  compareFormat(scope, both);
  const { a, b } = both;
  const [from, to] = [a, b].map((view) => view.facts.get("default")?.[0]?.value);
  if (!isSame(from, to)) {
    const what =
      to === undefined
        ? `no default any more, was ${quote([from ?? null])}`
        : `default is now ${quote([to])}, was ${from === undefined ? "none" : quote([from])}`;
    const [old, now] = [placesOf(a, "default"), placesOf(b, "default")];
    tell(scope, "default-changed", { what, from, to, old, new: now });
  }
}

/** The pointers of the places where a keyword is stated. */
export function placesOf(view: View, keyword: string): string[] {
  return (view.facts.get(keyword) ?? []).map(({ place }) => place.at);
}

function compareNull(scope: Scope, both: Both): void {
  const [from, to] = [takesNull(both.a), takesNull(both.b)];
  if (from === to) return;
  const whole = both.whole();
  if (takesNull(whole.a) === takesNull(whole.b)) return;
  const places = (view: View) => [...placesOf(view, "nullable"), ...placesOfValues(view, [null])];
  const told = { from, to, old: places(both.a), new: places(both.b) };
  if (to) tell(scope, "null-allowed", { ...told, what: "may be null now" });
  else tell(scope, "null-refused", { ...told, what: "may no longer be null" });
}

function compareEnum(scope: Scope, { a, b }: Both): void {
  const [from, to] = [valuesOf(a), valuesOf(b)];
  if (from === undefined && to === undefined) return;
  if (from === undefined || to === undefined) {
    const told = { old: placesOf(a, "enum"), new: placesOf(b, "enum") };
    if (to) tell(scope, "enum-added", { ...told, to, what: `is now one of ${quote(to)}` });
    else if (from) {
      tell(scope, "enum-removed", { ...told, from, what: `is no longer one of ${quote(from)}` });
    }
    return;
  }
  const { removed, added } = sortOut(from.map(valueToken), to.map(valueToken));
  const say = (what: string, values: Json[]) =>
    `${values.length > 1 ? "values" : "value"} ${what}: ${quote(values)}`;
  if (removed.length > 0) {
    const values = removed.map((value) => JSON.parse(value) as Json);
    const old = placesOfValues(a, values);
    tell(scope, "enum-values-removed", { what: say("removed", values), from: values, old });
  }
  if (added.length > 0) {
    const values = added.map((value) => JSON.parse(value) as Json);
    const now = placesOfValues(b, values);
    tell(scope, "enum-values-added", { what: say("added", values), to: values, new: now });
  }
}

/** The values of a schema's enum but null; those of all where several hold together. */
function valuesOf(view: View): Json[] | undefined {
  const lists = (view.facts.get("enum") ?? []).map(({ value }) => asArray(value));
  const [first, ...others] = lists;
  return first?.filter(
    (value) => value !== null && others.every((list) => list.some((other) => isSame(value, other))),
  );
}

function placesOfValues(view: View, values: readonly Json[]): string[] {
  const pointers: string[] = [];
  for (const { value: list, place } of view.facts.get("enum") ?? []) {
    for (const value of values) {
      const stated = asArray(list).some((member) => isSame(member, value));
      if (stated) pointers.push(below(place, valueToken(value)).at);
    }
  }
  return [...new Set(pointers)];
}

/** How wide a number's format is; none is as wide as can be, and a float is no promise of precision. */
const widths: Readonly<Record<string, number>> = { int32: 1, int64: 2, float: 2, double: 2, "": 2 };

function compareFormat(scope: Scope, both: Both): void {
  const { a, b } = both;
  const stated = (view: View) =>
    asStrings((view.facts.get("format") ?? []).map(({ value }) => value))
      .sort()
      .join(" and ");
  const [from, to] = [stated(a), stated(b)];
  if (from === to) return;
  const [wide, wider] = [widths[from], widths[to]];
  const types = typesOf(both.whole().b);
  const numeric = types.includes("integer") || types.includes("number");
  const told = { from: from || undefined, to: to || undefined };
  const places = { old: placesOf(a, "format"), new: placesOf(b, "format") };
  const what = `format is now ${to ? quote([to]) : "free"}, was ${from ? quote([from]) : "free"}`;
  const way =
    numeric && wide !== undefined && wider !== undefined
      ? wider - wide
      : from === ""
        ? -1
        : to === ""
          ? 1
          : undefined;
  if (way === 0) tell(scope, "limit-without-effect", { ...told, ...places, what });
  else if (way === undefined) tell(scope, "format-changed", { ...told, ...places, what });
  else tell(scope, way < 0 ? "format-narrowed" : "format-widened", { ...told, ...places, what });
}
