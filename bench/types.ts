import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { BenchTable } from "./table.js";
import { layOutUserProject } from "./user-project.js";

const root = fileURLToPath(new URL("..", import.meta.url));
const rounds = 7;

/** The cost of compiling one program, from `--extendedDiagnostics`. */
interface Cost {
  check: number;
  total: number;
  instantiations: number;
}

/** The programs; the others are compared with the first. */
const ways = {
  "openapi-fetch, our schema": "ours/bench/types-calls-openapi-fetch.ts",
  "pinterest-client": "ours/bench/types-calls-pinterest.ts",
  "openapi-fetch, openapi-typescript's own schema": "plain/bench/types-calls-openapi-fetch.ts",
};

/** Type-checks five calls against the built declarations, with several versions of TypeScript. */
export async function benchTypes(): Promise<BenchTable[]> {
  const tables: BenchTable[] = [];
  const folder = mkdtempSync(join(tmpdir(), "pinterest-client-bench-types-"));
  try {
    await layOutUserProject(folder);
    layOutPrograms(folder);
    for (const compiler of ["typescript", "typescript-7"]) {
      const home = join(root, "node_modules", compiler);
      const { version } = JSON.parse(readFileSync(join(home, "package.json"), "utf8")) as {
        version: string;
      };
      const costs = Object.entries(ways).map(([name, file]) => ({
        name,
        file,
        runs: [] as Cost[],
      }));
      for (let round = 0; round <= rounds; round++) {
        for (const { file, runs } of costs) {
          const cost = measureCompile(join(home, "bin/tsc"), folder, file);
          if (round > 0) runs.push(cost);
        }
      }
      tables.push(tableOfCosts(version, costs));
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return tables;
}

/** Writes both schemas as declarations, each next to the programs that import it. */
function layOutPrograms(folder: string): void {
  for (const side of ["ours", "plain"]) {
    cpSync(join(root, "bench"), join(folder, side, "bench"), { recursive: true });
  }
  const ours = join(folder, "node_modules/pinterest-client/dist/types/generated/schema.d.ts");
  cpSync(ours, join(folder, "ours/generated/schema.d.ts"));
  const cli = join(root, "node_modules/openapi-typescript/bin/cli.js");
  mkdirSync(join(folder, "plain/generated"));
  const out = join(folder, "plain/generated/schema.d.ts");
  runToEnd(process.execPath, [cli, join(root, "spec/pinterest-v5.yaml"), "-o", out], folder);
  // In the plain schema, the Pins of a board have the type `{}`, which has no `id`.
  const program = join(folder, "plain/bench/types-calls-openapi-fetch.ts");
  writeFileSync(program, readFileSync(program, "utf8").replace("items[0]?.id", "items[0]"));
}

function measureCompile(tsc: string, folder: string, file: string): Cost {
  const options = ["--noEmit", "--strict", "--target", "es2022", "--module", "nodenext"];
  const rest = ["--types", "node", "--skipLibCheck", "--extendedDiagnostics", file];
  const text = runToEnd(process.execPath, [tsc, ...options, ...rest], folder);
  const read = (name: string) => Number(new RegExp(`^${name}: +([\\d.]+)`, "m").exec(text)?.[1]);
  return {
    check: read("Check time") * 1000,
    total: read("Total time") * 1000,
    instantiations: read("Instantiations"),
  };
}

function runToEnd(file: string, args: readonly string[], cwd: string): string {
  const { status, stdout, stderr } = spawnSync(file, args, { cwd, encoding: "utf8" });
  if (status !== 0) throw new Error(`${stdout}${stderr}`);
  return stdout;
}

function tableOfCosts(
  version: string,
  costs: readonly { name: string; runs: Cost[] }[],
): BenchTable {
  const median = (runs: readonly Cost[], key: keyof Cost) =>
    runs.map((cost) => cost[key]).sort((a, b) => a - b)[Math.floor(runs.length / 2)] ?? Number.NaN;
  const rows = costs.map(({ name, runs }) => {
    const numbers = (["check", "total", "instantiations"] as const).flatMap((key) => {
      const value = median(runs, key);
      return [Math.round(value), value / median(costs[0]?.runs ?? [], key)];
    });
    return { name, numbers };
  });
  const columns = ["check, ms", "ratio", "all, ms", "ratio", "instantiations", "ratio"] as const;
  return {
    id: `types-${version.split(".")[0] ?? ""}`,
    title: `Type-checking five calls, TypeScript ${version}`,
    columns: ["program", ...columns],
    rows,
  };
}
