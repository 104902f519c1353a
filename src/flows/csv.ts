import { isIterableObject } from "../define-options.js";
import { PinterestInputError } from "../errors/index.js";
import { writeJson } from "../transport/serialize.js";
import { PinterestFileError } from "./errors.js";

/** One item of a result file. */
export interface FileItem {
  /** The name of the group, such as `campaigns`, if the file is JSON with groups. */
  readonly group: string | undefined;
  /** The item: a JSON value, or an object of strings by CSV column. */
  readonly value: unknown;
  /** The line of the file where the item begins, from 1. */
  readonly line: number;
}

/** A parser of text that arrives in chunks, which may end anywhere. */
export interface ChunkParser<T> {
  /** Parses a chunk; yields the items that end in it. */
  push(piece: string): Generator<T, void, undefined>;
  /** Ends the file; yields the items that end with it. */
  end(): Generator<T, void, undefined>;
}

/** A record of a CSV file. */
export interface CsvRecord {
  readonly fields: readonly string[];
  /** The line where it begins, from 1. */
  readonly line: number;
}

/** The maximum number of characters of a record or item. A longer one probably lacks a closing quote. */
export const longestRecord = 16 * 2 ** 20;

/** The maximum number of fields of a CSV record; without it, a long line of commas would fill the memory. */
export const mostFields = 2 ** 14;

/**
 * Appends a piece to a text that is kept in parts. Merges it with shorter parts before it, so that a text that
 * arrives character by character needs neither an object nor a copy of the whole text for each character.
 */
export function addPart(parts: string[], part: string): void {
  let last = part;
  for (let before = parts.at(-1); before !== undefined && before.length <= last.length;) {
    last = [before, last].join("");
    parts.pop();
    before = parts.at(-1);
  }
  parts.push(last);
}

const special = /[",\r\n]/g;
const specialInQuotes = /["\n]/g;

/**
 * Parses CSV by RFC 4180, with CRLF or LF line endings. Throws a {@link PinterestFileError} for a quote
 * inside an unquoted field, text after a closing quote, a lone carriage return, and an end inside quotes.
 */
export function createCsvParser(firstLine = 1): ChunkParser<CsvRecord> {
  let state: "start" | "unquoted" | "quoted" | "closed" | "return" = "start";
  let fields: string[] = [];
  /** The current field so far, with quotes still doubled. */
  let parts: string[] = [];
  let isEscaped = false;
  let length = 0;
  let line = firstLine;
  let recordLine = firstLine;

  const fail = (rule: string): never => {
    throw new PinterestFileError("CSV", recordLine, rule);
  };
  const addText = (text: string): void => {
    length += text.length;
    if (length > longestRecord) fail(`a record has more than ${longestRecord} characters`);
    if (text !== "") addPart(parts, text);
  };
  const endField = (): void => {
    if (fields.length === mostFields) fail(`a record has more than ${mostFields} fields`);
    const text = parts.join("");
    fields.push(isEscaped ? text.replaceAll('""', '"') : text);
    parts = [];
    isEscaped = false;
    state = "start";
  };
  const endRecord = (): CsvRecord => {
    endField();
    const record = { fields, line: recordLine };
    fields = [];
    length = 0;
    recordLine = ++line;
    return record;
  };

  /** Reads inside quotes; returns where to continue. */
  const readQuoted = (piece: string, from: number): number => {
    specialInQuotes.lastIndex = from;
    for (;;) {
      const at = specialInQuotes.exec(piece)?.index;
      if (at === undefined) {
        addText(piece.slice(from));
        return piece.length;
      }
      if (piece[at] === "\n") {
        line++;
      } else if (piece[at + 1] === '"') {
        isEscaped = true;
        specialInQuotes.lastIndex = at + 2;
      } else {
        addText(piece.slice(from, at));
        state = "closed";
        return at + 1;
      }
    }
  };

  function* push(piece: string): Generator<CsvRecord, void, undefined> {
    for (let i = 0; i < piece.length;) {
      if (state === "quoted") {
        i = readQuoted(piece, i);
        continue;
      }
      special.lastIndex = i;
      const at = special.exec(piece)?.index ?? piece.length;
      if (at > i) {
        if (state === "return") fail("a carriage return is not followed by a line feed");
        if (state === "closed") fail("text follows a closing quote");
        addText(piece.slice(i, at));
        state = "unquoted";
      }
      i = at + 1;
      const character = piece[at];
      if (state === "return" && character !== "\n") {
        fail("a carriage return is not followed by a line feed");
      } else if (character === ",") endField();
      else if (character === "\n") yield endRecord();
      else if (character === "\r") state = "return";
      else if (character === '"') {
        if (state === "unquoted") fail("a quote is inside an unquoted field");
        // A doubled quote, which may be split between two chunks.
        if (state === "closed") {
          isEscaped = true;
          addText('""');
        }
        state = "quoted";
      }
    }
  }

  function* end(): Generator<CsvRecord, void, undefined> {
    if (state === "quoted") fail("the file ends inside quotes; it may have been cut short");
    if (state === "return") fail("a carriage return is not followed by a line feed");
    if (state !== "start" || fields.length > 0) yield endRecord();
  }
  return { push, end };
}

/** The expectations of a CSV file. */
export interface CsvOptions {
  /** The line number of the start of the text. Default: 1. */
  readonly firstLine?: number | undefined;
  /** The file must have at least one of these columns. */
  readonly columns?: readonly string[] | undefined;
}

/**
 * Parses CSV whose first record names the columns. Each further record becomes an object of its fields, all
 * strings. Columns of the same name are numbered: `Question`, `Question (2)`. Blank lines are skipped,
 * unless there is only one column. Throws a {@link PinterestFileError} for text that is not such a table, in
 * addition to the errors of {@link createCsvParser}.
 */
export function createCsvItemParser(options: CsvOptions = {}): ChunkParser<FileItem> {
  const { firstLine = 1 } = options;
  const reader = createCsvParser(firstLine);
  let columns: readonly string[] | undefined;
  let hasRows = false;

  function* convert(records: Iterable<CsvRecord>): Generator<FileItem, void, undefined> {
    for (const { fields, line } of records) {
      const isBlank = fields.length === 1 && fields[0] === "";
      if (columns === undefined) {
        if (isBlank) continue;
        assertColumns(fields, line, options.columns);
        columns = nameColumns(fields, line);
        continue;
      }
      if (fields.length !== columns.length) {
        if (isBlank) continue;
        const rule = `expected ${columns.length} fields, one for each column, got ${fields.length}`;
        throw new PinterestFileError("CSV", line, rule);
      }
      const value: Record<string, string> = {};
      for (let i = 0; i < columns.length; i++) value[columns[i] ?? ""] = fields[i] ?? "";
      hasRows = true;
      yield { group: undefined, value, line };
    }
  }

  function* end(): Generator<FileItem, void, undefined> {
    const isComplete = columns !== undefined;
    yield* convert(reader.end());
    if (hasRows || columns === undefined) return;
    // A complete line of column names is an empty table; a single word or an unfinished line may be anything.
    if (!isComplete || (columns.length === 1 && !options.columns)) {
      const rule = "expected a table, got a single line of text; the file may have been cut short";
      throw new PinterestFileError("CSV", firstLine, rule);
    }
  }
  return { push: (piece) => convert(reader.push(piece)), end };
}

function assertColumns(
  fields: readonly string[],
  line: number,
  expected: readonly string[] | undefined,
): void {
  if (expected) {
    const found = new Set(fields.map(simplify));
    if (expected.some((column) => found.has(simplify(column)))) return;
    throw new PinterestFileError("CSV", line, "the file has none of the requested columns");
  }
  // Pinterest has no table with a single column whose name has several words.
  if (fields.length === 1 && /\S\s+\S/.test(fields[0] ?? "")) {
    throw new PinterestFileError("CSV", line, "expected column names, got a line of text");
  }
}

/** Simplifies a name, so that `SPEND_IN_DOLLAR` equals `Spend in dollar`. */
function simplify(column: string): string {
  return column.replace(/[^\p{L}\p{N}]+/gu, "").toUpperCase();
}

function nameColumns(fields: readonly string[], line: number): readonly string[] {
  const names = new Set<string>();
  const counts = new Map<string, number>();
  for (const field of fields) {
    // Assigning to this key would set the prototype of the row.
    if (field === "__proto__") {
      throw new PinterestFileError("CSV", line, "a column is named __proto__");
    }
    let name = field;
    let count = counts.get(field) ?? 1;
    while (names.has(name)) name = `${field} (${++count})`;
    counts.set(field, count);
    names.add(name);
  }
  return [...names];
}

/**
 * Writes rows as CSV (RFC 4180), in constant memory: yields the line of column names, then a line for each row as it
 * comes. Missing values are empty fields; objects and lists are written as JSON. Text that a spreadsheet would run as a
 * formula, such as a campaign named `=1+1`, gets an apostrophe in front.
 * https://owasp.org/www-community/attacks/CSV_Injection
 *
 * @throws PinterestInputError for arguments, rows or values that cannot be written, such as `NaN` or a `Map`.
 *
 * @example
 * const rows = fetchReport(pinterest, adAccountId, request);
 * await pipeline(toCsv(rows, ["DATE", ...request.columns]), createWriteStream("report.csv"));
 */
export async function* toCsv<Row extends object>(
  rows: Iterable<Row> | AsyncIterable<Row>,
  columns: readonly (keyof Row & string)[],
): AsyncGenerator<string, void, undefined> {
  const given: unknown = columns;
  if (
    !Array.isArray(given) ||
    given.length === 0 ||
    given.some((name) => typeof name !== "string")
  ) {
    throw new PinterestInputError("columns", "expected a list of at least one column name");
  }
  if (!isIterableObject(rows))
    throw new PinterestInputError("rows", "expected an iterable of rows");
  yield writeLine(columns.map(writeTextField));
  let index = 0;
  for await (const row of rows) {
    const at = `rows[${index++}]`;
    const given: unknown = row;
    if (typeof given !== "object" || given === null) {
      throw new PinterestInputError(at, "expected an object");
    }
    yield writeLine(columns.map((name) => writeField(row[name], at, name)));
  }
}

function writeLine(fields: readonly string[]): string {
  return `${fields.join()}\r\n`;
}

function writeField(value: unknown, row: string, column: string): string {
  if (value === undefined || value === null) return "";
  if (typeof value === "string") return writeTextField(value);
  // JSON has no BigInt, and CSV may have integers beyond 2^53.
  if (typeof value === "bigint") return String(value);
  if (typeof value === "number" && Number.isFinite(value)) return String(value);
  return quote(writeJson(value, `${row}.${column}`));
}

function writeTextField(text: string): string {
  return quote(escapeFormula(text));
}

function quote(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Puts an apostrophe before text that a spreadsheet would run as a formula. */
export function escapeFormula(text: string): string {
  // Spreadsheets of East Asia also accept the full-width forms.
  const isFormula =
    /^[\s\0]*[=+\-@＝＋－＠]|^[\t\r\n\0]/.test(text) && !/^-?\d+(\.\d+)?(e[-+]?\d+)?$/i.test(text);
  return isFormula ? `'${text}` : text;
}
