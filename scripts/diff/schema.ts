import { isObject, type JsonObject, lookUp } from "../openapi/document.js";
import { compareAnnotations } from "./annotations.js";
import { sortOut } from "./equal.js";
import { compareLimits } from "./limits.js";
import { compareMembers } from "./members.js";
import { nameOf, place, type Place } from "./pointer.js";
import { type PairUnit, type Run, type Scope, type Unit, flow, startUnit } from "./run.js";
import { compareUnions } from "./union.js";
import { compareTypes, compareValues } from "./values.js";
import { type Both, expand, look, lookThrough, type Conjunction, type View } from "./view.js";

/** Compares two schemas and tells each difference in meaning once. */
export function compareSchemas(scope: Scope, before: Conjunction, after: Conjunction): void {
  const { run } = scope;
  const key = `${identify(run, before)}|${identify(run, after)}`;
  if (run.active.has(key)) return;
  run.active.add(key);
  const [a, b] = [look(before), look(after)];
  settleReferences(scope, a, b);
  for (const source of [...a.sources, ...b.sources]) {
    run.compared.add(source);
    const { discriminator } = source;
    if (isObject(discriminator)) {
      run.compared.add(discriminator);
      if (isObject(discriminator.mapping)) run.compared.add(discriminator.mapping);
    }
  }
  let whole: { a: View; b: View } | undefined;
  const both: Both = {
    a,
    b,
    before,
    after,
    whole: () => (whole ??= { a: lookThrough(before, run.old), b: lookThrough(after, run.new) }),
  };
  const goesOn =
    compareUnions(scope, both, compareSchemas, haveOneMeaning) && compareTypes(scope, both);
  if (goesOn) {
    compareValues(scope, both);
    compareLimits(scope, both);
    compareMembers(scope, both, compareSchemas);
    compareAnnotations(scope, both);
  }
  run.active.delete(key);
}

/** Tells whether two schemas mean the same, without telling anything. */
function haveOneMeaning(run: Run, before: Conjunction, after: Conjunction): boolean {
  const unit = { key: "", label: "", drafts: [], swaps: [] };
  compareSchemas({ run, unit, where: "", flows: flow.both, soft: flow.none }, before, after);
  return isQuiet(unit);
}

/** Compares what two references lead to, once for all places where one took the other's place. */
export function comparePair(
  run: Run,
  from: string,
  to: string,
  compare: (scope: Scope, a: JsonObject, b: JsonObject) => void,
): PairUnit {
  const key = `${from} -> ${to}`;
  const known = run.pairs.get(key);
  if (known) return known;
  const label = `${nameOf(from)} → ${nameOf(to)}`;
  const scope = startUnit(run, key, label);
  const unit = Object.assign(scope.unit, { from, to });
  run.pairs.set(key, unit);
  const [a, b] = [lookUp(run.old, from), lookUp(run.new, to)];
  if (isObject(a) && isObject(b)) compare(scope, a, b);
  return unit;
}

/**
 * Leaves aside what both refer to, since a component is compared on its own. Where one reference took
 * another's place, the two are compared as a pair. Any other reference is followed.
 */
function settleReferences(scope: Scope, a: View, b: View): void {
  const { run, flows } = scope;
  for (;;) {
    const { removed, added } = sortOut(a.refs.keys(), b.refs.keys());
    const [from, to] = [removed[0], added[0]];
    if (from === undefined && to === undefined) return;
    if (from && to && removed.length + added.length === 2 && leadSomewhere(run, from, to)) {
      const unit = comparePair(run, from, to, (inner, before, after) => {
        const at = (reference: string) => place(reference.slice(1), true);
        compareSchemas(
          inner,
          [{ schema: before, place: at(from) }],
          [{ schema: after, place: at(to) }],
        );
      });
      scope.unit.swaps.push({
        to: unit,
        flows,
        old: pointersOf(a.refs.get(from)),
        new: pointersOf(b.refs.get(to)),
      });
      return;
    }
    for (const reference of removed) expand(a, reference, run.old);
    for (const reference of added) expand(b, reference, run.new);
  }
}

function leadSomewhere(run: Run, from: string, to: string): boolean {
  return isObject(lookUp(run.old, from)) && isObject(lookUp(run.new, to));
}

function pointersOf(places: readonly Place[] = []): string[] {
  return places.map(({ at }) => at);
}

/** Tells whether nothing was told of a unit, nor of the pairs of components within it. */
export function isQuiet(unit: Unit, seen = new Set<Unit>()): boolean {
  if (seen.has(unit)) return true;
  seen.add(unit);
  return unit.drafts.length === 0 && unit.swaps.every(({ to }) => isQuiet(to, seen));
}

function identify(run: Run, parts: Conjunction): string {
  return parts
    .map(({ schema }) => {
      const id = run.ids.get(schema) ?? run.nextId++;
      run.ids.set(schema, id);
      return id;
    })
    .join("&");
}
