import { symlink } from "node:fs/promises";
import { join } from "node:path";
import { oncePerRun } from "../support/once-per-run.js";
import { root, runProgram } from "../support/run.js";

/**
 * The declarations that the package ships, emitted once for all test files of a run: the compiler orders the members
 * of unions by where it first meets them, so its messages about declarations can differ from those about sources.
 */
export async function emitDeclarations(): Promise<string> {
  const folder = await oncePerRun("declarations", async (folder) => {
    const tsc = join(root, "node_modules/typescript/bin/tsc");
    const options = ["-p", "tsconfig.build.json", "--declarationDir", join(folder, "types")];
    const { code, stdout } = await runProgram(process.execPath, [tsc, ...options], { cwd: root });
    if (code !== 0) throw new Error(stdout);
    await symlink(join(root, "package.json"), join(folder, "package.json"));
    await symlink(join(root, "node_modules"), join(folder, "node_modules"));
  });
  return join(folder, "types/src/index.d.ts");
}
