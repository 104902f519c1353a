import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { toCsv } from "../../src/flows/index.js";
import { PinterestInputError } from "../../src/index.js";
import { errorOf } from "./shared.js";

async function write<Row extends object>(
  rows: Iterable<Row> | AsyncIterable<Row>,
  columns: readonly (keyof Row & string)[],
): Promise<string> {
  let text = "";
  for await (const line of toCsv(rows, columns)) text += line;
  return text;
}

describe("toCsv", () => {
  test("writes the column names, then the rows, in the order of the columns", async () => {
    const rows = [
      { DATE: "2026-03-01", SPEND: 1.5, NAME: 'Mugs, "large"' },
      { DATE: "2026-03-02", SPEND: null, NAME: "two\nlines" },
      { DATE: "2026-03-03", SPEND: undefined, NAME: ["a", { b: 1 }] },
    ];
    expect(await write(rows, ["NAME", "DATE", "SPEND"])).toBe(
      'NAME,DATE,SPEND\r\n"Mugs, ""large""",2026-03-01,1.5\r\n"two\nlines",2026-03-02,\r\n' +
        '"[""a"",{""b"":1}]",2026-03-03,\r\n',
    );
  });

  test("writes the column names of a report without rows", async () => {
    expect(await write<{ A: string }>([], ["A"])).toBe("A\r\n");
  });

  test("writes each row as it comes, and ends its source when it is left early", async () => {
    let given = 0;
    let isClosed = false;
    async function* source() {
      try {
        for (;;) yield await Promise.resolve({ A: ++given });
      } finally {
        isClosed = true;
      }
    }
    for await (const line of toCsv(source(), ["A"])) if (line === "2\r\n") break;
    expect([given, isClosed]).toEqual([2, true]);
  });

  test.each([
    ["=HYPERLINK(A1)", "'=HYPERLINK(A1)"],
    ["+1+1", "'+1+1"],
    ["@SUM(A1)", "'@SUM(A1)"],
    ["-2+3", "'-2+3"],
    [" =1", "' =1"],
    ["\t=1", "'\t=1"],
    ["\0=1", "'\0=1"],
    ["＝1+1", "'＝1+1"],
    ["＋1+1", "'＋1+1"],
    ["－2+3", "'－2+3"],
    [" ＠SUM(A1)", "' ＠SUM(A1)"],
    ['=1,"a"', `"'=1,""a"""`],
    [-12.5, "-12.5"],
    ["-12.5", "-12.5"],
    ["a=b", "a=b"],
  ])("does not let %j run as a formula of a spreadsheet", async (value, field) => {
    expect(await write([{ A: value }], ["A"])).toBe(`A\r\n${field}\r\n`);
  });

  test("writes what another parser reads back, whatever the values", async () => {
    const text = fc
      .string({ unit: "binary" })
      .filter((value) => !/^[\s\0]*[=+\-@＝＋－＠]|^[\t\r\n\0]/.test(value));
    const value: fc.Arbitrary<string | number | boolean> = fc.oneof(
      text,
      fc.integer(),
      fc.boolean(),
    );
    const rows = fc.array(fc.record({ a: value, b: value }), { maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(rows, async (given) => {
        const options = { columns: true, relax_column_count: false, skip_empty_lines: false };
        expect(parse(await write(given, ["a", "b"]), options)).toEqual(
          given.map(({ a, b }) => ({ a: String(a), b: String(b) })),
        );
      }),
    );
  });

  test("writes a BigInt with all its digits", async () => {
    expect(await write([{ A: 2n ** 64n }], ["A"])).toBe("A\r\n18446744073709551616\r\n");
  });

  test.each([
    ["undefined for rows", undefined, "rows: expected an iterable of rows"],
    ["a number for rows", 5, "rows: expected an iterable of rows"],
    ["an object for rows", {}, "rows: expected an iterable of rows"],
    ["a row that is null", [{ A: 1 }, null], "rows[1]: expected an object"],
    ["a row that is text", ["A"], "rows[0]: expected an object"],
    ["NaN", [{ A: Number.NaN }], "rows[0].A: must be a finite number"],
    ["a Map", [{ A: new Map([[1, 2]]) }], "rows[0].A: must be a plain object"],
    ["a symbol", [{ A: Symbol("a") }], "rows[0].A: cannot be written as JSON"],
    ["a BigInt in a list", [{ A: [1n] }], "rows[0].A: cannot be written as JSON"],
    ["NaN in a list", [{ A: [1, Number.NaN] }], "rows[0].A[1]: must be a finite number"],
  ])("refuses %s", async (_, rows, message) => {
    const error = await errorOf(write(rows as { A: unknown }[], ["A"]));
    expect(error).toBeInstanceOf(PinterestInputError);
    expect((error as Error).message).toContain(message);
  });

  test.each([[undefined], [[]], [[1]], ["A"]])("refuses %j for columns", async (columns) => {
    const error = await errorOf(write([{ A: 1 }], columns as unknown as ["A"]));
    expect(error).toBeInstanceOf(PinterestInputError);
    expect((error as Error).message).toMatch(/^columns: expected a list/);
  });
});
