/** Builds the documentation site, or serves it: `npm run site:build`, `npm run site`. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { runCommand, UserError } from "./cli.js";
import { readApiPages } from "./site/api.js";
import { hashInputs } from "./site/inputs.js";
import { writeSitePages, writeTwins } from "./site/write.js";

const root = fileURLToPath(new URL("..", import.meta.url));
const site = join(root, "site");

const command = {
  name: "npm run site:build",
  about: "Builds the documentation site into site/.vitepress/dist.",
  options: {
    serve: {
      type: "boolean",
      default: false,
      help: "serves the site instead of building it; pages of site/ follow as you write, others at the next start",
    },
  },
} as const;

await runCommand(command, async ({ values: { serve } }) => {
  if (await isInstallNeeded()) await runInSite("npm", ["ci", "--no-audit", "--no-fund"]);
  // What is changed during the build is not in it.
  const inputs = await hashInputs(root);
  const { SITE_REPOSITORY } = process.env;
  const pages = await writeSitePages(root, SITE_REPOSITORY === "" ? undefined : SITE_REPOSITORY);
  await runInSite("npx", ["typedoc", "--options", "typedoc.config.js"]);
  const api = await readApiPages(site);
  await runInSite("npx", ["vitepress", serve ? "dev" : "build"]);
  if (serve) return;
  await writeTwins(join(site, ".vitepress/dist"), [...pages, ...api]);
  await writeFile(join(site, "generated/built-from.txt"), inputs);
});

/** Whether site/node_modules is missing, or older than the lockfile. */
async function isInstallNeeded(): Promise<boolean> {
  const [lock, installed] = await Promise.all(
    ["package-lock.json", "node_modules/.package-lock.json"].map((name) =>
      stat(join(site, name)).then(
        ({ mtimeMs }) => mtimeMs,
        () => 0,
      ),
    ),
  );
  return (installed ?? 0) < (lock ?? 0);
}

/** Runs a program of site/, whose output is shown. */
async function runInSite(program: string, args: readonly string[]): Promise<void> {
  const shell = process.platform === "win32";
  const child = spawn(program, args, { cwd: site, stdio: "inherit", shell });
  const [code] = (await once(child, "close")) as [number | null];
  if (code !== 0) throw new UserError(`${program} ${args.join(" ")} failed`);
}
