import { cp, readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { oncePerRun } from "../support/once-per-run.js";
import { npm } from "../support/packed-project.js";
import { root } from "../support/run.js";

/** Where the runtimes are installed; what of them and how is said by its package.json. */
export const home = join(root, "test/runtimes/binaries");
const modules = join(home, "node_modules");

/**
 * Installs the runtimes unless they are there, once for all test files of a run. Install scripts are not run:
 * they copy the binaries, which are used where they lie.
 */
export async function installRuntimes(): Promise<void> {
  await oncePerRun("runtimes", install);
}

async function install(): Promise<void> {
  const lock = join(home, "package-lock.json");
  const mark = join(modules, "installed-from.json");
  const installed = await readFile(mark, "utf8").catch(() => undefined);
  if (installed === (await readFile(lock, "utf8"))) return;
  await npm(home, "ci", "--ignore-scripts", "--silent", "--no-audit", "--prefer-offline");
  await cp(lock, mark);
}

/** The binary in the one package of a scope that npm chose for this platform. */
export async function binary(scope: string, name: RegExp, path: string): Promise<string> {
  const [found] = (await readdir(join(modules, scope))).filter((folder) => name.test(folder));
  if (found !== undefined) return join(modules, scope, found, path);
  throw new Error(`${scope} has no binary for ${process.platform} on ${process.arch}`);
}
