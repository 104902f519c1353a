import { asString, isObject, type Json, type JsonObject } from "../../scripts/openapi/document.js";
import { walk } from "../../scripts/openapi/walk.js";

/** Text of which every part has to be encoded somewhere: in a path, a query, a list, a form or JSON. */
const freeText = `a b,ü&c=d/e?f#g+h%20i;[j]"€😀|'(k)!*~\\:@$<>{}^\``;

/** A value for each pattern that a schema may ask for. */
const fitting: readonly string[] = [
  "549755885175",
  "2026-01-31",
  "https://example.com/a?b=c&d=e#f",
  "QUJDRA",
  "18:30",
  "2026-01-31T12:30:45.678Z",
];

/**
 * Gives every plain value of a document an example that keeps to its limits, for a sampler that follows
 * examples and knows little of limits.
 */
export function withFittingExamples(document: JsonObject): JsonObject {
  return walk(document, {
    visit: (schema, kind) => {
      if (kind !== "schema") return schema;
      if (isChoice(schema)) return withChoiceLast(schema);
      if (schema.type === "array") return withEnoughMembers(schema);
      if (schema.minProperties === 1) return { ...schema, not: { const: {} } };
      const example = fit(schema);
      return example === undefined ? schema : { ...schema, example };
    },
  });
}

/** What an enum or another schema decides is left to the sampler. */
function isChoice(schema: JsonObject): boolean {
  return ["enum", "allOf", "anyOf", "oneOf"].some((key) => schema[key] !== undefined);
}

/** Of the members of an `allOf` the sampler takes the last one's word. */
function withChoiceLast(schema: JsonObject): JsonObject {
  if (!Array.isArray(schema.allOf)) return schema;
  const isChoosing = (member: Json) => isObject(member) && member.$ref !== undefined;
  const plain = schema.allOf.filter((member) => !isChoosing(member));
  return { ...schema, allOf: [...plain, ...schema.allOf.filter(isChoosing)] };
}

/** The sampler makes one member, unless each is named. */
function withEnoughMembers(schema: JsonObject): JsonObject {
  const { minItems, items = {} } = schema;
  if (typeof minItems !== "number" || minItems < 2) return schema;
  return { ...schema, prefixItems: Array.from({ length: minItems }, () => items) };
}

function fit(schema: JsonObject): Json | undefined {
  if (schema.type === "integer") return fitNumber(schema, 7);
  if (schema.type === "number") return fitNumber(schema, 7.25);
  return schema.type === "string" ? fitText(schema) : undefined;
}

function fitNumber({ minimum, maximum }: JsonObject, wanted: number): number {
  const least = typeof minimum === "number" ? minimum : wanted;
  const most = typeof maximum === "number" ? maximum : wanted;
  return Math.min(Math.max(wanted, least), most);
}

function fitText({ pattern, format, minLength = 0, maxLength = Infinity }: JsonObject): string {
  if (format === "date") return "2026-01-31";
  if (format === "date-time") return "2026-01-31T12:30:45Z";
  const texts = pattern === undefined ? [freeText] : fitting;
  for (const text of texts) {
    const cut = Array.from(text.padEnd(Number(minLength), "0"));
    const whole = cut.slice(0, Number(maxLength)).join("");
    if (new RegExp(asString(pattern), "u").test(whole)) return whole;
  }
  throw new Error(
    `no value at hand for the pattern ${asString(pattern)}; add one to ${import.meta.url}`,
  );
}
