import { PinterestFileError } from "./errors.js";
import type { FileItem } from "./files.js";

/** A record of a CSV file. */
export interface CsvRecord {
  readonly fields: readonly string[];
  /** The line that it begins at, from 1. */
  readonly line: number;
}

/** A reader of text that comes in pieces, cut anywhere. */
export interface PieceReader<T> {
  /** What the piece completes, in order. */
  push(piece: string): Generator<T, void, undefined>;
  /** What the end of the file completes. */
  end(): Generator<T, void, undefined>;
}

/** Characters that a record may have: so long a one is a file that lacks a quote, and would fill the memory. */
export const longestRecord = 16 * 2 ** 20;

const special = /[",\r\n]/g;

/**
 * Reads CSV by RFC 4180, lines ending with or without a carriage return. Throws a
 * {@link PinterestFileError} at what that does not allow: a quote within a field that does not begin with
 * one, anything but a comma behind a closing quote, a lone carriage return, an end within quotes.
 */
export function createCsvReader(): PieceReader<CsvRecord> {
  let at: "start" | "plain" | "quoted" | "closed" | "return" = "start";
  let fields: string[] = [];
  let field = "";
  let length = 0;
  let line = 1;
  let begin = 1;

  const fail = (rule: string): never => {
    throw new PinterestFileError("CSV", begin, rule);
  };
  const take = (text: string): void => {
    field += text;
    length += text.length;
    if (length > longestRecord) fail(`a record has more than ${longestRecord} characters`);
  };
  const endField = (): void => {
    fields.push(field);
    field = "";
    at = "start";
  };
  const endRecord = (): CsvRecord => {
    endField();
    const record = { fields, line: begin };
    fields = [];
    length = 0;
    begin = ++line;
    return record;
  };

  function* push(piece: string): Generator<CsvRecord, void, undefined> {
    for (let i = 0; i < piece.length;) {
      if (at === "quoted") {
        const quote = piece.indexOf('"', i);
        const end = quote === -1 ? piece.length : quote;
        for (let n = piece.indexOf("\n", i); n !== -1 && n < end; n = piece.indexOf("\n", n + 1)) {
          line++;
        }
        take(piece.slice(i, end));
        if (quote !== -1) at = "closed";
        i = end + 1;
        continue;
      }
      special.lastIndex = i;
      const found = special.exec(piece)?.index ?? piece.length;
      if (found > i) {
        if (at === "return") fail("a carriage return stands alone");
        if (at === "closed") fail("something stands between a closing quote and the comma");
        take(piece.slice(i, found));
        at = "plain";
      }
      i = found + 1;
      const character = piece[found];
      if (at === "return" && character !== "\n") fail("a carriage return stands alone");
      else if (character === ",") endField();
      else if (character === "\n") yield endRecord();
      else if (character === "\r") at = "return";
      else if (character === '"') {
        if (at === "plain") fail("a quote stands in a field that does not begin with one");
        // The second of two quotes is one of the field's own characters.
        if (at === "closed") take('"');
        at = "quoted";
      }
    }
  }

  function* end(): Generator<CsvRecord, void, undefined> {
    if (at === "quoted") fail("the file ends within quotes; it may have been cut short");
    if (at === "return") fail("a carriage return stands alone");
    if (at !== "start" || fields.length > 0) yield endRecord();
  }
  return { push, end };
}

/**
 * Reads CSV whose first record names the columns: each further one becomes an object of its values, which
 * stay text. Of columns of one name, the later are numbered: `Question`, `Question (2)`. Lines with nothing
 * in them are passed over, unless there is one column alone. Throws a {@link PinterestFileError} at a
 * record with more or fewer fields than columns, beside what the CSV reader throws at.
 */
export function createCsvItemReader(): PieceReader<FileItem> {
  const reader = createCsvReader();
  let columns: readonly string[] | undefined;

  function* convert(records: Iterable<CsvRecord>): Generator<FileItem, void, undefined> {
    for (const { fields, line } of records) {
      const isBlank = fields.length === 1 && fields[0] === "";
      if (columns === undefined) {
        if (!isBlank) columns = nameColumns(fields, line);
        continue;
      }
      if (fields.length !== columns.length) {
        if (isBlank) continue;
        const rule = `a record has ${fields.length} fields where there are ${columns.length} columns`;
        throw new PinterestFileError("CSV", line, rule);
      }
      const value: Record<string, string> = {};
      for (let i = 0; i < columns.length; i++) value[columns[i] ?? ""] = fields[i] ?? "";
      yield { group: undefined, value, line };
    }
  }
  return {
    push: (piece) => convert(reader.push(piece)),
    end: () => convert(reader.end()),
  };
}

function nameColumns(fields: readonly string[], line: number): readonly string[] {
  const names = new Set<string>();
  for (const field of fields) {
    // No object can have it as a name of its own by assignment.
    if (field === "__proto__") {
      throw new PinterestFileError("CSV", line, "a column is named __proto__");
    }
    let name = field;
    for (let n = 2; names.has(name); n++) name = `${field} (${n})`;
    names.add(name);
  }
  return [...names];
}
