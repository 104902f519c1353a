import type { Json, JsonObject } from "../openapi/document.js";
import type { ChangeKind } from "./kinds.js";

/** Where a value goes: sent by callers, read from answers, or both; bits that can be joined. */
export const flow = { none: 0, input: 1, output: 2, both: 3 } as const;

/** A change before it is known which operations it touches. */
export interface Draft {
  kind: ChangeKind;
  what: string;
  where: string;
  from?: Json;
  to?: Json;
  /** The flows that can reach the place within its unit. */
  flows: number;
  /** Flows that never carry the place, though the types do not tell: breaking there is a surprise. */
  soft: number;
  old: string[];
  new: string[];
}

/**
 * What is compared once, whoever uses it: an operation, a component, the document's head, or a pair
 * of components of which one took the other's place somewhere.
 */
export interface Unit {
  key: string;
  label: string;
  drafts: Draft[];
  /** Pairs of components that took each other's place within this unit. */
  swaps: Swap[];
}

/** A place where a reference leads to another component than before. */
export interface Swap {
  to: PairUnit;
  flows: number;
  old: string[];
  new: string[];
}

/** A unit for two components of different names. */
export interface PairUnit extends Unit {
  from: string;
  to: string;
}

/** One comparison of two documents. */
export interface Run {
  old: JsonObject;
  new: JsonObject;
  units: Map<string, Unit>;
  pairs: Map<string, PairUnit>;
  /** The objects whose meaning has been compared: what differs there and is not told is style. */
  compared: Set<JsonObject>;
  /** Pairs of schemas that are being compared, to end circles. */
  active: Set<string>;
  ids: WeakMap<JsonObject, number>;
  nextId: number;
}

/** Where in a run a comparison stands. */
export interface Scope {
  run: Run;
  unit: Unit;
  where: string;
  flows: number;
  soft: number;
}

/** What is told of a change besides its kind. */
export interface Told {
  what: string;
  from?: Json;
  to?: Json;
  old?: readonly string[];
  new?: readonly string[];
}

/** Starts a comparison of two documents. */
export function startRun(before: JsonObject, after: JsonObject): Run {
  return {
    old: before,
    new: after,
    units: new Map(),
    pairs: new Map(),
    compared: new Set(),
    active: new Set(),
    ids: new WeakMap(),
    nextId: 0,
  };
}

/** Adds a unit to a run and returns the scope of its root. */
export function startUnit(run: Run, key: string, label: string, flows: number = flow.both): Scope {
  const unit = { key, label, drafts: [], swaps: [] };
  run.units.set(key, unit);
  return { run, unit, where: label, flows, soft: flow.none };
}

/** Notes a change. */
export function tell(scope: Scope, kind: ChangeKind, told: Told): void {
  const { flows, soft, where } = scope;
  scope.unit.drafts.push({
    ...told,
    kind,
    where,
    flows,
    soft,
    old: [...(told.old ?? [])],
    new: [...(told.new ?? [])],
  });
}

/** A scope further in: `Pin` and `.title` is `Pin.title`. */
export function within(scope: Scope, step: string, flows: number = flow.both): Scope {
  return { ...scope, where: scope.where + step, flows: scope.flows & flows };
}
