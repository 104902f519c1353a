import { describe, expect, test } from "vitest";
import { verdicts } from "../support/small-document.js";

/** What is said, the schema before and after, the line where it is sent, and where it is answered. */
type Row = readonly [string, string, string, string, string];

const fields = (text: string) => `{ type: object, properties: { a: ${text} } }`;

const rows: readonly Row[] = [
  ...[
    [
      "an optional field came",
      "{ type: object }",
      fields("{ type: string }"),
      "property-added none/none",
      "property-added none/none",
    ],
    [
      "a required field came",
      "{ type: object }",
      "{ type: object, required: [a], properties: { a: { type: string } } }",
      "required-property-added breaking/none",
      "required-property-added none/none",
    ],
    [
      "a field went",
      fields("{ type: string }"),
      "{ type: object, properties: { b: { type: string } } }",
      "property-removed breaking/none, property-added none/none",
      "property-removed none/breaking, property-added none/none",
    ],
    [
      "a field became required",
      fields("{ type: string }"),
      "{ type: object, required: [a], properties: { a: { type: string } } }",
      "property-required breaking/none",
      "property-required none/none",
    ],
    [
      "a field became optional",
      "{ type: object, required: [a], properties: { a: { type: string } } }",
      fields("{ type: string }"),
      "property-optional none/none",
      "property-optional none/breaking",
    ],
    [
      "a read-only field became required",
      fields("{ type: string, readOnly: true }"),
      "{ type: object, required: [a], properties: { a: { type: string, readOnly: true } } }",
      "property-required surprise/none",
      "property-required none/none",
    ],
    [
      "a field became read-only",
      fields("{ type: string }"),
      fields("{ type: string, readOnly: true }"),
      "read-only-added breaking/none",
      "read-only-added none/none",
    ],
    [
      "a field became write-only",
      fields("{ type: string }"),
      fields("{ type: string, writeOnly: true }"),
      "write-only-added none/none",
      "write-only-added none/breaking",
    ],
    [
      "a field is deprecated",
      fields("{ type: string }"),
      fields("{ type: string, deprecated: true }"),
      "deprecated surprise/none",
      "deprecated none/surprise",
    ],
    [
      "null came",
      fields("{ type: string }"),
      fields("{ type: string, nullable: true }"),
      "null-allowed none/none",
      "null-allowed none/breaking",
    ],
    [
      "null went",
      fields("{ type: string, nullable: true }"),
      fields("{ type: string }"),
      "null-refused breaking/none",
      "null-refused none/none",
    ],
    [
      "a value came",
      fields("{ type: string, enum: [A] }"),
      fields("{ type: string, enum: [A, B] }"),
      "enum-values-added none/none",
      "enum-values-added none/surprise",
    ],
    [
      "a value went",
      fields("{ type: string, enum: [A, B] }"),
      fields("{ type: string, enum: [A] }"),
      "enum-values-removed breaking/none",
      "enum-values-removed none/surprise",
    ],
    [
      "a list of values came",
      fields("{ type: string }"),
      fields("{ type: string, enum: [A] }"),
      "enum-added breaking/none",
      "enum-added none/none",
    ],
    [
      "a list of values went",
      fields("{ type: string, enum: [A] }"),
      fields("{ type: string }"),
      "enum-removed none/none",
      "enum-removed none/breaking",
    ],
    [
      "the type changed",
      fields("{ type: string }"),
      fields("{ type: integer }"),
      "type-changed breaking/none",
      "type-changed none/breaking",
    ],
    [
      "fractions are taken",
      fields("{ type: integer }"),
      fields("{ type: number }"),
      "type-widened none/none",
      "type-widened none/surprise",
    ],
    [
      "fractions are refused",
      fields("{ type: number }"),
      fields("{ type: integer }"),
      "type-narrowed breaking/none",
      "type-narrowed none/none",
    ],
    [
      "the type is no longer told",
      fields("{ type: string }"),
      fields("{}"),
      "type-removed none/none",
      "type-removed none/breaking",
    ],
    [
      "the type is told",
      fields("{}"),
      fields("{ type: string }"),
      "type-added breaking/none",
      "type-added none/none",
    ],
    [
      "elements changed",
      fields("{ type: array, items: { type: string } }"),
      fields("{ type: array, items: { type: integer } }"),
      "type-changed breaking/none",
      "type-changed none/breaking",
    ],
    [
      "elements are no longer told",
      fields("{ type: array, items: { type: string } }"),
      fields("{ type: array }"),
      "items-removed none/none",
      "items-removed none/breaking",
    ],
    [
      "the default changed",
      fields("{ type: integer, default: 1 }"),
      fields("{ type: integer, default: 2 }"),
      "default-changed surprise/none",
      "default-changed none/none",
    ],
    [
      "a format came",
      fields("{ type: string }"),
      fields("{ type: string, format: date }"),
      "format-narrowed breaking/none",
      "format-narrowed none/none",
    ],
    [
      "a float is no narrower than a number",
      fields("{ type: number }"),
      fields("{ type: number, format: float }"),
      "limit-without-effect none/none",
      "limit-without-effect none/none",
    ],
    [
      "other fields are typed otherwise",
      fields("{ type: object, additionalProperties: { type: string } }"),
      fields("{ type: object, additionalProperties: { type: integer } }"),
      "type-changed breaking/none",
      "type-changed none/breaking",
    ],
    [
      "other fields may be anything",
      fields("{ type: object, additionalProperties: { type: string } }"),
      fields("{ type: object, additionalProperties: true }"),
      "other-fields-widened none/none",
      "other-fields-widened none/breaking",
    ],
    [
      "other fields are refused",
      fields("{ type: object, additionalProperties: true }"),
      fields("{ type: object, additionalProperties: false }"),
      "other-fields-dropped breaking/none",
      "other-fields-dropped none/breaking",
    ],
  ].map((row) => row as unknown as Row),
];

const limits: readonly [limit: string, narrow: string, wide: string, type: string][] = [
  ["maximum", "5", "9", "integer"],
  ["minimum", "9", "5", "integer"],
  ["maxLength", "5", "9", "string"],
  ["minLength", "9", "5", "string"],
  ["maxItems", "5", "9", "array"],
  ["minItems", "9", "5", "array"],
  ["maxProperties", "5", "9", "object"],
];

describe("the diff of schemas", () => {
  test.each(rows)("%s", (_, before, after, sent, answered) => {
    expect(verdicts({ sent: before }, { sent: after }).join(", ")).toBe(sent);
    expect(verdicts({ answered: before }, { answered: after }).join(", ")).toBe(answered);
    expect(verdicts({ sent: before }, { sent: before })).toEqual([]);
  });

  test.each(limits)("a narrower %s breaks callers, a wider one may surprise readers", (...row) => {
    const [limit, narrow, wide, type] = row;
    const [tight, loose, free] = [narrow, wide, ""].map((value) =>
      fields(`{ type: ${type}${value && `, ${limit}: ${value}`} }`),
    );
    const tightened = "limit-tightened breaking/none";
    const loosened = "limit-loosened none/surprise";
    expect(verdicts({ sent: loose }, { sent: tight })).toEqual([tightened]);
    expect(verdicts({ sent: free }, { sent: tight })).toEqual([tightened]);
    expect(verdicts({ answered: tight }, { answered: loose })).toEqual([loosened]);
    expect(verdicts({ answered: tight }, { answered: free })).toEqual([loosened]);
    expect(verdicts({ sent: tight }, { sent: loose })).toEqual(["limit-loosened none/none"]);
  });

  test("another pattern breaks callers, for nobody can tell which is wider", () => {
    const [old, now] = ["a", "b"].map((one) => fields(`{ type: string, pattern: ^${one}$ }`));
    expect(verdicts({ sent: old }, { sent: now })).toEqual(["limit-changed breaking/none"]);
  });

  test("a limit of another type has no effect", () => {
    const change = [fields("{ type: string, minItems: 100 }"), fields("{ type: string }")];
    const [old, now] = change;
    expect(verdicts({ sent: old }, { sent: now })).toEqual(["limit-without-effect none/none"]);
  });

  const reference = (name: string) => fields(`{ $ref: "#/components/schemas/${name}" }`);

  test("one schema in another's place is told by what differs between the two", () => {
    const schemas = "{ A: { type: string, enum: [X, Y] }, B: { type: string, enum: [X] } }";
    const lines = verdicts({ sent: reference("A"), schemas }, { sent: reference("B"), schemas });
    expect(lines).toEqual(["component-replaced none/none", "enum-values-removed breaking/none"]);
  });

  test("one schema in the place of its like is no more than a name", () => {
    const schemas = "{ A: { type: string, enum: [X] }, B: { enum: [X], type: string } }";
    const lines = verdicts(
      { answered: reference("A"), schemas },
      { answered: reference("B"), schemas },
    );
    expect(lines).toEqual(["component-renamed none/none"]);
  });

  test("a schema written in place of a reference means the same", () => {
    const schemas = "{ A: { type: string, enum: [X] } }";
    const lines = verdicts(
      { sent: reference("A"), schemas },
      { sent: fields("{ type: string, enum: [X] }"), schemas },
    );
    expect(lines).toEqual(["rewritten none/none"]);
  });

  test("fields that moved into a part of allOf are still there", () => {
    const schemas = "{ Base: { type: object, properties: { a: { type: string } } } }";
    const whole = "{ type: object, properties: { a: { type: string }, b: { type: string } } }";
    const parts =
      '{ allOf: [{ $ref: "#/components/schemas/Base" }, { type: object, properties: { b: { type: string } } }] }';
    const lines = verdicts({ sent: whole, schemas }, { sent: parts, schemas });
    expect(lines).toEqual(["rewritten none/none"]);
  });

  test("a change in a shared schema is one line, whoever uses it", () => {
    const use = (text: string) => ({
      sent: reference("Shared"),
      answered: reference("Shared"),
      schemas: `{ Shared: ${text} }`,
    });
    const [old, now] = [use("{ type: string, enum: [A] }"), use("{ type: string, enum: [B] }")];
    expect(verdicts(old, now)).toEqual([
      "enum-values-removed breaking/surprise",
      "enum-values-added none/surprise",
    ]);
  });

  test("a change in a schema that nobody uses breaks nobody", () => {
    const [old, now] = ["string", "integer"].map((type) => ({
      schemas: `{ Alone: { type: ${type} } }`,
    }));
    expect(verdicts(old ?? {}, now ?? {})).toEqual(["type-changed none/none"]);
  });

  test("schemas that hold themselves come to an end", () => {
    const tree = (type: string) => ({
      sent: reference("Tree"),
      schemas: `{ Tree: { type: object, properties: { name: { type: ${type} }, left: { $ref: "#/components/schemas/Tree" }, all: { allOf: [{ $ref: "#/components/schemas/Tree" }] } } } }`,
    });
    expect(verdicts(tree("string"), tree("integer"))).toEqual(["type-changed breaking/none"]);
    const other = tree("integer");
    const renamed = JSON.parse(JSON.stringify(other).replaceAll("Tree", "Bush")) as typeof other;
    expect(verdicts(tree("integer"), renamed)).toEqual([
      "component-renamed none/none",
      "component-removed surprise/surprise",
      "component-added none/none",
    ]);
    const circle = { sent: reference("A"), schemas: '{ A: { $ref: "#/components/schemas/A" } }' };
    expect(verdicts(circle, tree("string")).length).toBeGreaterThan(0);
  });
});

describe("the diff of unions", () => {
  const shapes =
    "{ A: { type: object, properties: { kind: { type: string } } }, B: { type: object, properties: { kind: { type: string }, b: { type: string } } } }";
  const union = (names: string[], mapping?: string) => {
    const branches = names.map((name) => `{ $ref: "#/components/schemas/${name}" }`).join(", ");
    const told = mapping ? `, discriminator: { propertyName: kind, mapping: { ${mapping} } }` : "";
    return `{ oneOf: [${branches}]${told} }`;
  };
  const check = (before: string, after: string) => ({
    sent: verdicts({ sent: before, schemas: shapes }, { sent: after, schemas: shapes }),
    answered: verdicts({ answered: before, schemas: shapes }, { answered: after, schemas: shapes }),
  });

  test("a branch that came breaks readers; one that is told apart surprises them", () => {
    expect(check(union(["A"]), union(["A", "B"]))).toEqual({
      sent: ["branch-added none/none"],
      answered: ["branch-added none/breaking"],
    });
    const [one, two] = [union(["A"], "a: A"), union(["A", "B"], "a: A, b: B")];
    expect(check(one, two).answered).toEqual([
      "discriminated-branch-added none/surprise",
      "discriminator-value-added none/surprise",
    ]);
  });

  test("a branch that went breaks callers", () => {
    expect(check(union(["A", "B"]), union(["A"]))).toEqual({
      sent: ["branch-removed breaking/none"],
      answered: ["branch-removed none/surprise"],
    });
  });

  test("a discriminator that leads elsewhere breaks both sides", () => {
    const [one, two] = [union(["A", "B"], "a: A, b: B"), union(["A", "B"], "a: B, b: B")];
    expect(check(one, two)).toEqual({
      sent: ["discriminator-changed breaking/none"],
      answered: ["discriminator-changed none/breaking"],
    });
    expect(check(one, one.replace("propertyName: kind", "propertyName: b")).sent).toEqual([
      "discriminator-changed breaking/none",
    ]);
    expect(check(one, union(["A", "B"], "a: A")).sent).toEqual([
      "discriminator-value-removed breaking/none",
    ]);
  });

  test("a schema that became one of several breaks readers, and the other way callers", () => {
    const [alone, several] = ['{ $ref: "#/components/schemas/A" }', union(["A", "B"])];
    expect(check(alone, several)).toEqual({
      sent: ["union-widened none/none"],
      answered: ["union-widened none/breaking"],
    });
    expect(check(several, alone)).toEqual({
      sent: ["union-narrowed breaking/none"],
      answered: ["union-narrowed none/surprise"],
    });
  });

  test("the order of branches and values means nothing", () => {
    expect(check(union(["A", "B"]), union(["B", "A"]))).toEqual({ sent: [], answered: [] });
    expect(check("{ type: string, enum: [A, B] }", "{ type: string, enum: [B, A] }").sent).toEqual(
      [],
    );
  });
});
