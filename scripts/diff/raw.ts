import { isObject, type Json, type JsonObject } from "../openapi/document.js";
import { canonical } from "./equal.js";
import { join, parameterToken, securityToken, valueToken } from "./pointer.js";

/** A value that is not the same in both documents, or is in one alone. */
export interface Difference {
  old?: string;
  new?: string;
  /** The innermost objects that hold it. */
  holders: JsonObject[];
}

/** Lists every value that differs between two documents, whatever it means. */
export function listDifferences(before: JsonObject, after: JsonObject): Difference[] {
  const differences: Difference[] = [];
  compare({ value: before, at: "" }, { value: after, at: "" }, "", [], differences);
  return differences;
}

interface Located {
  value: Json;
  at: string;
}

function compare(
  a: Located | undefined,
  b: Located | undefined,
  key: string,
  holders: JsonObject[],
  found: Difference[],
): void {
  if (a && b && canonical(a.value) === canonical(b.value)) return;
  const within = [a, b].flatMap((side) => (side && isObject(side.value) ? [side.value] : []));
  const [before, after] = alignMembers(a, b, key);
  const keys = new Set([...before.keys(), ...after.keys()]);
  const nested = (a === undefined || isNested(a)) && (b === undefined || isNested(b));
  if (!nested || keys.size === 0) {
    found.push({ old: a?.at, new: b?.at, holders });
    return;
  }
  for (const member of keys) {
    const inner = within.length > 0 ? within : holders;
    compare(before.get(member), after.get(member), member, inner, found);
  }
}

type Members = Map<string, Located>;

/** The members of both sides under keys that are the same for what belongs together. */
function alignMembers(
  a: Located | undefined,
  b: Located | undefined,
  key: string,
): [Members, Members] {
  const choices = ["allOf", "oneOf", "anyOf"].includes(key);
  if (choices) return alignBranches(a, b);
  return [membersOf(a, key), membersOf(b, key)];
}

function membersOf(side: Located | undefined, key: string): Members {
  const members: Members = new Map();
  if (!side) return members;
  const { value, at } = side;
  if (isObject(value)) {
    for (const [name, member] of Object.entries(value)) {
      if (member !== undefined) members.set(name, { value: member, at: join(at, name) });
    }
  } else if (Array.isArray(value)) {
    value.forEach((member, index) => {
      let token = tokenOf(member, index, key, value);
      for (let count = 2; members.has(token); count++) {
        token = `${tokenOf(member, index, key, value)}#${count}`;
      }
      members.set(token, { value: member, at: join(at, token) });
    });
  }
  return members;
}

/** How a member of a list is told apart: by what it is where order means nothing, else by its index. */
function tokenOf(member: Json, index: number, key: string, list: readonly Json[]): string {
  if (key === "parameters") return parameterToken(member);
  if (key === "security" && isObject(member)) return securityToken(member);
  if (key === "servers" && isObject(member)) {
    return valueToken(typeof member.url === "string" ? member.url : "");
  }
  const scalars = list.every((other) => typeof other !== "object" || other === null);
  if (!scalars) return String(index);
  // Names are short and read better as they are.
  return ["enum", "type", "tags"].includes(key) || typeof member !== "string"
    ? valueToken(member)
    : member;
}

/** Branches belong together by being equal, then by reference, then by their order. */
function alignBranches(a: Located | undefined, b: Located | undefined): [Members, Members] {
  const sides = [a, b].map((side) =>
    (Array.isArray(side?.value) ? side.value : []).map((value, index) => ({
      value,
      at: join(side?.at ?? "", String(index)),
    })),
  );
  const results: [Members, Members] = [new Map<string, Located>(), new Map<string, Located>()];
  const texts = sides.map((members) => members.map(({ value }) => canonical(value)));
  sides.forEach((members, side) => {
    let inline = 0;
    const own = new Map<string, number>();
    members.forEach((member, index) => {
      const text = texts[side]?.[index] ?? "";
      const { $ref } = isObject(member.value) ? member.value : {};
      const equal = texts[1 - side]?.includes(text) ?? false;
      const name = equal
        ? `same:${text}`
        : typeof $ref === "string"
          ? `ref:${$ref}`
          : `inline:${inline++}`;
      const count = (own.get(name) ?? 0) + 1;
      own.set(name, count);
      results[side as 0 | 1].set(count > 1 ? `${name}#${count}` : name, member);
    });
  });
  return results;
}

function isNested({ value }: Located): boolean {
  return typeof value === "object" && value !== null;
}
