import { sample as sampleSchema } from "openapi-sampler";
import { asArray, isObject, type Json, type JsonObject } from "../../scripts/openapi/json.js";
import type { Oracle } from "./oracle.js";

/**
 * Values with all their fields, by openapi-sampler. It takes the first value of an enum and the first
 * branch of a union; each further turn has it take the next ones.
 */
export function sampleAll(document: JsonObject, schema: JsonObject, turn: number): Json {
  const turned = turn === 0 ? document : turnChoices(document, turn);
  const own = turn === 0 ? schema : turnChoices(schema, turn);
  return sampleSchema(own, { quiet: true }, turned) as Json;
}

const turns = new WeakMap<JsonObject, Map<number, JsonObject>>();

function turnChoices(schema: JsonObject, turn: number): JsonObject {
  const known = turns.get(schema) ?? new Map<number, JsonObject>();
  turns.set(schema, known);
  const turned = known.get(turn) ?? (rotate(schema, turn) as JsonObject);
  known.set(turn, turned);
  return turned;
}

function rotate(value: Json, turn: number): Json {
  if (Array.isArray(value)) return value.map((member) => rotate(member, turn));
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, member = null]) => {
      const inside = rotate(member, turn);
      const isChoice = ["enum", "oneOf", "anyOf"].includes(key) && Array.isArray(inside);
      return [key, isChoice ? fromTurn(asArray(inside), turn) : inside];
    }),
  );
}

/** Starts a list at a later member; `null`, which says little, stays at the end. */
function fromTurn(list: readonly Json[], turn: number): Json[] {
  const start = turn % Math.max(list.length, 1);
  const turned = [...list.slice(start), ...list.slice(0, start)];
  const saysNull = (member: Json) =>
    member === null || (isObject(member) && member.type === "null");
  return [...turned.filter((member) => !saysNull(member)), ...turned.filter(saysNull)];
}

/** Takes every field out of a valid value that can go with the value still valid. */
export function withRequiredAlone(value: Json, isValid: Oracle): Json {
  const copy = structuredClone(value);
  const prune = (node: Json): void => {
    if (Array.isArray(node)) node.forEach(prune);
    if (!isObject(node)) return;
    for (const key of Object.keys(node)) {
      const member = node[key] ?? null;
      Reflect.deleteProperty(node, key);
      if (isValid(copy)) continue;
      node[key] = member;
      prune(member);
    }
  };
  prune(copy);
  return copy;
}
