import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { diffDocuments, toMarkdown } from "../../scripts/spec-diff/index.js";
import { root } from "../support/run.js";
import { smallDocument, type Parts } from "../support/small-document.js";

const scheme = (names: string[]) => names.map((name) => `${name}: { type: http, scheme: bearer }`);
const securitySchemes = `{ ${scheme(["a", "b", "pinterest_oauth2"]).join()} }`;

/** Each change as `place: what callers/readers`. */
async function changesBetween(before: Parts, after: Parts): Promise<string[]> {
  const [old, now] = [before, after].map((parts) => smallDocument({ securitySchemes, ...parts }));
  const { changes } = await diffDocuments(old ?? {}, now ?? {});
  return changes.map(
    ({ places, what, callers, readers }) => `${places.join()}: ${what} ${callers}/${readers}`,
  );
}

type Case = readonly [name: string, before: Parts, after: Parts, changes: readonly string[]];

const operation = (text: string): Parts => ({ operation: text });
const query = (name: string, rest = "") =>
  `{ name: ${name}, in: query, schema: { type: string }${rest} }`;
const parameters = (...list: string[]): Parts => operation(`{ parameters: [${list.join()}] }`);
const scopes = (...names: string[]): Parts =>
  operation(`{ security: [{ pinterest_oauth2: [${names.join()}] }] }`);

describe("of an operation", () => {
  test.each<Case>([
    [
      "that was added",
      {},
      { paths: "{ /a: { get: { operationId: a/get, responses: { '204': {} } } } }" },
      ["GET /a: operation added none/none"],
    ],
    [
      "that was removed",
      { paths: "{ /a: { get: { operationId: a/get, responses: { '204': {} } } } }" },
      {},
      ["GET /a: operation removed breaking/breaking"],
    ],
    [
      "that is deprecated",
      {},
      operation("{ deprecated: true }"),
      ["POST /things: deprecated surprise/none"],
    ],
    [
      "that the sandbox no longer offers",
      operation("{ x-sandbox: enabled }"),
      operation("{ x-sandbox: disabled }"),
      ["POST /things: no longer offered by the sandbox breaking/none"],
    ],
    [
      "of another rate-limit category",
      operation("{ x-ratelimit-category: org_read }"),
      operation("{ x-ratelimit-category: ads_read }"),
      ["POST /things: rate-limit category org_read → ads_read surprise/none"],
    ],
    [
      "with another operationId",
      operation("{ operationId: a/b }"),
      operation("{ operationId: a/c }"),
      ["POST /things: operationId a/b → a/c surprise/none"],
    ],
    [
      "that needs one more scope",
      scopes("a:read"),
      scopes("a:read", "b:read"),
      ["POST /things: scope needed: b:read breaking/none"],
    ],
    [
      "that needs one scope less",
      scopes("a:read", "b:read"),
      scopes("a:read"),
      ["POST /things: scope no longer needed: b:read none/none"],
    ],
    [
      "that accepts another credential too",
      operation("{ security: [{ a: [] }] }"),
      operation("{ security: [{ a: [] }, { b: [] }] }"),
      ["POST /things: credential accepted too: b none/none"],
    ],
    [
      "that no longer accepts a credential",
      operation("{ security: [{ a: [] }, { b: [] }] }"),
      operation("{ security: [{ a: [] }] }"),
      ["POST /things: credential no longer accepted: b breaking/none"],
    ],
    [
      "that accepts two credentials only together",
      operation("{ security: [{ a: [] }, { b: [] }] }"),
      operation("{ security: [{ a: [], b: [] }] }"),
      [
        "POST /things: credential needed besides a: b breaking/none",
        "POST /things: credential needed besides b: a breaking/none",
      ],
    ],
    [
      "that accepts one of two credentials that it took together",
      operation("{ security: [{ a: [], b: [] }] }"),
      operation("{ security: [{ a: [] }] }"),
      ["POST /things: credential accepted too: a none/none"],
    ],
    [
      "that needs no credential any more",
      scopes("a:read"),
      operation("{ security: [] }"),
      ["POST /things: no credential needed now none/none"],
    ],
    [
      "that can be called without its credential too",
      operation("{ security: [{ a: [] }] }"),
      operation("{ security: [{ a: [] }, {}] }"),
      ["POST /things: no credential needed now none/none"],
    ],
    [
      "that needs a credential now",
      operation("{ security: [] }"),
      operation("{ security: [{ a: [] }, { b: [] }] }"),
      ["POST /things: credential needed: a or b breaking/none"],
    ],
    [
      "that needs the scope of another credential's holder",
      operation("{ security: [{ pinterest_oauth2: [x:read] }, { a: [y:read] }] }"),
      operation("{ security: [{ pinterest_oauth2: [x:read, y:read] }, { a: [y:read] }] }"),
      ["POST /things: scope needed: y:read breaking/none"],
    ],
    [
      "that has no test mode any more",
      parameters(query("test"), query("a")),
      parameters(query("a")),
      [
        "POST /things: no longer takes `test=true` breaking/none",
        "POST /things query.test: removed breaking/none",
      ],
    ],
    [
      "that has a test mode now",
      parameters(query("a")),
      parameters(query("test"), query("a")),
      ["POST /things query.test: added none/none", "POST /things: takes `test=true` now none/none"],
    ],
    [
      "that is paginated now",
      {},
      parameters(query("bookmark")),
      ["POST /things: paginated now none/surprise", "POST /things query: added none/none"],
    ],
    [
      "whose body may be left out now",
      { body: "{ required: true }" },
      { body: "{ required: false }" },
      ["POST /things body: required → optional none/none"],
    ],
    [
      "whose body is urlencoded now",
      {},
      {
        body: "{ content: { application/x-www-form-urlencoded: { schema: { $ref: '#/components/schemas/Sent' } } } }",
      },
      ["POST /things: body is urlencoded now surprise/none"],
    ],
  ])("%s", async (_, before, after, changes) => {
    expect(await changesBetween(before, after)).toEqual(changes);
  });
});

describe("of a parameter", () => {
  const [a, b] = [query("a"), query("b")];
  test.each<Case>([
    ["that was added", parameters(a), parameters(a, b), ["POST /things query.b: added none/none"]],
    [
      "that was added and is required",
      parameters(a),
      parameters(a, query("b", ", required: true")),
      ["POST /things query.b: added, required breaking/none"],
    ],
    [
      "that was removed",
      parameters(a, b),
      parameters(a),
      ["POST /things query.b: removed breaking/none"],
    ],
    ["that was the only one", parameters(a), {}, ["POST /things query: removed breaking/none"]],
    [
      "that is required now",
      parameters(a, b),
      parameters(a, query("b", ", required: true")),
      ["POST /things query.b: optional → required breaking/none"],
    ],
    [
      "of another type",
      parameters(a),
      parameters("{ name: a, in: query, schema: { type: integer } }"),
      ["POST /things query.a: string → number breaking/none"],
    ],
    [
      "that is written in another style, which the client does by itself",
      parameters("{ name: a, in: query, schema: { type: array, items: { type: string } } }"),
      parameters(
        "{ name: a, in: query, explode: false, schema: { type: array, items: { type: string } } }",
      ),
      ["POST /things query.a: style exploded → form none/none"],
    ],
  ])("%s", async (_, before, after, changes) => {
    expect(await changesBetween(before, after)).toEqual(changes);
  });
});

/** A schema before and after, and the change where it is sent and where it is received. */
type SchemaCase = readonly [
  name: string,
  before: string,
  after: string,
  sent: readonly string[],
  received: readonly string[],
];

const object = (properties: string, rest = "") =>
  `{ type: object, properties: { ${properties} }${rest} }`;
const kind = (name: string, properties = "") =>
  object(`kind: { type: string, enum: [${name}] }, ${properties}`, ", required: [kind]");
const values = (...names: string[]) => object(`a: { type: string, enum: [${names.join()}] }`);
const text = "{ type: string }";

const schemaCases: readonly SchemaCase[] = [
  [
    "a field that was added",
    object(`a: ${text}`),
    object(`a: ${text}, b: ${text}`),
    [".b: added none"],
    [".b: added none"],
  ],
  [
    "a required field that was added",
    object(`a: ${text}`),
    object(`a: ${text}, b: ${text}`, ", required: [b]"),
    [".b: added, required breaking"],
    [".b: added none"],
  ],
  [
    "a field that was removed",
    object(`a: ${text}, b: ${text}`),
    object(`a: ${text}`),
    [".b: removed breaking"],
    [".b: removed breaking"],
  ],
  [
    "a field that is required now",
    object(`a: ${text}`),
    object(`a: ${text}`, ", required: [a]"),
    [".a: optional → required breaking"],
    [".a: optional → required none"],
  ],
  [
    "a field that may be left out now",
    object(`a: ${text}`, ", required: [a]"),
    object(`a: ${text}`),
    [".a: required → optional none"],
    [".a: required → optional breaking"],
  ],
  [
    "a field that is deprecated",
    object(`a: ${text}`),
    object("a: { type: string, deprecated: true }"),
    [".a: deprecated surprise"],
    [".a: deprecated surprise"],
  ],
  [
    "a field that may be null now",
    object(`a: ${text}`),
    object("a: { type: string, nullable: true }"),
    [".a: may be null now none"],
    [".a: may be null now breaking"],
  ],
  [
    "a field that may no longer be null",
    object("a: { type: string, nullable: true }"),
    object(`a: ${text}`),
    [".a: may no longer be null breaking"],
    [".a: may no longer be null none"],
  ],
  [
    "a value that was added",
    values("A"),
    values("A", "B"),
    ['.a: value added: "B" none'],
    ['.a: value added: "B" surprise'],
  ],
  [
    "values that were removed",
    values("A", "B", "C"),
    values("A"),
    ['.a: values removed: "B", "C" breaking'],
    ['.a: values removed: "B", "C" breaking'],
  ],
  [
    "values that are listed now",
    object(`a: ${text}`),
    values("A", "B"),
    ['.a: string → "A" or "B" breaking'],
    ['.a: string → "A" or "B" surprise'],
  ],
  [
    "a field of another type",
    object(`a: ${text}`),
    object("a: { type: array, items: { type: string } }"),
    [".a: string → list of string breaking"],
    [".a: string → list of string breaking"],
  ],
  [
    "a field that takes one more type",
    object("a: { type: integer }"),
    object("a: { oneOf: [{ type: integer }, { type: string }] }"),
    [".a: number → number or string none"],
    [".a: number → number or string breaking"],
  ],
  [
    "a field that takes one type less",
    object("a: { oneOf: [{ type: integer }, { type: string }] }"),
    object("a: { type: integer }"),
    [".a: number or string → number breaking"],
    [".a: number or string → number breaking"],
  ],
  [
    "a boolean that is always true",
    object("a: { type: boolean }"),
    object("a: { type: boolean, enum: [true] }"),
    [".a: value removed: false breaking"],
    [".a: value removed: false breaking"],
  ],
  [
    "a boolean that was always true",
    object("a: { type: boolean, enum: [true] }"),
    object("a: { type: boolean }"),
    [".a: value added: false none"],
    [".a: value added: false surprise"],
  ],
  [
    "a boolean that is always false instead of true",
    object("a: { type: boolean, enum: [true] }"),
    object("a: { type: boolean, enum: [false] }"),
    [".a: value removed: true breaking", ".a: value added: false none"],
    [".a: value removed: true breaking", ".a: value added: false surprise"],
  ],
  [
    "a required boolean that is always false instead of true",
    object("a: { type: boolean, enum: [true] }", ", required: [a]"),
    object("a: { type: boolean, enum: [false] }", ", required: [a]"),
    [".a: value removed: true breaking", ".a: value added: false none"],
    [".a: value removed: true breaking", ".a: value added: false surprise"],
  ],
  [
    "a boolean that is text now",
    object("a: { type: boolean }"),
    object(`a: ${text}`),
    [".a: boolean → string breaking"],
    [".a: boolean → string breaking"],
  ],
  [
    "a field of the elements of a list",
    object(`a: { type: array, items: ${object(`b: ${text}`)} }`),
    object(`a: { type: array, items: ${object(`b: ${text}, c: ${text}`, ", required: [c]")} }`),
    [".a[].c: added, required breaking"],
    [".a[].c: added none"],
  ],
  [
    "the values of a record",
    "{ type: object, additionalProperties: { type: string } }",
    "{ type: object, additionalProperties: { type: integer } }",
    [".[name]: string → number breaking"],
    [".[name]: string → number breaking"],
  ],
  [
    "one variant of a union, told by its tag",
    `{ oneOf: [${object("kind: { type: string, enum: [A] }", ", required: [kind]")}, ${object(`kind: { type: string, enum: [B] }, b: ${text}`, ", required: [kind]")}] }`,
    `{ oneOf: [${object("kind: { type: string, enum: [A] }", ", required: [kind]")}, ${object("kind: { type: string, enum: [B] }, b: { type: integer }", ", required: [kind]")}] }`,
    ['(kind="B").b: string → number breaking'],
    ['(kind="B").b: string → number breaking'],
  ],
  [
    "a variant that was added",
    `{ oneOf: [${object("kind: { type: string, enum: [A] }", ", required: [kind]")}] }`,
    `{ oneOf: [${object("kind: { type: string, enum: [A] }", ", required: [kind]")}, ${object("kind: { type: string, enum: [B] }", ", required: [kind]")}] }`,
    ['(kind="B"): variant added none'],
    ['(kind="B"): variant added surprise'],
  ],
  [
    "a variant that was removed",
    `{ oneOf: [${kind("A")}, ${kind("B")}] }`,
    `{ oneOf: [${kind("A")}] }`,
    ['(kind="B"): variant removed breaking'],
    ['(kind="B"): variant removed breaking'],
  ],
  [
    "a variant that was removed, whose values another one accepts",
    `{ oneOf: [${object("a: { type: integer }", ", required: [a]")}, ${object(`a: { type: integer }, b: ${text}`)}] }`,
    object(`a: { type: integer }, b: ${text}`),
    ["(with a): variant removed none"],
    ["(with a): variant removed none"],
  ],
  [
    "a variant that was added, without a field that all variants had",
    `{ oneOf: [${kind("A", `b: ${text}`)}] }`,
    `{ oneOf: [${kind("A", `b: ${text}`)}, ${kind("B")}] }`,
    ['(kind="B"): variant added none'],
    [".b: removed breaking", '(kind="B"): variant added surprise'],
  ],
];

describe("of a schema that is sent", () => {
  test.each(schemaCases)("%s", async (_, before, after, sent) => {
    const changes = await changesBetween({ sent: before }, { sent: after });
    expect(changes).toEqual(sent.map((line) => `POST /things body${line}/none`));
  });
});

describe("of a schema that is received", () => {
  test.each(schemaCases)("%s", async (_, before, after, __, received) => {
    const changes = await changesBetween({ answered: before }, { answered: after });
    const expected = received.map((line) => {
      const [, what = "", effect = ""] = /^(.*) (\w+)$/.exec(line) ?? [];
      return `GET /things data${what} none/${effect}`;
    });
    expect(changes).toEqual(expected);
  });
});

describe("of a response", () => {
  const responses = (...list: string[]): Parts => ({
    paths: `{ /r: { get: { operationId: r/get, responses: { ${list.join()} } } } }`,
  });
  const json = (status: string, field: string) =>
    `'${status}': { content: { application/json: { schema: ${object(`${field}: ${text}`, `, required: [${field}]`)} } } }`;
  const error =
    "{ content: { application/json: { schema: { type: object, properties: { code: { type: integer } } } } } }";
  test.each<Case>([
    [
      "of one more status, with the data of the other",
      {},
      {
        responses:
          "{ '201': { content: { application/json: { schema: { $ref: '#/components/schemas/Answered' } } } } }",
      },
      ["GET /things response 201: added none/none"],
    ],
    [
      "of one more status, with other data",
      { answered: object(`a: ${text}`) },
      {
        answered: object(`a: ${text}`),
        responses: `{ '201': { content: { application/json: { schema: ${object("a: { type: integer }")} } } } }`,
      },
      [
        "GET /things data.a: string → number or string none/breaking",
        "GET /things data: variant added none/surprise",
        "GET /things response 201: added none/none",
      ],
    ],
    [
      "of one more status, without content",
      {},
      { responses: "{ '204': {} }" },
      [
        "GET /things data: may have no content now none/breaking",
        "GET /things response 204: added none/none",
      ],
    ],
    [
      "that becomes empty",
      responses(json("200", "a")),
      responses("'204': {}"),
      [
        "GET /r data: no longer has content none/breaking",
        "GET /r response 204: added none/none",
        "GET /r response 200: removed none/none",
      ],
    ],
    [
      "that becomes empty, with the same status",
      responses(json("200", "a")),
      responses("'200': {}"),
      ["GET /r data: no longer has content none/breaking"],
    ],
    [
      "that is always empty now",
      responses(json("200", "a"), "'204': {}"),
      responses("'204': {}"),
      [
        "GET /r data: no longer has content none/breaking",
        "GET /r response 200: removed none/none",
      ],
    ],
    [
      "that is never empty now",
      responses(json("200", "a"), "'204': {}"),
      responses(json("200", "a")),
      ["GET /r data: always has content now none/none", "GET /r response 204: removed none/none"],
    ],
    [
      "that was empty",
      responses("'204': {}"),
      responses(json("200", "a")),
      [
        "GET /r data: has content now none/breaking",
        "GET /r response 200: added none/none",
        "GET /r response 204: removed none/none",
      ],
    ],
    [
      "that was empty, and may still be",
      responses("'204': {}"),
      responses(json("200", "a"), "'204': {}"),
      ["GET /r data: may have content now none/breaking", "GET /r response 200: added none/none"],
    ],
    [
      "whose status changes, and not its data",
      responses(json("200", "a")),
      responses(json("201", "a")),
      ["GET /r response 201: added none/none", "GET /r response 200: removed none/none"],
    ],
    [
      "whose data changes, of two statuses alike",
      responses(json("200", "a"), json("201", "a")),
      responses(json("200", "b"), json("201", "b")),
      ["GET /r data.a: removed none/breaking", "GET /r data.b: added none/none"],
    ],
    [
      "that loses one of two statuses, with other data",
      responses(json("200", "a"), json("201", "b")),
      responses(json("200", "a")),
      [
        "GET /r data(with b): variant removed none/breaking",
        "GET /r response 201: removed none/none",
      ],
    ],
    [
      "that is no longer stated",
      responses(json("200", "a")),
      responses("default: {}"),
      [
        "GET /r data: no longer has content none/breaking",
        "GET /r response default: added none/none",
        "GET /r response 200: removed none/none",
      ],
    ],
    [
      "of an error",
      {},
      { responses: `{ '404': ${error} }` },
      ["GET /things response 404: added none/none"],
    ],
    [
      "whose error has another form",
      { responses: `{ '404': ${error} }` },
      { responses: `{ '404': ${error.replace("integer", "string")} }` },
      ["GET /things error 404.code: number → string none/breaking"],
    ],
  ])("%s", async (_, before, after, changes) => {
    expect(await changesBetween(before, after)).toEqual(changes);
  });
});

describe("without a line", () => {
  const pages = "items: { type: array, items: { type: string } }, bookmark: { type: string }";
  const three = ["a", "b", "c"].map(
    (name) => `{ $ref: '#/components/schemas/S', required: [${name}] }`,
  );
  test.each<[string, Parts, Parts]>([
    ["the same document", { sent: values("A") }, { sent: values("A") }],
    [
      "a schema under another name",
      { sent: "{ $ref: '#/components/schemas/Old' }", schemas: `{ Old: ${values("A")} }` },
      { sent: "{ $ref: '#/components/schemas/New' }", schemas: `{ New: ${values("A")} }` },
    ],
    [
      "a page that is written flat",
      {
        answered:
          "{ allOf: [{ $ref: '#/components/schemas/Page' }, { type: object, properties: { items: { type: array, items: { type: string } } } }] }",
        schemas: "{ Page: { type: object, properties: { bookmark: { type: string } } } }",
      },
      { answered: object(pages) },
    ],
    [
      "an enum that has a name now",
      { sent: values("A", "B") },
      {
        sent: object("a: { allOf: [{ $ref: '#/components/schemas/E' }] }"),
        schemas: "{ E: { type: string, enum: [A, B] } }",
      },
    ],
    [
      "`type: object` beside a union of objects",
      { sent: `{ oneOf: [${object(`a: ${text}`)}, ${object(`b: ${text}`)}] }` },
      { sent: `{ type: object, oneOf: [${object(`a: ${text}`)}, ${object(`b: ${text}`)}] }` },
    ],
    [
      "a pattern that accepts the same in other words",
      { sent: object("a: { type: string, pattern: '^(\\d{4})-(\\d{2})$' }") },
      { sent: object("a: { type: string, pattern: '^\\d{4}-\\d{2}$' }") },
    ],
  ])("%s", async (_, before, after) => {
    expect(await changesBetween(before, after)).toEqual([]);
  });

  test("a union of one schema with three demands that gives way to the schema alone is a widening", async () => {
    const fields = object(`a: ${text}, b: ${text}, c: ${text}`);
    const changes = await changesBetween(
      {
        sent: `{ anyOf: [${three.map((each) => `{ allOf: [${each}] , ${each.slice(1)}`).join()}] }`,
        schemas: `{ S: ${fields} }`,
      },
      { sent: "{ allOf: [{ $ref: '#/components/schemas/S' }] }", schemas: `{ S: ${fields} }` },
    );
    expect(changes.filter((line) => line.includes("breaking"))).toEqual([]);
  });
});

describe("of several places", () => {
  test("the same change to a field of one name is one line", async () => {
    const paths = (field: string) =>
      `{ /a: { get: { operationId: a/get, responses: { '200': { content: { application/json: { schema: ${object(field)} } } } } } } }`;
    const changes = await changesBetween(
      { answered: values("A"), paths: paths("a: { type: string, enum: [A] }") },
      { answered: values("A", "B"), paths: paths("a: { type: string, enum: [A, B] }") },
    );
    expect(changes).toEqual(['GET /things data.a,GET /a data.a: value added: "B" none/surprise']);
  });

  const many = ["a", "b", "c", "d"];
  const manyPaths = (each: (name: string) => string): Parts => ({
    paths: `{ ${many.map((name) => `/${name}: { get: { operationId: ${name}/get, responses: { '204': {} }, ${each(name)} } }`).join()} }`,
  });

  test.each<[string, Parts, Parts, string]>([
    ["operations that were added", {}, manyPaths(() => ""), "operation added"],
    [
      "what breaks",
      manyPaths(() => "x-sandbox: enabled"),
      manyPaths(() => "x-sandbox: disabled"),
      "no longer offered by the sandbox; breaks callers",
    ],
  ])("all are printed of %s", async (_, before, after, what) => {
    const report = await diffDocuments(smallDocument(before), smallDocument(after));
    const places = many.map((name) => `  - \`GET /${name}\`\n`).join("");
    expect(toMarkdown(report)).toContain(`- ${what}:\n${places}`);
  });

  test("three are printed of anything else", async () => {
    const [before, after] = [manyPaths(() => ""), manyPaths(() => "deprecated: true")];
    const report = await diffDocuments(smallDocument(before), smallDocument(after));
    const shown = "`GET /a`, `GET /b`, `GET /c` and 1 more";
    expect(toMarkdown(report)).toContain(`- deprecated; may surprise callers. In ${shown}\n`);
  });
});

describe("with an overlay", () => {
  const overlay = {
    "x-behavior": {
      since: "5.0.0",
      statements: [{ route: "POST /things", body: "", requireOneOf: [["a"]] }],
    },
  };
  const fields = object(`a: ${text}`);
  const required = object(`a: ${text}`, ", required: [a]");

  test("what it requires of both documents has not changed", async () => {
    const [before, after] = [smallDocument({ sent: required }), smallDocument({ sent: fields })];
    const { changes } = await diffDocuments(before, after);
    expect(changes.map(({ what }) => what)).toEqual(["required → optional"]);
    expect((await diffDocuments(before, after, { overlay })).changes).toEqual([]);
  });

  test("a place that one document lacks is a warning", async () => {
    const warnings: string[] = [];
    const warn = (line: string) => warnings.push(line);
    const other = object(`b: ${text}`);
    const [before, after] = [smallDocument({ sent: fields }), smallDocument({ sent: other })];
    const { changes } = await diffDocuments(before, after, { overlay, warn });
    expect(changes.map(({ what }) => what)).toEqual(["removed", "added"]);
    expect(warnings).toEqual([
      "Pinterest API 5.0.0: overlay: this document has no POST /things, body a",
    ]);
  });
});

test("the data of a call has the type that the client gives it", async () => {
  const declarationsIn = async (file: string) => {
    const text = await readFile(join(root, file), "utf8");
    return ["SuccessStatus", "AnswerContent<A>", "AnswerOf<O>"].map(
      (name) => text.split(`type ${name} =`)[1]?.split(";")[0],
    );
  };
  const ours = await declarationsIn("src/types.ts");
  expect(ours).not.toContain(undefined);
  expect(await declarationsIn("scripts/spec-diff/schema-types.ts")).toEqual(ours);
});
