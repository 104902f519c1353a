import { isObject, type Json } from "../../scripts/openapi/document.js";

/** A value with one thing changed. */
export interface Mutant {
  /** What was done, such as `null at items.0.title`. */
  readonly change: string;
  readonly value: Json;
}

/** Where a value stands in another: the keys that lead to it. */
type Trail = readonly string[];

/**
 * Every change of one thing: a field dropped, null, a wrong primitive, a bad enum value, a scalar for an object, a
 * field too many.
 */
export function* mutate(value: Json): Generator<Mutant> {
  for (const [trail, node] of nodesOf(value, [])) {
    const at = trail.join(".") || "the root";
    const put = (change: string, replacement: Json): Mutant => ({
      change: `${change} at ${at}`,
      value: replace(value, trail, replacement),
    });
    yield put("null", null);
    if (typeof node === "string") {
      yield put("number for string", 12345);
      yield put("unknown word", "no such word");
    } else if (typeof node === "number") yield put("string for number", "word");
    else if (typeof node === "boolean") yield put("string for boolean", "yes");
    else yield put("scalar for object", "word");
    if (isObject(node)) {
      yield put("unknown field", { ...node, "no such field": "word" });
      for (const key of Object.keys(node)) {
        const { [key]: _dropped, ...rest } = node;
        yield {
          change: `dropped ${[...trail, key].join(".")}`,
          value: replace(value, trail, rest),
        };
      }
    }
  }
}

function* nodesOf(value: Json, trail: Trail): Generator<[Trail, Json]> {
  yield [trail, value];
  if (typeof value !== "object" || value === null) return;
  for (const [key, member] of Object.entries(value)) {
    if (member !== undefined) yield* nodesOf(member, [...trail, key]);
  }
}

function replace(value: Json, trail: Trail, replacement: Json): Json {
  const [key, ...rest] = trail;
  if (key === undefined) return replacement;
  if (Array.isArray(value)) {
    return value.map((member, index) =>
      String(index) === key ? replace(member, rest, replacement) : member,
    );
  }
  if (!isObject(value)) return value;
  return { ...value, [key]: replace(value[key] ?? null, rest, replacement) };
}
