import { astToString, transformSchema, type SchemaObject } from "openapi-typescript";
import ts from "typescript";
import { UserError } from "../cli.js";
import { type JsonObject, lookUp, referenceTo, resolve } from "../openapi/document.js";
import { anyOtherString, isNothing } from "../repair/shapes.js";
import { tellElementsApart } from "./elements.js";
import { loosenInputs, separateInputs } from "./inputs.js";

/**
 * Writes the types of a repaired document with openapi-typescript: `paths`, `operations`, `components`. Calls only
 * its writer: its reader fetches external references from disk and network, and refuses documents for reasons that do
 * not matter to types.
 */
export function writeSchemaFile(document: JsonObject): string {
  // openapi-typescript decodes names as parts of a URI and fails at a bare percent sign.
  const text = JSON.stringify(document);
  const isMasked = text.includes("%");
  const masked = isMasked ? (JSON.parse(text.replaceAll("%", percent)) as JsonObject) : document;
  try {
    const { document: separated, inputs } = separateInputs(masked);
    const apart = tellElementsApart(separated, inputs);
    const nodes = transformSchema(apart as never, contextOf(apart));
    const types = withOwnHelper(astToString(loosenInputs(nodes, inputs)), apart);
    return isMasked ? types.replaceAll(percent, "%").replaceAll("\\uE025", "%") : types;
  } catch (error) {
    const [line = ""] = (error as Error).message.split("\n");
    throw new UserError(`openapi-typescript cannot write the types of this document: ${line}`);
  }
}

/** A character of the private use area that stands for a percent sign. */
const percent = "\uE025";

function contextOf(document: JsonObject): Parameters<typeof transformSchema>[1] {
  return {
    ...defaults,
    injectFooter: [],
    // The repairs have replaced discriminators.
    discriminators: { objects: {}, refsHandled: [] },
    resolve: (reference: string) => lookUp(document, reference) as never,
    transform: (schema) => transformNothing(schema) ?? transformOpenString(schema),
    postTransform: undefined,
    transformProperty: undefined,
    redoc: undefined as never,
  };
}

/** The options of openapi-typescript, with their default values except where a comment says why. */
const defaults = {
  additionalProperties: false,
  alphabetize: false,
  arrayLength: false,
  // A field with a default may be left out.
  defaultNonNullable: false,
  emptyObjectsUnknown: false,
  enum: false,
  enumValues: false,
  conditionalEnums: false,
  dedupeEnums: false,
  excludeDeprecated: false,
  exportType: false,
  immutable: false,
  pathParamsAsTypes: false,
  propertiesRequiredByDefault: false,
  rootTypes: false,
  rootTypesNoSchemaPrefix: false,
  rootTypesKeepCasing: false,
  silent: true,
  makePathsEnum: false,
  generatePathParams: false,
  readWriteMarkers: false,
};

/** `never`, for which openapi-typescript writes `unknown`. */
function transformNothing(schema: SchemaObject): ts.TypeNode | undefined {
  if (!isNothing(schema)) return undefined;
  return ts.factory.createKeywordTypeNode(ts.SyntaxKind.NeverKeyword);
}

/** `string & {}`, which TypeScript does not merge with the literals beside it in a union. */
function transformOpenString(schema: SchemaObject): ts.TypeNode | undefined {
  if (schema.type !== "string" || schema.format !== anyOtherString) return undefined;
  const { factory } = ts;
  return factory.createParenthesizedType(
    factory.createIntersectionTypeNode([
      factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword),
      factory.createTypeLiteralNode([]),
    ]),
  );
}

const helper = "type WithRequired<T, K extends keyof T> = ";
const helped = /WithRequired<components\["schemas"\]\["([\w.-]+)"\],/g;

const objectHelper = `type With<N extends keyof components["schemas"], K extends keyof components["schemas"][N]> =
    components["schemas"][N] & { [P in K]-?: Exclude<components["schemas"][N][P], undefined> };\n`;
const distributiveHelper = `type WithRequired<T, K extends string> = T extends unknown
    ? T & { [P in K & keyof T]-?: Exclude<T[P], undefined> }
    : never;\n`;

/**
 * Replaces the helper with which openapi-typescript makes fields of a component required. Its own leaves a
 * required field `undefined` under `exactOptionalPropertyTypes`, and does not compile for a component that
 * may be `null` or is not an object. Ours takes the name of the component, so that editors show which fields
 * are required rather than all that the component has.
 */
function withOwnHelper(text: string, document: JsonObject): string {
  const start = text.indexOf(helper);
  if (start < 0) return text;
  const end = text.indexOf("};\n", start) + "};\n".length;
  const own = (text.slice(0, start) + text.slice(end)).replaceAll(helped, (match, name: string) =>
    mayBeNonObject(document, name) ? match : `With<"${name}",`,
  );
  return (
    own +
    (own.includes('With<"') ? objectHelper : "") +
    (own.includes("WithRequired<") ? distributiveHelper : "")
  );
}

function mayBeNonObject(document: JsonObject, name: string): boolean {
  const { type, nullable } =
    resolve(document, { $ref: referenceTo(["components", "schemas", name]) }) ?? {};
  return nullable === true || (type !== undefined && type !== "object");
}
