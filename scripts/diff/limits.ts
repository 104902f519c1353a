import type { Json } from "../openapi/document.js";
import { isSame } from "./equal.js";
import { tell, type Scope } from "./run.js";
import { quote } from "./say.js";
import { placesOf } from "./values.js";
import { type Both, typesOf, type View } from "./view.js";

interface Limit {
  readonly says: string;
  readonly types: readonly string[];
  /** `most`: a smaller number is tighter; `least`: a larger one is; `only`: `true` is. */
  readonly way: "most" | "least" | "only" | "other";
}

const numbers = ["number", "integer"];

/** https://json-schema.org/draft/2020-12/json-schema-validation#section-6 */
const limits: Readonly<Record<string, Limit>> = {
  maximum: { says: "largest value", types: numbers, way: "most" },
  minimum: { says: "smallest value", types: numbers, way: "least" },
  exclusiveMaximum: { says: "whether the largest value is left out", types: numbers, way: "only" },
  exclusiveMinimum: { says: "whether the smallest value is left out", types: numbers, way: "only" },
  multipleOf: { says: "step", types: numbers, way: "other" },
  maxLength: { says: "greatest length", types: ["string"], way: "most" },
  minLength: { says: "least length", types: ["string"], way: "least" },
  pattern: { says: "pattern", types: ["string"], way: "other" },
  maxItems: { says: "greatest number of elements", types: ["array"], way: "most" },
  minItems: { says: "least number of elements", types: ["array"], way: "least" },
  uniqueItems: { says: "whether elements must differ", types: ["array"], way: "only" },
  maxProperties: { says: "greatest number of fields", types: ["object"], way: "most" },
  minProperties: { says: "least number of fields", types: ["object"], way: "least" },
};

/** The keywords that are compared as limits. */
export const limitKeywords: ReadonlySet<string> = new Set(Object.keys(limits));

/** Compares the limits of values: sizes, lengths, patterns. */
export function compareLimits(scope: Scope, both: Both): void {
  for (const [keyword, limit] of Object.entries(limits)) {
    const { a, b } = both;
    const [from, to] = [strictest(a, keyword, limit), strictest(b, keyword, limit)];
    if (isSame(from, to)) continue;
    const now = to === undefined ? "free" : quote([to]);
    const was = from === undefined ? "free" : quote([from]);
    const what = `${limit.says} is now ${now}, was ${was}`;
    const places = { old: placesOf(a, keyword), new: placesOf(b, keyword) };
    const types = typesOf(both.whole().b);
    const applies = types.length === 0 || types.some((type) => limit.types.includes(type));
    const kind = applies ? `limit-${judge(limit, from, to)}` : "limit-without-effect";
    tell(scope, kind as "limit-changed", { what, from, to, ...places });
  }
}

function judge(
  { way }: Limit,
  from: Json | undefined,
  to: Json | undefined,
): "tightened" | "loosened" | "changed" {
  if (from === undefined) return "tightened";
  if (to === undefined) return "loosened";
  if (typeof from !== "number" || typeof to !== "number") return "changed";
  if (way === "most") return to < from ? "tightened" : "loosened";
  if (way === "least") return to > from ? "tightened" : "loosened";
  return "changed";
}

/** The limit that holds where several are stated; `undefined` where there is none. */
function strictest(view: View, keyword: string, { way }: Limit): Json | undefined {
  const values = (view.facts.get(keyword) ?? []).map(({ value }) => value);
  const [first, ...others] = values;
  if (others.length === 0) return isNoLimit(keyword, first) ? undefined : first;
  if (way === "only") return values.includes(true) || undefined;
  const all = values.filter((value) => typeof value === "number");
  if (all.length === values.length && way !== "other") {
    return way === "most" ? Math.min(...all) : Math.max(...all);
  }
  return [...new Set(values.map((value) => JSON.stringify(value)))].sort().join(" and ");
}

/** `false`, and a least length of 0, say what holds without them. */
function isNoLimit(keyword: string, value: Json | undefined): boolean {
  return value === false || (value === 0 && /^min[A-Z]/.test(keyword));
}
