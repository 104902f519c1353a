import fc from "fast-check";
import { type FormField, formatField } from "../../site/explorer/fields.js";

/** Text on one line, as it is typed: without surrounding space, which lists do not keep. */
const lines = fc
  .oneof(fc.string({ minLength: 1 }), fc.string({ minLength: 1, unit: "grapheme" }))
  .filter((text) => text.trim() === text && !/[\r\n\0]/.test(text));

/** JSON without -0, which JSON does not have, and without NUL, which a shell does not pass on. */
const json = fc
  .jsonValue()
  .filter((value) => !/-0\b|\\u0000/.test(JSON.stringify(value)) && !hasNegativeZero(value));

/** JSON that a query can hold. */
const scalars = fc
  .oneof(fc.string(), fc.boolean(), fc.maxSafeInteger())
  .map((value) => (value === 0 ? 0 : value));

function hasNegativeZero(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return Object.is(value, -0);
  return Object.values(value).some(hasNegativeZero);
}

function memberOf(field: FormField): fc.Arbitrary<unknown> {
  switch (field.member) {
    case "text":
      // Pinterest's ids are digits; a segment of a path cannot be a dot.
      return field.place === "path" ? fc.stringMatching(/^[\w-][\w @:'"&%-]{0,8}\w$/) : lines;
    case "integer":
      return fc.maxSafeInteger().map((value) => value + 0);
    case "number":
      return fc.integer({ min: -1e6, max: 1e6 }).map((cents) => cents / 100 + 0);
    case "boolean":
      return fc.boolean();
    case "choice":
      return fc.constantFrom(...field.choices);
  }
}

/** Any value that a field can have. */
export function fieldValues(field: FormField): fc.Arbitrary<unknown> {
  if (field.kind === "list") return fc.array(memberOf(field), { minLength: 1, maxLength: 5 });
  if (field.kind !== "json") return memberOf(field);
  if (field.place === "query") {
    if (field.shape === "object") return fc.dictionary(fc.string(), scalars).filter(isUsable);
    return field.shape === "list" ? fc.array(scalars) : scalars;
  }
  if (field.shape === "object") return fc.dictionary(fc.string(), json).filter(isUsable);
  return field.shape === "list" ? fc.array(json) : json;
}

function isUsable(value: object): boolean {
  return !JSON.stringify(value).includes("\\u0000");
}

/** What a person may type into some of the fields, the required ones included. */
export function formTexts(fields: readonly FormField[]): fc.Arbitrary<Record<string, string>> {
  const texts = fields.map((field) => {
    const text = fieldValues(field).map((value) => formatField(field, value));
    const given = field.required ? text : fc.option(text, { nil: "", freq: 2 });
    return [field.name, given] as const;
  });
  return fc.record(Object.fromEntries(texts));
}
