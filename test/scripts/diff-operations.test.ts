import { describe, expect, test } from "vitest";
import { diffDocuments } from "../../scripts/diff/diff-documents.js";
import { smallDocument, verdicts, type Parts } from "../support/small-document.js";

/** What is said, what was there before and after, and the lines. */
type Row = readonly [string, Parts, Parts, string];

const parameters = (...list: string[]): Parts => ({
  operation: `{ parameters: [${list.join()}] }`,
});
const query = (rest: string) => `{ name: q, in: query, schema: { type: string }, ${rest} }`;
const list = (rest: string) =>
  `{ name: q, in: query, schema: { type: array, items: { type: string } }, ${rest} }`;

const parameterRows: readonly Row[] = [
  ["an optional one came", {}, parameters(query("")), "parameter-added none/none"],
  [
    "a required one came",
    {},
    parameters(query("required: true")),
    "required-parameter-added breaking/none",
  ],
  ["one went", parameters(query("")), {}, "parameter-removed breaking/none"],
  [
    "it became required",
    parameters(query("")),
    parameters(query("required: true")),
    "parameter-required breaking/none",
  ],
  [
    "it became optional",
    parameters(query("required: true")),
    parameters(query("")),
    "parameter-optional none/none",
  ],
  [
    "its type changed",
    parameters(query("")),
    parameters("{ name: q, in: query, schema: { type: integer } }"),
    "type-changed breaking/none",
  ],
  [
    "a list is written otherwise",
    parameters(list("explode: true")),
    parameters(list("explode: false")),
    "serialisation-changed breaking/none",
  ],
  [
    "a list takes another style",
    parameters(list("explode: false")),
    parameters(list("explode: false, style: pipeDelimited")),
    "serialisation-changed breaking/none",
  ],
  [
    "a default of the style is spelt out",
    parameters(list("")),
    parameters(list("style: form, explode: true")),
    "serialisation-restated none/none",
  ],
  [
    "a single value is written the same either way",
    parameters(query("explode: true")),
    parameters(query("explode: false")),
    "serialisation-restated none/none",
  ],
  [
    "it moved from the query to a header",
    parameters(query("")),
    parameters("{ name: q, in: header, schema: { type: string } }"),
    "parameter-renamed breaking/none",
  ],
  [
    "it is deprecated",
    parameters(query("")),
    parameters(query("deprecated: true")),
    "deprecated surprise/none",
  ],
  [
    "a shared one of the same content took its place",
    {
      ...parameters('{ $ref: "#/components/parameters/A" }'),
      parameters: `{ A: ${query("")}, B: ${query("")} }`,
    },
    {
      ...parameters('{ $ref: "#/components/parameters/B" }'),
      parameters: `{ A: ${query("")}, B: ${query("")} }`,
    },
    "component-renamed none/none",
  ],
  [
    "the order changed",
    parameters(query(""), "{ name: r, in: query, schema: { type: string } }"),
    parameters("{ name: r, in: query, schema: { type: string } }", query("")),
    "",
  ],
];

const other = (path: string, id: string, rest = "") =>
  `{ "${path}": { get: { operationId: ${id}, responses: { "204": { description: "" } } ${rest} } } }`;

const operationRows: readonly Row[] = [
  ["it came", {}, { paths: other("/a", "a/get") }, "operation-added none/none"],
  ["it went", { paths: other("/a", "a/get") }, {}, "operation-removed breaking/breaking"],
  [
    "it has another name",
    { paths: other("/a", "a/get") },
    { paths: other("/a", "a/read") },
    "operation-id-changed surprise/none",
  ],
  [
    "it moved",
    { paths: other("/a", "a/get") },
    { paths: other("/b", "a/get") },
    "operation-moved breaking/none",
  ],
  ["it is deprecated", {}, { operation: "{ deprecated: true }" }, "deprecated surprise/none"],
  [
    "the sandbox closed",
    { operation: "{ x-sandbox: enabled }" },
    { operation: "{ x-sandbox: disabled }" },
    "sandbox-closed breaking/none",
  ],
  [
    "the sandbox opened",
    { operation: "{ x-sandbox: disabled }" },
    { operation: "{ x-sandbox: enabled }" },
    "sandbox-opened none/none",
  ],
  [
    "it counts against another limit",
    { operation: "{ x-ratelimit-category: ads_read }" },
    { operation: "{ x-ratelimit-category: ads_write }" },
    "rate-limit-category-changed surprise/none",
  ],
  ["it is grouped otherwise", {}, { operation: "{ tags: [a] }" }, "tags-changed none/none"],
];

const key = "{ key: { type: http, scheme: bearer }, other: { type: http, scheme: basic } }";
const secured = (security: string): Parts => ({
  operation: `{ security: ${security} }`,
  securitySchemes: key,
});

const securityRows: readonly Row[] = [
  [
    "a scope is needed",
    secured("[{ key: [a] }]"),
    secured("[{ key: [a, b] }]"),
    "scope-added breaking/none",
  ],
  [
    "a scope is no longer needed",
    secured("[{ key: [a, b] }]"),
    secured("[{ key: [a] }]"),
    "scope-removed none/none",
  ],
  [
    "credentials are needed where none were",
    secured("[]"),
    secured("[{ key: [] }]"),
    "credential-removed breaking/none, credential-added none/none",
  ],
  [
    "credentials are no longer needed",
    secured("[{ key: [] }]"),
    secured("[]"),
    "credential-eased none/none, credential-added none/none",
  ],
  [
    "another scheme is needed",
    secured("[{ key: [] }]"),
    secured("[{ other: [] }]"),
    "credential-removed breaking/none, credential-added none/none",
  ],
  [
    "one of two schemes is enough",
    secured("[{ key: [], other: [] }]"),
    secured("[{ key: [] }]"),
    "credential-eased none/none, credential-added none/none",
  ],
  [
    "an alternative came",
    secured("[{ key: [] }]"),
    secured("[{ key: [] }, { other: [] }]"),
    "credential-added none/none",
  ],
  [
    "the scheme works otherwise",
    secured("[{ key: [] }]"),
    { ...secured("[{ key: [] }]"), securitySchemes: key.replace("bearer", "basic") },
    "scheme-changed breaking/none",
  ],
];

const answers = (statuses: string, type = "application/json"): Parts => ({
  responses: `{ ${statuses
    .split(" ")
    .map((status) => `"${status}": { description: "", content: { ${type}: {} } }`)
    .join()} }`,
});
const body = (fields: string): Parts => ({ body: `{ ${fields} }` });

const contentRows: readonly Row[] = [
  ["a success came", {}, answers("201"), "status-added none/surprise"],
  ["a success went", answers("201"), {}, "status-removed none/breaking"],
  ["an error came", {}, answers("404"), "error-status-added none/none"],
  ["an error went", answers("404"), {}, "error-status-removed none/surprise"],
  [
    "another content type is answered",
    answers("201"),
    answers("201", "text/csv"),
    "content-type-removed none/breaking, content-type-added none/surprise",
  ],
  [
    "another content type is taken",
    {},
    body(
      'content: { application/json: { schema: { $ref: "#/components/schemas/Sent" } }, text/csv: {} }',
    ),
    "content-type-added none/none",
  ],
  ["a body may be left out", {}, body("required: false"), "body-optional none/none"],
  ["a body is required", body("required: false"), {}, "body-required breaking/none"],
  [
    "a header went",
    { responses: '{ "201": { description: "", headers: { X-A: { schema: { type: string } } } } }' },
    { responses: '{ "201": { description: "" } }' },
    "header-removed none/breaking",
  ],
];

const rootRows: readonly Row[] = [
  [
    "the base URL changed",
    {},
    { root: '{ servers: [{ url: "https://api.pinterest.com/v6" }] }' },
    "server-removed breaking/none, server-added none/none",
  ],
  [
    "the version changed",
    {},
    { root: "{ info: { title: Small, version: 5.1.0 } }" },
    "document-changed none/none",
  ],
  [
    "words changed",
    {},
    { root: "{ info: { title: Small, version: 5.0.0, description: Words } }" },
    "",
  ],
  ["a schema came", {}, { schemas: "{ New: { type: string } }" }, "component-added none/none"],
  [
    "a schema went",
    { schemas: "{ Old: { type: string } }" },
    {},
    "component-removed surprise/surprise",
  ],
];

describe.each([
  ["parameters", parameterRows],
  ["operations", operationRows],
  ["security", securityRows],
  ["bodies and answers", contentRows],
  ["the rest of a document", rootRows],
])("the diff of %s", (_, rows) => {
  test.each(rows)("%s", (_name, before, after, lines) => {
    expect(verdicts(before, after).join(", ")).toBe(lines);
    expect(verdicts(after, after)).toEqual([]);
  });
});

describe("the diff of documents", () => {
  test("documents that lack sections do not stop it", () => {
    const [full, empty] = [smallDocument(), { openapi: "3.0.3" }];
    const kinds = diffDocuments(full, empty).changes.map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === "operation-removed")).toHaveLength(2);
    expect(kinds.filter((kind) => kind === "component-removed")).toHaveLength(2);
    expect(diffDocuments(empty, full).changes.length).toBeGreaterThan(3);
    expect(diffDocuments({}, {}).changes).toEqual([]);
    expect(diffDocuments({ paths: { "/a": { get: {} } } }, {}).changes).toHaveLength(1);
  });

  test("a parameter of a path is told once for all operations of the path", () => {
    const path = (type: string): Parts => ({
      paths: `{ "/a/{id}": { parameters: [{ name: id, in: path, required: true, schema: { type: ${type} } }], get: { operationId: a/get, responses: {} }, put: { operationId: a/put, responses: {} } } }`,
    });
    const [old, now] = [path("string"), path("integer")].map(smallDocument);
    const { changes } = diffDocuments(old ?? {}, now ?? {});
    expect(changes).toHaveLength(1);
    expect(changes[0]?.usedBy).toEqual([
      { operation: "a/get", route: "GET /a/{id}", as: ["input"] },
      { operation: "a/put", route: "PUT /a/{id}", as: ["input"] },
    ]);
  });
});
