/** A record of a CSV file, or what is wrong with it. */
export type CsvRecord =
  | { readonly line: number; readonly fields: readonly string[]; readonly fault?: undefined }
  | { readonly line: number; readonly fault: string };

/** The limits of a record with quotes; a longer one probably lacks a closing quote. */
const mostQuotedLines = 200;
const mostQuotedCharacters = 1 << 20;

/**
 * Reads CSV of any origin: with any delimiter of one character, quotes as in RFC 4180, and LF or CRLF. A record that
 * cannot be read is reported and skipped, and the rest of the file is read: after a quote that never closes, reading
 * continues on the next line.
 */
export function createLenientCsvParser(delimiter: string) {
  let buffer = "";
  let line = 1;

  function* parse(isLast: boolean): Generator<CsvRecord, void, undefined> {
    let start = 0;
    for (;;) {
      const end = buffer.indexOf("\n", start);
      if (end < 0 && !(isLast && start < buffer.length)) break;
      const next = end < 0 ? buffer.length : end;
      const text = buffer.slice(start, buffer[next - 1] === "\r" ? next - 1 : next);
      if (!text.includes('"')) {
        if (text !== "") yield { line, fields: text.split(delimiter) };
        start = next + 1;
        line++;
        continue;
      }
      const record = readQuoted(start, isLast);
      if (record === undefined && !isLast && !isTooLong(start)) break;
      if (record === undefined || typeof record === "string") {
        yield { line, fault: record ?? "a quote is opened and never closed" };
        start = next + 1;
        line++;
        continue;
      }
      yield { line, fields: record.fields };
      start = record.end;
      line += record.lines;
    }
    buffer = buffer.slice(start);
  }

  function isTooLong(start: number): boolean {
    if (buffer.length - start > mostQuotedCharacters) return true;
    let lines = 0;
    for (let at = buffer.indexOf("\n", start); at >= 0; at = buffer.indexOf("\n", at + 1)) {
      if (++lines > mostQuotedLines) return true;
    }
    return false;
  }

  /**
   * Reads a record with quotes. Returns `undefined` if it does not end in the buffer, or a description of what is
   * wrong. Only the last record may end with the buffer instead of a line break.
   */
  function readQuoted(
    start: number,
    isLast: boolean,
  ): { fields: string[]; end: number; lines: number } | string | undefined {
    const fields: string[] = [];
    let at = start;
    let lines = 1;
    for (;;) {
      let field: string;
      if (buffer[at] === '"') {
        let close = at;
        do {
          close = buffer.indexOf('"', close + 1);
          if (close < 0) return undefined;
          if (buffer[close + 1] !== '"') break;
          close++;
        } while (close < buffer.length);
        field = buffer.slice(at + 1, close).replaceAll('""', '"');
        for (let i = field.indexOf("\n"); i >= 0; i = field.indexOf("\n", i + 1)) lines++;
        at = close + 1;
        if (lines > mostQuotedLines) return "a quote is opened and never closed";
        if (
          !isLast &&
          (at === buffer.length || (buffer[at] === "\r" && at + 1 === buffer.length))
        ) {
          // The quote may be the first of two, and the rest may follow.
          return undefined;
        }
        if (buffer[at] === "\r" && buffer[at + 1] === "\n") at++;
        if (at < buffer.length && buffer[at] !== delimiter && buffer[at] !== "\n") {
          return "text follows a closing quote";
        }
      } else {
        const comma = buffer.indexOf(delimiter, at);
        const newline = buffer.indexOf("\n", at);
        const stop = newline < 0 ? buffer.length : newline;
        const end = comma >= 0 && comma < stop ? comma : stop;
        field = buffer.slice(at, end).replace(/\r$/, "");
        at = end;
      }
      fields.push(field);
      if (at >= buffer.length) return isLast ? { fields, end: at, lines } : undefined;
      if (buffer[at] === "\n") return { fields, end: at + 1, lines };
      at++;
    }
  }

  return {
    *push(piece: string): Generator<CsvRecord, void, undefined> {
      buffer += piece;
      yield* parse(false);
    },
    *end(): Generator<CsvRecord, void, undefined> {
      yield* parse(true);
    },
    /** Reads the complete records of a truncated file; its last line may be incomplete. */
    *cut(): Generator<CsvRecord, void, undefined> {
      buffer = buffer.slice(0, buffer.lastIndexOf("\n") + 1);
      yield* parse(true);
    },
  };
}

/** The delimiter of a header line: the candidate that occurs most often outside quotes. */
export function guessDelimiter(header: string): string {
  const plain = header.replaceAll(/"[^"]*"/g, "");
  const counts = [",", ";", "\t", "|"].map((each) => [each, plain.split(each).length] as const);
  const [[best] = [","]] = counts.sort(([, a], [, b]) => b - a);
  return best;
}

const email = /^[^\s@]+@[^\s@]+$/;
/** Unix time, or a date. */
const time = /^(\d{9,13}|\d{4}-\d\d-\d\d\b.*)$/;
/** Numbers, amounts, dates, telephone numbers, IP addresses. */
const digits = /^(?=.*\d)[\d\s.,:/+()-]+$/;
const hash = /^[\da-f]{32,}$/i;

const looksLikeValue = (name: string): boolean =>
  [email, time, digits, hash].some((each) => each.test(name));

/** Whether the first record of a file has values rather than the names of columns. */
export function isRowOfValues(names: readonly string[]): boolean {
  const given = names.filter(Boolean);
  if (given.some((name) => email.test(name) || time.test(name))) return true;
  return given.length > 0 && given.filter(looksLikeValue).length >= given.length / 2;
}

/** The maximum length of a name in a message, and of a list of names. */
const mostCharacters = 40;
const mostColumns = 40;

/** The name of a column for a message. What looks like a value, which may be personal data, is not shown. */
export function shownColumn(name: string): string {
  if (looksLikeValue(name)) return "(a value)";
  return name.length > mostCharacters ? `${name.slice(0, mostCharacters)}…` : name;
}

/** The names of columns for a message. */
export function shownColumns(names: readonly string[]): string {
  const shown = names.slice(0, mostColumns).map(shownColumn);
  const more = names.length - shown.length;
  return more === 0 ? shown.join(", ") : `${shown.join(", ")} and ${more} others`;
}
