import type { JsonObject } from "../openapi/document.js";
import { walk } from "../openapi/walk.js";
import {
  composedObject,
  hoistedRequired,
  nullableMember,
  placeholderItems,
  refSiblings,
  unionSiblings,
} from "./composition.js";
import { absentDiscriminant, discriminator } from "./discriminator.js";
import type { RepairRule } from "./rule.js";
import { namedBesideIndex, openObject, openStringUnion, untypedItems } from "./shapes.js";

/** Every repair, in the order in which they apply. */
export const repairRules: readonly RepairRule[] = [
  untypedItems,
  refSiblings,
  unionSiblings,
  discriminator,
  absentDiscriminant,
  nullableMember,
  composedObject,
  placeholderItems,
  hoistedRequired,
  namedBesideIndex,
  openObject,
  openStringUnion,
];

/** A repaired document, and how often each rule applied. */
export interface Repaired {
  document: JsonObject;
  /** How many schemas each rule changed, by the name of the rule, in order. */
  counts: Map<string, number>;
}

/** Applies rules to every schema of a document, one rule after the other. */
export function repairAll(document: JsonObject, rules: readonly RepairRule[]): Repaired {
  const counts = new Map<string, number>();
  let current = document;
  for (const rule of rules) {
    const input = current;
    let count = 0;
    current = walk(input, {
      visit: (node, kind, trail) => {
        if (kind !== "schema") return node;
        const repaired = rule.repair(node, trail, input);
        if (repaired !== node) count++;
        return repaired;
      },
    });
    counts.set(rule.name, count);
  }
  return { document: current, counts };
}
