import { createRequire } from "node:module";
import { cp, mkdir, readdir, readFile, symlink } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import type ts from "typescript";
import { beforeAll, describe, expect, test } from "vitest";
import { oncePerRun } from "../support/once-per-run.js";
import { root, runProgram } from "../support/run.js";
import { Checker } from "./check-project.js";
import { userFolder } from "./user-folder.js";

interface Manifest {
  readonly version: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

/** What the project itself depends on. Everything else is out of its reach. */
const direct = ["pinterest-client", "@types/node"];

/**
 * The library over ours, with its packages in pnpm's layout: each in a folder of its own under `.pnpm`, with links to
 * those that it depends on, and a link in node_modules for each direct dependency.
 * https://pnpm.io/symlinked-node-modules-structure
 */
function pnpmFolder(): Promise<string> {
  return oncePerRun("pnpm", async (folder) => {
    const users = await userFolder();
    const installed = join(users, "node_modules");
    const modules = join(folder, "node_modules");
    const homes = new Map<string, string>();
    const place = async (name: string): Promise<string> => {
      const known = homes.get(name);
      if (known !== undefined) return known;
      const from = join(installed, name);
      const manifest = JSON.parse(await readFile(join(from, "package.json"), "utf8")) as Manifest;
      const store = join(modules, ".pnpm", `${name.replace("/", "+")}@${manifest.version}`);
      const home = join(store, "node_modules", name);
      homes.set(name, home);
      await cp(from, home, { recursive: true });
      for (const each of Object.keys(manifest.dependencies ?? {})) {
        await link(join(store, "node_modules", each), await place(each));
      }
      return home;
    };
    for (const name of direct) await link(join(modules, name), await place(name));
    await cp(join(users, "library"), join(folder, "library"), { recursive: true });
    await cp(join(users, "package.json"), join(folder, "package.json"));
  });
}

async function link(at: string, target: string): Promise<void> {
  await mkdir(dirname(at), { recursive: true });
  await symlink(relative(dirname(at), target), at, "dir");
}

describe("a library whose packages are in pnpm's layout", { timeout: 300_000 }, () => {
  let folder: string;
  beforeAll(async () => {
    folder = await pnpmFolder();
  }, 600_000);

  test("cannot reach openapi-fetch", async () => {
    expect((await readdir(join(folder, "node_modules"))).sort()).toEqual([
      ".pnpm",
      "@types",
      "pinterest-client",
    ]);
  });

  test.each(["typescript-5.4", "typescript", "typescript-6"])(
    "has declarations that name every type, under %s",
    (version) => {
      const typescript = createRequire(import.meta.url)(version) as typeof ts;
      expect(new Checker(typescript).errorsOf(join(folder, "library"))).toEqual([]);
    },
  );

  test("has declarations that name every type, under typescript-7", async () => {
    const tsc = join(root, "node_modules/typescript-7/bin/tsc");
    const ended = await runProgram(process.execPath, [tsc, "-p", "library"], { cwd: folder });
    expect(ended).toMatchObject({ code: 0, stdout: "" });
  });
});
