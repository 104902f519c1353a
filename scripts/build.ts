/**
 * Builds dist/ from src/ and generated/: `npm run build`.
 *
 * JavaScript: one file for each entry point, and a few chunks that they share, so that importing the package reads
 * few files and each error class exists only once. The command line is one file that contains everything it uses.
 * Declarations: one for each source file, as TypeScript emits them.
 *
 * Builds into a temporary folder first and then replaces dist/, so a failed build leaves the old one in place.
 */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { buildCli } from "./build-cli.js";
import { runCommand } from "./cli.js";

const root = fileURLToPath(new URL("..", import.meta.url));

/** Entry points by the name of their file in dist/; package.json maps them to the names that users import. */
const entryPoints = {
  index: "src/index.ts",
  flows: "src/flows/index.ts",
  operations: "src/catalog.ts",
  queue: "src/queue/index.ts",
  "queue-bullmq": "src/queue/bullmq.ts",
  "queue-pg-boss": "src/queue/pg-boss.ts",
  testing: "src/testing/index.ts",
  undici: "src/undici.ts",
  // Parts of index.js in files of their own, so that a bundler can leave out the unused ones
  // completely.
  client: "src/pinterest.ts",
  errors: "src/errors/index.ts",
  "user-data": "src/user-data/index.ts",
  // Chosen by the `imports` of package.json.
  "sha256-node": "src/user-data/sha256-node.ts",
  "sha256-noble": "src/user-data/sha256-noble.ts",
};

const command = {
  name: "npm run build",
  about:
    "Builds dist/ from src/ and generated/: JavaScript for each entry point, and declarations.",
  options: {},
} as const;

await runCommand(command, async () => {
  const cache = join(root, "node_modules/.cache");
  mkdirSync(cache, { recursive: true });
  const temporary = mkdtempSync(join(cache, "build-"));
  try {
    const dist = join(temporary, "dist");
    await build({
      absWorkingDir: root,
      entryPoints,
      outdir: dist,
      bundle: true,
      splitting: true,
      format: "esm",
      platform: "neutral",
      target: "es2022",
      packages: "external",
      external: ["#sha256"],
      chunkNames: "chunks/[name]-[hash]",
      sourcemap: true,
      // The paths in tsconfig.json lead to src/; they are for the editor and the tests.
      tsconfigRaw: {},
      logLevel: "warning",
    });
    await buildCli(dist);
    const tsc = join(root, "node_modules/typescript/bin/tsc");
    const options = ["-p", "tsconfig.build.json", "--declarationDir", join(dist, "types")];
    execFileSync(process.execPath, [tsc, ...options], { cwd: root, stdio: "inherit" });
    rmSync(join(root, "dist"), { recursive: true, force: true });
    renameSync(dist, join(root, "dist"));
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
});
