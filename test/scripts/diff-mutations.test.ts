import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { diffDocuments } from "../../scripts/diff/diff-documents.js";
import type { JsonObject } from "../../scripts/openapi/document.js";
import { cutDocument } from "../support/cut-document.js";
import { checkPointers, listDifferences } from "../support/differences.js";
import { listMutations, type Mutation } from "../support/mutations.js";

const spec = parse(
  readFileSync(new URL("../../spec/pinterest-v5.yaml", import.meta.url), "utf8"),
) as JsonObject;
// Conversions, unions told apart, shared parameters, catalogs, analytics, forms: a bit of each.
const cut = cutDocument(spec, [
  "/ad_accounts/{ad_account_id}/events",
  "/ad_accounts/{ad_account_id}/labels",
  "/ad_accounts/{ad_account_id}/keywords",
  "/ad_accounts/{ad_account_id}/analytics",
  "/boards/{board_id}/pins",
  "/catalogs/feeds",
  "/oauth/token",
  "/pins",
  "/trends/product_categories/details",
]);
const mutations = listMutations(cut);
const count = 300;

/** What is wrong with the report of a mutation; nothing where all is well. */
function judge({ apply, breaks }: Mutation): string | undefined {
  const mutant = structuredClone(cut);
  apply(mutant);
  const { changes } = diffDocuments(cut, mutant);
  const leaves = listDifferences(cut, mutant);
  for (const side of ["old", "new"] as const) {
    const pointers = changes.flatMap((change) => change.pointers[side]);
    const { missing, needless } = checkPointers(leaves[side], pointers);
    if (missing.length > 0) return `misses ${missing.join(", ")}`;
    if (needless.length > 0) return `points at ${needless.join(", ")}`;
  }
  const kinds = changes.map(({ kind }) => kind);
  if (kinds.length === 0) return "says nothing";
  if (kinds.includes("unjudged")) return "does not judge it";
  for (const side of breaks) {
    const found = changes.some((change) => change[side].level === "breaking");
    if (!found) return `does not tell that it breaks ${side}; tells ${kinds.join(", ")}`;
  }
  return undefined;
}

describe("the diff of a document and a mutant of it", () => {
  const chosen = fc.sample(fc.constantFrom(...mutations), { seed: 5_23_0, numRuns: count });

  test(`accounts for each of ${count} mutations, and finds the breaking ones`, () => {
    const wrong = [...new Set(chosen)].flatMap((mutation) => {
      const reason = judge(mutation);
      return reason === undefined ? [] : [`${mutation.name}: ${reason}`];
    });
    expect(wrong).toEqual([]);
    expect(chosen.filter(({ breaks }) => breaks.length > 0).length).toBeGreaterThan(count / 3);
  });

  test("meets every sort of mutation", () => {
    const sorts = (list: readonly Mutation[]) =>
      new Set(list.map(({ name }) => name.slice(0, name.indexOf(":"))));
    expect(sorts(mutations).size).toBeGreaterThan(25);
  });
});
