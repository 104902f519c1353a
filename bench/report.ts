/**
 * Puts the results of `npm run bench -- --json` into docs/performance.md, as tables and charts: `npm run bench:report`.
 * With `--check` it fails if they are not there yet.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { format, resolveConfig } from "prettier";
import { runCommand, UserError } from "../scripts/cli.js";
import { drawBars, drawLine } from "./chart.js";
import { type MeasuredTable, readResults } from "./results.js";
import { tableToMarkdown } from "./table.js";

const page = fileURLToPath(new URL("../docs/performance.md", import.meta.url));
const charts = fileURLToPath(new URL("../docs/charts/", import.meta.url));

const command = {
  name: "npm run bench:report",
  about: "Puts the results in bench/results into docs/performance.md, as tables and charts.",
  options: { check: { type: "boolean", help: "only fails if the page or a chart is out of date" } },
} as const;

await runCommand(command, async ({ values }) => {
  const tables = readResults();
  const used = new Set<string>();
  const files = new Map<string, string>();
  const marked = /(<!-- bench: ([\w-]+) -->\n)[^]*?(<!-- \/bench -->)/g;
  const text = readFileSync(page, "utf8").replace(
    marked,
    (_, start: string, id: string, end: string) => {
      const table = tables.get(id);
      if (!table) throw new UserError(`docs/performance.md names a table "${id}" without results`);
      used.add(id);
      files.set(`${charts}${id}.svg`, id === "memory" ? drawLine(table) : drawBars(table));
      return `${start}\n${sectionOf(table)}\n\n${end}`;
    },
  );
  const unused = [...tables.keys()].filter((id) => !used.has(id));
  if (unused.length > 0) {
    throw new UserError(`docs/performance.md has no place for ${unused.join(", ")}`);
  }
  const options = { ...(await resolveConfig(page)), filepath: page };
  files.set(page, await format(text, options));
  if (values.check) assertCurrent(files);
  else {
    mkdirSync(charts, { recursive: true });
    for (const [file, content] of files) writeFileSync(file, content);
  }
});

function sectionOf(table: MeasuredTable): string {
  const { id, title, note = "", date, machine } = table;
  const parts = [`**${title}**`, `![${title}](charts/${id}.svg)`, tableToMarkdown(table), note];
  return [...parts.filter(Boolean), `_Measured on ${date}: ${machine}._`].join("\n\n");
}

function assertCurrent(files: ReadonlyMap<string, string>): void {
  for (const [file, content] of files) {
    if (existsSync(file) && readFileSync(file, "utf8") === content) continue;
    throw new UserError(`${file} is out of date; run npm run bench:report`);
  }
}
