import { sample as sampleSchema } from "openapi-sampler";
import {
  asObject,
  isObject,
  lookUp,
  type Json,
  type JsonObject,
} from "../../scripts/openapi/document.js";
import type { Oracle } from "./oracle.js";

/**
 * Values with all their fields, by openapi-sampler. It takes the first value of an enum and the first
 * branch of a union; each further turn has it take the next ones.
 */
export function sampleAll(document: JsonObject, schema: JsonObject, turn: number): Json {
  const turned = turnChoices(document, turn);
  return sampleSchema(turnChoices(schema, turn), { quiet: true }, turned) as Json;
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
    Object.entries(withoutIdleSiblings(value, turn)).map(([key, member = null]): [string, Json] => {
      const inside = rotate(member, turn);
      if (!Array.isArray(inside)) return [key, inside];
      if (key === "allOf") return [key, choosingLast(inside)];
      return [key, ["enum", "oneOf", "anyOf"].includes(key) ? fromTurn(inside, turn) : inside];
    }),
  );
}

const objectKeywords = ["properties", "required", "additionalProperties"];

/**
 * Object keywords beside a union make the sampler ignore the union. They do not apply to a branch that is not an
 * object, so when it is the turn of such a branch, they are left out.
 */
function withoutIdleSiblings(schema: JsonObject, turn: number): JsonObject {
  const { oneOf, anyOf, type } = schema;
  const branches = oneOf ?? anyOf;
  if (!Array.isArray(branches) || type !== undefined) return schema;
  const branch = asObject(branches[turn % Math.max(branches.length, 1)]);
  if (branch.type === undefined || branch.type === "object") return schema;
  return Object.fromEntries(
    Object.entries(schema).filter(([key]) => !objectKeywords.includes(key)),
  );
}

/** The number of turns after which every branch of every union within a schema has been sampled. */
export function turnsForEveryBranch(document: JsonObject, schema: JsonObject): number {
  const seen = new Set<Json>();
  let most = 1;
  const visit = (node: Json): void => {
    if (typeof node !== "object" || node === null || seen.has(node)) return;
    seen.add(node);
    if (Array.isArray(node)) node.forEach(visit);
    for (const [key, member = null] of Object.entries(node)) {
      if (["oneOf", "anyOf"].includes(key) && Array.isArray(member)) {
        most = Math.max(most, member.length);
      }
      if (key === "$ref" && typeof member === "string") visit(asJson(lookUp(document, member)));
      visit(member);
    }
  };
  visit(schema);
  return most;
}

const asJson = (value: unknown): Json => (value ?? null) as Json;

/** Of the members of an `allOf` the sampler takes the last one's word; a reference says most. */
function choosingLast(members: readonly Json[]): Json[] {
  const isReference = (member: Json) => isObject(member) && member.$ref !== undefined;
  return [...members.filter((member) => !isReference(member)), ...members.filter(isReference)];
}

/** Starts a list at a later member; `null`, which says little, stays at the end. */
function fromTurn(list: readonly Json[], turn: number): Json[] {
  const start = turn % Math.max(list.length, 1);
  const turned = [...list.slice(start), ...list.slice(0, start)];
  const saysNull = (member: Json) =>
    member === null || (isObject(member) && member.type === "null");
  return [...turned.filter((member) => !saysNull(member)), ...turned.filter(saysNull)];
}

/** A value without one of its fields, where that makes it valid: some fields exclude each other. */
export function withoutOneField(value: Json, isValid: Oracle): Json {
  if (!isObject(value)) return value;
  for (const key of Object.keys(value)) {
    const { [key]: _dropped, ...rest } = value;
    if (isValid(rest)) return rest;
  }
  return value;
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
