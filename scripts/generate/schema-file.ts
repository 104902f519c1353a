import openapiTS, { astToString, type SchemaObject } from "openapi-typescript";
import ts from "typescript";
import type { JsonObject } from "../openapi/json.js";
import { openUnion } from "../repair/open-union.js";

/** Writes the types of a repaired document with openapi-typescript: `paths`, `operations`, `components`. */
export async function writeSchemaFile(document: JsonObject): Promise<string> {
  const nodes = await openapiTS(document as never, {
    silent: true,
    // A default is what the server takes for a field left out: it makes no field required.
    defaultNonNullable: false,
    transform: transformSchema,
  });
  return astToString(nodes);
}

/** `"checkout" | "signup" | (string & {})`, where the schema names known values of a plain string. */
function transformSchema(schema: SchemaObject): ts.TypeNode | undefined {
  const known = (schema as Record<string, unknown>)[openUnion];
  if (!Array.isArray(known) || schema.type !== "string") return undefined;
  const { factory } = ts;
  return factory.createUnionTypeNode([
    ...known.map((value) =>
      factory.createLiteralTypeNode(factory.createStringLiteral(String(value))),
    ),
    factory.createParenthesizedType(
      factory.createIntersectionTypeNode([
        factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword),
        factory.createTypeLiteralNode([]),
      ]),
    ),
    ...(schema.nullable ? [factory.createLiteralTypeNode(factory.createNull())] : []),
  ]);
}
