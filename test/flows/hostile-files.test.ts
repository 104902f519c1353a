import { join } from "node:path";
import { createContext, runInContext } from "node:vm";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { longestRecord, mostFields } from "../../src/flows/csv.js";
import { PinterestFileError, readResultFile } from "../../src/flows/index.js";
import { mostLevels } from "../../src/flows/json-items.js";
import { drain } from "../support/drain.js";
import { root } from "../support/run.js";

const address = "https://storage.example/file";

/** A `fetch` whose response is these pieces, each made when it is read. */
const fetchOf = (pieces: Iterable<Uint8Array>) => () => {
  const left = pieces[Symbol.iterator]();
  const pull = (controller: ReadableStreamDefaultController<Uint8Array>) => {
    const next = left.next();
    if (next.done) controller.close();
    else controller.enqueue(next.value);
  };
  return Promise.resolve(new Response(new ReadableStream({ pull })));
};

const read = (...pieces: readonly (string | Uint8Array)[]) =>
  drain(readResultFile(address, { fetch: fetchOf(pieces.map((piece) => Buffer.from(piece))) }));

/** The same bytes, over and over. */
function* repeat(piece: string, count: number): Generator<Uint8Array> {
  const bytes = Buffer.from(piece);
  for (let i = 0; i < count; i++) yield bytes;
}

describe("a file that is not a result file", () => {
  test.each([
    ["is empty", ""],
    ["is one letter", "x"],
    ["is one letter and a line end", "x\n"],
    ["is one comma", ","],
    ["is one quote", '"'],
    ["is one bracket", "["],
    ["is one line end", "\n"],
    ["is one byte of gzip", Buffer.of(0x1f)],
    ["is blank", " \r\n\t\r\n"],
    ["is a byte-order mark", "\uFEFF"],
    ["is JSON's null", "null\n"],
    ["is one line without an end", "Gateway, down"],
    ["is a line of text", "Service Unavailable\n"],
    ["is lines of text", "upstream connect error\nreset reason: overflow\n"],
    ["is an HTML page", "<!DOCTYPE html>\n<title>Sign in, please</title>\n"],
    ["is an HTML page behind blanks", "\r\n\r\n  <html>\n</html>"],
    ["is an HTML page behind a byte-order mark", "\uFEFF<html></html>"],
    ["is XML", '<?xml version="1.0"?><Error><Code>AccessDenied</Code></Error>'],
    ["is an HTML page in gzip", gzipSync("<html></html>")],
    ["is empty gzip", gzipSync("")],
  ])("is an error and has no rows if it %s", async (_, file) => {
    const { items, error } = await read(file);
    expect(items).toEqual([]);
    expect(error).toHaveProperty("name", expect.stringMatching(/^Pinterest(File|Transfer)Error$/));
  });

  test("is reported at its line, without its content", async () => {
    const { error } = await read("\n\n<html>secret</html>");
    expect(String(error)).toBe(
      "PinterestFileError: line 3 of the text file: expected CSV or JSON, got HTML or XML",
    );
  });
});

describe("a hostile file is refused before it fills the memory", () => {
  test.each([
    ["commas alone", ",".repeat(65_536), `more than ${mostFields} fields`],
    ["empty fields in quotes", '"",'.repeat(20_000), `more than ${mostFields} fields`],
    ["text without an end", "x".repeat(65_536), `more than ${longestRecord} characters`],
    ["doubled quotes without an end", '""'.repeat(32_768), `more than ${longestRecord} char`],
    ["open brackets", "[".repeat(65_536), `more than ${mostLevels} levels`],
    ["open objects", '{"a":'.repeat(20_000), `more than ${mostLevels} levels`],
  ])("of %s", async (name, piece, rule) => {
    let given = 0;
    function* pieces() {
      if (name.startsWith("doubled")) yield Buffer.from('"');
      for (const each of repeat(piece, 1_000_000)) {
        given += each.length;
        yield each;
      }
    }
    const { items, error } = await drain(readResultFile(address, { fetch: fetchOf(pieces()) }));
    expect(items).toEqual([]);
    expect(error).toBeInstanceOf(PinterestFileError);
    expect(String(error)).toContain(rule);
    expect(given).toBeLessThan(longestRecord + 3 * 65_536);
  });

  test("of blanks without an end, once it ends", async () => {
    const fetch = fetchOf(repeat(" \n".repeat(32_768), 128));
    const { error } = await drain(readResultFile(address, { fetch }));
    expect(String(error)).toContain(`line ${32_768 * 128 + 1} of the text file: the file is empty`);
  });

  test("of blanks in gzip, of which 8 MB are 8 kB", async () => {
    const { error } = await read(gzipSync(" ".repeat(8 * 2 ** 20)));
    expect(String(error)).toContain("the file is empty");
  });
});

/** The readers, in a realm of their own where all work on texts is counted. */
interface Counted {
  /** Reads pieces to their end or to an error; returns what the work was. */
  measure(format: "CSV" | "JSON", pieces: readonly string[]): number;
}

/** Counts the characters that each built-in function looks at, in this realm alone. */
const countWork = `
  let work = 0;
  const count = (owner, name, cost) => {
    const original = owner[name];
    owner[name] = function (...args) {
      const from = this instanceof RegExp ? this.lastIndex : 0;
      const result = Reflect.apply(original, this, args);
      work += cost(result, this, args, from);
      return result;
    };
  };
  const { prototype: text } = String;
  for (const name of ["trimStart", "trim", "replaceAll", "replace", "split", "toUpperCase",
    "search", "match", "includes", "endsWith", "concat", "lastIndexOf"]) {
    count(text, name, (result, self) => 1 + self.length);
  }
  count(text, "indexOf", (at, self, [, from = 0]) => 1 + (at < 0 ? self.length : at) - from);
  for (const name of ["slice", "substring", "charAt", "repeat"]) {
    count(text, name, (result) => 1 + result.length);
  }
  count(RegExp.prototype, "exec", (found, self, [subject], from) =>
    1 + (found ? found.index + found[0].length : subject.length) - from);
  count(Array.prototype, "join", (result) => 1 + result.length);
  for (const name of ["push", "pop", "at"]) count(Array.prototype, name, () => 1);
  for (const name of ["shift", "unshift", "splice", "slice", "includes", "indexOf", "concat"]) {
    count(Array.prototype, name, (result, self) => 1 + self.length);
  }
  for (const name of ["has", "add"]) count(Set.prototype, name, () => 1);
  for (const name of ["get", "set"]) count(Map.prototype, name, () => 1);
  count(JSON, "parse", (result, self, [json]) => 1 + json.length);
`;

async function loadCounted(): Promise<Counted> {
  const contents = `
    import { createCsvItemParser } from "./csv.js";
    import { createJsonItemParser } from "./json-items.js";
    ${countWork}
    globalThis.measure = (format, pieces) => {
      work = 0;
      const reader = format === "CSV" ? createCsvItemParser() : createJsonItemParser();
      try {
        for (const piece of pieces) for (const item of reader.push(piece)) work++;
        for (const item of reader.end()) work++;
      } catch (error) {
        if (error.name !== "PinterestFileError") throw error;
      }
      return work;
    };`;
  const resolveDir = join(root, "src/flows");
  const { outputFiles } = await build({
    stdin: { contents, resolveDir },
    bundle: true,
    write: false,
    format: "iife",
    platform: "node",
    conditions: ["node"],
    logLevel: "silent",
  });
  const context = createContext({ performance, URL, TextEncoder, TextDecoder });
  runInContext(outputFiles[0]?.text ?? "", context);
  return context as unknown as Counted;
}

/** Parts of CSV and JSON, as bad writers and attackers combine them. */
const token = fc.constantFrom(
  ...[" ", "\n", "\r\n", "\r", ",", '"', '""', '"a"', '"a",', "a", "ä", "😀", "a,", "1", "Q,Q,"],
  ...["[", "]", "{", "}", "[]", "{}", "[1],", '{"a":1},', ":", "\\", '\\"', '"\\u0031"', "null"],
);

/** A file of a start and a pattern again and again, in pieces of one size. */
const hostile = fc.record({
  start: fc.array(token, { maxLength: 3 }).map((tokens) => tokens.join("")),
  pattern: fc.array(token, { minLength: 1, maxLength: 4 }).map((tokens) => tokens.join("")),
  pieceSize: fc.constantFrom(1, 2, 100, 4_096, 100_000),
  format: fc.constantFrom("CSV" as const, "JSON" as const),
});

function piecesOf(text: string, size: number): string[] {
  const count = Math.ceil(text.length / size);
  return Array.from({ length: count }, (_, n) => text.slice(n * size, (n + 1) * size));
}

describe("the work of reading", () => {
  let counted: Counted;
  beforeAll(async () => {
    counted = await loadCounted();
  });
  const length = 10_000;
  /** Quadratic work would be thousands of steps for each character. */
  const mostSteps = 60;

  test("grows with the length of a file only, whatever its bytes are", () => {
    const opening = { CSV: "a,b\n", JSON: "[" };
    fc.assert(
      fc.property(hostile, fc.boolean(), ({ start, pattern, pieceSize, format }, isOpened) => {
        const head = (isOpened ? opening[format] : format === "JSON" ? "[" : "") + start;
        const text = (head + pattern.repeat(length / pattern.length)).slice(0, length);
        const work = counted.measure(format, piecesOf(text, pieceSize));
        expect(work).toBeGreaterThan(0);
        expect(work).toBeLessThan(mostSteps * length);
      }),
      { numRuns: 200 },
    );
  });

  test.each(["Q,", '"Q",', "Q,Q (2),", ","])(
    "is small for thousands of columns named %s",
    (name) => {
      const header = name.repeat(16_000 / (name.split(",").length - 1));
      const row = `\n${",".repeat(15_999)}`;
      const text = `${header.slice(0, -1)}${row}\n`;
      const work = counted.measure("CSV", piecesOf(text, 65_536));
      expect(work).toBeLessThan(mostSteps * text.length);
    },
  );

  test("is counted: to search the whole text at each step would be noticed", () => {
    const text = "a,b\n" + '"x",y\n'.repeat(3_000);
    const work = counted.measure("CSV", [text]);
    expect(work).toBeGreaterThan(text.length);
  });
});
