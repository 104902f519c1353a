import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { root } from "../support/run.js";

const text = ["docs/architecture.md", "CONTRIBUTING.md"].map((page) =>
  readFileSync(join(root, page), "utf8"),
);
const codeIn = (part: string) => [...part.matchAll(/`([^`\n]+)`/g)].map(([, code = ""]) => code);

describe("docs/architecture.md and CONTRIBUTING.md", () => {
  test("name files and folders that exist", () => {
    const paths = text.flatMap(codeIn).filter((code) => /^(?:src|scripts|test)\/\S+$/.test(code));
    expect(paths.length).toBeGreaterThan(40);
    expect(paths.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });

  test("name functions of the files beside them", () => {
    const [, table = ""] = /^## Where to look$(.*?)^## /ms.exec(text[0] ?? "") ?? [];
    const rows = table.split("\n").slice(4).map(codeIn);
    const missing = rows.flatMap((codes) => {
      const files = codes.filter((code) => code.endsWith(".ts"));
      const sources = files.map((file) => readFileSync(join(root, file), "utf8")).join("\n");
      const names = codes.filter((code) => /^[a-z]\w+$/.test(code));
      return names.filter((name) => !new RegExp(`\\b(?:function|const) ${name}\\b`).test(sources));
    });
    expect(missing).toEqual([]);
    expect(rows.flat().length).toBeGreaterThan(20);
  });
});
