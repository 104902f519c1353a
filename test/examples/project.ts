import { cp, symlink } from "node:fs/promises";
import { join } from "node:path";
import { build } from "esbuild";
import { oncePerRun } from "../support/once-per-run.js";
import { packedProject } from "../support/packed-project.js";
import { root } from "../support/run.js";

/** The packages that the examples use besides the client. */
const packages = ["express", "csv-parse", "@opentelemetry"];

/** A project with the packed client and the compiled examples, made once for all test files of a run. */
export function exampleProject(): Promise<string> {
  return oncePerRun("examples", async (folder) => {
    await cp(await packedProject(), folder, { recursive: true });
    for (const name of packages) {
      await symlink(join(root, "node_modules", name), join(folder, "node_modules", name));
    }
    await build({
      absWorkingDir: root,
      entryPoints: ["./examples/**/*.ts"],
      outbase: "examples",
      outdir: folder,
      format: "esm",
    });
  });
}
