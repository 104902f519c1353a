import { randomBytes } from "node:crypto";
import { access, constants, link, lstat, rename, rm, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import type { CodeTokens, RefreshedTokens } from "../../index.js";
import { CommandError, usageError } from "../failure.js";
import { type ProfileStore, errnoOf } from "../profiles.js";

/** Where the tokens go. */
export interface Target {
  /** The file to write; `undefined` if the tokens are printed. */
  readonly out: string | undefined;
  /** Whether an existing file may be replaced. */
  readonly force: boolean;
}

/** Throws a {@link CommandError} if the file cannot be written, before the user is asked for anything. */
export async function assertWritable({ out, force }: Target): Promise<void> {
  if (out === undefined) return;
  const found = await lstat(out).catch(() => undefined);
  if (found?.isDirectory()) throw usageError(`${out} is a folder`);
  if (found && !force) throw usageError(`${out} already exists; --force replaces it`);
  await access(dirname(out), constants.W_OK).catch((error: unknown) => {
    throw new CommandError(`${out} cannot be written (${errnoOf(error)})`);
  });
}

/** The tokens as the variables that `Pinterest.fromEnv` reads, each below a comment that says when it expires. */
export function toLines({
  access_token,
  refresh_token,
  expiresAt,
  refreshTokenExpiresAt,
}: CodeTokens | RefreshedTokens): string {
  const lines = [
    `# expires ${expiresAt.toISOString()}`,
    `PINTEREST_ACCESS_TOKEN=${parsePlainToken(access_token)}`,
  ];
  if (refresh_token !== undefined) {
    if (refreshTokenExpiresAt) lines.push(`# expires ${refreshTokenExpiresAt.toISOString()}`);
    lines.push(`PINTEREST_REFRESH_ACCESS_TOKEN=${parsePlainToken(refresh_token)}`);
  }
  return lines.join("\n");
}

/**
 * Returns a token if Node.js, shells and Docker read it the same way without quotes. Other tokens are refused, since
 * the three quote differently, and a line break would set another variable. Tokens for an Authorization header have
 * only these characters (RFC 6750, section 2.1).
 */
function parsePlainToken(token: string): string {
  if (/^[\w.+/=-][\w.~+/=-]*$/.test(token)) return token;
  throw new CommandError(
    "Pinterest sent a token with characters that an environment file cannot hold; start again",
  );
}

/** Writes a file that only its owner can read from the first byte on, as a whole or not at all. */
export async function writeLines(lines: string, { out = "", force }: Target): Promise<void> {
  // An existing file would keep its mode, so a new one replaces it.
  const draft = `${out}.${randomBytes(6).toString("hex")}`;
  try {
    await writeFile(draft, `${lines}\n`, { flag: "wx", mode: 0o600 });
    // Unlike a rename, a link never replaces a file that appeared in the meantime.
    await (force ? rename(draft, out) : link(draft, out));
  } catch (error) {
    throw new CommandError(`${out} cannot be written (${errnoOf(error)}); start again`);
  } finally {
    await rm(draft, { force: true });
  }
}

/** Writes tokens to a profile in place of the old ones, and keeps its other variables, such as the ad account. */
export async function storeTokens(
  store: ProfileStore,
  tokens: CodeTokens | RefreshedTokens,
): Promise<void> {
  const {
    PINTEREST_ACCESS_TOKEN: _access,
    PINTEREST_REFRESH_ACCESS_TOKEN: _refresh,
    ...kept
  } = (await store.read()) ?? {};
  const lines = Object.entries(kept).map(([name, value]) => `${name}=${quoteValue(value ?? "")}`);
  await store.write([toLines(tokens), ...lines, ""].join("\n"));
}

/** A value as Node.js reads it in an environment file, where `#` begins a comment. */
function quoteValue(value: string): string {
  if (/^[\w.~+/=:@,-]*$/.test(value)) return value;
  const quote = ["'", "`", '"'].find((each) => !value.includes(each)) ?? "";
  return `${quote}${value}${quote}`;
}
