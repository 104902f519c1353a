import { createHash, randomUUID } from "node:crypto";
import { open, readFile, rename, writeFile } from "node:fs/promises";
import { unlessMissing } from "./files.js";

/** How far a file has been sent. */
export interface Progress {
  /** Identifies the file, as returned by {@link identify}. */
  readonly file: string;
  /** How many rows are done. */
  readonly rows: number;
  /** How many bytes of `*.again` and of `*.refused` belong to those rows. */
  readonly again: number;
  readonly refused: number;
}

/** Identifies a file by its size, its modification time and the hash of its first 64 KiB. */
export async function identify(file: string): Promise<string> {
  const handle = await open(file);
  try {
    const { size, mtimeMs } = await handle.stat();
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(65_536), 0, 65_536, 0);
    const hash = createHash("sha256").update(buffer.subarray(0, bytesRead)).digest("hex");
    return `${size} ${mtimeMs} ${hash}`;
  } finally {
    await handle.close();
  }
}

export async function readProgress(path: string): Promise<Progress | undefined> {
  const text = await readFile(path, "utf8").catch(unlessMissing);
  return text === undefined ? undefined : (JSON.parse(text) as Progress);
}

/** Replaces the progress file in one step: at any moment it is the old one or the new one. */
export async function writeProgress(path: string, progress: Progress): Promise<void> {
  const draft = `${path}.${randomUUID()}`;
  await writeFile(draft, JSON.stringify(progress), { flag: "wx", mode: 0o600, flush: true });
  await rename(draft, path);
}
