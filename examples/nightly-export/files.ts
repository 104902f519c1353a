import { appendFile, readFile, rename, stat, writeFile } from "node:fs/promises";

/** For what holds e-mail addresses: its owner alone may read it. */
const mode = 0o600;

/** Adds lines to a file; a new one begins with the header. */
export async function appendLines(
  file: string,
  lines: readonly string[],
  header?: string,
): Promise<void> {
  if (lines.length === 0) return;
  const isNew = header !== undefined && !(await stat(file).catch(unlessMissing));
  await appendFile(file, `${(isNew ? [header, ...lines] : lines).join("\n")}\n`, { mode });
}

/** Writes a file so that it is the old or the new one at any moment, and never half of it. */
export async function writeWhole(file: string, text: string): Promise<void> {
  await writeFile(`${file}.new`, text, { mode });
  await rename(`${file}.new`, file);
}

/** The number that a file holds; 0 where there is none. */
export async function readNumber(file: string): Promise<number> {
  return Number((await readFile(file, "utf8").catch(unlessMissing)) ?? 0);
}

/** For `catch`: a file that is not there is `undefined`, and any other error stays one. */
export function unlessMissing(error: unknown): undefined {
  if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
}
