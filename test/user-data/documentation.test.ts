import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { format } from "prettier";
import { describe, expect, test } from "vitest";
import { fields } from "../../src/user-data/fields.js";
import vectorFile from "../../vectors/user-data.json" with { type: "json" };
import { root } from "../support/run.js";

const page = join(root, "docs/conversions.md");

/** What stands in the page between two comments; the first begins with a name. */
const blockOf = (name: string) => new RegExp(`(?<=<!-- ${name}: .*-->\\n)[^]*?(?=<!-- end -->)`);

async function blockIn(name: string): Promise<string> {
  const [block] = blockOf(name).exec(await readFile(page, "utf8")) ?? [];
  if (block === undefined) throw new Error(`the page has no block of ${name}`);
  return block;
}

/** The code spans of a column of a table, row by row. */
function namesIn(block: string, column: number): string[][] {
  const rows = block.split("\n").filter((line) => line.startsWith("| `"));
  return rows.map((row) => (row.split("|")[column]?.match(/(?<=`)[\w-]+(?=`)/g) ?? []).slice());
}

/** A text as JSON has it, with marks and invisible characters escaped. */
function show(text: string): string {
  const escaped = JSON.stringify(text).replace(
    /[\p{Mn}\p{Cf}\u00A0]/gu,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
  return `\`${escaped}\``;
}

/** Some vectors of each field, as a table in Markdown: two that are taken, and one that is dropped. */
function describeVectors(): string {
  const rows = Object.keys(fields).map((field) => {
    const own = vectorFile.vectors.filter(
      (vector) => vector.field === field && vector.input.length <= 38 && !("options" in vector),
    );
    const taken = own.flatMap(({ input, normalized }) =>
      normalized === null ? [] : [`${show(input)} → ${show(normalized)}`],
    );
    const dropped = own.find(({ normalized, sha256 }) => normalized === null && sha256 === null);
    const cells = [taken.slice(0, 2).join(", "), show(dropped?.input ?? "")];
    return `| \`${field}\` | ${cells.join(" | ")} |`;
  });
  return ["| field | raw → form | dropped |", "| --- | --- | --- |", ...rows].join("\n");
}

describe("docs/conversions.md", () => {
  test("shows vectors as they are published", async () => {
    const text = await readFile(page, "utf8");
    const table = await format(describeVectors(), { parser: "markdown", printWidth: 100 });
    const expected = text.replace(blockOf("vectors"), () => `\n${table}\n`);
    if (process.env.UPDATE_DOCS) await writeFile(page, expected);
    else expect(text).toBe(expected);
  });

  test("names every field, and what it goes as", async () => {
    const block = await blockIn("fields");
    const told = namesIn(block, 1).map(([name], row) => [name, namesIn(block, 2)[row]?.[0]]);
    expect(told).toEqual(Object.entries(fields).map(([name, { wire }]) => [name, wire]));
    const plain = block.split("\n").filter((line) => line.includes("| not hashed"));
    expect(plain).toHaveLength(Object.values(fields).filter((field) => "check" in field).length);
  });

  test("names every rule that a check knows, and no other", async () => {
    const source = await readFile(join(root, "src/conversions/structure.ts"), "utf8");
    const [known = ""] = /Rules of Pinterest's schema: [^]*?(?=\*\/)/.exec(source) ?? [];
    const rules = known.match(/(?<=`)[a-z-]+(?=`)/g) ?? [];
    expect(rules.length).toBeGreaterThan(20);
    expect(
      namesIn(await blockIn("rules"), 1)
        .flat()
        .sort(),
    ).toEqual([...rules].sort());
  });
});
