import { readFile, rm } from "node:fs/promises";
import { basename, resolve } from "node:path";
import { usageError } from "../failure.js";
import { isRecord } from "../output.js";
import { errnoOf, writePrivate } from "../profiles.js";

/** The counts of rows by outcome. */
export interface Counts {
  /** Rows whose outcome is final. */
  rows: number;
  processed: number;
  failed: number;
}

/** The content of a progress file: how far a file was sent, and what identifies the file and the run. */
interface Saved extends Counts {
  readonly version: 1;
  readonly file: string;
  readonly size: number;
  readonly head: string;
  /** A fingerprint of the API, the ad account and the mapping, since resuming with others would mix two. */
  readonly how: string;
  /** The absolute path of the file of failures; `null` without one. */
  readonly failedFile: string | null;
  /** The length of the file of failures at this point. */
  readonly failedBytes: number;
}

/** What identifies a run. */
export interface LedgerOptions {
  readonly input: string;
  readonly fingerprint: { readonly size: number; readonly head: string };
  readonly how: string;
  readonly resume: boolean;
  readonly restart: boolean;
  /** The file of failures, if there is one. */
  readonly failedPath: string | undefined;
}

/** Stores how far a file was sent, in a file beside it, so that the send can be resumed however it ended. */
export interface Ledger {
  readonly path: string;
  /** The counts up to where to continue; zero at the start. */
  readonly counts: Readonly<Counts>;
  /**
   * The length at which to continue the file of failures: what was written to it after the last save is repeated.
   * `undefined` if the earlier send had another file or none, so that it must be a new one.
   */
  readonly failedLength: number | undefined;
  save(counts: Readonly<Counts>, failedBytes: number): Promise<void>;
  remove(): Promise<void>;
}

/** Opens the progress file of an input. */
export async function openLedger(options: LedgerOptions): Promise<Ledger> {
  const { input, fingerprint, how, failedPath } = options;
  const path = `${input}.progress.json`;
  const found = await readSaved(path).catch((error: unknown) => {
    if (options.restart) return undefined;
    throw error;
  });
  const saved = options.restart ? undefined : found;
  if (saved && !options.resume) {
    throw usageError(
      `${path}: an earlier send stopped after row ${saved.rows}; add --resume to continue, or --restart to begin again`,
    );
  }
  if (saved && (saved.size !== fingerprint.size || saved.head !== fingerprint.head)) {
    throw usageError(
      `${input}: has changed since ${path} was written; add --restart to begin again`,
    );
  }
  if (saved && saved.how !== how) {
    throw usageError(
      `${path}: belongs to another mapping, ad account or API; repeat the options of that run, or add --restart`,
    );
  }
  const failedFile = failedPath === undefined ? null : resolve(failedPath);
  const isSameFile = found !== undefined && failedFile !== null && found.failedFile === failedFile;
  const { rows = 0, processed = 0, failed = 0 } = saved ?? {};
  return {
    path,
    counts: { rows, processed, failed },
    failedLength: isSameFile ? (saved?.failedBytes ?? 0) : undefined,
    async save(counts, failedBytes) {
      const content: Saved = {
        ...{ version: 1, file: basename(input), ...fingerprint, how },
        ...counts,
        ...{ failedFile, failedBytes },
      };
      await writePrivate(path, `${JSON.stringify(content)}\n`);
    },
    remove: () => rm(path, { force: true }),
  };
}

async function readSaved(path: string): Promise<Saved | undefined> {
  const text = await readFile(path, "utf8").catch((error: unknown) => {
    if (errnoOf(error) === "ENOENT") return undefined;
    throw usageError(`${path}: cannot be read (${errnoOf(error)})`);
  });
  if (text === undefined) return undefined;
  try {
    const saved: unknown = JSON.parse(text);
    if (isRecord(saved) && saved.version === 1) return saved as unknown as Saved;
  } catch {
    // Reported below.
  }
  throw usageError(`${path}: is not a progress file; move it away`);
}
