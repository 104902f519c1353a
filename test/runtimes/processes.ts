import { join } from "node:path";
import { runProgram } from "../support/run.js";
import { binary } from "./binaries.js";
import type { Report } from "./suite.js";

/** Runs the suite in a runtime, against a base URL. `project` has the tarball and the suite. */
export type RunSuite = (project: string, baseUrl: string) => Promise<Report>;

export const runInNode: RunSuite = (project, baseUrl) =>
  reportOf(process.execPath, [join(project, "entries/process.js"), baseUrl], project);

export const runInBun: RunSuite = async (project, baseUrl) => {
  const bun = await binary("@oven", /^bun-/, "bin/bun");
  return reportOf(bun, ["--no-install", "entries/process.js", baseUrl], project);
};

/** Deno grants the network alone, and that of the server. */
export const runInDeno: RunSuite = async (project, baseUrl) => {
  const deno = await binary("@deno", /./, "deno");
  const granted = ["--no-prompt", "--no-remote", `--allow-net=${new URL(baseUrl).host}`];
  return reportOf(deno, ["run", ...granted, "entries/process.js", baseUrl], project);
};

/** Runs a program that prints a report and nothing else. */
export async function reportOf(
  file: string,
  args: readonly string[],
  cwd: string,
): Promise<Report> {
  const env = { DENO_DIR: join(cwd, ".deno"), DENO_NO_UPDATE_CHECK: "1" };
  const { code, stdout, stderr } = await runProgram(file, args, { cwd, env });
  if (code !== 0) throw new Error(`${file} ended with ${code}: ${stderr}${stdout}`);
  return JSON.parse(stdout) as Report;
}
