/** Sample values: what the call on an operation's page is made of. */

import {
  asArray,
  asObject,
  asString,
  asStrings,
  isObject,
  resolve,
  type Json,
  type JsonObject,
} from "../openapi/document.js";

/**
 * Writes a value that a schema of a request accepts, with what is required and nothing else.
 *
 * @param name the name of the parameter or property, from which plain values are chosen
 */
export function sampleValue(document: JsonObject, schema: unknown, name: string): Json {
  return sample({ document, ancestors: [] }, schema, name);
}

/** Writes a value for one property of an object that none is required of. */
export function sampleProperty(document: JsonObject, schema: unknown, name: string): Json {
  const found = resolve(document, schema) ?? {};
  const own = asObject(found.properties)[name];
  if (own !== undefined) return sampleValue(document, own, name);
  const branches = ["allOf", "oneOf", "anyOf"].flatMap((key) => asArray(found[key]));
  const values = branches.map((branch) => sampleProperty(document, branch, name));
  return values.find((value) => value !== null) ?? null;
}

interface Sampling {
  readonly document: JsonObject;
  readonly ancestors: readonly JsonObject[];
}

function sample({ document, ancestors }: Sampling, given: unknown, name: string): Json {
  const schema = resolve(document, given) ?? {};
  // A value that contains one of its own kind is not required to.
  if (ancestors.includes(schema)) return {};
  const inside = { document, ancestors: [...ancestors, schema] };
  const [value] = asArray(schema.enum);
  if (value !== undefined) return preferred(name, asArray(schema.enum));
  switch (schema.type) {
    case "array":
      return sampleList(inside, schema, name);
    case "string":
      return withinBranches(inside, schema, name) ?? sampleText(schema, name);
    case "integer":
    case "number":
      return sampleNumber(schema, name);
    case "boolean":
      return true;
  }
  return sampleComposed(inside, schema, name);
}

function sampleComposed(sampling: Sampling, schema: JsonObject, name: string): Json {
  const only = valueOfOneBranch(sampling, schema);
  if (only !== undefined) return only;
  const own: JsonObject = {};
  const properties = asObject(schema.properties);
  const required = asStrings(schema.required);
  for (const key of required) {
    if (properties[key] !== undefined) own[key] = sample(sampling, properties[key], key);
  }
  const [choice] = [...asArray(schema.oneOf), ...asArray(schema.anyOf)];
  const parts = [...asArray(schema.allOf), ...(choice === undefined ? [] : [choice])];
  const values = parts.map((part) =>
    sample(sampling, withRequired(sampling, part, required), name),
  );
  const plain = values.find((value) => !isObject(value));
  if (plain !== undefined && Object.keys(own).length === 0) return plain;
  const merged = values
    .filter(isObject)
    .reduce<JsonObject>((all, value) => ({ ...all, ...value }), {});
  if (schema.minProperties === 1 && isObject(schema.additionalProperties)) {
    own[id] ??= sample(sampling, schema.additionalProperties, name);
  }
  return { ...own, ...merged };
}

/** For a choice of enums, a value that one of them alone has, as `oneOf` demands. */
function valueOfOneBranch({ document }: Sampling, schema: JsonObject): Json | undefined {
  const enums = asArray(schema.oneOf).map((branch) => asArray(resolve(document, branch)?.enum));
  if (enums.length === 0 || enums.some((values) => values.length === 0)) return undefined;
  return enums
    .flat()
    .find((value) => enums.filter((values) => values.includes(value)).length === 1);
}

/** A branch, in which what the whole requires is required too. */
function withRequired({ document }: Sampling, branch: unknown, required: readonly string[]): Json {
  const schema = resolve(document, branch) ?? {};
  if (required.length === 0) return schema;
  const all = new Set([...asStrings(schema.required), ...required]);
  return { ...schema, required: [...all] };
}

function withinBranches(sampling: Sampling, schema: JsonObject, name: string): Json | undefined {
  const [branch] = ["allOf", "oneOf", "anyOf"].flatMap((key) => asArray(schema[key]));
  return branch === undefined ? undefined : sample(sampling, branch, name);
}

function sampleList(sampling: Sampling, schema: JsonObject, name: string): Json {
  const count = typeof schema.minItems === "number" ? Math.max(schema.minItems, 1) : 1;
  return Array.from({ length: count }, () => sample(sampling, schema.items, name));
}

function sampleNumber({ minimum, maximum }: JsonObject, name: string): number {
  const wanted = name.endsWith("_time") || name.endsWith("timestamp") ? 1_772_366_400 : 1;
  const least = typeof minimum === "number" ? minimum : -Infinity;
  const most = typeof maximum === "number" ? maximum : Infinity;
  return Math.min(Math.max(wanted, least), most);
}

/** An id as Pinterest writes them. */
const id = "549755885175";

/** SHA-256 of `jane@example.com`. */
const hash = "8c87b489ce35cf2e2f39f80e282cb2e804932a56a213983eeeb428407d43b52d";

/** Texts by the name of what they are for, the first that fits. */
const texts: readonly (readonly [RegExp, string])[] = [
  [/^(em|ph|hashed_maids|external_id)$/, hash],
  [/(^|_)ids?$/, id],
  [/start_date|created_start|from_date/, "2026-03-01"],
  [/end_date|date$/, "2026-03-07"],
  [/ip_address/, "203.0.113.7"],
  [/user_agent/, "Mozilla/5.0"],
  [/time$|timestamp/, "2026-03-01T12:00:00.000Z"],
  [/url|uri|link|location/, "https://example.com/kitchens"],
  [/email/, "jane@example.com"],
  [/currency/, "USD"],
  [/country|region/, "US"],
  [/locale/, "en-US"],
  [/language/, "en"],
  [/phone/, "+12345678901"],
  [/name|title/, "Kitchens"],
];

/** Tried in this order where the name does not decide. */
const others = ["kitchens", id, "2026-03-01", "https://example.com/kitchens", "18:30", "QUJD"];

function sampleText({ pattern, format, minLength, maxLength }: JsonObject, name: string): string {
  if (format === "date") return name.includes("end") ? "2026-03-07" : "2026-03-01";
  if (format === "date-time") return "2026-03-01T12:00:00Z";
  const named = texts.find(([names]) => names.test(name))?.[1];
  const rule = new RegExp(asString(pattern), "u");
  const least = typeof minLength === "number" ? minLength : 0;
  const most = typeof maxLength === "number" ? maxLength : Infinity;
  const fits = (text: string) => rule.test(text) && text.length >= least && text.length <= most;
  const candidates = [
    ...(named === undefined ? [] : [named]),
    ...others,
    "US",
    "2026-03-01T12:00:00.000Z",
  ];
  const found =
    candidates.find(fits) ?? candidates.map((text) => text.padEnd(least, "0")).find(fits);
  if (found === undefined)
    throw new Error(`no sample for ${name}; add one to ${import.meta.filename}`);
  return found;
}

/** Of the values of an enum, the one that a reader expects. */
function preferred(name: string, values: readonly Json[]): Json {
  const wanted = ["USD", "US", "en-US", "checkout", "web", "DAY"].find((value) =>
    values.includes(value),
  );
  return wanted ?? values[0] ?? name;
}
