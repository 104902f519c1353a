import type { JsonObject } from "../openapi/json.js";
import { walk, type Trail } from "../openapi/walk.js";

/** One thing that upstream documents say in a way that generators misread, and its repair. */
export interface RepairRule {
  /** Its name in the generator's report. */
  readonly name: string;
  /** What goes wrong without it, in one line. */
  readonly because: string;
  /** Returns the repaired schema, or the very one it was given where there is nothing to repair. */
  readonly repair: (schema: JsonObject, trail: Trail, document: JsonObject) => JsonObject;
}

/** A repaired document, and how often each rule applied. */
export interface Repaired {
  document: JsonObject;
  /** How many schemas each rule changed, by the rule's name, in the order of the rules. */
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
