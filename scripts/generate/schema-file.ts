import { astToString, transformSchema, type SchemaObject } from "openapi-typescript";
import ts from "typescript";
import { UserError } from "../cli.js";
import type { JsonObject } from "../openapi/json.js";
import { lookUp, referenceTo, resolve } from "../openapi/operations.js";
import { anyOtherString } from "../repair/open-union.js";

/**
 * Writes the types of a repaired document with openapi-typescript: `paths`, `operations`, `components`.
 * Its writer alone is called, past its reader: that one fetches what references elsewhere name, also
 * from the disk and the network, and refuses documents for reasons that matter to no type.
 */
export function writeSchemaFile(document: JsonObject): string {
  try {
    return hasPercentName(document)
      ? unmask(write(JSON.parse(mask(JSON.stringify(document))) as JsonObject))
      : write(document);
  } catch (error) {
    const [line = ""] = (error as Error).message.split("\n");
    throw new UserError(`openapi-typescript cannot write the types of this document: ${line}`);
  }
}

function write(document: JsonObject): string {
  const nodes = transformSchema(document as never, contextOf(document));
  return withPatientHelper(astToString(nodes), document);
}

/** openapi-typescript decodes names as parts of a URI, and fails at a percent sign. */
function hasPercentName(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  return Object.entries(value).some(([key, member]) => {
    const name = key === "name" && typeof member === "string" ? member : key;
    return name.includes("%") || hasPercentName(member);
  });
}

const mark = "\uE025";
const mask = (text: string) => text.replaceAll("%", mark);
const unmask = (text: string) => text.replaceAll(mark, "%").replaceAll("\\uE025", "%");

function contextOf(document: JsonObject): Parameters<typeof transformSchema>[1] {
  return {
    ...defaults,
    injectFooter: [],
    // Discriminators have been repaired away.
    discriminators: { objects: {}, refsHandled: [] },
    resolve: (reference: string) => lookUp(document, reference) as never,
    transform: transformOpenString,
    postTransform: undefined,
    transformProperty: undefined,
    redoc: undefined as never,
  };
}

/** The options of openapi-typescript, each as it is when not given, but for the one that says why. */
const defaults = {
  additionalProperties: false,
  alphabetize: false,
  arrayLength: false,
  // A default is what the server takes for a field left out: it makes no field required.
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

/** `string & {}`, which stays apart from the literals beside it in a union. */
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
const patientHelper = `type WithRequired<T, K extends string> = T extends unknown
    ? T & Required<Pick<T, K & keyof T>>
    : never;\n`;
const helped = /WithRequired<components\["schemas"\]\["([\w.-]+)"\]/g;

/**
 * openapi-typescript makes fields of a component required with a helper that does not compile for a
 * component that may be `null`, or is no object. Where there is one, the helper gives way to a patient one.
 */
function withPatientHelper(text: string, document: JsonObject): string {
  const names = new Set([...text.matchAll(helped)].map(([, name = ""]) => name));
  const start = text.indexOf(helper);
  if (start < 0 || ![...names].some((name) => isUnclear(document, name))) return text;
  const end = text.indexOf("};\n", start) + "};\n".length;
  return text.slice(0, start) + patientHelper + text.slice(end);
}

function isUnclear(document: JsonObject, name: string): boolean {
  const { type, nullable } =
    resolve(document, { $ref: referenceTo(["components", "schemas", name]) }) ?? {};
  return nullable === true || (type !== undefined && type !== "object");
}
