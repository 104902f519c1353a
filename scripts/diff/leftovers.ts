import { httpMethods, type JsonObject } from "../openapi/document.js";
import { documentKey } from "./document.js";
import type { Match } from "./match.js";
import { isCovered } from "./pointer.js";
import { listDifferences, type Difference } from "./raw.js";
import { flow, startUnit, tell, type Run } from "./run.js";
import { quote } from "./say.js";

/**
 * Tells what differs and no line accounts for, so that no fact changes unseen. In a schema that was
 * compared it is another way to write the same; anywhere else it is something that no rule knows.
 */
export function tellLeftovers(run: Run, matches: readonly Match[]): void {
  const [old, now] = [coveredIn(run, "old"), coveredIn(run, "new")];
  const routes = new Map<string, string>();
  for (const { key, ...sides } of matches) {
    for (const operation of [sides.old, sides.new]) {
      if (operation) routes.set(`${operation.path} ${operation.method}`, key);
    }
  }
  const groups = new Map<string, Difference[]>();
  for (const difference of listDifferences(run.old, run.new)) {
    const open =
      (difference.old !== undefined && !isCovered(difference.old, old)) ||
      (difference.new !== undefined && !isCovered(difference.new, now));
    if (!open) continue;
    const kind = difference.holders.every(isKnown) ? "rewritten" : "unjudged";
    const group = `${kind} ${ownerOf(difference.new ?? difference.old ?? "", routes)}`;
    groups.set(group, [...(groups.get(group) ?? []), difference]);
  }
  for (const [group, differences] of groups) {
    const gap = group.indexOf(" ");
    const [kind, key] = [group.slice(0, gap) as "rewritten" | "unjudged", group.slice(gap + 1)];
    const unit = run.units.get(key) ?? startUnit(run, key, key.slice(1)).unit;
    const scope = { run, unit, where: unit.label, flows: flow.both, soft: flow.none };
    tell(scope, kind, {
      what: `${kind === "rewritten" ? "written in another way" : "changed"} at ${sayPlaces(differences, key)}`,
      old: differences.flatMap((difference) => difference.old ?? []),
      new: differences.flatMap((difference) => difference.new ?? []),
    });
  }

  function isKnown(holder: JsonObject): boolean {
    return run.compared.has(holder);
  }
}

/** The pointers that lines account for; those of pairs lie where references are, see report.ts. */
function coveredIn(run: Run, side: "old" | "new"): Set<string> {
  const covered = new Set<string>();
  for (const unit of run.units.values()) {
    if (run.pairs.has(unit.key)) continue;
    for (const each of [...unit.drafts, ...unit.swaps]) {
      for (const pointer of each[side]) covered.add(pointer);
    }
  }
  return covered;
}

/** The key of the unit that a pointer lies in. */
function ownerOf(pointer: string, routes: ReadonlyMap<string, string>): string {
  const [, top, first = "", second = ""] = pointer.split("/");
  if (top === "components" && second) return `#/components/${first}/${second}`;
  if (top !== "paths" || !first) return documentKey;
  const path = first.replaceAll("~1", "/").replaceAll("~0", "~");
  const method = httpMethods.includes(second) ? second : undefined;
  return (method && routes.get(`${path} ${method}`)) ?? `#/paths/${first}`;
}

/** The first places, as seen from the unit; what became of a `$ref` is said of what holds it. */
function sayPlaces(differences: readonly Difference[], key: string): string {
  const root = key.startsWith("#") ? key.slice(1) : "";
  const places = new Set(
    differences.map((each) => {
      const pointer = each.old?.endsWith("/$ref") ? each.old : (each.new ?? each.old ?? "");
      const short = pointer.replace(/\/\$ref$/, "");
      return short.startsWith(`${root}/`) ? short.slice(root.length) : short;
    }),
  );
  // What lies below a place that is shown needs no mention.
  const tops = [...places].filter((one) => !isCovered(one.slice(0, one.lastIndexOf("/")), places));
  const more = tops.length > 4 ? ` and ${tops.length - 4} more` : "";
  return quote(tops.slice(0, 4)) + more;
}
