import { spawn } from "node:child_process";
import { once } from "node:events";
import { onTestFinished } from "vitest";
import { root, type Ended } from "./run.js";

/** A program that runs until it exits or is stopped. */
export interface Started {
  /** What it has written so far. */
  readonly output: { stdout: string; stderr: string };
  /** Waits until its standard output matches, and resolves with the match; rejects if it ends before. */
  seen(pattern: RegExp): Promise<RegExpExecArray>;
  /** Sends it a signal, and resolves when it has ended. */
  stop(signal?: NodeJS.Signals): Promise<Ended>;
  /** Resolves when it has ended. */
  readonly ended: Promise<Ended>;
}

/** Starts a program; what still runs when the test ends is killed. */
export function startProgram(
  file: string,
  args: readonly string[],
  { cwd = root, env = {} }: { cwd?: string; env?: Record<string, string> } = {},
): Started {
  const child = spawn(file, args, { cwd, env: { ...process.env, ...env } });
  onTestFinished(() => void child.kill("SIGKILL"));
  const output = { stdout: "", stderr: "" };
  for (const name of ["stdout", "stderr"] as const) {
    child[name].setEncoding("utf8").on("data", (text: string) => (output[name] += text));
  }
  const ended = once(child, "close").then(([code]) => ({ code: Number(code ?? 1), ...output }));
  return {
    output,
    ended,
    async seen(pattern) {
      for (;;) {
        const match = pattern.exec(output.stdout);
        if (match) return match;
        const more = once(child.stdout, "data").then(() => undefined);
        const end = await Promise.race([more, ended]);
        if (end) throw new Error(`${file} ended with ${end.code}: ${end.stderr}${end.stdout}`);
      }
    },
    stop(signal = "SIGTERM") {
      child.kill(signal);
      return ended;
    },
  };
}
