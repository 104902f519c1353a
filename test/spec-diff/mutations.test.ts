import { readFileSync } from "node:fs";
import fc from "fast-check";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { buildFiles } from "../../scripts/generate/index.js";
import { asObject, type JsonObject } from "../../scripts/openapi/document.js";
import { diffDocuments } from "../../scripts/spec-diff/index.js";
import { cutDocument } from "../support/cut-document.js";
import { listMutations, type Mutation } from "../support/mutations.js";

const spec = parse(
  readFileSync(new URL("../../spec/pinterest-v5.yaml", import.meta.url), "utf8"),
) as JsonObject;
// Conversions, discriminated unions, shared parameters, catalogs, analytics, forms and a boolean that is always false.
const cut = cutDocument(spec, [
  "/ad_accounts/{ad_account_id}/events",
  "/ad_accounts/{ad_account_id}/labels",
  "/ad_accounts/{ad_account_id}/keywords",
  "/ad_accounts/{ad_account_id}/analytics",
  "/boards/{board_id}/pins",
  "/catalogs/feeds",
  "/catalogs/product_groups/{product_group_id}",
  "/oauth/token",
  "/pins",
  "/trends/product_categories/details",
]);
// One that no operation needs yet, for a mutation that needs it.
const { flows } = asObject(asObject(asObject(cut.components).securitySchemes).pinterest_oauth2);
asObject(asObject(asObject(flows).authorizationCode).scopes)["new:scope"] = "";
const mutations = listMutations(cut);
const bySort = new Map<string, Mutation[]>();
for (const mutation of mutations) {
  const sort = mutation.name.slice(0, mutation.name.indexOf(":"));
  bySort.set(sort, [...(bySort.get(sort) ?? []), mutation]);
}

const typesOf = async (document: JsonObject): Promise<string> =>
  (await buildFiles(structuredClone(document), { actions: [] })).files.get("schema.ts") ?? "";

/** Whether a program compiles that imports `Before` and `After`, the `paths` of two generated files. */
function compiles(before: string, after: string, program: string): boolean {
  const texts = new Map([
    ["/before.ts", before],
    ["/after.ts", after],
    [
      "/probe.ts",
      `import type { paths as Before } from "./before";
       import type { paths as After } from "./after";
       ${program}`,
    ],
  ]);
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    types: [],
  };
  const host = ts.createCompilerHost(options);
  const original = { ...host };
  host.getSourceFile = (name, version) => {
    const text = texts.get(name);
    return text === undefined
      ? original.getSourceFile(name, version)
      : ts.createSourceFile(name, text, version);
  };
  host.fileExists = (name) => texts.has(name) || original.fileExists(name);
  host.readFile = (name) => texts.get(name) ?? original.readFile(name);
  const compiled = ts.createProgram([...texts.keys()], options, host);
  return ts.getPreEmitDiagnostics(compiled, compiled.getSourceFile("/probe.ts")).length === 0;
}

/** Compiles if all paths are identical, intersections written as one object. */
const areIdentical = `
  type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
  type Flat<T> = T extends readonly (infer E)[] ? Flat<E>[]
    : T extends object ? { [K in keyof T]: Flat<T[K]> } : T;
  type AllSame<A, B> = {
    [K in keyof A | keyof B]: K extends keyof A & keyof B ? Same<Flat<A[K]>, Flat<B[K]>> : false;
  }[keyof A | keyof B];
  export const same: false extends AllSame<Before, After> ? never : true = true;`;

const part = `
  type Part<P, K extends string> = {
    [Path in keyof P]: { [M in keyof P[Path]]: P[Path][M] extends Record<K, infer X> ? X : never };
  };`;

/** Compiles if what one document's operations take or give fits where the other's is expected. */
const stillFits = {
  callers: `${part}
    export const body = (old: Part<Before, "requestBody">): Part<After, "requestBody"> => old;
    export const parameters = (old: Part<Before, "parameters">): Part<After, "parameters"> => old;`,
  readers: `${part}
    type Content<R> = R extends { content: infer T } ? T[keyof T] : undefined;
    type Success = 200 | 201 | 202 | 203 | 204 | 205 | 206;
    type AnswerOf<R> = { [S in keyof R & Success]: Content<R[S]> }[keyof R & Success];
    type Answers<R> = { [P in keyof R]: { [M in keyof R[P]]: AnswerOf<R[P][M]> } };
    type Responses<P> = Part<P, "responses">;
    export const data = (now: Answers<Responses<After>>): Answers<Responses<Before>> => now;
    type Errors<R> = {
      [P in keyof R]: { [M in keyof R[P]]: { [S in Exclude<keyof R[P][M], Success>]: R[P][M][S] } };
    };
    export const errors = (now: Errors<Responses<After>>): Errors<Responses<Before>> => now;`,
};

/** What is wrong with the report of a mutation; nothing if all is well. */
async function faultOf({ apply, breaks }: Mutation): Promise<string | undefined> {
  const mutant = structuredClone(cut);
  apply(mutant);
  const { changes } = await diffDocuments(cut, mutant);
  const said = changes.map(({ places, what }) => `${places.join()} ${what}`).join("; ");
  if (changes.length === 0) {
    const same = compiles(await typesOf(cut), await typesOf(mutant), areIdentical);
    return same ? undefined : "reports nothing, and the types differ";
  }
  for (const side of breaks) {
    const found = changes.some((change) => change[side] === "breaking");
    // What is said elsewhere of the same field may outweigh the change: TypeScript knows.
    if (found || compiles(await typesOf(cut), await typesOf(mutant), stillFits[side])) continue;
    return `does not report that it breaks ${side}; reports ${said}`;
  }
  return undefined;
}

describe("a document that was changed in one place", () => {
  // All 3,900 mutations take 40 minutes, so CI takes some of each kind. The seed is fixed, so that it takes the same in
  // each run. There is nothing to shrink: a mutation changes one place.
  const chosen = [...bySort.values()].flatMap((some) => [
    ...new Set(fc.sample(fc.constantFrom(...some), { seed: 5_23_0, numRuns: 2 })),
  ]);

  test(`is reported as changed, or its types are identical: ${chosen.length} changes`, async () => {
    const faults: string[] = [];
    for (const mutation of chosen) {
      const fault = await faultOf(mutation).catch(String);
      if (fault !== undefined) faults.push(`${mutation.name}: ${fault}`);
    }
    expect(faults).toEqual([]);
    expect(chosen.filter(({ breaks }) => breaks.length > 0).length).toBeGreaterThan(
      chosen.length / 4,
    );
  }, 1_800_000);

  test("is changed in every way that a next version may bring", () => {
    expect(bySort.size).toBeGreaterThan(40);
  });
});
