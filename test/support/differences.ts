import { isDeepStrictEqual } from "node:util";

/**
 * What differs between two JSON documents, as pointers of leaves: the judge of `spec:diff`, which shares
 * no code with it. Lists without an order are pointed into by value, as scripts/diff/change.ts tells.
 */
export interface Differences {
  old: string[];
  new: string[];
}

type Tree = Record<string, unknown>;

/** Lists the leaves that are in one document alone, or have another value there. */
export function listDifferences(before: unknown, after: unknown): Differences {
  const found: Differences = { old: [], new: [] };
  compare([before, ""], [after, ""], "", found);
  return found;
}

type Side = readonly [value: unknown, pointer: string];

function compare(a: Side, b: Side, key: string, found: Differences): void {
  if (isDeepStrictEqual(a[0], b[0])) return;
  if (!isTree(a[0]) || !isTree(b[0]) || Array.isArray(a[0]) !== Array.isArray(b[0])) {
    addLeaves(a, key, found.old);
    addLeaves(b, key, found.new);
    return;
  }
  const [old, now] = isBranches(key) ? pairBranches(a, b) : [members(a, key), members(b, key)];
  for (const token of new Set([...old.keys(), ...now.keys()])) {
    const [from, to] = [old.get(token), now.get(token)];
    if (from && to) compare(from, to, token, found);
    else if (from) addLeaves(from, token, found.old);
    else if (to) addLeaves(to, token, found.new);
  }
}

function addLeaves(side: Side, key: string, leaves: string[]): void {
  const inner = isTree(side[0]) ? [...members(side, key)] : [];
  if (inner.length === 0) leaves.push(side[1]);
  for (const [token, member] of inner) addLeaves(member, token, leaves);
}

function isTree(value: unknown): value is Tree {
  return typeof value === "object" && value !== null;
}

function members([value, pointer]: Side, key: string): Map<string, Side> {
  const entries: [string, unknown][] = Array.isArray(value)
    ? value.map((member, index) => [nameMember(member, index, key), member])
    : Object.entries(value as Tree);
  const result = new Map<string, Side>();
  for (const [name, member] of entries) {
    let token = name;
    for (let count = 2; result.has(token); count++) token = `${name}#${count}`;
    const escaped = token.replaceAll("~", "~0").replaceAll("/", "~1");
    result.set(token, [member, `${pointer}/${escaped}`]);
  }
  return result;
}

function nameMember(member: unknown, index: number, key: string): string {
  if (!isTree(member)) {
    const byValue = ["enum", "type", "tags"].includes(key) || typeof member !== "string";
    return byValue ? JSON.stringify(member) : member;
  }
  const text = (field: string) => String(member[field]);
  if (key === "parameters") {
    return "$ref" in member
      ? `ref:${text("$ref").split("/").at(-1) ?? ""}`
      : `${text("in")}:${text("name")}`;
  }
  if (key === "security") return Object.keys(member).sort().join("+") || "none";
  return key === "servers" ? JSON.stringify(member.url) : String(index);
}

function isBranches(key: string): boolean {
  return ["oneOf", "anyOf", "allOf"].includes(key);
}

/** Branches of equal content or the same reference belong together, then those that are left, in turn. */
function pairBranches(a: Side, b: Side): [Map<string, Side>, Map<string, Side>] {
  const [left, right] = [[...members(a, "").values()], [...members(b, "").values()]];
  const [old, now] = [new Map<string, Side>(), new Map<string, Side>()];
  const put = (from: Side, to: Side) => {
    left.splice(left.indexOf(from), 1);
    right.splice(right.indexOf(to), 1);
    const name = String(old.size);
    old.set(name, from);
    now.set(name, to);
  };
  const reference = ([value]: Side) => (isTree(value) ? value.$ref : undefined);
  const rules: ((x: Side, y: Side) => boolean)[] = [
    (x, y) => isDeepStrictEqual(x[0], y[0]),
    (x, y) => reference(x) !== undefined && reference(x) === reference(y),
    (x, y) => reference(x) === undefined && reference(y) === undefined,
  ];
  for (const fits of rules) {
    for (const from of [...left]) {
      const to = right.find((candidate) => fits(from, candidate));
      if (to) put(from, to);
    }
  }
  left.forEach((side, index) => old.set(`gone ${index}`, side));
  right.forEach((side, index) => now.set(`new ${index}`, side));
  return [old, now];
}

/** Leaves that no pointer covers, and pointers with no leaf at or below them: both should be empty. */
export function checkPointers(
  leaves: readonly string[],
  pointers: readonly string[],
): { missing: string[]; needless: string[] } {
  const covers = (pointer: string, leaf: string) =>
    leaf === pointer || leaf.startsWith(`${pointer}/`);
  return {
    missing: leaves.filter((leaf) => !pointers.some((pointer) => covers(pointer, leaf))),
    needless: pointers.filter((pointer) => !leaves.some((leaf) => covers(pointer, leaf))),
  };
}
