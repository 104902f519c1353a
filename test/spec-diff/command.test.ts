import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { stringify } from "yaml";
import type { Report } from "../../scripts/spec-diff/index.js";
import { runScript, scratch } from "../support/run.js";
import { smallDocument, type Parts } from "../support/small-document.js";

const diffWithOverlay = (...args: string[]) => runScript("scripts/diff-spec.ts", args);
const diff = async (...args: string[]) => {
  const overlay = join(await scratch(), "overlay.yaml");
  await writeFile(overlay, "{}");
  return diffWithOverlay("--overlay", overlay, ...args);
};
const update = (...args: string[]) => runScript("scripts/update-spec.ts", args);

const narrow: Parts = {
  sent: "{ type: object, properties: { kind: { type: string, enum: [A] } } }",
};
const wide: Parts = {
  sent: "{ type: object, properties: { kind: { type: string, enum: [A, B] } } }",
};

/** Writes a document for each set of parts; returns the paths of the files. */
async function filesOf(...parts: Parts[]): Promise<string[]> {
  const folder = await scratch();
  const paths = parts.map((_, index) => join(folder, `${index}.yaml`));
  for (const [index, path] of paths.entries()) {
    await writeFile(path, stringify(smallDocument(parts[index])));
  }
  return paths;
}

describe("spec:diff", () => {
  test("writes a report that says who breaks and where, the same each time", async () => {
    const [old = "", now = ""] = await filesOf(wide, narrow);
    const ended = await diff(old, now);
    expect(ended).toMatchObject({ code: 0, stderr: "" });
    expect(ended.stdout).toBe(
      [
        "# Pinterest API: 5.0.0 → 5.0.0",
        "",
        "1 change. Callers send parameters and bodies; readers read responses.",
        "",
        "- breaking for callers: 1",
        "- breaking for readers: 0",
        "- may surprise: 0",
        "- new or without effect: 0",
        "",
        "## Breaking for callers",
        "",
        '- `POST /things body.kind`: value removed: "B"; breaks callers',
        "",
      ].join("\n"),
    );
    expect((await diff(old, now)).stdout).toBe(ended.stdout);
  });

  test("writes the report as JSON of a stable shape", async () => {
    const [old = "", now = ""] = await filesOf(wide, narrow);
    const ended = await diff(old, now, "--format", "json");
    expect(JSON.parse(ended.stdout) as Report).toEqual({
      from: "5.0.0",
      to: "5.0.0",
      summary: { breakingForCallers: 1, breakingForReaders: 0, surprises: 0, others: 0 },
      changes: [
        {
          what: 'value removed: "B"',
          places: ["POST /things body.kind"],
          callers: "breaking",
          readers: "none",
          isNew: false,
        },
      ],
    });
  });

  test("exits with 1 for a breaking change when asked to, and only then", async () => {
    const [old = "", now = ""] = await filesOf(wide, narrow);
    const codes = [
      await diff(old, now, "--fail-on", "breaking"),
      await diff(now, old, "--fail-on", "breaking"),
      await diff(old, old, "--fail-on", "breaking"),
    ].map(({ code }) => code);
    expect(codes).toEqual([1, 0, 0]);
  });

  test("says so if nothing changed", async () => {
    const [old = "", now = ""] = await filesOf(wide, wide);
    expect((await diff(old, now)).stdout).toContain("No change.");
  });

  test("does not warn of places of the overlay that neither document has", async () => {
    const [old = "", now = ""] = await filesOf(wide, narrow);
    const ended = await diffWithOverlay(old, now, "--fail-on", "breaking");
    expect(ended).toMatchObject({ code: 1, stderr: "" });
    expect(ended.stdout).toBe((await diff(old, now)).stdout);
  });

  test("rejects what it cannot read in one line that names the file", async () => {
    const [good = ""] = await filesOf({});
    const folder = await scratch();
    const odd = join(folder, "odd.yaml");
    await writeFile(odd, "a: [1");
    const cases: [string[], RegExp][] = [
      [[good], /^error: .*OLD and NEW/],
      [[good, good, good], /^error: .*OLD and NEW/],
      [[good, join(folder, "none.yaml")], /^error: cannot read .*none\.yaml: .*no such file/],
      [[good, odd], /^error: .*odd\.yaml: .*not valid YAML or JSON/],
      [[good, good, "--format", "html"], /^error: --format: .*markdown or json, got html/],
      [[good, good, "--fail-on", "all"], /^error: --fail-on: .*breaking.* all/],
      [[good, good, "--colour"], /^error: Unknown option '--colour'/],
      [[good, good, "--overlay", join(folder, "none")], /^error: cannot read .*none/],
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
  test("prints a draft for the changelog of the change that it makes, once", async () => {
    const [old = "", now = ""] = await filesOf(wide, narrow);
    const out = await scratch();
    const first = await update("--from", old, "--out", out);
    expect(first.stdout).not.toContain("Draft");
    const second = await update("--from", now, "--out", out);
    expect(second).toMatchObject({ code: 0, stderr: "" });
    expect(second.stdout).toContain(
      'Draft for CHANGELOG.md:\n\n### Changed\n\n- Pinterest API 5.0.0 → 5.0.0\n\n#### Breaking for callers\n\n- `POST /things body.kind`: value removed: "B"; breaks callers',
    );
    expect((await update("--from", now, "--out", out)).stdout).not.toContain("Draft");
  });

  test("accepts new facts although the old ones cannot be read, and says that there is no draft", async () => {
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
