import { type FileHandle, open } from "node:fs/promises";
import { escapeFormula } from "../../flows/csv.js";
import { usageError } from "../failure.js";
import { csvCell } from "../output.js";
import { errnoOf } from "../profiles.js";

/** A row that was not sent, or not accepted. */
export interface FailedRow {
  readonly row: number;
  readonly line: number;
  readonly eventId: string;
  readonly reason: string;
  /** Its content, only if requested, since it is personal data. */
  readonly raw: unknown;
}

/** The file of failures: CSV if it is named so, otherwise NDJSON. */
export interface FailureFile {
  add(row: FailedRow): void;
  /** Writes the rows that were added; resolves with the length of the file. */
  flush(): Promise<number>;
  close(): Promise<void>;
}

/** How to open the file of failures. */
export interface FailureOptions {
  /** Whether the content of the rows is written too. */
  readonly withRows: boolean;
  /** Continues a file at this length; by default it must be a new one. */
  readonly length: number | undefined;
}

/** Opens the file of failures. Without a path, failures are not stored. */
export async function openFailures(
  path: string | undefined,
  { withRows, length: kept }: FailureOptions,
): Promise<FailureFile> {
  if (path === undefined) {
    return {
      add: () => undefined,
      flush: () => Promise.resolve(0),
      close: () => Promise.resolve(),
    };
  }
  const handle: FileHandle = await open(path, kept === undefined ? "wx" : "a", 0o600).catch(
    (error: unknown) => {
      const code = errnoOf(error);
      throw usageError(
        code === "EEXIST"
          ? `--failed: ${path} already exists; remove it, or choose another name`
          : `--failed: ${path} cannot be written (${code})`,
      );
    },
  );
  let length = (await handle.stat()).size;
  if (kept !== undefined) {
    if (length < kept) {
      await handle.close();
      throw usageError(`--failed: ${path} cannot be continued, since it is shorter than it was`);
    }
    await handle.truncate((length = kept));
  }
  const isCsv = path.toLowerCase().endsWith(".csv");
  const header = `row,line,event_id,reason${withRows ? ",raw" : ""}\r\n`;
  let rows: FailedRow[] = [];
  const lineOf = ({ row, line, eventId, reason, raw }: FailedRow): string => {
    const kept = withRows ? { raw } : {};
    if (!isCsv) return `${JSON.stringify({ row, line, event_id: eventId, reason, ...kept })}\n`;
    const cells = [String(row), String(line), eventId, reason];
    if (withRows) cells.push(JSON.stringify(raw ?? null));
    return `${cells.map((cell) => csvCell(escapeFormula(cell))).join(",")}\r\n`;
  };
  return {
    add: (row) => void rows.push(row),
    async flush() {
      const lines = rows.sort((a, b) => a.row - b.row).map(lineOf);
      rows = [];
      if (isCsv && length === 0) lines.unshift(header);
      if (lines.length > 0) {
        const bytes = Buffer.from(lines.join(""));
        await handle.appendFile(bytes);
        length += bytes.length;
      }
      return length;
    },
    close: () => handle.close(),
  };
}
