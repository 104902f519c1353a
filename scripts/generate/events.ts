/** The schema of a conversion event, and the module that checks events by it. */

import { _, Ajv, type Code, type KeywordCxt, type Name } from "ajv";
import standalone from "ajv/dist/standalone/index.js";
import ts from "typescript";
import { UserError } from "../cli.js";
import {
  asArray,
  asObject,
  asStrings,
  isObject,
  lookUp,
  resolvePathItem,
  type JsonObject,
} from "../openapi/document.js";
import { anyOtherString } from "../repair/shapes.js";
import type { Warnings } from "./limits.js";
import { preferredMedia } from "./operations.js";

const route = "/ad_accounts/{ad_account_id}/events";

/**
 * The JSON Schema of one conversion event, as `events/create` of a repaired document takes it: references
 * expanded, `allOf` merged, `nullable` among the types, and objects with named fields closed, as they are
 * in TypeScript. Empty, so that every value is valid, if the document does not have the operation. Throws a
 * {@link UserError} if the schema becomes too large.
 */
export function readEventSchema(document: JsonObject, warnings: Warnings): JsonObject {
  const item = resolvePathItem(document, asObject(document.paths)[route]);
  const [, media] = preferredMedia(document, asObject(item?.post).requestBody) ?? [];
  const context: Context = { document, warnings, place: [], refs: [], expanded: { count: 0 } };
  const events = asObject(merge(context, media?.schema, []).properties);
  return convertValue(context, merge(context, events.data, []).items, false);
}

/**
 * The maximum number of schemas of an event with its references expanded. The current event has about 300; references
 * that are used twice at each level would double the number at each level.
 */
const largestEvent = 5_000;

interface Context {
  readonly document: JsonObject;
  /** Collects keywords that cannot be checked. */
  readonly warnings: Warnings;
  /** The path of fields from the event to this value. */
  readonly place: readonly string[];
  /** The references that were followed to the parent of this value. */
  readonly refs: readonly string[];
  /** How many schemas were expanded so far, counted over all contexts of an event. */
  readonly expanded: { count: number };
}

/** The keywords that are checked unchanged. */
const kept = new Set([
  ...["type", "enum", "pattern", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"],
  ...["minLength", "maxLength", "minItems", "maxItems", "multipleOf"],
]);

/** The keywords that do not affect validity, or are handled separately. */
const silent =
  /^(x-.*|description|title|examples?|default|deprecated|readOnly|writeOnly|xml|externalDocs|discriminator|format|nullable|required|properties|additionalProperties|items|anyOf)$/;

/** Converts the schema of a value, or of a branch (`isPart`), and everything below it. */
function convertValue(context: Context, given: unknown, isPart: boolean): JsonObject {
  const gone: string[] = [];
  const schema = merge(context, given, gone);
  const { nullable, properties, items, additionalProperties, required, anyOf } = schema;
  if (isOpenStringSchema(schema)) return nullableOf(openString(schema), nullable === true);
  const memberOf = (name: string, member: unknown) =>
    convertValue(within(context, name, gone), member, false);
  const value: JsonObject = {};
  for (const [key, member] of Object.entries(schema)) {
    if (kept.has(key) && isSound(key, member)) value[key] = member;
    else if (!silent.test(key)) warnUnchecked(context, key);
  }
  if (isObject(properties)) {
    value.type ??= "object";
    value.properties = Object.fromEntries(
      Object.entries(properties)
        // In an object literal this key would set the prototype.
        .filter(([name]) => name !== "__proto__")
        .map(([name, member]) => [name, memberOf(name, member)]),
    );
  }
  if (asStrings(required).length > 0) value.required = asStrings(required);
  if (items !== undefined) value.items = memberOf("[]", items);
  const branches = asArray(anyOf).map((branch) =>
    convertBranch(context, branch, isObject(properties)),
  );
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

/** Converts a branch of an `anyOf`; a branch that only requires fields stays unchanged. */
function convertBranch(context: Context, branch: unknown, isPart: boolean): JsonObject {
  const { required } = asObject(branch);
  const demandsAlone = Object.keys(asObject(branch)).join() === "required";
  return demandsAlone ? { required: asStrings(required) } : convertValue(context, branch, isPart);
}

/**
 * Merges a schema with its references and `allOf` into one, and moves what all branches have in common out of them.
 * Does not follow a recursive reference; values below it are not checked. References that were followed are appended
 * to `gone`.
 */
function merge(context: Context, given: unknown, gone: string[]): JsonObject {
  if (++context.expanded.count > largestEvent) {
    throw new UserError(
      `the schema of a conversion event is too large to check events by: over ${largestEvent} schemas ` +
        `with references expanded, at ${context.place.join(".") || "its root"}`,
    );
  }
  const { $ref, allOf, oneOf, ...own } = asObject(given);
  let merged: JsonObject = own;
  if (typeof $ref === "string" && !context.refs.includes($ref)) {
    gone.push($ref);
    const inside = { ...context, refs: [...context.refs, $ref] };
    merged = join(merge(inside, lookUp(context.document, $ref), gone), merged);
  }
  for (const part of asArray(allOf)) merged = join(merged, merge(context, part, gone));
  // `oneOf` is checked like `anyOf`; Pinterest checks that exactly one branch matches.
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

/** If branches differ only in the fields that they require, states everything else once. */
function withCommon(schema: JsonObject, branches: JsonObject[]): JsonObject {
  const [first = {}, ...others] = branches.map(({ required: _, ...common }) => common);
  const isCommon = others.every((other) => JSON.stringify(other) === JSON.stringify(first));
  if (!isCommon || first.properties === undefined) return { ...schema, anyOf: branches };
  const demands = branches.map(({ required = [] }) => ({ required }));
  return { ...join(first, schema), anyOf: demands };
}

/** Whether a schema is a string with known values that accepts any other; see `openStringUnion` in repair/shapes.ts. */
function isOpenStringSchema({ anyOf }: JsonObject): boolean {
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

function warnUnchecked({ warnings, place }: Context, keyword: string): void {
  warnings.add(`${keyword} of an event is not checked before it is sent`, place.join("."));
}

function within(context: Context, name: string, gone: readonly string[]): Context {
  return { ...context, place: [...context.place, name], refs: [...context.refs, ...gone] };
}

const head = `// @ts-nocheck: Ajv generates the function, without types.

/** The keywords of JSON Schema that are used; \`examples\` are known values among others. */
export interface ValueSchema {
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, ValueSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: false | ValueSchema;
  readonly items?: ValueSchema;
  readonly anyOf?: readonly ValueSchema[];
  readonly enum?: readonly unknown[];
  readonly examples?: readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
}

/** The schema of an event of \`events/create\`, which \`isEvent\` checks. */
`;

/**
 * Writes the module that checks conversion events: a function that Ajv compiles from the schema of an
 * event, without error reporting and imports, and the schema itself, for finding out what is wrong.
 */
export function writeValidatorsFile(schema: JsonObject): string {
  const written = ts.createSourceFile("ajv.js", compile(schema), ts.ScriptTarget.Latest, true);
  const { transformed } = ts.transform(written, [withoutErrors]);
  const [file] = transformed;
  const printed = file ? ts.createPrinter().printFile(file) : "";
  const code = printed.replace(wholeNumber, "Number.isSafeInteger($1)");
  if (/\b(require|import)\s*\(/.test(code)) {
    throw new UserError(
      "the function that Ajv compiled for conversion events imports a module; leave out the keyword that needs it",
    );
  }
  return [
    head + `export const eventSchema: ValueSchema = ${JSON.stringify(schema)};`,
    code,
    `/** Whether a value made of plain objects and arrays is a valid conversion event. */`,
    `export const isEvent: (value: unknown) => boolean = ${validator};`,
    ``,
  ].join("\n\n");
}

const validator = "validateEvent";

/** The code that Ajv writes to check for an integer. An integer beyond 2^53 may already have been rounded. */
const wholeNumber =
  /\(\(typeof (\w+) == "number"\) && \(!\(\1 % 1\) && !isNaN\(\1\)\)\) && \(isFinite\(\1\)\)/g;

function compile(schema: JsonObject): string {
  const ajv = new Ajv({
    code: { source: true, esm: true, optimize: 2 },
    strict: false,
    allErrors: true,
    strictNumbers: true,
    messages: false,
    validateFormats: false,
  });
  for (const [keyword, definition] of Object.entries(ownKeywords)) {
    ajv.removeKeyword(keyword);
    ajv.addKeyword({ keyword, schemaType: "number", ...definition });
  }
  try {
    return standalone.default(ajv, ajv.compile(schema));
  } catch (error) {
    const [line = ""] = (error as Error).message.split("\n");
    throw new UserError(`Ajv cannot compile the schema of a conversion event: ${line}`);
  }
}

/**
 * Replacements for Ajv's own keywords, which import a module to count characters, and check numbers more than
 * necessary if there is a type. A character is a code point; only strings near the limit are spread to count them.
 */
const ownKeywords = {
  minLength: own((data, limit) => _`[...${data}].length < ${limit}`, "string"),
  maxLength: own(
    (data, limit) => _`${data}.length > ${limit} && [...${data}].length > ${limit}`,
    "string",
  ),
  minimum: own((data, limit) => _`${data} < ${limit}`),
  maximum: own((data, limit) => _`${data} > ${limit}`),
};

function own(failsWhen: (data: Name, limit: number) => Code, type?: "string") {
  const code = (context: KeywordCxt) => {
    context.fail(failsWhen(context.data, context.schema as number));
  };
  return { code, ...(type && { type }) };
}

/** Removes error reporting, since only the result of the function is used. */
const withoutErrors: ts.TransformerFactory<ts.SourceFile> = (context) => (file) => {
  const visit = (node: ts.Node): ts.Node | undefined => {
    if (ts.isStatement(node) && isErrorReporting(node)) return undefined;
    if (ts.isIdentifier(node)) return ts.factory.createIdentifier(rename(node.text));
    if (ts.isFunctionDeclaration(node)) {
      const [data] = node.parameters;
      const bare = ts.factory.updateFunctionDeclaration(
        ...([node, node.modifiers, node.asteriskToken, node.name, node.typeParameters] as const),
        ...([data ? [data] : [], node.type, node.body] as const),
      );
      return ts.visitEachChild(bare, visit, context);
    }
    return ts.visitEachChild(node, visit, context);
  };
  return ts.visitNode(file, visit, ts.isSourceFile) ?? file;
};

/**
 * Whether a statement only reports errors, or is one of those that {@link writeValidatorsFile} writes: exports, the
 * schema, "use strict".
 */
function isErrorReporting(node: ts.Statement): boolean {
  if (ts.isExportAssignment(node)) return true;
  if (ts.isIfStatement(node)) return /^vErrors\b/.test(node.expression.getText());
  if (ts.isExpressionStatement(node)) {
    return /^("use strict"$|validate\d+\.errors\b|vErrors\b)/.test(node.expression.getText());
  }
  if (!ts.isVariableStatement(node)) return false;
  const names = node.declarationList.declarations.map(({ name }) => name.getText());
  return names.every((name) => /^(validate|vErrors|err\d+|schema\d+)$/.test(name));
}

function rename(name: string): string {
  if (/^validate\d+$/.test(name)) return validator;
  return /^schema\d+$/.test(name) ? "eventSchema" : name;
}
