import { isSame, sortOut } from "./equal.js";
import { asObject } from "../openapi/document.js";
import { limitKeywords } from "./limits.js";
import { below, type Place } from "./pointer.js";
import { flow, tell, type Scope } from "./run.js";
import { quote } from "./say.js";
import { placesOf } from "./values.js";
import { type Both, isTrue, type View } from "./view.js";

/** Keywords that are compared elsewhere. */
const comparedElsewhere = new Set([
  ...limitKeywords,
  ...["type", "nullable", "enum", "default", "format", "items", "additionalProperties"],
  ...["oneOf", "anyOf", "deprecated", "readOnly", "writeOnly", "discriminator"],
]);

const flags = [
  ["deprecated", "deprecated", "undeprecated", "deprecated"],
  ["readOnly", "read-only-added", "read-only-removed", "read-only"],
  ["writeOnly", "write-only-added", "write-only-removed", "write-only"],
] as const;

/** Compares what a schema says besides its values: flags, the discriminator, extensions, the unknown. */
export function compareAnnotations(scope: Scope, both: Both): void {
  const { a, b } = both;
  for (const [keyword, added, removed, name] of flags) {
    const [from, to] = [isTrue(a, keyword), isTrue(b, keyword)];
    if (from === to) continue;
    const what = to ? `${name} now` : `no longer ${name}`;
    const places = { old: placesOf(a, keyword), new: placesOf(b, keyword) };
    // Whether it is ever sent is what changes here.
    const open = { ...scope, soft: flow.none };
    tell(open, to ? added : removed, { what, from, to, ...places });
  }
  compareDiscriminator(scope, both);
  for (const keyword of new Set([...a.facts.keys(), ...b.facts.keys()])) {
    if (comparedElsewhere.has(keyword)) continue;
    const [from, to] = [statedFor(a, keyword), statedFor(b, keyword)];
    if (isSame(from, to)) continue;
    const known = keyword.startsWith("x-") || keyword === "xml";
    tell(scope, known ? "extension-changed" : "unjudged", {
      what: `\`${keyword}\` changed`,
      from: from[0],
      to: to[0],
      old: placesOf(a, keyword),
      new: placesOf(b, keyword),
    });
  }
}

function statedFor(view: View, keyword: string) {
  return (view.facts.get(keyword) ?? []).map(({ value }) => value);
}

function compareDiscriminator(scope: Scope, { a, b }: Both): void {
  const keyword = "discriminator";
  const [before, after] = [a.facts.get(keyword)?.[0], b.facts.get(keyword)?.[0]];
  if (!before || !after) {
    if (!before && !after) return;
    const what = after ? "has a discriminator now" : "has no discriminator any more";
    const places = { old: placesOf(a, keyword), new: placesOf(b, keyword) };
    tell(scope, "discriminator-stated", { what, from: before?.value, to: after?.value, ...places });
    return;
  }
  const [from, to] = [asObject(before.value), asObject(after.value)];
  if (!isSame(from.propertyName, to.propertyName)) {
    tell(scope, "discriminator-changed", {
      what: `told apart by ${quote([to.propertyName ?? null])}, was ${quote([from.propertyName ?? null])}`,
      from: from.propertyName,
      to: to.propertyName,
      old: [below(before.place, "propertyName").at],
      new: [below(after.place, "propertyName").at],
    });
  }
  const [old, now] = [asObject(from.mapping), asObject(to.mapping)];
  const { removed, added, kept } = sortOut(Object.keys(old), Object.keys(now));
  const at = (place: Place, names: string[]) =>
    names.map((name) => below(place, "mapping", name).at);
  if (removed.length > 0) {
    const what = `told apart no longer: ${quote(removed)}`;
    const places = { old: at(before.place, removed) };
    tell(scope, "discriminator-value-removed", { what, from: removed, ...places });
  }
  if (added.length > 0) {
    const what = `told apart now: ${quote(added)}`;
    tell(scope, "discriminator-value-added", { what, to: added, new: at(after.place, added) });
  }
  for (const name of kept.filter((key) => !isSame(old[key], now[key]))) {
    tell(scope, "discriminator-changed", {
      what: `${quote([name])} stands for another schema`,
      from: old[name],
      to: now[name],
      old: at(before.place, [name]),
      new: at(after.place, [name]),
    });
  }
}
