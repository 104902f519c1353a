import type { Json, JsonObject } from "../../scripts/openapi/document.js";
import { mutate } from "./mutants.js";
import { close, createOracles, toJsonSchema, type Oracle } from "./oracle.js";
import { listPlaces, type Place } from "./places.js";
import { sampleAll, turnsForEveryBranch, withoutOneField, withRequiredAlone } from "./samples.js";

/** A value at a place, and whether the document allows it there. */
export interface Case {
  readonly place: Place;
  /** What the value is, such as `all fields` or `null at items.0.title`. */
  readonly change: string;
  readonly value: Json;
  readonly allowed: boolean;
}

/** How many cases to make. */
export interface Extent {
  /** How many values of each enum and branches of each union to go through. */
  readonly turns: number;
  /** How many of a sample's mutants of one kind to keep; dropped fields are all kept. */
  readonly mutants: number;
}

/** Makes the cases of a document, the same ones each time. */
export function makeCases(facts: JsonObject, extent: Extent): Case[] {
  const document = toJsonSchema(facts);
  const oracleOf = createOracles(document);
  return listPlaces(document).flatMap((place) =>
    casesOf(document, place, oracleOf(close(place.schema)), extent),
  );
}

function casesOf(document: JsonObject, place: Place, isValid: Oracle, extent: Extent): Case[] {
  const cases = new Map<string, Case>();
  const add = (change: string, value: Json, allowed: boolean): void => {
    const text = JSON.stringify(value);
    if (!cases.has(text)) cases.set(text, { place, change, value, allowed });
  };
  const branches = turnsForEveryBranch(document, place.schema);
  for (let turn = 0; turn < Math.max(extent.turns, branches); turn++) {
    let all = sampleAll(document, place.schema, turn);
    add(`all fields, turn ${turn}`, all, isValid(all));
    if (!isValid(all)) all = withoutOneField(all, isValid);
    if (!isValid(all)) continue;
    const required = withRequiredAlone(all, isValid);
    add(`required fields alone, turn ${turn}`, required, true);
    // Further turns are only there for the branches of unions.
    if (turn >= extent.turns) continue;
    const mutants = [...mutate(required), ...mutate(all)]
      .map(({ change, value }) => ({ change, value, allowed: isValid(value) }))
      // Where a field may go or any word will do, the samples have shown it already.
      .filter(({ change, allowed }) => !allowed || !/^(dropped|unknown word)/.test(change));
    for (const { change, value, allowed } of pick(mutants, extent.mutants))
      add(change, value, allowed);
  }
  return [...cases.values()];
}

/** Keeps every dropped field that is missed, and so many of each other kind of change. */
function pick<T extends { change: string }>(mutants: readonly T[], most: number): T[] {
  const kinds = new Map<string, T[]>();
  for (const mutant of mutants) {
    const kind = mutant.change.startsWith("dropped")
      ? "dropped"
      : (mutant.change.split(" at ")[0] ?? "");
    kinds.set(kind, [...(kinds.get(kind) ?? []), mutant]);
  }
  return [...kinds].flatMap(([kind, all]) => (kind === "dropped" ? all : spread(all, most)));
}

function spread<T>(list: readonly T[], most: number): T[] {
  if (list.length <= most) return [...list];
  return Array.from({ length: most }, (_, n) => list[Math.floor((n * list.length) / most)] as T);
}
