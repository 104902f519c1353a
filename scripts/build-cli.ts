import { readFile, readdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = fileURLToPath(new URL("..", import.meta.url));

/**
 * Bundles the command line with everything that it uses into one file, `cli.js`, and writes the licences of the
 * bundled packages beside it. Used by the build and by the tests.
 */
export async function buildCli(folder: string): Promise<void> {
  const outfile = join(folder, "cli.js");
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: ["src/cli/main.ts"],
    outfile,
    bundle: true,
    minify: true,
    // Messages contain the names of classes.
    keepNames: true,
    format: "esm",
    platform: "node",
    target: "node20",
    alias: { "#sha256": "./src/user-data/sha256-node.ts" },
    external: ["@napi-rs/keyring"],
    banner: {
      // Bundled CommonJS modules call `require` for Node's own modules.
      js: '#!/usr/bin/env node\nimport{createRequire as $createRequire}from"node:module";const require=$createRequire(import.meta.url);',
    },
    legalComments: "none",
    tsconfigRaw: {},
    logLevel: "warning",
    metafile: true,
  });
  await writeFile(join(folder, "cli-licenses.txt"), await licencesOf(Object.keys(metafile.inputs)));
}

/** The licences of the packages that files belong to. */
async function licencesOf(files: readonly string[]): Promise<string> {
  const packages = new Set(
    files.flatMap((file) => {
      const [, folder] = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(file) ?? [];
      return folder === undefined ? [] : [folder];
    }),
  );
  const texts = await Promise.all(
    [...packages].sort().map((folder) => licenceOf(join(root, folder))),
  );
  return `dist/cli.js contains these packages.\n\n${texts.join("\n")}`;
}

async function licenceOf(folder: string): Promise<string> {
  const manifest = JSON.parse(await readFile(join(folder, "package.json"), "utf8")) as {
    name?: string;
    version?: string;
    license?: string;
  };
  // The package.json of a subfolder, such as dist/esm, may only set a module type.
  if (!manifest.name) return licenceOf(dirname(folder));
  const { name, version = "", license = "unknown" } = manifest;
  const file = (await readdir(folder)).sort().find((each) => /^licen[cs]e/i.test(each));
  const text = file ? (await readFile(join(folder, file), "utf8")).trim() : `Licence: ${license}`;
  return `${"=".repeat(80)}\n${name} ${version}\n\n${text}\n`;
}
