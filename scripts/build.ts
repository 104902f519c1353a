/**
 * Compiles src/ and generated/ into dist/, from nothing: `npm run build`. What was there stays until all is
 * compiled, so that neither a failure nor a program that is running finds half of it.
 */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, renameSync, rmSync } from "node:fs";

const root = new URL("..", import.meta.url).pathname;
const cache = `${root}node_modules/.cache`;
mkdirSync(cache, { recursive: true });
const out = mkdtempSync(`${cache}/build-`);
try {
  const tsc = `${root}node_modules/typescript/bin/tsc`;
  const options = ["-p", "tsconfig.build.json", "--outDir", `${out}/dist`];
  execFileSync(process.execPath, [tsc, ...options], { cwd: root, stdio: "inherit" });
  rmSync(`${root}dist`, { recursive: true, force: true });
  renameSync(`${out}/dist`, `${root}dist`);
} finally {
  rmSync(out, { recursive: true, force: true });
}
