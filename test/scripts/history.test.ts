import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { parse, stringify } from "yaml";
import { buildFiles, type Generated } from "../../scripts/generate/index.js";
import {
  asObject,
  isObject,
  type JsonObject,
  listOperations,
} from "../../scripts/openapi/document.js";
import { keepFacts } from "../../scripts/spec/facts.js";
import { parseUpstream } from "../../scripts/spec/parse.js";
import { cutTo } from "../fidelity/cut.js";
import { measureFidelity, prepareTrial } from "../fidelity/fidelity.js";
import { compilerErrors } from "../support/compile.js";
import { root } from "../support/run.js";

const noOverlay = { overlay: "1.0.0", actions: [] };

let today: JsonObject;
let overlay: JsonObject;
beforeAll(async () => {
  const read = async (name: string) =>
    parse(await readFile(join(root, "spec", name), "utf8")) as JsonObject;
  [today, overlay] = await Promise.all([read("pinterest-v5.yaml"), read("overlay.yaml")]);
});

/** The document as it may have been with so many operations, spread evenly over those of today. */
function withOperations(count: number): JsonObject {
  const ids = listOperations(today).map(({ id }) => id);
  const step = ids.length / count;
  const kept = Array.from({ length: count }, (_, index) => ids[Math.floor(index * step)] ?? "");
  return older(cutTo(today, kept));
}

function older(document: JsonObject): JsonObject {
  return { ...document, info: { ...asObject(document.info), version: "5.1.0" } };
}

/** All the way from the text of a document, as Pinterest publishes it, to the generated files. */
async function regenerate(document: JsonObject): Promise<Generated & { facts: JsonObject }> {
  const facts = keepFacts(parseUpstream(stringify(document)));
  const generated = await buildFiles(facts.document, overlay);
  return {
    ...generated,
    facts: facts.document,
    warnings: [...facts.warnings, ...generated.warnings],
  };
}

/** Warnings beside those that something of today's document is not there. */
function surprises({ warnings }: Generated): string[] {
  return warnings.filter(
    (line) => !line.startsWith("overlay: ") && !line.endsWith("it may be obsolete"),
  );
}

describe("an older document", () => {
  test.each([40, 100, "all"])("of %s operations becomes files that compile", async (some) => {
    const count = typeof some === "number" ? some : listOperations(today).length;
    const generated = await regenerate(withOperations(count));
    expect(generated.operations).toBe(count);
    expect(surprises(generated)).toEqual([]);
    expect(compilerErrors(generated.files)).toEqual([]);
    expect(tableOf(generated)).toHaveLength(count);
  });

  test("of 40 operations becomes types that reject no valid value", async () => {
    const { facts, files } = await regenerate(withOperations(40));
    const trial = prepareTrial(facts, "usual");
    const { cases, disagreements } = measureFidelity(files.get("schema.ts") ?? "", trial);
    expect(cases).toBeGreaterThan(500);
    expect(disagreements.filter(({ kind }) => kind === "rejects a valid value")).toEqual([]);
  });

  test("reports what it lacks of the overlay, and creates none of it", async () => {
    const generated = await regenerate(withOperations(40));
    expect(generated.warnings.filter((line) => line.startsWith("overlay: "))).not.toEqual([]);
    const plain = await buildFiles(generated.facts, noOverlay);
    const judged = / (idempotent|records-nothing)/g;
    const withoutComments = (text = "") =>
      text
        .replace(/\/\*\*[^]*?\*\//g, "")
        .replace(judged, "")
        .replace(/\s+/g, "");
    expect(withoutComments(generated.files.get("operations.ts"))).toBe(
      withoutComments(plain.files.get("operations.ts")),
    );
  });
});

describe("a document that lacks", () => {
  const lacking: [string, (document: JsonObject) => JsonObject, string[]][] = [
    ["servers", without("servers"), ["the document has no servers"]],
    ["tags", without("tags"), []],
    [
      "extensions",
      (document) => deepWithout(document, (key) => key.startsWith("x-")),
      ["no operation says whether the sandbox offers it; it is assumed to: x-sandbox"],
    ],
    [
      "security",
      (document) => deepWithout(document, (key) => key === "security" || key === "securitySchemes"),
      [
        "the document has no components.securitySchemes",
        expect.stringMatching(
          /^no security is stated; the client sends the access token: .* 39 more$/,
        ) as string,
      ],
    ],
    [
      "operationIds",
      (document) => deepWithout(document, (key) => key === "operationId"),
      [expect.stringMatching(/^an operation has no operationId; .* 39 more$/) as string],
    ],
  ];
  test.each(lacking)("%s becomes files that compile, and says so", async (_, cut, warnings) => {
    const generated = await regenerate(cut(withOperations(40)));
    expect(surprises(generated)).toEqual(warnings);
    expect(generated.operations).toBe(40);
    expect(compilerErrors(generated.files)).toEqual([]);
  });

  test("any component that it can do without becomes files that compile", async () => {
    const { components: _, ...rest } = older(cutTo(today, ["oauth/token"]));
    const paths = {
      "/ping": { get: { operationId: "ping", security: [], responses: { "204": {} } } },
    };
    const generated = await regenerate({ ...rest, paths });
    expect(surprises(generated)).toEqual([
      "the document has no components",
      "no operation says whether the sandbox offers it; it is assumed to: x-sandbox",
    ]);
    expect(compilerErrors(generated.files)).toEqual([]);
  });
});

function tableOf({ files }: Generated): unknown[] {
  const text = /export const operations = (.*) as const;/.exec(files.get("operations.ts") ?? "");
  const table = JSON.parse(text?.[1] ?? "{}") as Record<string, string[]>;
  return Object.values(table).flat();
}

function without(key: string): (document: JsonObject) => JsonObject {
  return (document) =>
    Object.fromEntries(Object.entries(document).filter(([name]) => name !== key));
}

/** Leaves out fields wherever they stand, but for properties that are called so. */
function deepWithout(value: JsonObject, isUnwanted: (key: string) => boolean): JsonObject {
  const visit = (node: unknown, holdsNames: boolean): unknown => {
    if (Array.isArray(node)) return node.map((member) => visit(member, false));
    if (!isObject(node)) return node;
    const kept = Object.entries(node).filter(([key]) => holdsNames || !isUnwanted(key));
    return Object.fromEntries(
      kept.map(([key, member]) => [key, visit(member, key === "properties")]),
    );
  };
  return asObject(visit(value, false));
}
