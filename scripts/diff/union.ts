import { asArray, isObject, type Json } from "../openapi/document.js";
import { canonical } from "./equal.js";
import type { Compare } from "./members.js";
import { below, nameOf } from "./pointer.js";
import { tell, within, type Run, type Scope } from "./run.js";
import { quote } from "./say.js";
import type { Both, Conjunction, Part, View } from "./view.js";

type Alike = (run: Run, before: Conjunction, after: Conjunction) => boolean;

interface Union {
  keyword: string;
  at: string;
  branches: Part[];
}

const keywords = ["oneOf", "anyOf"] as const;

/**
 * Compares `oneOf` and `anyOf`. Returns whether the rest is worth comparing: where a schema became a
 * choice of schemas, what it said itself is in its branches now.
 */
export function compareUnions(scope: Scope, both: Both, compare: Compare, alike: Alike): boolean {
  const [before, after] = [unionsOf(both.a), unionsOf(both.b)];
  for (let index = 0; index < Math.max(before.length, after.length); index++) {
    const [from, to] = [before[index], after[index]];
    if (from && to) compareBranches(scope, both, from, to, compare, alike);
    else {
      const union = to ?? from;
      if (union && !tellOneSided(scope, both, union, union === to, alike)) return false;
    }
  }
  return true;
}

function unionsOf(view: View): Union[] {
  return keywords.flatMap((keyword) =>
    (view.facts.get(keyword) ?? []).map(({ value, place }) => ({
      keyword,
      at: place.at,
      branches: asArray(value).flatMap((schema: Json, index) =>
        isObject(schema) ? [{ schema, place: below(place, String(index)) }] : [],
      ),
    })),
  );
}

function compareBranches(
  scope: Scope,
  both: Both,
  from: Union,
  to: Union,
  compare: Compare,
  alike: Alike,
): void {
  if (from.keyword !== to.keyword) {
    const what = `\`${to.keyword}\` now, was \`${from.keyword}\``;
    tell(scope, "union-kind-changed", { what, old: [from.at], new: [to.at] });
  }
  const [removed, added] = [[...from.branches], [...to.branches]];
  const pair = (fits: (a: Part, b: Part) => boolean, then?: (a: Part, b: Part) => void) => {
    for (const a of [...removed]) {
      const b = added.find((candidate) => fits(a, candidate));
      if (!b) continue;
      removed.splice(removed.indexOf(a), 1);
      added.splice(added.indexOf(b), 1);
      then?.(a, b);
    }
  };
  const inside = (a: Part, b: Part) => {
    compare(within(scope, `(${labelOf(b, to)})`), [a], [b]);
  };
  pair((a, b) => canonical(a.schema) === canonical(b.schema));
  pair((a, b) => isReference(a) && a.schema.$ref === b.schema.$ref, inside);
  pair((a, b) => alike(scope.run, [a], [b]), inside);
  pair((a, b) => !isReference(a) && !isReference(b), inside);

  const told = [both.a, both.b].every((view) => view.facts.has("discriminator"));
  for (const branch of removed) {
    const what = `branch removed: ${quote([labelOf(branch, from)])}`;
    tell(scope, "branch-removed", { what, old: [branch.place.at] });
  }
  for (const branch of added) {
    const what = `branch added: ${quote([labelOf(branch, to)])}`;
    const kind = told ? "discriminated-branch-added" : "branch-added";
    tell(scope, kind, { what, new: [branch.place.at] });
  }
}

/** Tells that a schema became a choice of schemas, or was one. */
function tellOneSided(
  scope: Scope,
  both: Both,
  union: Union,
  came: boolean,
  alike: Alike,
): boolean {
  const { before, after } = both;
  const names = quote(union.branches.map((branch) => labelOf(branch, union)));
  const like = union.branches.find((branch) =>
    came ? alike(scope.run, before, [branch]) : alike(scope.run, [branch], after),
  );
  if (like) {
    const kind = came ? "union-widened" : "union-narrowed";
    const what = came
      ? `may be one of several now: ${names}`
      : `is ${quote([labelOf(like, union)])} alone now, was one of: ${names}`;
    tell(scope, kind, { what, ...ends(both) });
    return false;
  }
  const [inside, outside] = came ? [both.b, both.a] : [both.a, both.b];
  if (saysMore(inside) || outside.facts.size + outside.properties.size === 0) {
    if (came)
      tell(scope, "union-added", { what: `must also be one of: ${names}`, new: [union.at] });
    else tell(scope, "union-removed", { what: `need not be one of: ${names}`, old: [union.at] });
    return true;
  }
  const what = `is ${came ? "one of several now" : "no longer one of"}: ${names}`;
  tell(scope, "union-changed", { what, ...ends(both) });
  return false;
}

/** The whole of both schemas, for what is not looked into. */
function ends({ before, after }: Both) {
  return { old: before.map(({ place }) => place.at), new: after.map(({ place }) => place.at) };
}

/** Tells whether a schema has a shape of its own besides its branches. */
function saysMore(view: View): boolean {
  const shapes = ["enum", "items", "additionalProperties"];
  return (
    view.properties.size > 0 || view.refs.size > 0 || shapes.some((key) => view.facts.has(key))
  );
}

function isReference({ schema }: Part): boolean {
  return typeof schema.$ref === "string";
}

function labelOf(part: Part, { branches }: Union): string {
  const { $ref } = part.schema;
  return typeof $ref === "string" ? nameOf($ref) : `branch ${branches.indexOf(part) + 1}`;
}
