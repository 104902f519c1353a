import {
  asObject,
  isObject,
  type Json,
  type JsonObject,
  lookUp,
  type Operation,
} from "../openapi/document.js";
import { join } from "./pointer.js";
import { flow } from "./run.js";

/** How operations use something: flows by the operation's key. */
export type Usage = ReadonlyMap<string, number>;

/** Which operations of a document reach each reference, and in what flows; circles are followed once. */
export function findUsage(
  document: JsonObject,
  operations: readonly { key: string; operation: Operation }[],
): Map<string, Map<string, number>> {
  const usage = new Map<string, Map<string, number>>();
  const known = new Map<string, Map<string, number>>();
  const outgoing = (reference: string): Map<string, number> => {
    let found = known.get(reference);
    if (!found) {
      found = new Map();
      known.set(reference, found);
      collect(lookUp(document, reference) as Json | undefined, flow.both, found);
    }
    return found;
  };
  for (const { key, operation } of operations) {
    const direct = new Map<string, number>();
    const { node, path } = operation;
    const item = lookUp(document, join("#/paths", path));
    if (isObject(item)) collect(item.parameters, flow.input, direct);
    collect(node.parameters, flow.input, direct);
    collect(node.requestBody, flow.input, direct);
    collect(node.responses, flow.output, direct);
    for (const scheme of schemesOf(node.security ?? document.security)) {
      direct.set(join("#/components/securitySchemes", scheme), flow.input);
    }
    const queue = [...direct];
    for (let next = queue.pop(); next; next = queue.pop()) {
      const [reference, flows] = next;
      const users = usage.get(reference) ?? new Map<string, number>();
      usage.set(reference, users);
      const before = users.get(key) ?? flow.none;
      if ((before | flows) === before) continue;
      users.set(key, before | flows);
      for (const [inner, carried] of outgoing(reference)) {
        if (carried & flows) queue.push([inner, carried & flows]);
      }
    }
  }
  return usage;
}

/** Adds the references within a value, each with the flows that reach it. */
function collect(value: Json | undefined, flows: number, found: Map<string, number>): void {
  if (Array.isArray(value)) {
    for (const member of value) collect(member, flows, found);
  }
  if (!isObject(value)) return;
  const { $ref, properties, discriminator } = value;
  // A discriminator's mapping may be all that leads to a schema.
  for (const reference of [$ref, ...Object.values(asObject(asObject(discriminator).mapping))]) {
    if (typeof reference !== "string" || !reference.startsWith("#/")) continue;
    found.set(reference, (found.get(reference) ?? flow.none) | flows);
  }
  for (const [key, member] of Object.entries(value)) {
    if (key === "properties" && isObject(properties)) {
      for (const property of Object.values(properties)) {
        collect(property, flows & flowsOf(property), found);
      }
    } else collect(member, flows, found);
  }
}

/** A read-only field is never sent; a write-only one never comes. */
function flowsOf(property: Json | undefined): number {
  if (!isObject(property)) return flow.both;
  if (property.readOnly === true) return flow.output;
  return property.writeOnly === true ? flow.input : flow.both;
}

function schemesOf(security: Json | undefined): string[] {
  const ways = Array.isArray(security) ? security : [];
  return ways.flatMap((way) => (isObject(way) ? Object.keys(way) : []));
}
