import { spawn } from "node:child_process";
import { once } from "node:events";
import Table from "cli-table3";
import { escapeFormula } from "../flows/csv.js";
import { CommandError, exitCodes, usageError } from "./failure.js";
import { bold, isTerminal, note, printable, writeData } from "./terminal.js";

/** How data is written. */
export interface OutputOptions {
  readonly json?: boolean;
  readonly ndjson?: boolean;
  readonly csv?: boolean;
  /** Dotted paths of fields, separated by commas. */
  readonly fields?: string;
  /** A filter for the system's jq. */
  readonly jq?: string;
}

type Format = "table" | "json" | "ndjson" | "csv";

/** Writes the items of a result one by one, so that a list of any length takes constant memory. */
export interface Writer {
  write(item: unknown): Promise<void>;
  /** Writes the rest, and ends the output. */
  end(): Promise<void>;
}

/** The format that the options select; by default a table on a terminal, and NDJSON in a pipe. */
export function outputFormat({ json, ndjson, csv, jq }: OutputOptions): Format {
  const chosen = [json && "json", ndjson && "ndjson", csv && "csv", jq !== undefined && "jq"];
  const [first, second] = chosen.filter((each) => typeof each === "string");
  if (second !== undefined) throw usageError(`--${first}, --${second}: expected one of them`);
  if (first === undefined) return isTerminal() ? "table" : "ndjson";
  return first === "jq" ? "ndjson" : (first as Format);
}

/** Refuses invalid options of the output before anything is sent. */
export function assertOutput(options: OutputOptions): void {
  outputFormat(options);
  if (options.fields !== undefined) parseFields(options.fields);
}

/** Writes the data of an answer. The items of a page or a list are written one by one, except as JSON. */
export async function writeResult(data: unknown, options: OutputOptions): Promise<void> {
  if (data === undefined) return;
  if (outputFormat(options) === "json") {
    const { fields } = options;
    const picked = fields === undefined ? data : pickAll(data, parseFields(fields));
    await printText(`${JSON.stringify(picked, undefined, 2)}\n`);
    return;
  }
  const writer = createWriter(options, itemsOf(data) === undefined);
  for (const item of itemsOf(data) ?? [data]) await writer.write(item);
  await writer.end();
}

/** The items of a page or a list; `undefined` for a single object. */
function itemsOf(data: unknown): readonly unknown[] | undefined {
  if (Array.isArray(data)) return data as unknown[];
  const items = (data as { items?: unknown } | null)?.items;
  return Array.isArray(items) ? (items as unknown[]) : undefined;
}

function pickAll(data: unknown, fields: readonly string[]): unknown {
  const items = itemsOf(data);
  return items ? items.map((item) => pick(item, fields)) : pick(data, fields);
}

/** Creates a writer for items. On a terminal, a single object is shown as a table of its fields. */
export function createWriter(options: OutputOptions, isSingle = false): Writer {
  const format = outputFormat(options);
  const fields = options.fields === undefined ? undefined : parseFields(options.fields);
  if (options.jq !== undefined) return jqWriter(options.jq, (item) => pickGiven(item, fields));
  if (format === "table") return tableWriter(fields, isSingle);
  return createTextWriter({ format, fields, write: printText });
}

/** Writes to the standard output. JSON on a terminal keeps its meaning, since `printable` uses its escapes. */
function printText(text: string): Promise<void> {
  return writeData(isTerminal() ? printable(text) : text);
}

/** How items are written as text. */
export interface TextOptions {
  readonly format: Exclude<Format, "table">;
  readonly fields: readonly string[] | undefined;
  /** Columns that a CSV file has in addition to those of the first item. */
  readonly columns?: readonly string[] | undefined;
  /** The indentation of JSON. Default: 2. */
  readonly indent?: number;
  /** Whether a CSV file is safe to open in a spreadsheet: see `toCsv` in src/flows. */
  readonly escapesFormulas?: boolean;
  readonly write: (text: string) => Promise<void>;
}

/** Creates a writer of JSON, NDJSON or CSV. */
export function createTextWriter(options: TextOptions): Writer {
  const { format, fields, write } = options;
  if (format === "csv") return csvWriter(options);
  if (format === "json") return jsonWriter(options);
  return {
    write: (item) => write(`${JSON.stringify(pickGiven(item, fields))}\n`),
    end: () => Promise.resolve(),
  };
}

function jsonWriter({ fields, indent = 2, write }: TextOptions): Writer {
  let count = 0;
  return {
    write: (item) => {
      const text = JSON.stringify(pickGiven(item, fields), undefined, indent);
      return write(`${count++ === 0 ? "[" : ","}\n${text}`);
    },
    end: () => write(count === 0 ? "[]\n" : "\n]\n"),
  };
}

/** The columns are those of the first item and the given ones, unless fields are given. */
function csvWriter({ fields, columns: more = [], escapesFormulas, write }: TextOptions): Writer {
  let columns: readonly string[] | undefined;
  const leftOut = new Set<string>();
  const cell = (text: string) => csvCell(escapesFormulas ? escapeFormula(text) : text);
  const line = (cells: readonly string[]) => write(`${cells.map(cell).join(",")}\r\n`);
  return {
    async write(item) {
      const own = isRecord(item) ? Object.keys(item) : ["value"];
      if (columns === undefined) await line((columns = fields ?? [...new Set([...own, ...more])]));
      const known = columns;
      if (!fields) for (const name of own) if (!known.includes(name)) leftOut.add(name);
      await line(known.map((column) => cellText(valueAtPath(item, column))));
    },
    end: () => {
      if (leftOut.size > 0) {
        note(
          `Left out of the CSV, since the first row does not have them: ${[...leftOut].join(", ")}; --fields chooses the columns.`,
        );
      }
      return Promise.resolve();
    },
  };
}

/** A cell of RFC 4180. */
export function csvCell(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** How many rows are shown at a time, so that a long list appears as it arrives. */
const tableRows = 250;

/** The maximum number of columns of a table if the fields are not chosen. */
const mostColumns = 6;

function tableWriter(fields: readonly string[] | undefined, isSingle: boolean): Writer {
  let rows: unknown[] = [];
  const flush = async (): Promise<void> => {
    if (rows.length === 0) return;
    const text = isSingle ? recordTable(rows[0], fields) : listTable(rows, fields);
    rows = [];
    await writeData(`${text}\n`);
  };
  return {
    async write(item) {
      rows.push(item);
      if (rows.length >= tableRows) await flush();
    },
    end: flush,
  };
}

function listTable(rows: readonly unknown[], fields: readonly string[] | undefined): string {
  const columns = fields ?? commonColumns(rows);
  const widest = Math.max(
    12,
    Math.floor(((process.stdout.columns || 80) - 2) / columns.length) - 3,
  );
  const table = plainTable(columns.map(bold));
  for (const row of rows) {
    table.push(columns.map((column) => shorten(cellText(valueAtPath(row, column)), widest)));
  }
  return table.toString();
}

function recordTable(record: unknown, fields: readonly string[] | undefined): string {
  if (!isRecord(record)) return printable(cellText(record));
  const table = plainTable();
  const widest = Math.max(20, (process.stdout.columns || 80) - 34);
  for (const field of fields ?? Object.keys(record)) {
    table.push([bold(field), shorten(cellText(valueAtPath(record, field)), widest)]);
  }
  return table.toString();
}

function plainTable(head: string[] = []) {
  const none = Object.fromEntries(
    "top top-mid top-left top-right bottom bottom-mid bottom-left bottom-right left left-mid mid mid-mid right right-mid"
      .split(" ")
      .map((name) => [name, ""]),
  );
  return new Table({
    head,
    chars: { ...none, middle: "  " },
    style: { head: [], border: [], "padding-left": 0, "padding-right": 0 },
  });
}

/** The first columns with plain values; ids and names are the most useful. */
function commonColumns(rows: readonly unknown[]): string[] {
  const first = rows.find(isRecord);
  if (!first) return ["value"];
  const isPlain = (name: string) => typeof first[name] !== "object" || first[name] === null;
  const rank = (name: string) => ["id", "name", "title", "status"].indexOf(name) >>> 0;
  return Object.keys(first)
    .filter(isPlain)
    .sort((a, b) => rank(a) - rank(b))
    .slice(0, mostColumns);
}

function shorten(text: string, widest: number): string {
  return truncate(printable(text.replaceAll(/\s+/g, " ")), widest);
}

/** A text of at most `size` characters; a longer one ends with `…`. */
export function truncate(text: string, size: number): string {
  return text.length > size ? `${text.slice(0, size - 1)}…` : text;
}

/** Pipes all items to one process of the system's jq. */
function jqWriter(filter: string, picked: (item: unknown) => unknown): Writer {
  const jq = spawn("jq", [isTerminal() ? "-C" : "-M", "-c", filter], {
    stdio: ["pipe", "inherit", "inherit"],
  });
  let hasEnded = false;
  const ended = new Promise<void>((resolve, reject) => {
    jq.on("error", (error: NodeJS.ErrnoException) => {
      const missing = "--jq: jq is not installed; install it, or use --fields";
      reject(error.code === "ENOENT" ? usageError(missing) : error);
    });
    jq.on("close", (code, signal) => {
      // SIGPIPE: the reader of jq's output has seen enough, as `head` does.
      if (code === 0 || signal === "SIGPIPE") resolve();
      else reject(new CommandError(`--jq: jq ended with code ${code ?? "unknown"}`));
    });
  }).finally(() => {
    hasEnded = true;
  });
  ended.catch(() => undefined);
  // jq may end before it has read everything, as `limit` does.
  jq.stdin.on("error", () => undefined);
  return {
    async write(item) {
      if (!hasEnded && jq.stdin.write(`${JSON.stringify(picked(item))}\n`)) return;
      const left = new AbortController();
      const drained = once(jq.stdin, "drain", { signal: left.signal }).catch(() => ended);
      await Promise.race([drained, ended]).finally(() => {
        left.abort();
      });
      // Nothing reads further items, so the command ends as it does when its output is closed.
      if (hasEnded) process.exit(exitCodes.done);
    },
    async end() {
      jq.stdin.end();
      await ended;
    },
  };
}

/** Parses the names of `--fields`. */
export function parseFields(text: string): string[] {
  const fields = text.split(",").map((field) => field.trim());
  if (fields.some((field) => field === "")) {
    throw usageError("--fields: expected names separated by commas, such as id,owner.username");
  }
  return fields;
}

function pickGiven(item: unknown, fields: readonly string[] | undefined): unknown {
  return fields ? pick(item, fields) : item;
}

function pick(item: unknown, fields: readonly string[]): object {
  return Object.fromEntries(fields.map((field) => [field, valueAtPath(item, field)]));
}

/** The value at a dotted path; a key that contains dots itself is found first. */
export function valueAtPath(item: unknown, path: string): unknown {
  if (isRecord(item) && Object.hasOwn(item, path)) return item[path];
  if (!isRecord(item)) return path === "value" ? item : undefined;
  let value: unknown = item;
  for (const key of path.split(".")) {
    value =
      typeof value === "object" && value !== null && Object.hasOwn(value, key)
        ? (Reflect.get(value, key) as unknown)
        : undefined;
  }
  return value;
}

/** A value as the text of one cell; objects and lists are JSON. */
function cellText(value: unknown): string {
  if (value === undefined || value === null) return "";
  return typeof value === "string" ? value : JSON.stringify(value);
}

/** Whether a value is an object with fields. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
