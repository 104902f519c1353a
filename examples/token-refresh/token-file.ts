import { randomUUID } from "node:crypto";
import { readFile, rename, rm, writeFile } from "node:fs/promises";

/** The tokens that a restart needs. */
export interface StoredTokens {
  readonly refreshToken: string;
  readonly accessToken: string;
  readonly expiresAt: Date;
}

/** Reads the tokens that were stored last; `undefined` if there is no such file yet. */
export async function readTokens(file: string): Promise<StoredTokens | undefined> {
  const text = await readFile(file, "utf8").catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  });
  if (text === undefined) return undefined;
  const stored = JSON.parse(text) as StoredTokens;
  return { ...stored, expiresAt: new Date(stored.expiresAt) };
}

/**
 * Stores tokens in a file that only its owner can read. It is replaced in one step: at any moment it is the
 * old file or the new one.
 */
export async function writeTokens(file: string, tokens: StoredTokens): Promise<void> {
  const draft = `${file}.${randomUUID()}`;
  const text = `${JSON.stringify(tokens)}\n`;
  try {
    await writeFile(draft, text, { flag: "wx", mode: 0o600, flush: true });
    await rename(draft, file);
  } finally {
    await rm(draft, { force: true });
  }
}
