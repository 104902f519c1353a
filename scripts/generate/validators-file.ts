import { _, Ajv, type Code, type KeywordCxt, type Name } from "ajv";
import standalone from "ajv/dist/standalone/index.js";
import ts from "typescript";
import { UserError } from "../cli.js";
import type { JsonObject } from "../openapi/json.js";

const head = `// @ts-nocheck: Ajv wrote the function, and writes no types.

/** What is checked of a value, in words of JSON Schema; \`examples\` are known values among others. */
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

/** What an event of \`events/create\` may be: the very schema that \`isEvent\` goes by. */
`;

/**
 * Writes the module that tells whether a value is a conversion event: a function that Ajv compiles from the
 * event's schema, without its errors and with no import, and the schema itself, to say what is wrong.
 */
export function writeValidatorsFile(schema: JsonObject): string {
  const written = ts.createSourceFile("ajv.js", compile(schema), ts.ScriptTarget.Latest, true);
  const { transformed } = ts.transform(written, [lighten]);
  const [light] = transformed;
  const printed = light ? ts.createPrinter().printFile(light) : "";
  const code = printed.replace(wholeNumber, "Number.isSafeInteger($1)");
  if (/\b(require|import)\s*\(/.test(code)) {
    throw new UserError(
      "Ajv's function for conversion events needs a module; leave the keyword out",
    );
  }
  return [
    head + `export const eventSchema: ValueSchema = ${JSON.stringify(schema)};`,
    code,
    `/** Whether a value, made of plain objects and lists, has the form of a conversion event. */`,
    `export const isEvent: (value: unknown) => boolean = ${validator};`,
    ``,
  ].join("\n\n");
}

const validator = "validateEvent";

/** How Ajv asks for an integer. One past 2^53 is not the number that was meant by the time it is JSON. */
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
 * Ajv's own count characters by a module that the code would import, and guard numbers more than a type
 * beside them needs. A character is a code point; the spread is made for strings near the limit alone.
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

/** Takes out what Ajv tells of errors: whether there is one is all that is asked. */
const lighten: ts.TransformerFactory<ts.SourceFile> = (context) => (file) => {
  const visit = (node: ts.Node): ts.Node | undefined => {
    if (ts.isStatement(node) && isTold(node)) return undefined;
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

/** Statements about errors, the exports, the schema, which we write ourselves, and `"use strict"`. */
function isTold(node: ts.Statement): boolean {
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
