import { readFile, rename, writeFile } from "node:fs/promises";

/** What is kept of tokens: enough to go on after a restart. */
export interface KeptTokens {
  readonly refreshToken: string;
  readonly accessToken: string;
  readonly expiresAt: Date;
}

/** Reads the tokens that were kept last; `undefined` where there is no such file yet. */
export async function readTokens(file: string): Promise<KeptTokens | undefined> {
  const text = await readFile(file, "utf8").catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  });
  if (text === undefined) return undefined;
  const kept = JSON.parse(text) as KeptTokens;
  return { ...kept, expiresAt: new Date(kept.expiresAt) };
}

/** Keeps tokens: the file is the old or the new one at any moment, and its owner's alone from the start. */
export async function writeTokens(file: string, tokens: KeptTokens): Promise<void> {
  const draft = `${file}.new`;
  // A write that a crash cut short must be on the disk before its file takes the place of the old one.
  await writeFile(draft, `${JSON.stringify(tokens)}\n`, { mode: 0o600, flush: true });
  await rename(draft, file);
}
