import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";
import { compiledScripts } from "./compiled-scripts.js";

/** The project's root. */
export const root = fileURLToPath(new URL("../..", import.meta.url));

/** How a command ended. */
export interface Ended {
  code: number;
  stdout: string;
  stderr: string;
}

/** Runs a program and resolves when it has ended, whatever its exit code. */
export function runProgram(
  file: string,
  args: readonly string[],
  {
    cwd = root,
    env = {},
    timeout = 600_000,
  }: { cwd?: string; env?: Record<string, string>; timeout?: number } = {},
): Promise<Ended> {
  const options = { cwd, env: { ...process.env, ...env }, maxBuffer: 1 << 26, timeout };
  return new Promise((resolve) => {
    execFile(file, args, options, (error, stdout, stderr) => {
      const code = error ? (typeof error.code === "number" ? error.code : 1) : 0;
      const ended = error?.killed ? `${stderr}\n${file} was ended after ${timeout} ms` : stderr;
      resolve({ code, stdout, stderr: ended });
    });
  });
}

/** Runs one of the project's TypeScript scripts, such as `scripts/generate.ts`, from the project's root. */
export async function runScript(
  script: string,
  args: readonly string[] = [],
  env = {},
): Promise<Ended> {
  const file = join(await compiledScripts(root), script.replace(/\.ts$/, ".js"));
  return runProgram(process.execPath, [file, ...args], { env });
}

/** Makes a folder that is removed when the test ends. */
export async function scratch(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "pinterest-client-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}
