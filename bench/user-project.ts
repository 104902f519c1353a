import { cp, mkdir, readFile, symlink, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { root, runProgram } from "../test/support/run.js";

/**
 * Sets up a folder as a project that has installed this package: builds its declarations from the working tree and
 * links its dependencies. Writes nothing outside the folder, so it can run while a test packs the package.
 */
export async function layOutUserProject(folder: string): Promise<void> {
  const modules = join(folder, "node_modules");
  const home = join(modules, "pinterest-client");
  await mkdir(join(modules, "@types"), { recursive: true });
  await writeFile(join(folder, "package.json"), JSON.stringify({ private: true, type: "module" }));
  const tsc = join(root, "node_modules/typescript/bin/tsc");
  const options = [
    "--emitDeclarationOnly",
    "--noCheck",
    "--declarationDir",
    join(home, "dist/types"),
  ];
  const built = await runProgram(process.execPath, [tsc, "-p", "tsconfig.build.json", ...options]);
  if (built.code !== 0) throw new Error(built.stdout);
  await cp(join(root, "package.json"), join(home, "package.json"));
  const { dependencies } = JSON.parse(await readFile(join(root, "package.json"), "utf8")) as {
    dependencies: Record<string, string>;
  };
  for (const name of [...Object.keys(dependencies), "@types/node"]) {
    await mkdir(dirname(join(modules, name)), { recursive: true });
    await symlink(join(root, "node_modules", name), join(modules, name));
  }
}
