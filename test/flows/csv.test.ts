import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createCsvItemParser, createCsvParser, longestRecord } from "../../src/flows/csv.js";
import { PinterestFileError } from "../../src/flows/index.js";
import { cutAt, cuts, readPieces } from "./pieces.js";

const read = (...pieces: string[]) => readPieces(createCsvParser(), pieces);
const fieldsOf = (...pieces: string[]) => read(...pieces).map(({ fields }) => fields);
const itemsOf = (...pieces: string[]) =>
  readPieces(createCsvItemParser(), pieces).map(({ value }) => value);

/** What a field may hold: all that CSV gives a meaning to, and texts of every script. */
const field = fc.oneof(
  fc.string({ unit: fc.constantFrom('"', ",", "\n", "\r", " ", "a", "ü", "😀"), maxLength: 6 }),
  fc.string({ unit: "grapheme", maxLength: 5 }),
);

/** A field as a writer writes it, who quotes more than he has to where `eager`. */
function write(text: string, eager: boolean): string {
  return eager || /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A file as writers write it: with either end of line, quotes where needed or everywhere, a last end or none. */
const file = fc
  .record({
    records: fc.array(fc.array(field, { minLength: 1, maxLength: 4 }), {
      minLength: 1,
      maxLength: 5,
    }),
    eager: fc.boolean(),
    newline: fc.constantFrom("\n", "\r\n"),
    isEnded: fc.boolean(),
  })
  .map(({ records, eager, newline, isEnded }) => ({
    records,
    isEnded,
    text:
      records.map((fields) => fields.map((each) => write(each, eager)).join(",")).join(newline) +
      (isEnded ? newline : ""),
  }));

const judge = (text: string) =>
  parse(text, { relax_column_count: true, record_delimiter: ["\r\n", "\n"] });

describe("the CSV reader", () => {
  test("reads what was written, wherever it is cut, as csv-parse reads it", () => {
    fc.assert(
      fc.property(file, cuts, ({ records, isEnded, text }, at) => {
        const found = fieldsOf(...cutAt(text, at));
        expect(found).toEqual(judge(text));
        // A last record of one empty field is no record, unless a line ends behind it.
        if (isEnded) expect(found).toEqual(records);
      }),
      { numRuns: 500 },
    );
  });

  test("takes any text for the same, or refuses it for the same reason, wherever it is cut", () => {
    const wild = fc.string({ unit: fc.constantFrom('"', ",", "\n", "\r", "a"), maxLength: 20 });
    const outcome = (pieces: string[]): unknown => {
      try {
        return read(...pieces);
      } catch (error) {
        expect(error).toBeInstanceOf(PinterestFileError);
        return String(error);
      }
    };
    fc.assert(
      fc.property(wild, cuts, (text, at) => {
        expect(outcome(cutAt(text, at))).toEqual(outcome([text]));
      }),
      { numRuns: 500 },
    );
  });

  test("takes no text that csv-parse refuses", () => {
    const wild = fc.string({ unit: fc.constantFrom('"', ",", "\n", "a"), maxLength: 12 });
    fc.assert(
      fc.property(wild, (text) => {
        let found: unknown;
        try {
          found = fieldsOf(text);
        } catch {
          return;
        }
        expect(found).toEqual(judge(text));
      }),
      { numRuns: 500 },
    );
  });

  test("tells the line that each record begins at", () => {
    const lines = read('a,b\n"1\n2",3\r\n\n"4', '\n\n5"\n6').map(({ line }) => line);
    expect(lines).toEqual([1, 2, 4, 5, 8]);
  });

  test.each([
    [
      "a quote in a field that does not begin with one",
      'a\nb"c',
      2,
      "a quote is inside an unquoted field",
    ],
    ["text behind a closing quote", '"a"b', 1, "text follows a closing quote"],
    ["a lone carriage return", "a\rb", 1, "a carriage return is not followed by a line feed"],
    [
      "a lone carriage return at the end",
      "a\nb\r",
      2,
      "a carriage return is not followed by a line feed",
    ],
    ["two carriage returns", "a\r\r\n", 1, "a carriage return is not followed by a line feed"],
    ["an end within quotes", 'a\n\n"b\n', 3, "ends inside quotes; it may have been cut short"],
  ])("refuses %s, with its line and none of the content", (_, text, line, rule) => {
    const error = thrownBy(() => read(text));
    expect(error).toBeInstanceOf(PinterestFileError);
    expect(error).toMatchObject({ format: "CSV", line });
    expect(String(error)).toContain(rule);
  });

  test("refuses a record without an end before it fills the memory", () => {
    const reader = createCsvParser();
    const piece = "x".repeat(2 ** 20);
    const pieces = longestRecord / piece.length;
    expect([...reader.push('"')]).toEqual([]);
    for (let i = 0; i < pieces; i++) expect([...reader.push(piece)]).toEqual([]);
    const error = thrownBy(() => [...reader.push("x")]);
    expect(String(error)).toContain(`more than ${longestRecord} characters`);
  });
});

describe("the rows of CSV", () => {
  test("are objects by the names in the first line", () => {
    expect(itemsOf("a,b\r\n1,2\r\n,\r\n")).toEqual([
      { a: "1", b: "2" },
      { a: "", b: "" },
    ]);
  });

  test("are those that csv-parse makes, wherever the file is cut", () => {
    const name = fc.string({
      unit: fc.constantFrom("a", "b", " ", "ü"),
      minLength: 1,
      maxLength: 3,
    });
    const table = fc.uniqueArray(name, { minLength: 2, maxLength: 4 }).chain((columns) =>
      fc.record({
        columns: fc.constant(columns),
        records: fc.array(
          fc.array(field, { minLength: columns.length, maxLength: columns.length }),
        ),
      }),
    );
    fc.assert(
      fc.property(table, cuts, ({ columns, records }, at) => {
        const text = [columns, ...records]
          .map((fields) => `${fields.map((each) => write(each, false)).join(",")}\n`)
          .join("");
        const expected = parse(text, {
          columns: true,
          record_delimiter: ["\r\n", "\n"],
        }) as unknown;
        expect(itemsOf(...cutAt(text, at))).toEqual(expected);
      }),
      { numRuns: 300 },
    );
  });

  test("have numbered names where columns share one", () => {
    expect(itemsOf("Q,Q (2),Q,Q\n1,2,3,4")).toEqual([
      { Q: "1", "Q (2)": "2", "Q (3)": "3", "Q (4)": "4" },
    ]);
  });

  test("are not made of blank lines, before the names neither, unless there is one column", () => {
    expect(itemsOf("\n\r\na,b\n\n1,2\n\n")).toEqual([{ a: "1", b: "2" }]);
    expect(itemsOf("a\n1\n\n2\n")).toEqual([{ a: "1" }, { a: "" }, { a: "2" }]);
  });

  test("are refused where they have more or fewer fields than there are columns", () => {
    for (const line of ["1", "1,2,3"]) {
      const error = thrownBy(() => itemsOf(`a,b\n1,2\n${line}\n`));
      expect(error).toMatchObject({ format: "CSV", line: 3 });
      expect(String(error)).toContain("expected 2 fields, one for each column");
    }
  });

  test("cannot change what they inherit", () => {
    expect(String(thrownBy(() => itemsOf("a,__proto__\n1,2")))).toContain("named __proto__");
    const [row] = itemsOf("constructor,toString\n1,2") as [object];
    expect(Object.entries(row)).toEqual([
      ["constructor", "1"],
      ["toString", "2"],
    ]);
  });
});

function thrownBy(act: () => unknown): unknown {
  try {
    act();
  } catch (error) {
    return error;
  }
  throw new Error("nothing was thrown");
}
