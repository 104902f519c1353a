import { type Command, InvalidArgumentError } from "commander";

/** The exit code of a command that does not throw. */
export interface Status {
  exitCode: number;
}

/** Options of every command that calls Pinterest. */
export function withClient(command: Command): Command {
  return command
    .option("--profile <name>", "use the credentials of this profile")
    .option("--keychain", "use the system's keychain instead of a file (needs @napi-rs/keyring)")
    .option("--ad-account <id>", "ad account; default: PINTEREST_AD_ACCOUNT_ID")
    .option("--sandbox", "call Pinterest's sandbox");
}

/** Options of every command that writes data. */
export function withOutput(command: Command): Command {
  return command
    .option("--json", "write JSON")
    .option("--ndjson", "write one JSON value per line; the default in a pipe")
    .option("--csv", "write CSV")
    .option("--fields <names>", "only these fields, such as id,owner.username")
    .option("--jq <filter>", "pipe the values through jq, which must be installed");
}

/** Parses an option whose value is the name of a file, which an unset variable of a script makes empty. */
export function fileName(text: string): string {
  if (text !== "") return text;
  throw new InvalidArgumentError("Expected a file name.");
}

/** Parses an option whose value is an integer from `least`, to `most` if there is a limit. */
export function integerFrom(least: number, most?: number) {
  const range = most === undefined ? `, ${least} or more` : ` from ${least} to ${most}`;
  return (text: string): number => {
    const value = /^\d{1,12}$/.test(text) ? Number(text) : Number.NaN;
    if (value >= least && value <= (most ?? Infinity)) return value;
    throw new InvalidArgumentError(`Expected an integer${range}.`);
  };
}
