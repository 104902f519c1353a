import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { stringify } from "yaml";
import type { Report } from "../../scripts/diff/change.js";
import { runScript, scratch } from "../support/run.js";
import { smallDocument, type Parts } from "../support/small-document.js";

const diff = (...args: string[]) => runScript("scripts/diff-spec.ts", args);
const update = (...args: string[]) => runScript("scripts/update-spec.ts", args);

const narrow: Parts = {
  sent: "{ type: object, properties: { kind: { type: string, enum: [A] } } }",
};
const wide: Parts = {
  sent: "{ type: object, properties: { kind: { type: string, enum: [A, B] } } }",
};

/** Files of documents, with their paths. */
async function filesOf(...parts: Parts[]): Promise<string[]> {
  const folder = await scratch();
  const paths = parts.map((_, index) => join(folder, `${index}.yaml`));
  for (const [index, path] of paths.entries()) {
    await writeFile(path, stringify(smallDocument(parts[index])));
  }
  return paths;
}

describe("spec:diff", () => {
  test("writes a report that says who breaks and why, the same each time", async () => {
    const [old = "", now = ""] = await filesOf(wide, narrow);
    const ended = await diff(old, now);
    expect(ended).toMatchObject({ code: 0, stderr: "" });
    expect(ended.stdout).toBe(
      [
        "# Pinterest API: 5.0.0 → 5.0.0",
        "",
        "1 change. Callers send parameters and bodies; readers take answers.",
        "",
        "- breaking for callers: 1",
        "- breaking for readers: 0",
        "- may surprise: 0",
        "- new or without effect: 0",
        "",
        "## Breaking for callers",
        "",
        "- `Sent.kind`: value removed: `B`. Callers: **breaking** (the value is refused). Readers: no effect (no answer carries it). In 1 operation: `things/create` (sent).",
        "",
        "## Operations",
        "",
        "- `things/create`: `POST /things`",
        "",
      ].join("\n"),
    );
    expect((await diff(old, now)).stdout).toBe(ended.stdout);
  });

  test("writes the report as JSON of a shape to rely on", async () => {
    const [old = "", now = ""] = await filesOf(wide, narrow);
    const ended = await diff(old, now, "--format", "json");
    expect(JSON.parse(ended.stdout) as Report).toEqual({
      format: 1,
      from: "5.0.0",
      to: "5.0.0",
      summary: {
        total: 1,
        breakingForCallers: 1,
        breakingForReaders: 0,
        breakingForBoth: 0,
        surprises: 0,
        others: 0,
      },
      changes: [
        {
          kind: "enum-values-removed",
          what: "value removed: `B`",
          where: "Sent.kind",
          from: ["B"],
          callers: { level: "breaking", reason: "the value is refused" },
          readers: { level: "none", reason: "no answer carries it" },
          usedBy: [{ operation: "things/create", route: "POST /things", as: ["input"] }],
          pointers: { old: ['/components/schemas/Sent/properties/kind/enum/"B"'], new: [] },
        },
      ],
    });
  });

  test("fails on what breaks when asked to, and only then", async () => {
    const [old = "", now = ""] = await filesOf(wide, narrow);
    const codes = [
      await diff(old, now, "--fail-on", "breaking"),
      await diff(now, old, "--fail-on", "breaking"),
      await diff(old, old, "--fail-on", "breaking"),
    ].map(({ code }) => code);
    expect(codes).toEqual([1, 0, 0]);
  });

  test("says so where no fact changed", async () => {
    const [old = "", now = ""] = await filesOf(wide, wide);
    expect((await diff(old, now)).stdout).toContain("No fact changed.");
  });

  test("refuses what it cannot read in one line that names the file", async () => {
    const [good = ""] = await filesOf({});
    const folder = await scratch();
    const odd = join(folder, "odd.yaml");
    await writeFile(odd, "a: [1");
    const cases: [string[], RegExp][] = [
      [[good], /^error: expected OLD and NEW, got \//],
      [[good, good, good], /^error: expected OLD and NEW/],
      [[good, join(folder, "none.yaml")], /^error: cannot read .*none\.yaml: .*no such file/],
      [[good, odd], /^error: .*odd\.yaml: this is not valid YAML or JSON/],
      [
        [good, good, "--format", "html"],
        /^error: --format must be markdown or json; given was html/,
      ],
      [[good, good, "--fail-on", "all"], /^error: --fail-on must be breaking; given was all/],
      [[good, good, "--colour"], /^error: Unknown option '--colour'/],
    ];
    for (const [args, message] of cases) {
      const ended = await diff(...args);
      expect(ended).toMatchObject({ code: 1, stdout: "" });
      expect(ended.stderr).toMatch(message);
      expect(ended.stderr.trim().split("\n")).toHaveLength(1);
    }
  });
});

describe("spec:update", () => {
  test("drafts what the changelog may say of the change it makes, once", async () => {
    const [old = "", now = ""] = await filesOf(wide, narrow);
    const out = await scratch();
    const first = await update("--from", old, "--out", out);
    expect(first.stdout).not.toContain("Draft");
    const second = await update("--from", now, "--out", out);
    expect(second).toMatchObject({ code: 0, stderr: "" });
    expect(second.stdout).toContain(
      "Draft for CHANGELOG.md:\n\n### Changed\n\n- Pinterest API: 5.0.0 → 5.0.0\n\n#### Breaking for callers\n\n- `Sent.kind`: value removed: `B`.",
    );
    expect((await update("--from", now, "--out", out)).stdout).not.toContain("Draft");
  });

  test("takes new facts though the old ones cannot be read, and says that there is no draft", async () => {
    const [now = ""] = await filesOf(narrow);
    const out = await scratch();
    const spec = join(out, "pinterest-v5.yaml");
    await writeFile(spec, "a: [1");
    const ended = await update("--from", now, "--out", out);
    expect(ended.code).toBe(0);
    expect(ended.stdout).not.toContain("Draft");
    expect(ended.stderr).toMatch(
      /^warning: no draft for CHANGELOG.md: .*this is not valid YAML or JSON/,
    );
    expect(await readFile(spec, "utf8")).toContain("operationId: things/create");
  });
});
