import { readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { oncePerRun } from "./once-per-run.js";
import { root, runProgram } from "./run.js";

/**
 * The folder of an empty project in which the packed tarball is installed, created once for all test files of a run.
 * Tests may read or copy it, but not change it.
 */
export function packedProject(): Promise<string> {
  return oncePerRun("packed", async (folder) => {
    await npm(root, "pack", "--silent", "--pack-destination", folder);
    const [tarball = ""] = (await readdir(folder)).filter((name) => name.endsWith(".tgz"));
    const manifest = { name: "empty", private: true, type: "module" };
    await writeFile(join(folder, "package.json"), JSON.stringify(manifest));
    await npm(folder, "install", "--silent", "--no-audit", "--prefer-offline", `./${tarball}`);
  });
}

/** Runs npm in a folder; throws its output if it fails. */
export async function npm(cwd: string, ...args: readonly string[]): Promise<void> {
  const { code, stdout, stderr } = await runProgram("npm", args, { cwd });
  if (code !== 0) throw new Error(`npm ${args.join(" ")} failed: ${stderr}${stdout}`);
}
