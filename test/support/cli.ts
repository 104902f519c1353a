import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { afterAll, beforeEach, onTestFinished } from "vitest";
import { buildCli } from "../../scripts/build-cli.js";
import { type StandIn, startStandIn } from "../../src/testing/index.js";
import { oncePerRun } from "./once-per-run.js";
import { type Ended, scratch } from "./run.js";

/** The bundled command line, `cli.js`; made once for all test files of a run. */
export async function cliFile(): Promise<string> {
  return join(await oncePerRun("cli", buildCli), "cli.js");
}

/** How a command is run. */
export interface CliOptions {
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** What is piped to it. */
  readonly input?: string | Uint8Array;
  readonly cwd?: string;
}

/** The tokens of the tests. */
export const secrets = {
  PINTEREST_ACCESS_TOKEN: "access-token-of-the-cli-tests",
  PINTEREST_CONVERSION_TOKEN: "conversion-token-of-the-cli-tests",
};

/** Starts a stand-in for the tests of a file; it is reset before each, and closed after them. */
export async function useStandIn(): Promise<StandIn> {
  const standIn = await startStandIn();
  afterAll(() => standIn.close());
  beforeEach(() => {
    standIn.reset();
  });
  return standIn;
}

/** The environment of a command that calls a stand-in with both tokens. */
export function envFor(standIn: StandIn): Record<string, string> {
  return { ...secrets, PINTEREST_API_URI: standIn.baseUrl };
}

/** Starts the command; it is killed if it still runs when the test ends. */
export async function startCli(args: readonly string[], options: CliOptions = {}) {
  const { env = {}, input, cwd } = options;
  const { PATH = "" } = process.env;
  const home = await scratch();
  const child = spawn(process.execPath, [await cliFile(), ...args], {
    ...(cwd !== undefined && { cwd }),
    env: { PATH, HOME: home, XDG_CONFIG_HOME: join(home, "config"), ...env },
    stdio: ["pipe", "pipe", "pipe"],
  });
  onTestFinished(() => void child.kill("SIGKILL"));
  const output = { stdout: "", stderr: "" };
  child.stdout.setEncoding("utf8").on("data", (text: string) => (output.stdout += text));
  child.stderr.setEncoding("utf8").on("data", (text: string) => (output.stderr += text));
  child.stdin.on("error", () => undefined);
  if (input !== undefined) child.stdin.end(input);
  const ended: Promise<Ended> = once(child, "close").then(([code, signal]) => ({
    code: typeof code === "number" ? code : signal === "SIGKILL" ? 137 : 1,
    ...output,
  }));
  return { child, output, ended };
}

/** Runs the command to its end. */
export async function runCli(args: readonly string[], options: CliOptions = {}): Promise<Ended> {
  const { ended } = await startCli(args, { input: "", ...options });
  return ended;
}
