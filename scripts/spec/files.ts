import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname } from "node:path";

/** The text of a file, or `undefined` where there is none. */
export async function readIfThere(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}

/**
 * Writes files all or none: each beside its place first, then renamed into it. A failure in the
 * middle of writing leaves what was there.
 */
export async function writeAll(files: ReadonlyMap<string, string>): Promise<void> {
  const suffix = `.${process.pid}.tmp`;
  try {
    for (const [path, text] of files) {
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path + suffix, text);
    }
    for (const path of files.keys()) await rename(path + suffix, path);
  } finally {
    for (const path of files.keys()) await rm(path + suffix, { force: true });
  }
}
