import { readFileSync } from "node:fs";
import { check } from "prettier";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { diffDocuments } from "../../scripts/diff/diff-documents.js";
import { toMarkdown } from "../../scripts/diff/markdown.js";
import { type JsonObject, lookUp } from "../../scripts/openapi/document.js";
import { checkPointers, listDifferences } from "../support/differences.js";
import { applyPatch, readSteps } from "../support/json-patch.js";

const read = (path: string) => readFileSync(new URL(path, import.meta.url), "utf8");
const after = parse(read("../../spec/pinterest-v5.yaml")) as JsonObject;
const version = (after.info as JsonObject).version;

// The steps lead back from 5.23.0; for a newer document test/fixtures/make-spec-before.ts writes others.
describe("the diff of 5.22.0 and 5.23.0", () => {
  const before = applyPatch(after, readSteps(read("../fixtures/spec-before.json")));
  const report = diffDocuments(before, after);
  const differences = listDifferences(before, after);
  const pointers = {
    old: report.changes.flatMap((change) => change.pointers.old),
    new: report.changes.flatMap((change) => change.pointers.new),
  };
  test("has both documents at hand", () => {
    expect(version).toBe("5.23.0");
  });

  const find = (kind: string) => report.changes.filter((change) => change.kind === kind);

  test("accounts for every leaf that differs, and points at nothing else", () => {
    expect(differences.old.length).toBe(101);
    expect(differences.new.length).toBe(788);
    const none = { missing: [], needless: [] };
    expect(checkPointers(differences.old, pointers.old)).toEqual(none);
    expect(checkPointers(differences.new, pointers.new)).toEqual(none);
    expect(
      report.changes.filter(({ pointers: at }) => at.old.length + at.new.length === 0),
    ).toEqual([]);
  });

  test("accounts for as much the other way round", () => {
    const back = diffDocuments(after, before).changes;
    for (const [side, leaves] of [
      ["old", differences.new],
      ["new", differences.old],
    ] as const) {
      const at = back.flatMap((change) => change.pointers[side]);
      expect(checkPointers(leaves, at)).toEqual({ missing: [], needless: [] });
    }
  });

  test("judges every line by a rule", () => {
    expect(find("unjudged")).toEqual([]);
  });

  test("finds what breaks, and for whom", () => {
    const breaking = report.changes.filter(({ callers, readers }) =>
      [callers.level, readers.level].includes("breaking"),
    );
    expect(
      breaking.map(({ what, where, callers, readers }) => [
        where,
        what,
        callers.level,
        readers.level,
      ]),
    ).toEqual([
      ["BulkUpsertRequestUpdate.labels[].status", "may no longer be null", "breaking", "none"],
      ["BulkUpsertRequestUpdate.labels[].status", "value removed: `ACTIVE`", "breaking", "none"],
    ]);
  });

  test("finds the new operations and fields", () => {
    expect(find("operation-added").map(({ to }) => to)).toEqual([
      "trends_product_categories_details/list",
      "trends_product_categories_trending/list",
      "trends_featured_topics/list",
    ]);
    const fields = [...find("property-added"), ...find("required-property-added")];
    expect(fields.map(({ where }) => where).sort()).toEqual([
      "AdCommon.disclosure_type",
      "AdCommon.disclosure_url",
      "AdsAnalyticsCreateAsyncResponse → TemplateBasedReport.template_id",
      "TargetingTemplateUpdateRequest.targeting_attributes",
    ]);
  });

  test("calls a schema rewritten only where it is the same with its references followed", () => {
    const rewritten = find("rewritten");
    expect(rewritten.map(({ where }) => where)).toEqual([
      "AppTypeMultipliers",
      // Told apart from this one are the value and the null that went.
      "BulkUpsertRequestUpdate",
      "Label",
      "TargetingSpec",
    ]);
    for (const { where } of rewritten.filter((line) => !line.where.startsWith("Bulk"))) {
      const [old, now] = [before, after].map((document) =>
        follow(document, lookUp(document, `#/components/schemas/${where}`)),
      );
      expect(withoutNoise(now)).toEqual(withoutNoise(old));
    }
  });

  test("is what docs/spec-changes-5.23.0.md says", async () => {
    const page = read("../../docs/spec-changes-5.23.0.md");
    expect(page.replace(/^<!--.*-->\n\n/, "")).toBe(toMarkdown(report));
    expect(await check(toMarkdown(report, { compact: true }), { parser: "markdown" })).toBe(true);
  });

  /** What another line tells: `minItems` of a string. */
  function withoutNoise(value: unknown): unknown {
    return JSON.parse(
      JSON.stringify(value, (key, member: unknown) => (key === "minItems" ? undefined : member)),
    );
  }
});

describe("the judge of completeness", () => {
  test("misses a difference that no pointer covers, and a pointer that leads to none", () => {
    const leaves = listDifferences(
      { a: { b: 1 }, enum: ["A", "B"], same: true },
      { a: { b: 2, c: {} }, enum: ["B"], same: true },
    );
    expect(leaves).toEqual({ old: ["/a/b", '/enum/"A"'], new: ["/a/b", "/a/c"] });
    expect(checkPointers(leaves.old, ["/a", "/same"])).toEqual({
      missing: ['/enum/"A"'],
      needless: ["/same"],
    });
    expect(listDifferences(after, after)).toEqual({ old: [], new: [] });
  });
});

/** A value with its references followed; one that leads back to itself stays. */
function follow(document: JsonObject, value: unknown, seen: readonly string[] = []): unknown {
  if (Array.isArray(value)) return value.map((member) => follow(document, member, seen));
  if (typeof value !== "object" || value === null) return value;
  const { $ref } = value as JsonObject;
  if (typeof $ref === "string" && !seen.includes($ref)) {
    return follow(document, lookUp(document, $ref), [...seen, $ref]);
  }
  const entries = Object.entries(value).map(([key, member]) => [
    key,
    follow(document, member, seen),
  ]);
  return Object.fromEntries(entries);
}
