import { createHash } from "node:crypto";
import { type FileHandle, open } from "node:fs/promises";
import type { Readable } from "node:stream";
import { CommandError, usageError } from "../failure.js";
import { isRecord } from "../output.js";
import { errnoOf } from "../profiles.js";
import { createLenientCsvParser, guessDelimiter, isRowOfValues, shownColumn } from "./csv.js";
import { assertIntact, createDecoder, DamagedInputError, decodeBytes, unzip } from "./text.js";

/** A row of the input, or the reason why it cannot be read. */
export interface Row {
  /** The number of the row, from 1, without the header. */
  readonly row: number;
  /** The line where it begins. */
  readonly line: number;
  /** The values by column, or an object of JSON. */
  readonly value?: Readonly<Record<string, unknown>> | undefined;
  /** What is wrong with the row, if it cannot be read. */
  readonly fault?: string | undefined;
  /** The text of a row that cannot be read. */
  readonly raw?: unknown;
}

/** How the input is to be read. */
export interface SourceOptions {
  readonly delimiter?: string;
  /** A label of the Encoding Standard, such as `utf-8`, `windows-1252` or `utf-16le`. */
  readonly encoding?: string;
}

/** An opened input. */
export interface Source {
  /** For messages. */
  readonly name: string;
  /** Such as `CSV, separated by ";"`. */
  readonly format: string;
  /** The columns of a CSV file; of JSON, the keys of the first object. */
  readonly columns: readonly string[];
  /** Size in bytes; `undefined` for the standard input and other streams. */
  readonly size: number | undefined;
  /** Bytes read so far. */
  bytes(): number;
  /** Ends the rows, as if the input ended here. */
  close(): void;
  readonly rows: AsyncGenerator<Row, void, undefined>;
}

const firstPiece = 64 * 1024;

/** What identifies the content of a file well enough to notice that it was replaced. */
export async function fingerprint(path: string): Promise<{ size: number; head: string }> {
  const handle = await open(path);
  try {
    const { size } = await handle.stat();
    const head = createHash("sha256")
      .update(await readHead(handle))
      .digest("hex");
    return { size, head };
  } finally {
    await handle.close();
  }
}

/**
 * Opens a file, or the standard input for `-`. The content shows whether it is CSV, NDJSON or JSON, and gzip or not.
 */
export async function openSource(path: string, options: SourceOptions): Promise<Source> {
  const { name, size, stream } = isStandardInput(path)
    ? openStandardInput(path)
    : await openInput(path);
  let bytes = 0;
  let isClosed = false;
  async function* counted(): AsyncGenerator<Buffer, void, undefined> {
    try {
      for await (const chunk of stream as AsyncIterable<Buffer>) {
        bytes += chunk.length;
        yield chunk;
      }
    } catch (error) {
      if (!isClosed) throw new CommandError(`${name}: cannot be read (${errnoOf(error)})`);
    }
  }
  const pieces = decodeBytes(unzip(counted(), name), options.encoding);
  const start = await readFirstText(pieces);
  if (start.text.trim() === "") throw usageError(`${name}: is empty`);
  // Lines that end with CR alone. In other files it is part of a value.
  const hasBareCr = !start.text.includes("\n") && /\r[^\n]/.test(start.text);
  if (hasBareCr) start.text = start.text.replaceAll("\r", "\n");
  const rest = resume(start.text, pieces, hasBareCr);
  const close = (): void => {
    isClosed = true;
    stream.destroy();
  };
  const common = { name, size, bytes: () => bytes, close };
  const [first = ""] = start.text.trimStart();
  if (first === "[" || first === "{") return { ...common, ...(await openJson(start, rest, name)) };
  return { ...common, ...(await openCsv(start.text, rest, name, options)) };
}

/** Checks the options before anything is opened. */
export function assertSourceOptions({ delimiter, encoding }: SourceOptions): void {
  parseDelimiter(delimiter);
  if (encoding !== undefined) createDecoder(encoding);
}

function isStandardInput(path: string): boolean {
  return path === "-" || path === "/dev/stdin";
}

interface Input {
  readonly name: string;
  readonly size: number | undefined;
  readonly stream: Readable;
}

function openStandardInput(path: string): Input {
  if (process.stdin.isTTY)
    throw usageError(
      `${path}: standard input is a terminal; pipe data into the command, or pass a file name`,
    );
  return { name: "standard input", size: undefined, stream: process.stdin };
}

/** Opens a file, or what behaves like one: a named pipe, or the `/dev/fd/63` of a shell's `<(command)`. */
async function openInput(path: string): Promise<Input> {
  const handle = await open(path).catch((error: unknown) => {
    throw usageError(`${path}: cannot be read (${errnoOf(error)})`);
  });
  try {
    const found = await handle.stat();
    if (found.isDirectory()) throw usageError(`${path}: is a folder`);
    // A file of /dev is an open one, which has no place for the progress beside it.
    const isFile = found.isFile() && !path.startsWith("/dev/");
    if (isFile) await assertIntact(path, await readHead(handle));
    return { name: path, size: isFile ? found.size : undefined, stream: handle.createReadStream() };
  } catch (error) {
    await handle.close();
    throw error;
  }
}

async function readHead(handle: FileHandle): Promise<Buffer> {
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(firstPiece), 0, firstPiece, 0);
  return buffer.subarray(0, bytesRead);
}

interface Start {
  /** The start of the text: at least the first line, if it ends within the limit. */
  text: string;
  isWhole: boolean;
}

async function readFirstText(pieces: AsyncGenerator<string, void, undefined>): Promise<Start> {
  let text = "";
  while (!text.trimStart().includes("\n") && text.length < firstPiece) {
    const next = await pieces.next();
    if (next.done) return { text, isWhole: true };
    text += next.value;
  }
  return { text, isWhole: false };
}

async function* resume(
  start: string,
  pieces: AsyncGenerator<string, void, undefined>,
  hasBareCr: boolean,
): AsyncGenerator<string, void, undefined> {
  yield start;
  for await (const piece of pieces) yield hasBareCr ? piece.replaceAll("\r", "\n") : piece;
}

type Opened = Pick<Source, "format" | "columns" | "rows">;

const damaged = "has bytes that are not text in the file's encoding; see --encoding";

async function openCsv(
  start: string,
  pieces: AsyncGenerator<string, void, undefined>,
  name: string,
  options: SourceOptions,
): Promise<Opened> {
  const [header = ""] = start.trimStart().split(/\r?\n/, 1);
  const delimiter = parseDelimiter(options.delimiter) ?? guessDelimiter(header);
  const records = readRecords(pieces, delimiter);
  const first = await records.next();
  if (first.done || first.value.fault !== undefined) {
    throw usageError(`${name}: the header cannot be read; ${first.value?.fault ?? "it is empty"}`);
  }
  const columns = first.value.fields.map((column) => column.trim());
  if (header.includes("\0") || columns.some((column) => /[\ufffd\0]/.test(column))) {
    throw usageError(`${name}: is not text in UTF-8; give --encoding, such as windows-1252`);
  }
  if (isRowOfValues(columns)) {
    throw usageError(
      `${name}: the first line looks like a row of values; add a line with the names of the columns before it`,
    );
  }
  const twice = columns.find((column, index) => columns.indexOf(column) !== index);
  if (twice !== undefined)
    throw usageError(`${name}: two columns are named "${shownColumn(twice)}"`);
  const shownDelimiter = delimiter === "\t" ? "tabs" : JSON.stringify(delimiter);
  return {
    format: `CSV, separated by ${shownDelimiter}`,
    columns,
    rows: readRows(records, columns),
  };
}

async function* readRecords(pieces: AsyncIterable<string>, delimiter: string) {
  const parser = createLenientCsvParser(delimiter);
  try {
    for await (const piece of pieces) yield* parser.push(piece);
  } catch (error) {
    yield* parser.cut();
    throw error;
  }
  yield* parser.end();
}

async function* readRows(
  records: ReturnType<typeof readRecords>,
  columns: readonly string[],
): AsyncGenerator<Row, void, undefined> {
  let row = 0;
  for await (const record of placeDamage(records, () => row)) {
    const { line } = record;
    row++;
    if (record.fault !== undefined) {
      yield { row, line, fault: record.fault };
      continue;
    }
    const { fields } = record;
    if (fields.length !== columns.length) {
      const count = `${fields.length} ${fields.length === 1 ? "field" : "fields"}`;
      const fault = `has ${count}, but the header has ${columns.length}; check --delimiter, or look for a missing quote`;
      yield { row, line, fault, raw: fields };
      continue;
    }
    const value: Record<string, unknown> = Object.create(null) as Record<string, unknown>;
    let isDamaged = false;
    for (const [index, column] of columns.entries()) {
      const text = fields[index] ?? "";
      value[column] = text;
      isDamaged ||= text.includes("\ufffd");
    }
    yield isDamaged ? { row, line, fault: damaged, raw: fields } : { row, line, value };
  }
}

/** Adds to the message of a damaged input how many of its rows were read. */
async function* placeDamage<T>(
  parts: AsyncIterable<T>,
  rowsRead: () => number,
): AsyncGenerator<T, void, undefined> {
  try {
    yield* parts;
  } catch (error) {
    if (!(error instanceof DamagedInputError)) throw error;
    const count = rowsRead();
    const read = count === 0 ? "no row was read" : `the rows up to ${count} were read`;
    throw new DamagedInputError(`${error.message}; ${read}`);
  }
}

function parseDelimiter(given: string | undefined): string | undefined {
  if (given === undefined) return undefined;
  const names: Readonly<Record<string, string>> = {
    tab: "\t",
    "\\t": "\t",
    comma: ",",
    semicolon: ";",
  };
  const delimiter = names[given] ?? given;
  if (delimiter.length === 1 && !/["\r\n]/.test(delimiter)) return delimiter;
  throw usageError("--delimiter: expected one character, or tab");
}

async function openJson(
  start: Start,
  pieces: AsyncGenerator<string, void, undefined>,
  name: string,
): Promise<Opened> {
  const [line = ""] = start.text.trimStart().split(/\r?\n/, 1);
  const isLines = line.startsWith("{") && isRowOfJson(line);
  const rows = isLines ? readLines(pieces) : readDocument(pieces, name);
  const first = await rows.next();
  if (first.done) throw usageError(`${name}: has no events`);
  const columns = Object.keys(first.value.value ?? {});
  const all = (async function* () {
    yield first.value;
    yield* rows;
  })();
  return { format: isLines ? "NDJSON" : "JSON", columns, rows: all };
}

/** Whether a line is a row, rather than a whole request body or the first line of a longer JSON document. */
function isRowOfJson(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text);
    return isRecord(value) && !Array.isArray(value.data);
  } catch {
    return false;
  }
}

async function* readLines(pieces: AsyncIterable<string>): AsyncGenerator<Row, void, undefined> {
  let rest = "";
  let line = 0;
  let row = 0;
  const parse = (text: string): Row | undefined => {
    line++;
    if (text.trim() === "") return undefined;
    row++;
    if (text.includes("\ufffd")) return { row, line, fault: damaged, raw: text };
    try {
      const value: unknown = JSON.parse(text);
      if (isRecord(value)) return { row, line, value };
      return { row, line, fault: "expected a JSON object", raw: text };
    } catch {
      return { row, line, fault: "expected a JSON object on one line", raw: text };
    }
  };
  for await (const piece of placeDamage(pieces, () => row)) {
    rest += piece;
    const lines = rest.split("\n");
    rest = lines.pop() ?? "";
    for (const text of lines) {
      const parsed = parse(text);
      if (parsed) yield parsed;
    }
  }
  const last = parse(rest);
  if (last) yield last;
}

/** The maximum size of a JSON file that is not NDJSON, in bytes: the file is read as a whole. */
const mostJson = 256 * 2 ** 20;

/** A list of events, or the body of a request, `{ "data": [...] }`. */
async function* readDocument(
  pieces: AsyncIterable<string>,
  name: string,
): AsyncGenerator<Row, void, undefined> {
  const parts: string[] = [];
  let length = 0;
  for await (const piece of placeDamage(pieces, () => 0)) {
    parts.push(piece);
    length += piece.length;
    if (length > mostJson)
      throw usageError(`${name}: is too long for JSON; use NDJSON, with one event per line`);
  }
  let data: unknown;
  try {
    data = JSON.parse(parts.join(""));
  } catch (error) {
    const [place = ""] = /position \d+( \(line \d+ column \d+\))?/.exec(String(error)) ?? [];
    throw usageError(`${name}: is not valid JSON${place && `, at ${place}`}`);
  }
  const list = isRecord(data) && Array.isArray(data.data) ? data.data : data;
  for (const [index, value] of (Array.isArray(list) ? (list as unknown[]) : [list]).entries()) {
    const place = { row: index + 1, line: index + 1 };
    yield isRecord(value) ? { ...place, value } : { ...place, fault: "expected a JSON object" };
  }
}
