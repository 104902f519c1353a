import { isObject, type JsonObject, resolve } from "../openapi/document.js";
import { isSame, sortOut } from "./equal.js";
import type { ChangeKind } from "./kinds.js";
import { below, place, type Place } from "./pointer.js";
import { tell, type Scope } from "./run.js";
import { quote } from "./say.js";
import { comparePair, compareSchemas } from "./schema.js";

/** An object of a document and where it stands. */
export interface Spot {
  node: JsonObject;
  place: Place;
}

/** Compares two objects of the same kind. */
export type CompareSpots = (scope: Scope, a: Spot, b: Spot) => void;

/** An object below another one, where there is one. */
export function spotAt({ node, place: at }: Spot, key: string): Spot | undefined {
  const value = Object.hasOwn(node, key) ? node[key] : undefined;
  return isObject(value) ? { node: value, place: below(at, key) } : undefined;
}

/**
 * Compares what may be references: the same one is left to its component, two different ones are
 * compared as a pair, and one beside an object is followed.
 */
export function compareFollowed(scope: Scope, a: Spot, b: Spot, compare: CompareSpots): void {
  const { run } = scope;
  run.compared.add(a.node).add(b.node);
  const [from, to] = [a.node.$ref, b.node.$ref];
  if (typeof from === "string" && from === to) return;
  if (typeof from === "string" && typeof to === "string") {
    const unit = comparePair(run, from, to, (inner, before, after) => {
      const at = (reference: string) => place(reference.slice(1), true);
      compareFollowed(
        inner,
        { node: before, place: at(from) },
        { node: after, place: at(to) },
        compare,
      );
    });
    const { flows, unit: owner } = scope;
    owner.swaps.push({ to: unit, flows, old: [a.place.at], new: [b.place.at] });
    return;
  }
  const [before, after] = [follow(a, run.old), follow(b, run.new)];
  if (before && after) compare(scope, before, after);
}

/** Compares schemas that stand under the same key of two objects; one alone is told as it is. */
export function compareSchemaAt(scope: Scope, a: Spot, b: Spot, key: string): void {
  const [before, after] = [spotAt(a, key), spotAt(b, key)];
  if (before && after) {
    const parts = ({ node, place: at }: Spot) => [{ schema: node, place: at }];
    compareSchemas(scope, parts(before), parts(after));
  } else compareField(scope, a, b, key);
}

/** Tells each field that differs, but those that are compared elsewhere. */
export function compareRest(scope: Scope, a: Spot, b: Spot, elsewhere: readonly string[]): void {
  for (const key of new Set([...Object.keys(a.node), ...Object.keys(b.node)])) {
    if (!elsewhere.includes(key)) compareField(scope, a, b, key);
  }
}

/** Tells a field that differs, without judging it. */
export function compareField(scope: Scope, a: Spot, b: Spot, key: string): void {
  const [from, to] = [a.node[key], b.node[key]];
  if (isSame(from, to)) return;
  tell(scope, key.startsWith("x-") ? "extension-changed" : "unjudged", {
    what: `\`${key}\` ${from === undefined ? "added" : to === undefined ? "removed" : "changed"}`,
    from,
    to,
    ...placesAt(a, b, key),
  });
}

/** The pointers of a field in both documents, where it is there. */
export function placesAt(a: Spot, b: Spot, key: string): { old: string[]; new: string[] } {
  const at = ({ node, place: where }: Spot) =>
    node[key] === undefined ? [] : [below(where, key).at];
  return { old: at(a), new: at(b) };
}

/** Compares what is under the same keys of two maps, and hands over what only one has. */
export function compareMaps(
  a: Spot | undefined,
  b: Spot | undefined,
  told: {
    kept: (key: string, a: Spot, b: Spot) => void;
    removed: (key: string, spot: Spot) => void;
    added: (key: string, spot: Spot) => void;
  },
): void {
  const { removed, added, kept } = sortOut(keysOf(a), keysOf(b));
  for (const key of kept) {
    const [before, after] = [a && spotAt(a, key), b && spotAt(b, key)];
    if (before && after) told.kept(key, before, after);
  }
  for (const key of removed) {
    const spot = a && spotAt(a, key);
    if (spot) told.removed(key, spot);
  }
  for (const key of added) {
    const spot = b && spotAt(b, key);
    if (spot) told.added(key, spot);
  }
}

/** Compares maps whose keys are names, and tells each name that came or went. */
export function compareNamed(
  scope: Scope,
  a: Spot | undefined,
  b: Spot | undefined,
  { noun, kinds, kept }: NamedMembers,
): void {
  compareMaps(a, b, {
    kept,
    removed: (name, { place: at }) => {
      const what = `${noun} removed: ${quote([name])}`;
      tell(scope, kinds(name)[0], { what, from: name, old: [at.at] });
    },
    added: (name, { place: at }) => {
      const what = `${noun} added: ${quote([name])}`;
      tell(scope, kinds(name)[1], { what, to: name, new: [at.at] });
    },
  });
}

interface NamedMembers {
  noun: string;
  /** The kinds of change of a member that went, and of one that came. */
  kinds: (name: string) => readonly [removed: ChangeKind, added: ChangeKind];
  kept: (name: string, a: Spot, b: Spot) => void;
}

function keysOf(spot: Spot | undefined): string[] {
  return Object.keys(spot?.node ?? {});
}

function follow({ node, place: at }: Spot, document: JsonObject): Spot | undefined {
  if (typeof node.$ref !== "string") return { node, place: at };
  const target = resolve(document, node);
  return target && { node: target, place: place(at.at, true) };
}
