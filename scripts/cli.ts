import { parseArgs, type ParseArgsConfig } from "node:util";

/** A mistake of the user's; its message is one line that says what to do. */
export class UserError extends Error {
  override name = "UserError";
}

/** The options of a command, as Node's `parseArgs` describes them. */
type Options = NonNullable<ParseArgsConfig["options"]>;

/** Parses a command line. Throws a {@link UserError} that says what is wrong with it. */
export function readOptions<T extends Options>(options: T, args = process.argv.slice(2)) {
  return parse(args, options, false).values;
}

/**
 * Parses a command line with positional arguments, such as two files. Throws a {@link UserError} unless
 * there is one argument for each name.
 *
 * @example
 * const { values, named } = readArguments(["OLD", "NEW"], { format: { type: "string" } });
 */
export function readArguments<N extends string, T extends Options>(
  names: readonly N[],
  options: T,
  args = process.argv.slice(2),
) {
  const { values, positionals } = parse(args, options, true);
  if (positionals.length !== names.length) {
    const given = positionals.length === 0 ? "nothing" : positionals.join(" ");
    throw new UserError(`expected ${names.join(" and ")}, got ${given}`);
  }
  const pairs = names.map((name, index) => [name, positionals[index]]);
  return { values, named: Object.fromEntries(pairs) as Record<N, string> };
}

function parse<T extends Options>(args: string[], options: T, allowPositionals: boolean) {
  try {
    return parseArgs({ args, options, strict: true, allowPositionals });
  } catch (error) {
    throw new UserError((error as Error).message);
  }
}

/**
 * Runs a command's main function. A {@link UserError} is printed in one line and ends the process with
 * code 1; any other error is a bug of ours and keeps its stack.
 */
export async function run(main: () => Promise<void>): Promise<void> {
  for (const stream of [process.stdout, process.stderr]) stream.on("error", ignoreClosedPipe);
  try {
    await main();
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    console.error(`error: ${printable(error.message)}`);
    process.exitCode = 1;
  }
}

/** Whoever reads the output may stop early, as `head` does; the command still ends with its own exit code. */
function ignoreClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== "EPIPE") throw error;
}

/**
 * Escapes control characters and characters that reorder text, other than tabs and newlines, so that text
 * of a document cannot control a terminal. In JSON the escapes stand for the same characters.
 */
export function printable(text: string): string {
  return text.replace(
    /[\0-\x08\v-\x1f\x7f-\x9f\u200e\u200f\u2028-\u202e\u2066-\u2069]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
