import { readFile, rm } from "node:fs/promises";
import { basename, resolve } from "node:path";
import { usageError } from "../failure.js";
import { isRecord } from "../output.js";
import { errnoOf, writePrivate } from "../profiles.js";

/** Consecutive rows, from the first to the last. */
export type RowRange = readonly [first: number, last: number];

/** The counts of rows by outcome. */
export interface Counts {
  /** Rows whose outcome is final. */
  rows: number;
  processed: number;
  failed: number;
}

/** How far a file was sent. */
export interface SendState extends Readonly<Counts> {
  /** The rows whose outcome is final. */
  readonly settled: readonly RowRange[];
  /** The length of the file of failures at this point. */
  readonly failedBytes: number;
}

/** The content of a progress file: how far a file was sent, and what identifies the file and the run. */
interface Saved extends SendState {
  readonly version: 2;
  readonly file: string;
  readonly size: number;
  readonly head: string;
  /** A fingerprint of the API, the ad account and the mapping, since resuming with others would mix two. */
  readonly how: string;
  /** The absolute path of the file of failures; `null` without one. */
  readonly failedFile: string | null;
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
  /** Where to start: the state of the earlier send, or nothing settled. */
  readonly start: SendState;
  /**
   * The length at which to continue the file of failures: what was written to it after the last save is repeated.
   * `undefined` if the earlier send had another file or none, so that it must be a new one.
   */
  readonly failedLength: number | undefined;
  save(state: SendState): Promise<void>;
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
      `${path}: an earlier send stopped after ${saved.rows} rows; add --resume to continue, or --restart to begin again`,
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
  if (failedFile === resolve(path)) {
    throw usageError(`--failed: ${path} is where the progress is stored; choose another name`);
  }
  const isSameFile = found !== undefined && failedFile !== null && found.failedFile === failedFile;
  const failedLength = isSameFile ? (saved?.failedBytes ?? 0) : undefined;
  const { rows = 0, processed = 0, failed = 0, settled = [] } = saved ?? {};
  return {
    path,
    start: { rows, processed, failed, settled, failedBytes: failedLength ?? 0 },
    failedLength,
    async save(state) {
      const content: Saved = {
        ...{ version: 2, file: basename(input), ...fingerprint, how },
        ...state,
        failedFile,
      };
      await writePrivate(path, `${JSON.stringify(content)}\n`);
    },
    remove: () => rm(path, { force: true }),
  };
}

/** Sorts ranges of rows, and joins those that touch. */
export function joinRanges(ranges: readonly RowRange[]): RowRange[] {
  const joined: [number, number][] = [];
  for (const [first, last] of [...ranges].sort(([a], [b]) => a - b)) {
    const before = joined.at(-1);
    if (before && first <= before[1] + 1) before[1] = Math.max(before[1], last);
    else joined.push([first, last]);
  }
  return joined;
}

async function readSaved(path: string): Promise<Saved | undefined> {
  const text = await readFile(path, "utf8").catch((error: unknown) => {
    if (errnoOf(error) === "ENOENT") return undefined;
    throw usageError(`${path}: cannot be read (${errnoOf(error)})`);
  });
  if (text === undefined) return undefined;
  try {
    const saved: unknown = JSON.parse(text);
    if (isRecord(saved) && saved.version === 2) return saved as unknown as Saved;
  } catch {
    // Reported below.
  }
  throw usageError(`${path}: is not a progress file; move it away`);
}
