import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { UserError } from "../../scripts/cli.js";
import { buildFiles } from "../../scripts/generate/index.js";
import { applyOverlay } from "../../scripts/generate/overlay.js";
import type { JsonObject } from "../../scripts/openapi/document.js";
import { compilerErrors } from "../support/compile.js";
import { smallDocument } from "../support/small-document.js";

const route = "POST /things";

function overlayOf(...statements: JsonObject[]): JsonObject {
  return { overlay: "1.0.0", actions: [], "x-behavior": { since: "5.0.0", statements } };
}

/** Generates from a small document, and returns the errors of code that uses a body `Thing`. */
async function errorsOf(
  parts: { sent: string; schemas?: string },
  statement: JsonObject,
  code: string,
): Promise<string[]> {
  const { files } = await buildFiles(smallDocument(parts), overlayOf({ route, ...statement }));
  const use = `
    import type { paths } from "./schema.js";
    type Thing = NonNullable<paths["/things"]["post"]["requestBody"]>["content"]["application/json"];
    type Item = Thing extends { list?: infer L } ? NonNullable<L> extends (infer I)[] ? I : never : never;
    ${code}`;
  return compilerErrors(new Map([...files, ["use.ts", use]]));
}

/** One schema in the ways in which Pinterest's documents have written it or may write it. */
const user =
  "{ type: object, properties: { em: { type: string }, ip: { type: string }, ua: { type: string } } }";
const listOf = (item: string) =>
  `{ type: object, properties: { list: { type: array, items: ${item} } } }`;
const styles: [string, { sent: string; schemas?: string }][] = [
  ["is inline", { sent: listOf(`{ type: object, properties: { who: ${user} } }`) }],
  [
    "is a component",
    {
      sent: listOf("{ type: object, properties: { who: { $ref: '#/components/schemas/User' } } }"),
      schemas: `{ User: ${user} }`,
    },
  ],
  [
    "is in an allOf without a type",
    {
      sent: listOf(
        "{ type: object, properties: { who: { allOf: [{ $ref: '#/components/schemas/User' }] } } }",
      ),
      schemas: `{ User: ${user} }`,
    },
  ],
  [
    "is below references and compositions",
    {
      sent: "{ $ref: '#/components/schemas/Body' }",
      schemas: `{
        Body: { allOf: [{ $ref: '#/components/schemas/Base' }] },
        Base: ${listOf("{ $ref: '#/components/schemas/Item' }")},
        Item: { oneOf: [{ $ref: '#/components/schemas/OneItem' }] },
        OneItem: { type: object, properties: { who: { $ref: '#/components/schemas/User' } } },
        User: { allOf: [{ $ref: '#/components/schemas/Parts' }] },
        Parts: ${user} }`,
    },
  ],
];

describe("the rule that one of several sets of fields is required", () => {
  const statement = { body: "list[].who", requireOneOf: [["em"], ["ip", "ua"]] };

  test.each(styles)("holds where the schema %s", async (_, parts) => {
    const valid = `
      const one: Item = { who: { em: "a" } };
      const two: Item = { who: { ip: "a", ua: "b" } };
      void [one, two];`;
    expect(await errorsOf(parts, statement, valid)).toEqual([]);
    for (const who of ["{}", "{ ip: 'a' }"]) {
      const invalid = `const item: Item = { who: ${who} }; void item;`;
      expect(await errorsOf(parts, statement, invalid)).toHaveLength(1);
    }
  });

  test("does not change a document that states more alternatives", async () => {
    const ways = "[{ required: [em] }, { required: [ip, ua] }, { required: [ph] }]";
    const facts = smallDocument({
      sent: `{ type: object, anyOf: ${ways}, properties: ${fields("em", "ip", "ua", "ph")} }`,
    });
    const overlay = overlayOf({ route, body: "", requireOneOf: statement.requireOneOf });
    expect((await applyOverlay(facts, overlay)).document).toEqual(facts);
  });

  test("adds required fields if there is one set", async () => {
    const parts = { sent: `{ type: object, required: [em], properties: ${fields("em", "ip")} }` };
    const one = { body: "", requireOneOf: [["em", "ip"]] };
    expect(await errorsOf(parts, one, 'const a: Thing = { em: "a" }; void a;')).toHaveLength(1);
    expect(await errorsOf(parts, one, 'const a: Thing = { em: "", ip: "" }; void a;')).toEqual([]);
  });
});

describe("the fields that each value of a field requires", () => {
  const statement = { body: "", requireBy: { kind: { code: ["code"], refresh: ["token"] } } };
  const kind = "kind: { type: string, enum: [code, refresh, other] }";
  const rest = "code: { type: string }, token: { type: string }";
  const flat = { sent: `{ type: object, required: [kind], properties: { ${kind}, ${rest} } }` };

  test("are required in a flat object", async () => {
    const valid = `
      const one: Thing = { kind: "code", code: "c" };
      const two: Thing = { kind: "refresh", token: "t" };
      void [one, two];`;
    expect(await errorsOf(flat, statement, valid)).toEqual([]);
    for (const thing of [
      '{ kind: "code" }',
      '{ kind: "refresh", code: "c" }',
      '{ kind: "other" }',
    ]) {
      const invalid = `const thing: Thing = ${thing}; void thing;`;
      expect(await errorsOf(flat, statement, invalid)).toHaveLength(1);
    }
  });

  test("do not change a discriminator that requires them", async () => {
    const branch = (name: string) =>
      `{ type: object, properties: { ${kind} }, required: [kind],
         allOf: [{ type: object, properties: ${fields(name)}, required: [${name}] }] }`;
    const facts = smallDocument({
      sent: `{ type: object, properties: { ${kind} }, required: [kind],
        discriminator: { propertyName: kind, mapping: { code: Code, refresh: '#/components/schemas/Refresh' } } }`,
      schemas: `{ Code: ${branch("code")}, Refresh: ${branch("token")} }`,
    });
    expect((await applyOverlay(facts, overlayOf({ route, ...statement }))).document).toEqual(facts);
  });

  test("fail if the field no longer has a value", async () => {
    const given = { body: "", requireBy: { kind: { password: ["code"] } } };
    await expect(errorsOf(flat, given, "")).rejects.toThrow("POST /things, body kind = password");
  });
});

describe("known values", () => {
  const statement = { body: "list[].name", knownValues: ["a", "b"] };
  const named: [string, string, string?][] = [
    ["a plain string", "{ type: string }"],
    ["a component", "{ $ref: '#/components/schemas/Name' }", "{ Name: { type: string } }"],
    [
      "an allOf of an enum",
      "{ allOf: [{ $ref: '#/components/schemas/Name' }] }",
      "{ Name: { type: string, enum: [c] } }",
    ],
  ];

  test.each(named)("are offered beside any other of %s", async (_, name, schemas = "{}") => {
    const parts = { sent: listOf(`{ type: object, properties: { name: ${name} } }`), schemas };
    const code = `
      const any: Item = { name: "any" };
      // A plain string would accept this too: the literals have to be members of the union.
      type Known = Extract<Item["name"], "a" | "b">;
      const known: [Known, "a" | "b" extends Known ? true : false] = ["a", true];
      void [any, known];`;
    expect(await errorsOf(parts, statement, code)).toEqual([]);
  });

  test("fail on what is not a string", async () => {
    const parts = { sent: listOf("{ type: object, properties: { name: { type: integer } } }") };
    await expect(errorsOf(parts, statement, "")).rejects.toThrow(
      "POST /things, body list[].name as a string",
    );
  });
});

describe("added properties", () => {
  test("are added unless the document has them", async () => {
    const statement = {
      body: "",
      properties: { em: { type: "integer" }, more: { type: "string" } },
    };
    const parts = { sent: `{ type: object, properties: ${fields("em")} }` };
    const code = 'const thing: Thing = { em: "a", more: "b" }; void thing;';
    expect(await errorsOf(parts, statement, code)).toEqual([]);
  });
});

describe("a document that lacks behaviour which the client relies on", () => {
  const sent = `{ type: object, properties: { who: ${user} } }`;
  const lacking: [string, JsonObject, string][] = [
    ["an operation", { route: "POST /gone", marks: ["x-idempotent"] }, "POST /gone"],
    ["a property", { route, body: "who.name", knownValues: ["a"] }, "POST /things, body who.name"],
    ["the body", { route: "GET /things", body: "", requireOneOf: [["a"]] }, "GET /things, body"],
    [
      "a required field",
      { route, body: "who", requireOneOf: [["ph"]] },
      "POST /things, body who.ph",
    ],
    ["a parameter", { route, query: "test" }, "POST /things, query parameter test"],
  ];

  test.each(lacking)("such as %s is refused, with the place", async (_, statement, place) => {
    const building = buildFiles(smallDocument({ sent }), overlayOf(statement));
    await expect(building).rejects.toThrow(UserError);
    await expect(building).rejects.toThrow(
      `the document lacks what the client relies on: ${place}`,
    );
  });

  test.each(lacking)(
    "such as %s is accepted if the document is older",
    async (_, statement, place) => {
      const overlay = overlayOf(statement);
      Object.assign(overlay["x-behavior"] as JsonObject, { since: "5.10.0" });
      const { warnings } = await buildFiles(smallDocument({ sent }), overlay);
      expect(warnings).toContain(`overlay: this document has no ${place}`);
    },
  );

  test("is refused, with every place that is missing", async () => {
    const statements = lacking.map(([, statement]) => statement);
    const message = await buildFiles(smallDocument({ sent }), overlayOf(...statements)).then(
      () => "built",
      (error: unknown) => (error as UserError).message,
    );
    for (const [, , place] of lacking) expect(message).toContain(place);
    expect(message).not.toContain("\n");
  });

  test("only warns of what it describes", async () => {
    const overlay = parse(`
      overlay: 1.0.0
      actions: [{ target: $.components.schemas.Gone, update: { description: Words. } }]`) as JsonObject;
    const { warnings } = await buildFiles(smallDocument({ sent }), overlay);
    expect(warnings).toContain("overlay: nothing at $.components.schemas.Gone");
  });
});

test("a statement with a field that does not exist is refused", async () => {
  const building = buildFiles(smallDocument(), overlayOf({ route, mark: ["x-idempotent"] }));
  await expect(building).rejects.toThrow('x-behavior: unknown field "mark"; expected route, body');
});

test.each(["x-idempotent", ["x-idempotnt"]])(
  "marks that nothing reads are refused: %j",
  async (marks) => {
    const building = buildFiles(smallDocument(), overlayOf({ route, marks }));
    await expect(building).rejects.toThrow(
      "x-behavior: marks: expected a list of x-idempotent, x-records-nothing",
    );
  },
);

function fields(...names: string[]): string {
  return `{ ${names.map((name) => `${name}: { type: string }`).join(", ")} }`;
}
