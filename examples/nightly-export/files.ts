import { access, appendFile, rename, rm, truncate } from "node:fs/promises";

/**
 * Appends lines to a file of a known size, and returns its new size. A file of size 0 is created, readable
 * by its owner alone since orders have e-mail addresses in them, and begins with the header if there is one.
 */
export async function appendLines(
  file: string,
  size: number,
  lines: readonly string[],
  header?: string,
): Promise<number> {
  if (lines.length === 0) return size;
  const all = size === 0 && header !== undefined ? [header, ...lines] : lines;
  const text = `${all.join("\n")}\n`;
  const flag = size === 0 ? "ax" : "a";
  await appendFile(file, text, { flag, mode: 0o600, flush: true });
  return size + Buffer.byteLength(text);
}

/** Cuts a file to a size; a file of size 0 is removed. */
export async function cutTo(file: string, size: number): Promise<void> {
  await (size === 0 ? rm(file, { force: true }) : truncate(file, size).catch(unlessMissing));
}

/** Turns the rows to be tried again into a CSV file of their own, which the next run finds. */
export async function publishAgain(again: string, file: string): Promise<void> {
  const base = file.replace(/(\.again-\d+)?\.csv$/, "");
  let stamp = Date.now();
  const name = () => `${base}.again-${stamp}.csv`;
  while (await exists(name())) stamp++;
  await rename(again, name()).catch(unlessMissing);
}

function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}

/** For `catch`: turns the error about a missing file into `undefined`, and throws any other. */
export function unlessMissing(error: unknown): undefined {
  if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
}
