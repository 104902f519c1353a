import { asObject, asString, type JsonObject } from "../openapi/document.js";
import { worst, type Change, type Report, type Summary, type Use } from "./change.js";
import { documentKey } from "./document.js";
import { kinds, type Judgement, type Verdict } from "./kinds.js";
import { routeOf, type Match } from "./match.js";
import { flow, type Draft, type Run, type Unit } from "./run.js";
import { isQuiet } from "./schema.js";
import { findSites, spreadUsage } from "./spread.js";
import type { Usage } from "./usage.js";

type Names = ReadonlyMap<string, Pick<Use, "operation" | "route">>;

/** Judges each change by the operations that it touches. */
export function makeReport(run: Run, matches: readonly Match[]): Report {
  const names: Names = new Map(matches.map((match) => [match.key, nameOf(match)]));
  const usages = spreadUsage(run, matches);
  const sites = findSites(run);
  const changes = new Map<string, Change>();
  for (const unit of run.units.values()) {
    const usage: Usage = usages.get(unit.key) ?? new Map<string, number>();
    const site = sites.get(unit.key);
    // A pair that was only looked at, to see whether two branches are alike.
    if (run.pairs.has(unit.key) && !site) continue;
    for (const draft of draftsOf(run, unit)) {
      const change = judge(draft, unit, usage, names);
      if (site) change.pointers = site;
      const { kind, pointers, where } = change;
      // Operations of one path share what the path says.
      const places = [...pointers.old, ...pointers.new];
      const shared = site === undefined && places.length > 0;
      const key = JSON.stringify([kind, places, change.what, shared ? "" : where]);
      const same = changes.get(key);
      if (same) same.usedBy.push(...change.usedBy);
      else changes.set(key, change);
    }
  }
  const all = [...changes.values()];
  return {
    format: 1,
    from: versionOf(run.old),
    to: versionOf(run.new),
    summary: summarise(all),
    changes: all,
  };
}

function nameOf({ id, new: now, old }: Match): Pick<Use, "operation" | "route"> {
  const operation = now ?? old;
  return { operation: id, route: operation ? routeOf(operation) : "" };
}

/** A pair of components has a line of its own, for what took the other's place. */
function draftsOf(run: Run, unit: Unit): Draft[] {
  const pair = run.pairs.get(unit.key);
  if (!pair) return unit.drafts;
  const { from, to } = pair;
  const differs = !isQuiet(pair);
  const replaced: Draft = {
    kind: differs ? "component-replaced" : "component-renamed",
    what: differs ? "replaced" : "replaced by its like",
    where: unit.label,
    from,
    to,
    flows: flow.both,
    soft: flow.none,
    old: [],
    new: [],
  };
  return [replaced, ...unit.drafts];
}

function judge(draft: Draft, unit: Unit, usage: Usage, names: Names): Change {
  const verdict: Verdict = kinds[draft.kind];
  const everywhere = unit.key === documentKey;
  const usedBy: Use[] = [];
  let reached: number = everywhere ? draft.flows : flow.none;
  for (const [key, flows] of everywhere ? [] : usage) {
    const carried = flows & draft.flows;
    if (carried === flow.none) continue;
    reached |= carried;
    const as: Use["as"] = [];
    if (carried & flow.input) as.push("input");
    if (carried & flow.output) as.push("output");
    usedBy.push({ ...(names.get(key) ?? { operation: key, route: key }), as });
  }
  const weigh = (judgement: Judgement | undefined, side: number, carrier: string): Judgement => {
    if (judgement && (reached & side || verdict.always)) {
      if (!(draft.soft & side) || judgement.level !== "breaking") return judgement;
      const flag = side === flow.input ? "read-only" : "write-only";
      return { level: "surprise", reason: `${judgement.reason}; ${flag}, so types alone tell` };
    }
    const reason = reached === flow.none ? "no operation uses it" : `no ${carrier} carries it`;
    return { level: "none", reason };
  };
  return {
    kind: draft.kind,
    what: draft.what,
    where: draft.where,
    ...(draft.from === undefined ? {} : { from: draft.from }),
    ...(draft.to === undefined ? {} : { to: draft.to }),
    callers: weigh(verdict.callers, flow.input, "request"),
    readers: weigh(verdict.readers, flow.output, "answer"),
    usedBy,
    ...(everywhere ? { everywhere } : {}),
    pointers: { old: draft.old, new: draft.new },
  };
}

function summarise(changes: readonly Change[]): Summary {
  const count = (fits: (change: Change) => boolean) => changes.filter(fits).length;
  const callers = (change: Change) => change.callers.level === "breaking";
  const readers = (change: Change) => change.readers.level === "breaking";
  return {
    total: changes.length,
    breakingForCallers: count(callers),
    breakingForReaders: count(readers),
    breakingForBoth: count((change) => callers(change) && readers(change)),
    surprises: count((change) => worst(change) === "surprise"),
    others: count((change) => worst(change) === "none"),
  };
}

function versionOf(document: JsonObject): string {
  return asString(asObject(document.info).version) || "unknown";
}
