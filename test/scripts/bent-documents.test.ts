import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { stringify } from "yaml";
import { UserError } from "../../scripts/cli.js";
import { buildFiles, type Generated } from "../../scripts/generate/index.js";
import { isObject, type Json, type JsonObject } from "../../scripts/openapi/document.js";
import { walk, type Trail } from "../../scripts/openapi/walk.js";
import { keepFacts } from "../../scripts/spec/facts.js";
import { parseUpstream } from "../../scripts/spec/parse.js";
import { bend, bends } from "../support/bend.js";
import { compilerErrors } from "../support/compile.js";
import { richDocument, richText } from "../support/rich-document.js";

const noOverlay = { overlay: "1.0.0", actions: [] };

/** All the way from text to generated files, with every warning on the way. */
async function regenerate(text: string, keepDescriptions = false): Promise<Generated> {
  const { document, warnings } = keepFacts(parseUpstream(text), { keepDescriptions });
  const generated = await buildFiles(document, noOverlay);
  return { ...generated, warnings: [...warnings, ...generated.warnings] };
}

/** The files, or `undefined` where the document is refused in one line; any other end fails the test. */
async function filesOrRefusal(text: string, keepDescriptions = false) {
  try {
    return (await regenerate(text, keepDescriptions)).files;
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    expect(error.message).toMatch(/^.+$/);
    return undefined;
  }
}

describe("a bent document", () => {
  test("becomes files that compile, or is refused in one line", async () => {
    const prototype = Object.getOwnPropertyNames(Object.prototype).sort().join();
    await fc.assert(
      fc.asyncProperty(
        fc.array(bends, { minLength: 1, maxLength: 3 }),
        fc.boolean(),
        async (changes, keepDescriptions) => {
          const text = JSON.stringify(bend(richDocument, changes));
          const files = await filesOrRefusal(text, keepDescriptions);
          if (files) expect(compilerErrors(files)).toEqual([]);
        },
      ),
      { numRuns: 250 },
    );
    expect(Object.getOwnPropertyNames(Object.prototype).sort().join()).toBe(prototype);
  });

  test("becomes the same bytes again, from JSON and from YAML", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(bends, { minLength: 1, maxLength: 2 }), async (changes) => {
        const bent = bend(richDocument, changes);
        const files = await filesOrRefusal(JSON.stringify(bent));
        if (!files) return;
        expect(await filesOrRefusal(stringify(bent))).toEqual(files);
      }),
      { numRuns: 60 },
    );
  });
});

describe("the facts of a bent document", () => {
  test("lack only annotations", () => {
    fc.assert(
      fc.property(fc.array(bends, { maxLength: 3 }), (changes) => {
        const text = JSON.stringify(bend(richDocument, changes));
        let upstream: JsonObject;
        try {
          upstream = parseUpstream(text);
        } catch (error) {
          if (error instanceof UserError) return;
          throw error;
        }
        const { document } = keepFacts(upstream);
        for (const trail of lostTrails(upstream, document)) {
          expect([trail, isAnnotation(upstream, trail)]).toEqual([trail, true]);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe("a field that OpenAPI does not define", () => {
  const places: Trail[] = [];
  walk(richDocument, {
    visit: (node, _, trail) => {
      places.push(trail);
      return node;
    },
  });

  test("is named in a warning, wherever it is, and is kept", () => {
    fc.assert(
      fc.property(fc.constantFrom(...places), fc.jsonValue(), (trail, value) => {
        const odd = put(richDocument, trail, "newInOpenApi", value);
        const { document, warnings } = keepFacts(parseUpstream(JSON.stringify(odd)));
        expect(warnings).toEqual([expect.stringContaining([...trail, "newInOpenApi"].join("."))]);
        expect(JSON.stringify(document)).toContain(`"newInOpenApi":${JSON.stringify(value)}`);
      }),
      { numRuns: 60 },
    );
  });
});

describe("the style of a document", () => {
  const document = `openapi: 3.0.3
info: { title: Pinterest REST API, version: 5.10 }
paths:
`;

  test("does not matter: a byte-order mark, CRLF, JSON with tabs, fields in another order", async () => {
    const { files } = await regenerate(richText);
    const styles = [
      `\uFEFF${richText}`,
      richText.replaceAll("\n", "\r\n"),
      JSON.stringify(reverseKeys(richDocument)),
      `\uFEFF${JSON.stringify(richDocument, null, "\t")}`,
      stringify(richDocument, { defaultStringType: "QUOTE_DOUBLE" }),
    ];
    for (const text of styles) expect((await regenerate(text)).files).toEqual(files);
  });

  test("may have anchors and merge keys, statuses and a version without quotes", async () => {
    const { files, operations } = await regenerate(`${document}
  /a:
    get: &get { operationId: a, responses: { 200: &ok { description: x } } }
  /b:
    get: { <<: *get, operationId: b, responses: { 201: *ok } }
`);
    expect(operations).toBe(2);
    expect(files.get("operations.ts")).toContain('apiVersion = "5.10"');
    expect(files.get("schema.ts")).toContain("201: {");
  });

  test.each([
    [
      "an alias of itself",
      "  /a: &a { get: { responses: {} }, x-odd: *a }\n",
      "nested more than 200",
    ],
    ["a number that JSON lacks", "  /a: { get: { responses: {}, x-odd: .nan } }\n", "NaN"],
    ["a field twice", "  /a: { get: { responses: {} } }\n  /a: {}\n", "unique"],
    ["nesting without end", `  /a: ${"[".repeat(999)}${"]".repeat(999)}\n`, "nested more than 200"],
    [
      "a reference to another file",
      "  /a: { $ref: 'b.yaml#/a' }\n  /b: { get: { responses: {} } }\n",
      "b.yaml",
    ],
    [
      "a reference that is no URI",
      "  /a: { $ref: '#/%' }\n  /b: { get: { responses: {} } }\n",
      "#/%",
    ],
  ])("is refused in one line for %s", async (_, paths, reason) => {
    const refusal = await regenerate(document + paths).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(UserError);
    expect((refusal as UserError).message).toContain(reason);
    expect((refusal as UserError).message).not.toContain("\n");
  });
});

function reverseKeys(value: Json | undefined): unknown {
  if (Array.isArray(value)) return value.map(reverseKeys);
  if (!isObject(value)) return value;
  const entries = Object.entries(value).map(([key, member]) => [key, reverseKeys(member)] as const);
  return Object.fromEntries(entries.reverse());
}

function put(value: Json, [key, ...rest]: Trail, name: string, added: Json): JsonObject {
  const entries = Object.entries(value as JsonObject);
  if (key === undefined) return Object.fromEntries([...entries, [name, added]]);
  const changed = entries.map(([own, member = null]): [string, Json] => [
    own,
    own === key ? put(member, rest, name, added) : member,
  ]);
  const result = Object.fromEntries(changed);
  return Array.isArray(value) ? (Object.values(result) as unknown as JsonObject) : result;
}

/** The keys that lead to each value that one document has and the other lacks. */
function lostTrails(before: Json, after: Json | undefined, trail: Trail = []): Trail[] {
  if (after === undefined) return [trail];
  if (typeof before !== "object" || before === null) {
    // Texts under names of scopes become empty; the names are the facts.
    return before === after || trail.at(-2) === "scopes" ? [] : [trail];
  }
  if (typeof after !== "object" || after === null) return [trail];
  const [a, b] = [before as JsonObject, after as JsonObject];
  return Object.entries(a).flatMap(([key, member = null]) =>
    lostTrails(member, Object.hasOwn(b, key) ? b[key] : undefined, [...trail, key]),
  );
}

const annotations = ["title", "summary", "description", "example", "examples", "externalDocs"];
const holdsNames = ["properties", "schemas", "parameters", "responses", "requestBodies", "headers"];

/** An independent reading of what prose is: a word for it, where a field stands and no name does. */
function isAnnotation(document: JsonObject, trail: Trail): boolean {
  const name = trail.at(-1) ?? "";
  if (/^x-code-?samples$/i.test(name)) return true;
  if (!annotations.includes(name)) return false;
  return !isNames(document, trail.slice(0, -1)) && trail.join(".") !== "info.title";
}

/** Whether an object holds names, told from the root: a property may be called `properties`. */
function isNames(document: JsonObject, trail: Trail): boolean {
  const parent = trail.slice(0, -1);
  if (trail.length === 0 || isNames(document, parent)) return false;
  const last = trail.at(-1) ?? "";
  return [
    "paths",
    "content",
    "callbacks",
    "links",
    "mapping",
    "variables",
    "examples",
    "securitySchemes",
    "encoding",
    ...holdsNames,
  ].includes(last);
}
