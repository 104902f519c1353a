import { mkdir, readdir, symlink } from "node:fs/promises";
import { join, normalize } from "node:path";
import { build } from "esbuild";
import { oncePerRun } from "./once-per-run.js";

const compiled = ["scripts", "src", "generated", "site/lib"];

/**
 * A folder like that of the project, `root`, in which the scripts and what they import are JavaScript: tsx
 * would take longer to load them than most take to run. Made once for all test files of a run.
 */
export function compiledScripts(root: string): Promise<string> {
  return oncePerRun("scripts", async (folder) => {
    const entryPoints = compiled.map((name) => join(root, name, "**/*.ts"));
    await build({ entryPoints, outbase: root, outdir: folder, format: "esm", target: "node20" });
    const own = [...compiled, "dist", "site"].map(normalize);
    for (const place of [".", "site"]) {
      const names = (await readdir(join(root, place))).map((name) => join(place, name));
      for (const name of names.filter((name) => !own.includes(name)))
        await symlink(join(root, name), join(folder, name));
    }
    // What package.json imports as "#sha256".
    await mkdir(join(folder, "dist"));
    const sha256 = join(folder, "src/user-data/sha256-node.js");
    await symlink(sha256, join(folder, "dist/sha256-node.js"));
  });
}
