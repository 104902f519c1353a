import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse, stringify } from "yaml";
import { UserError } from "../../scripts/cli.js";
import { buildFiles } from "../../scripts/generate/index.js";
import { asArray, asObject, type Json, type JsonObject } from "../../scripts/openapi/document.js";
import { walk } from "../../scripts/openapi/walk.js";
import { keepFacts } from "../../scripts/spec/facts.js";
import { parseUpstream } from "../../scripts/spec/parse.js";
import { root } from "../support/run.js";
import { smallDocument } from "../support/small-document.js";

/** A small document of OpenAPI 3.1 with a schema, YAML in flow style. */
function documentWith(sent: string, parts = {}): JsonObject {
  return { ...smallDocument({ sent, ...parts }), openapi: "3.1.0" };
}

function schemaOf(document: JsonObject): unknown {
  const { components } = parseUpstream(stringify(document));
  return asObject(asObject(components).schemas).Sent;
}

describe("a schema of OpenAPI 3.1", () => {
  test.each([
    [
      "a nullable type",
      "{ type: [string, 'null'], maxLength: 2 }",
      "{ type: string, nullable: true, maxLength: 2 }",
    ],
    ["a list of one type", "{ type: [string] }", "{ type: string }"],
    ["only null", "{ type: 'null' }", "{ nullable: true, enum: [null] }"],
    [
      "several types with keywords of each",
      "{ type: [string, array, 'null'], minLength: 1, items: { type: 'string' }, default: a }",
      "{ anyOf: [{ type: string, minLength: 1 }, { type: array, items: { type: string } }], nullable: true, default: a }",
    ],
    [
      "null in a union of two",
      "{ oneOf: [{ type: string }, { type: integer }, { type: 'null' }] }",
      "{ oneOf: [{ type: string }, { type: integer }], nullable: true }",
    ],
    [
      "null beside a reference",
      "{ anyOf: [{ $ref: '#/components/schemas/Answered' }, { type: 'null' }] }",
      "{ allOf: [{ $ref: '#/components/schemas/Answered' }], nullable: true }",
    ],
    ["a constant", "{ const: a }", "{ enum: [a] }"],
    ["a constant null", "{ const: null }", "{ enum: [null], nullable: true }"],
    [
      "exclusive limits",
      "{ exclusiveMinimum: 1, exclusiveMaximum: 9 }",
      "{ minimum: 1, exclusiveMinimum: true, maximum: 9, exclusiveMaximum: true }",
    ],
    ["the stricter of two limits", "{ minimum: 5, exclusiveMinimum: 1 }", "{ minimum: 5 }"],
    ["Base64", "{ type: string, contentEncoding: base64 }", "{ type: string, format: byte }"],
    [
      "binary data",
      "{ type: string, contentMediaType: application/octet-stream }",
      "{ type: string, format: binary }",
    ],
    ["a JSON text", "{ type: string, contentMediaType: application/json }", "{ type: string }"],
    [
      "a closed object",
      "{ type: object, unevaluatedProperties: false }",
      "{ type: object, additionalProperties: false }",
    ],
    [
      "true and false",
      "{ properties: { a: true, b: false }, additionalProperties: false }",
      "{ properties: { a: {}, b: { not: {} } }, additionalProperties: false }",
    ],
    ["examples and comments", "{ type: string, examples: [a], $comment: b }", "{ type: string }"],
    [
      "properties with names of keywords",
      "{ properties: { const: { type: string }, if: { type: string } } }",
      "{ properties: { const: { type: string }, if: { type: string } } }",
    ],
  ])("that has %s becomes one of OpenAPI 3.0", (_, given, expected) => {
    expect(schemaOf(documentWith(given))).toEqual(parse(expected));
  });

  test.each([
    ["prefixItems", "{ type: array, prefixItems: [{ type: string }] }"],
    ["if", "{ if: { required: [a] }, then: { required: [b] } }"],
    ["patternProperties", "{ patternProperties: { '^a': { type: string } } }"],
    ["$defs", "{ $defs: { A: { type: string } } }"],
    [
      "unevaluatedProperties beside a composition",
      "{ allOf: [{ type: object }], unevaluatedProperties: false }",
    ],
  ])("that has %s is refused with its place", (keyword, given) => {
    const parsing = () => parseUpstream(stringify(documentWith(given)));
    expect(parsing).toThrow(UserError);
    expect(parsing).toThrow("this OpenAPI 3.1 document uses what OpenAPI 3.0 cannot express: ");
    expect(parsing).toThrow(`${keyword} (components.schemas.Sent)`);
  });
});

test("path items that are components are placed in the paths, and webhooks are left out", () => {
  const item = { get: { operationId: "a", responses: { 204: { description: "" } } } };
  const document = documentWith("{}");
  const parsed = parseUpstream(
    stringify({
      ...document,
      webhooks: { event: item },
      paths: { "/a": { $ref: "#/components/pathItems/A" } },
      components: { ...asObject(document.components), pathItems: { A: item } },
    }),
  );
  expect(parsed).toMatchObject({ openapi: "3.0.3", paths: { "/a": item } });
  expect(parsed).not.toHaveProperty("webhooks");
  expect(parsed).not.toHaveProperty("components.pathItems");
});

test("Pinterest's document, written as OpenAPI 3.1, generates the same files", async () => {
  const text = await readFile(join(root, "spec/pinterest-v5.yaml"), "utf8");
  const overlay = parse(await readFile(join(root, "spec/overlay.yaml"), "utf8")) as JsonObject;
  const today = parse(text) as JsonObject;
  const written = toOpenApi31(today);
  expect(JSON.stringify(written)).not.toContain('"nullable"');
  const facts = keepFacts(parseUpstream(stringify(written, { aliasDuplicateObjects: false })));
  expect(facts.warnings).toEqual([]);
  const [before, after] = await Promise.all([
    buildFiles(today, overlay),
    buildFiles(facts.document, overlay),
  ]);
  // One union of today has a branch that is `null` beside `nullable`.
  const once = (content: string) =>
    content.replace(/\((\([^()]*\)) \| \(null\)\) \| null/g, "$1 | null");
  for (const [name, content] of before.files) expect(after.files.get(name)).toBe(once(content));
});

/** Writes a document of OpenAPI 3.0 in the style of 3.1. */
function toOpenApi31(document: JsonObject): JsonObject {
  const rewritten = walk(document, {
    visit: (node, kind) => (kind === "schema" ? toSchema31(node) : node),
  });
  return { ...rewritten, openapi: "3.1.0" };
}

function toSchema31({ nullable, ...schema }: JsonObject): JsonObject {
  if (nullable !== true) return schema;
  const type = schema.type ?? (schema.items === undefined ? undefined : "array");
  if (type !== undefined) return { ...schema, type: [type, "null"] };
  const union = ["oneOf", "anyOf"].find((key) => schema[key] !== undefined);
  const nothing: Json = { type: "null" };
  if (union) return { ...schema, [union]: [...asArray(schema[union]), nothing] };
  const { $ref, allOf, ...siblings } = schema;
  const [only = { $ref }, ...others] = asArray(allOf);
  const branch = others.length > 0 ? { allOf: [only, ...others] } : only;
  return { ...siblings, anyOf: [branch, nothing] };
}
