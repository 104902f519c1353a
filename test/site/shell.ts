import { spawn } from "node:child_process";
import { text } from "node:stream/consumers";

/** A command that a shell ran. */
export interface ShellCommand {
  readonly args: readonly string[];
  readonly input: string;
}

/** Lets a shell read scripts, and returns the arguments and the input that `name` gets in each. */
export async function readCommands(
  name: string,
  scripts: readonly string[],
): Promise<ShellCommand[]> {
  // Arguments end with a NUL, the input with 0x01 and a command with 0x02, which no script contains.
  const recorder = `${name}() { printf '%s\\0' "$@"; cat; printf '\\001'; }`;
  const script = scripts.map((each) => `{ ${each}\n} < /dev/null; printf '\\002'`).join("\n");
  const child = spawn("bash", ["-euc", 'eval "$(cat)"'], { stdio: ["pipe", "pipe", "inherit"] });
  child.stdin.end(`PINTEREST_ACCESS_TOKEN=a PINTEREST_CONVERSION_TOKEN=a
PINTEREST_APP_ID=a PINTEREST_APP_SECRET=a
${recorder}
${script}`);
  const output = await text(child.stdout);
  return output
    .split("\u0002")
    .slice(0, -1)
    .map((command) => {
      const parts = command.replace(/\u0001$/, "").split("\0");
      return { args: parts.slice(0, -1), input: parts.at(-1) ?? "" };
    });
}
