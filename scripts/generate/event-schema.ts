import { asArray, asObject, asStrings, isObject, type JsonObject } from "../openapi/json.js";
import { lookUp, resolve, wholeItem } from "../openapi/operations.js";
import { anyOtherString } from "../repair/open-union.js";
import type { Warnings } from "./warnings.js";

const route = "/ad_accounts/{ad_account_id}/events";

/**
 * The JSON Schema of one conversion event, as `events/create` of a repaired document takes it: references
 * written out, `allOf` made one, `nullable` among the types, and an object closed where it names its
 * fields, as it is for the compiler. Empty, so that anything fits, where the document has no such operation.
 */
export function readEventSchema(document: JsonObject, warnings: Warnings): JsonObject {
  const item = wholeItem(document, asObject(document.paths)[route]);
  const body = resolve(document, asObject(item?.post).requestBody);
  const content = asObject(asObject(body?.content)["application/json"]);
  const context: Context = { document, warnings, place: [], refs: [] };
  const events = asObject(merge(context, content.schema, []).properties);
  return valueOf(context, merge(context, events.data, []).items, false);
}

interface Context {
  readonly document: JsonObject;
  /** Told of what cannot be checked. */
  readonly warnings: Warnings;
  /** The fields that lead here from the event. */
  readonly place: readonly string[];
  /** The references gone through to come to this value's holder. */
  readonly refs: readonly string[];
}

/** The keywords that are checked as they stand. */
const kept = new Set([
  ...["type", "enum", "pattern", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"],
  ...["minLength", "maxLength", "minItems", "maxItems", "multipleOf"],
]);

/** The keywords that say nothing of what is valid, or are seen to elsewhere. */
const silent =
  /^(x-.*|description|title|examples?|default|deprecated|readOnly|writeOnly|xml|externalDocs|discriminator|format|nullable|required|properties|additionalProperties|items|anyOf)$/;

/** A schema that stands for a value, or for part of what is asked of it: merged, closed, with what it holds. */
function valueOf(context: Context, given: unknown, isPart: boolean): JsonObject {
  const gone: string[] = [];
  const schema = merge(context, given, gone);
  const { nullable, properties, items, additionalProperties, required, anyOf } = schema;
  if (isOpenString(schema)) return nullableOf(openString(schema), nullable === true);
  const memberOf = (name: string, member: unknown) =>
    valueOf(within(context, name, gone), member, false);
  const value: JsonObject = {};
  for (const [key, member] of Object.entries(schema)) {
    if (kept.has(key) && isSound(key, member)) value[key] = member;
    else if (!silent.test(key)) tell(context, key);
  }
  if (isObject(properties)) {
    value.type ??= "object";
    value.properties = Object.fromEntries(
      Object.entries(properties)
        // As a key of a literal it would be the prototype.
        .filter(([name]) => name !== "__proto__")
        .map(([name, member]) => [name, memberOf(name, member)]),
    );
  }
  if (asStrings(required).length > 0) value.required = asStrings(required);
  if (items !== undefined) value.items = memberOf("[]", items);
  const branches = asArray(anyOf).map((branch) => branchOf(context, branch, isObject(properties)));
  if (branches.length > 0) value.anyOf = branches;
  const isWhole = !isPart && branches.every((branch) => !branch.properties);
  if (isObject(additionalProperties)) {
    value.additionalProperties = memberOf("*", additionalProperties);
  } else if (additionalProperties === false) {
    value.additionalProperties = false;
  } else if (additionalProperties === undefined && isObject(properties) && isWhole) {
    value.additionalProperties = false;
  }
  return nullableOf(value, nullable === true);
}

/** A branch of an `anyOf` that only demands fields is no value of its own. */
function branchOf(context: Context, branch: unknown, isPart: boolean): JsonObject {
  const { required } = asObject(branch);
  const demandsAlone = Object.keys(asObject(branch)).join() === "required";
  return demandsAlone ? { required: asStrings(required) } : valueOf(context, branch, isPart);
}

/**
 * A schema with its references and `allOf` made one; what branches have in common stands before them. A
 * reference to what a value is inside of leads nowhere: so deep it is not checked.
 *
 * @param gone is told the references gone through
 */
function merge(context: Context, given: unknown, gone: string[]): JsonObject {
  const { $ref, allOf, oneOf, ...own } = asObject(given);
  let merged: JsonObject = own;
  if (typeof $ref === "string" && !context.refs.includes($ref)) {
    gone.push($ref);
    const inside = { ...context, refs: [...context.refs, $ref] };
    merged = join(merge(inside, lookUp(context.document, $ref), gone), merged);
  }
  for (const part of asArray(allOf)) merged = join(merged, merge(context, part, gone));
  // Exactly one of them is more than an event needs; which one is Pinterest's to see.
  const branches = asArray(merged.anyOf ?? oneOf).map((branch) => merge(context, branch, gone));
  return branches.length > 0 ? withCommon(merged, branches) : merged;
}

function join(a: JsonObject, b: JsonObject): JsonObject {
  const joined: JsonObject = { ...a, ...b };
  if (a.required !== undefined && b.required !== undefined) {
    joined.required = [...new Set([...asStrings(a.required), ...asStrings(b.required)])];
  }
  if (a.properties !== undefined && b.properties !== undefined) {
    joined.properties = { ...asObject(a.properties), ...asObject(b.properties) };
  }
  return joined;
}

/** Where branches differ in what they require alone, they are that and no more. */
function withCommon(schema: JsonObject, branches: JsonObject[]): JsonObject {
  const [first = {}, ...others] = branches.map(({ required: _, ...common }) => common);
  const isCommon = others.every((other) => JSON.stringify(other) === JSON.stringify(first));
  if (!isCommon || first.properties === undefined) return { ...schema, anyOf: branches };
  const demands = branches.map(({ required = [] }) => ({ required }));
  return { ...join(first, schema), anyOf: demands };
}

/** Known values that are offered beside any other string; see `repair/open-union.ts`. */
function isOpenString({ anyOf }: JsonObject): boolean {
  return asArray(anyOf).some((branch) => asObject(branch).format === anyOtherString);
}

function openString({ anyOf }: JsonObject): JsonObject {
  const known = asArray(anyOf).flatMap((branch) => asStrings(asObject(branch).enum));
  return { type: "string", examples: known };
}

function nullableOf(schema: JsonObject, isNullable: boolean): JsonObject {
  if (!isNullable) return schema;
  const { type, enum: values, anyOf } = schema;
  return {
    ...schema,
    ...(typeof type === "string" && { type: [type, "null"] }),
    ...(Array.isArray(values) && { enum: [...new Set([...values, null])] }),
    ...(type === undefined && Array.isArray(anyOf) && { anyOf: [...anyOf, { type: "null" }] }),
  };
}

function isSound(key: string, value: unknown): boolean {
  if (key !== "pattern") return true;
  try {
    return new RegExp(value as string, "u") instanceof RegExp;
  } catch {
    return false;
  }
}

function tell({ warnings, place }: Context, keyword: string): void {
  warnings.add(`${keyword} of an event is not checked before it is sent`, place.join("."));
}

function within(context: Context, name: string, gone: readonly string[]): Context {
  return { ...context, place: [...context.place, name], refs: [...context.refs, ...gone] };
}
