import { randomBytes } from "node:crypto";
import { access, constants, link, lstat, rename, rm, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import type { CodeTokens } from "../../src/index.js";
import { UserError } from "../cli.js";

/** Where the tokens go. */
export interface Target {
  readonly out: string | undefined;
  readonly force: boolean;
}

/** Tells that the file cannot be written before anybody is asked for anything. */
export async function mustBeWritable({ out, force }: Target): Promise<void> {
  if (out === undefined) return;
  if (!force && (await isThere(out))) {
    throw new UserError(`${out} is there already; --force replaces it`);
  }
  await access(dirname(out), constants.W_OK).catch((error: unknown) => {
    throw new UserError(`${out} cannot be written (${codeOf(error)})`);
  });
}

function isThere(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  );
}

function codeOf(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? "unknown";
}

/** The lines that `Pinterest.fromEnv` reads, with the time at which the tokens end. */
export function toLines({
  access_token,
  refresh_token,
  expiresAt,
  refreshTokenExpiresAt,
}: CodeTokens): string {
  const lines = [
    `# ends ${expiresAt.toISOString()}`,
    `PINTEREST_ACCESS_TOKEN=${quote(access_token)}`,
  ];
  if (refresh_token !== undefined) {
    if (refreshTokenExpiresAt) lines.push(`# ends ${refreshTokenExpiresAt.toISOString()}`);
    lines.push(`PINTEREST_REFRESH_ACCESS_TOKEN=${quote(refresh_token)}`);
  }
  return lines.join("\n");
}

/** As a shell and Node's --env-file read it alike. */
function quote(value: string): string {
  return /^[\w.~+/=-]+$/.test(value) ? value : `'${value.replaceAll("'", "'\\''")}'`;
}

/** Writes a file that its owner alone can read, from its first byte on, whole or not at all. */
export async function keepTokens(lines: string, { out = "", force }: Target): Promise<void> {
  // A file that is there keeps its mode when it is written to, so a new one takes its place.
  const draft = `${out}.${randomBytes(6).toString("hex")}`;
  try {
    await writeFile(draft, `${lines}\n`, { flag: "wx", mode: 0o600 });
    // A link, unlike a rename, never replaces what came in between.
    await (force ? rename(draft, out) : link(draft, out));
  } catch (error) {
    throw new UserError(`${out} cannot be written (${codeOf(error)}); start again`);
  } finally {
    await rm(draft, { force: true });
  }
}
