import type { Pointers } from "./change.js";
import type { Match } from "./match.js";
import { join } from "./pointer.js";
import { flow, type PairUnit, type Run, type Unit } from "./run.js";
import { findUsage, type Usage } from "./usage.js";

/** How operations use each unit of a run, by the unit's key. */
export function spreadUsage(run: Run, matches: readonly Match[]): Map<string, Usage> {
  const usages = new Map<string, Map<string, number>>();
  const [old, now] = [usageOn(run, matches, "old"), usageOn(run, matches, "new")];
  for (const { key, ...sides } of matches) {
    usages.set(key, new Map([[key, flow.both]]));
    const path = (sides.new ?? sides.old)?.path ?? "";
    const unit = join("#/paths", path);
    usages.set(unit, (usages.get(unit) ?? new Map<string, number>()).set(key, flow.input));
  }
  for (const { key, drafts } of run.units.values()) {
    if (usages.has(key) || run.pairs.has(key)) continue;
    const [before, after] = [old.get(key), now.get(key)];
    // What came or went is used on one side alone; else an operation must use it on both.
    const gone = drafts.some(({ kind }) => /^(component|scheme)-removed$/.test(kind));
    const came = drafts.some(({ kind }) => /^(component|scheme)-added$/.test(kind));
    usages.set(
      key,
      (came ? after : gone ? before : intersect(before, after)) ?? new Map<string, number>(),
    );
  }
  spreadToPairs(run, usages);
  return usages;
}

function usageOn(run: Run, matches: readonly Match[], side: "old" | "new") {
  const operations = matches.flatMap((match) => {
    const operation = match[side];
    return operation ? [{ key: match.key, operation }] : [];
  });
  return findUsage(run[side], operations);
}

function intersect(a: Usage = new Map(), b: Usage = new Map()): Map<string, number> {
  const common = new Map<string, number>();
  for (const [key, flows] of a) {
    const both = flows & (b.get(key) ?? flow.none);
    if (both !== flow.none) common.set(key, both);
  }
  return common;
}

/** A pair is used where one component took the other's place, in other pairs too. */
function spreadToPairs(run: Run, usages: Map<string, Map<string, number>>): void {
  for (let changed = true; changed;) {
    changed = false;
    for (const { key, swaps } of run.units.values()) {
      for (const { to, flows } of swaps) {
        const target = usages.get(to.key) ?? new Map<string, number>();
        usages.set(to.key, target);
        for (const [operation, carried] of usages.get(key) ?? []) {
          const before = target.get(operation) ?? flow.none;
          const after = before | (carried & flows);
          if (after === before) continue;
          target.set(operation, after);
          changed = true;
        }
      }
    }
  }
}

/** The places of references where each pair's components took each other's place, by the pair's key. */
export function findSites(run: Run): Map<string, Pointers> {
  const sites = new Map<string, Pointers>();
  const visit = (unit: Unit | PairUnit, site: Pointers, seen: Set<string>) => {
    for (const { to } of unit.swaps) {
      if (seen.has(to.key)) continue;
      seen.add(to.key);
      const all = sites.get(to.key) ?? { old: [], new: [] };
      for (const side of ["old", "new"] as const) {
        all[side] = [...new Set([...all[side], ...site[side]])];
      }
      sites.set(to.key, all);
      visit(to, site, seen);
    }
  };
  for (const unit of run.units.values()) {
    if (run.pairs.has(unit.key)) continue;
    for (const swap of unit.swaps) {
      visit({ ...unit, swaps: [swap] }, { old: swap.old, new: swap.new }, new Set());
    }
  }
  return sites;
}
