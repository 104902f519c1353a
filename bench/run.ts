/** Runs all benchmarks, `npm run bench`, or some by name, `npm run bench -- types`. */
import { mkdirSync, writeFileSync } from "node:fs";
import { cpus, type } from "node:os";
import { fileURLToPath } from "node:url";
import { format, resolveConfig } from "prettier";
import { runCommand, UserError } from "../scripts/cli.js";
import { benchCalls } from "./calls.js";
import { benchConversions } from "./conversions.js";
import { benchGenerate } from "./generate.js";
import { benchHashing } from "./hashing.js";
import { benchMemory } from "./memory.js";
import { benchQueue } from "./queue.js";
import type { BenchResult } from "./results.js";
import { benchSize } from "./size.js";
import { type BenchTable, tableToMarkdown } from "./table.js";
import { benchTypes } from "./types.js";

const benches: Record<string, () => Promise<BenchTable[]>> = {
  calls: benchCalls,
  conversions: benchConversions,
  generate: benchGenerate,
  hashing: benchHashing,
  size: benchSize,
  types: benchTypes,
  // Runs only by name, since ten million events take minutes.
  memory: benchMemory,
  // Runs only by name, since it needs a Redis and a Postgres; see .ci/services.
  queue: benchQueue,
};
const slow = new Set(["memory", "queue"]);

const command = {
  name: "npm run bench",
  about:
    "Measures all variants side by side in one run. Without names, runs all benchmarks except the slow ones.\n" +
    `Names: ${Object.keys(benches).join(", ")}; slow: ${[...slow].join(", ")}.`,
  rest: "NAME",
  options: {
    json: {
      type: "boolean",
      help: "also writes the results to bench/results, for npm run bench:report",
    },
  },
} as const;

await runCommand(command, async ({ values, rest: names }) => {
  const unknown = names.find((name) => !(name in benches));
  if (unknown !== undefined) {
    throw new UserError(
      `unknown bench ${JSON.stringify(unknown)}; expected one of ${Object.keys(benches).join(", ")}`,
    );
  }
  for (const [name, bench] of Object.entries(benches)) {
    if (names.length === 0 ? slow.has(name) : !names.includes(name)) continue;
    const tables = await bench();
    for (const table of tables) {
      console.log(`\n## ${table.title}\n\n${tableToMarkdown(table)}`);
      if (table.note) console.log(`\n${table.note}`);
    }
    if (values.json) await writeBenchResult(name, tables);
  }
});

async function writeBenchResult(name: string, tables: readonly BenchTable[]): Promise<void> {
  const { version } = process;
  const [first] = cpus();
  const machine = `${type()}, ${cpus().length} cores of ${first?.model ?? "unknown"}, Node ${version}`;
  const result: BenchResult = { date: new Date().toISOString().slice(0, 10), machine, tables };
  const folder = fileURLToPath(new URL("results/", import.meta.url));
  mkdirSync(folder, { recursive: true });
  const filepath = `${folder}${name}.json`;
  const options = { ...(await resolveConfig(filepath)), filepath };
  writeFileSync(filepath, await format(JSON.stringify(result), options));
}
