import { mkdtempSync, rmSync } from "node:fs";
import { spawnSync } from "node:child_process";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { measure } from "./measure.js";
import { type BenchTable, withRatios } from "./table.js";

const root = fileURLToPath(new URL("..", import.meta.url));

/** Compares `npm run generate` with plain openapi-typescript on the same document, each as a command. */
export async function benchGenerate(): Promise<BenchTable[]> {
  const out = mkdtempSync(join(tmpdir(), "pinterest-client-bench-"));
  const node = (...args: string[]) => {
    const { status, stderr } = spawnSync(process.execPath, args, { cwd: root });
    if (status !== 0) throw new Error(stderr.toString());
  };
  const cli = join(root, "node_modules/openapi-typescript/bin/cli.js");
  try {
    const medians = await measure(
      {
        "openapi-typescript, plain": () => {
          node(cli, "spec/pinterest-v5.yaml", "-o", join(out, "plain.ts"));
        },
        "npm run generate": () => {
          node("--import", "tsx", "scripts/generate.ts", "--out", out);
        },
      },
      5,
    );
    const table = { id: "generate", title: "Generating types" };
    return [withRatios(table, ["command", "ms"], medians)];
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}
