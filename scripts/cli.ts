import { parseArgs } from "node:util";
import { printable } from "../src/cli/terminal.js";

/** An error caused by the user; its message is one line that says what to do. */
export class UserError extends Error {
  override name = "UserError";
}

/** An option of a command: the settings for Node's `parseArgs`, and its line of help. */
export interface Option {
  readonly type: "string" | "boolean";
  readonly default?: string | boolean;
  /** What `--help` says about it. An option without a line is for tests and is not shown. */
  readonly help?: string;
  /** What stands for the value in the help, such as `FILE`. */
  readonly value?: string;
}

/** A command: its help and its options, in one place. */
export interface Command<
  O extends Record<string, Option> = Record<string, Option>,
  N extends string = string,
> {
  /** How it is started, such as `npm run generate`. */
  readonly name: string;
  /** What it does: one line, and more lines if needed. */
  readonly about: string;
  /** The names of its positional arguments, all of them required; none by default. */
  readonly arguments?: readonly N[];
  /** Whether further positional arguments may follow, as `rest`. */
  readonly rest?: string;
  readonly options: O;
}

/** The parsed arguments of a command. */
export interface Parsed<O extends Record<string, Option>, N extends string = never> {
  readonly values: { readonly [K in keyof O]: ValueOf<O[K]> };
  readonly named: Readonly<Record<N, string>>;
  readonly rest: readonly string[];
}

type ValueOf<O extends Option> =
  | (O["type"] extends "boolean" ? boolean : string)
  | (O extends { readonly default: unknown } ? never : undefined);

/**
 * Runs a command: parses the command line and calls `main`, or prints the help for `--help`. A {@link UserError} is
 * printed in one line and ends the process with code 1; any other error is a bug of ours and keeps its stack.
 *
 * @example
 * const command = {
 *   name: "npm run spec:diff",
 *   about: "Reports what changed between two documents.",
 *   arguments: ["OLD", "NEW"],
 *   options: { format: { type: "string", default: "markdown", value: "markdown|json", help: "what is printed" } },
 * } as const;
 * await runCommand(command, async ({ values, named }) => {});
 */
export async function runCommand<
  const O extends Record<string, Option>,
  const N extends string = never,
>(command: Command<O, N>, main: (parsed: Parsed<O, N>) => Promise<void> | void): Promise<void> {
  for (const stream of [process.stdout, process.stderr]) stream.on("error", ignoreClosedPipe);
  try {
    const args = process.argv.slice(2);
    if (args.includes("--help") || args.includes("-h")) console.log(helpOf(command));
    else await main(parse(command, args));
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    console.error(`error: ${printable(error.message)}`);
    process.exitCode = 1;
  }
}

/** Ignores that the reader of the output, such as `head`, has stopped; the command ends with its own exit code. */
function ignoreClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== "EPIPE") throw error;
}

function parse<O extends Record<string, Option>, N extends string>(
  command: Command<O, N>,
  args: string[],
): Parsed<O, N> {
  const names: readonly N[] = command.arguments ?? [];
  const allowPositionals = names.length > 0 || command.rest !== undefined;
  const { values, positionals } = parseStrictly(command.options, args, allowPositionals);
  const isShort = positionals.length < names.length;
  if (isShort || (positionals.length > names.length && command.rest === undefined)) {
    const given = positionals.length === 0 ? "nothing" : positionals.join(" ");
    throw new UserError(`expected ${names.join(" and ")}, got ${given}`);
  }
  const pairs = names.map((name, index) => [name, positionals[index]]);
  return {
    values: values as Parsed<O, N>["values"],
    named: Object.fromEntries(pairs) as Record<N, string>,
    rest: positionals.slice(names.length),
  };
}

function parseStrictly(
  options: Readonly<Record<string, Option>>,
  args: string[],
  allowPositionals: boolean,
) {
  try {
    return parseArgs({ args, options, strict: true, allowPositionals });
  } catch (error) {
    throw new UserError((error as Error).message);
  }
}

/** The text that `--help` prints. */
export function helpOf({ name, about, arguments: names = [], rest, options }: Command): string {
  const lines = Object.entries(options).flatMap(([option, { help, value, ...given }]) => {
    if (help === undefined) return [];
    const left = given.type === "string" ? `--${option} ${value ?? "VALUE"}` : `--${option}`;
    const isStated = typeof given.default === "string";
    return [[left, isStated ? `${help}; default: ${String(given.default)}` : help] as const];
  });
  const all = [...lines, ["--help", "prints this text"] as const];
  const width = Math.max(...all.map(([left]) => left.length));
  const usage = [
    name,
    "--",
    "[options]",
    ...names,
    ...(rest === undefined ? [] : [`[${rest}...]`]),
  ];
  return [
    `Usage: ${usage.join(" ")}`,
    about,
    all.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`).join("\n"),
  ].join("\n\n");
}
