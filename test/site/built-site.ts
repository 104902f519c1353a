import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { hashInputs } from "../../scripts/site/inputs.js";
import { oncePerRun } from "../support/once-per-run.js";
import { root, runProgram } from "../support/run.js";

/** The folder of the built site; it is built first if it is missing or older than what it is built from. */
export async function builtSite(): Promise<string> {
  await oncePerRun("site", async () => {
    const stamp = join(root, "site/generated/built-from.txt");
    const builtFrom = await readFile(stamp, "utf8").catch(() => "");
    if (builtFrom === (await hashInputs(root))) return;
    const env = { SITE_BASE: "", SITE_REPOSITORY: "" };
    const args = ["--import", "tsx", "scripts/site.ts"];
    const { code, stderr } = await runProgram(process.execPath, args, { env, timeout: 0 });
    if (code !== 0) throw new Error(`the site does not build: ${stderr}`);
  });
  return join(root, "site/.vitepress/dist");
}
