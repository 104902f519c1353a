import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { longestRecord } from "../../src/flows/csv.js";
import { PinterestFileError } from "../../src/flows/index.js";
import { createJsonItemParser } from "../../src/flows/json-items.js";
import { cutAt, cuts, readPieces } from "./pieces.js";

const read = (...pieces: string[]) => readPieces(createJsonItemParser(), pieces);
const outcomeOf = (pieces: string[]): unknown => {
  try {
    return read(...pieces);
  } catch (error) {
    expect(error).toBeInstanceOf(PinterestFileError);
    return String(error);
  }
};

const indents = fc.constantFrom(undefined, 1, "\t", "\r\n");
/** Without what the client reads in another way than JSON.parse: one key, and integers beyond 2^53. */
const json = fc
  .jsonValue({ maxDepth: 3 })
  .filter((value) => !/__proto__|\d{16}/.test(JSON.stringify(value)));
const name = fc.string({ unit: "grapheme", maxLength: 4 }).filter((each) => each !== "__proto__");

/** What the items of a value are, by the rule: elements, those of each array, or what is no array. */
function itemsIn(value: unknown): { group: string | undefined; value: unknown }[] {
  if (Array.isArray(value))
    return value.map((each: unknown) => ({ group: undefined, value: each }));
  return Object.entries(value as object).flatMap(([group, each]: [string, unknown]) =>
    Array.isArray(each)
      ? each.map((element: unknown) => ({ group, value: element }))
      : [{ group, value: each }],
  );
}

describe("the JSON reader", () => {
  test("reads the items that JSON.parse reads, wherever the file is cut", () => {
    const whole = fc.oneof(fc.array(json), fc.dictionary(name, fc.oneof(json, fc.array(json))));
    fc.assert(
      fc.property(whole, indents, cuts, (value, indent, at) => {
        const text = JSON.stringify(value, null, indent);
        // Parsed once more, for its order of keys and for -0.
        const expected = itemsIn(JSON.parse(text));
        const found = read(...cutAt(text, at)).map((item) => ({
          group: item.group,
          value: item.value,
        }));
        expect(found).toEqual(expected);
      }),
      { numRuns: 500 },
    );
  });

  test("takes any text for the same, or refuses it for the same reason, wherever it is cut", () => {
    const start = fc.constantFrom("[", "{");
    const rest = fc.string({
      unit: fc.constantFrom(...'[]{},: \n"\\1ae'.split("")),
      maxLength: 16,
    });
    fc.assert(
      fc.property(start, rest, cuts, (first, text, at) => {
        expect(outcomeOf(cutAt(first + text, at))).toEqual(outcomeOf([first + text]));
      }),
      { numRuns: 1_000 },
    );
  });

  test("takes no text that JSON.parse refuses, and refuses none that it takes", () => {
    const start = fc.constantFrom("[", "{");
    const tokens = fc.constantFrom(
      ..."[]{},: \n".split(""),
      '"a"',
      '"\\""',
      "1",
      "null",
      "-",
      "1e3",
      '"',
    );
    const rest = fc.string({ unit: tokens, maxLength: 8 });
    fc.assert(
      fc.property(start, rest, (first, text) => {
        const isJson = (() => {
          try {
            JSON.parse(first + text);
            return true;
          } catch {
            return false;
          }
        })();
        expect(typeof outcomeOf([first + text]) !== "string").toBe(isJson);
      }),
      { numRuns: 1_000 },
    );
  });

  test("tells the line that each item begins at", () => {
    const text = '{\n"a": [\n1,\n\n{\n"b": 2}\n],\n"c":\n3\n}';
    expect(read(text).map(({ line }) => line)).toEqual([3, 5, 9]);
  });

  test("gives the items of a cut file out before it says that it is cut", () => {
    const reader = createJsonItemParser();
    expect([...reader.push('[{"a":1},{"a":2},{"a"')].map(({ value }) => value)).toEqual([
      { a: 1 },
      { a: 2 },
    ]);
    expect(() => [...reader.end()]).toThrow("ends too early; it may have been cut short");
  });

  test.each([
    ["a value that is none", '[1,\n{"a":secret}]', 2, "a value is not valid JSON"],
    ["a missing comma", "[1\n2]", 2, "a comma is missing"],
    ["a comma too many", "[1,]", 1, "a value is not valid JSON"],
    ["a missing colon", '{"a" 1}', 1, "a colon is missing"],
    ["a name that is no string", "{1 :2}", 1, "a key is not a string"],
    ["brackets that do not match", "[1}", 1, "brackets do not match"],
    ["another file behind the first", "[]\n[]", 2, "the file continues after its end"],
    ["an end that is missing", '{"a":[', 1, "ends too early"],
  ])("refuses %s, with its line and none of the content", (_, text, line, rule) => {
    const outcome = String(outcomeOf([text]));
    expect(outcome).toContain(`line ${line} of the JSON file`);
    expect(outcome).toContain(rule);
    expect(outcome).not.toContain("secret");
  });

  test("leaves keys named __proto__ out", () => {
    const [item] = read('[{"__proto__":{"isAdmin":true},"a":1}]');
    expect(item?.value).toEqual({ a: 1 });
    expect((item?.value as { isAdmin?: true }).isAdmin).toBeUndefined();
  });

  test("refuses a value without an end before it fills the memory", () => {
    const reader = createJsonItemParser();
    const piece = "x".repeat(2 ** 20);
    expect([...reader.push('["')]).toEqual([]);
    for (let i = 1; i < longestRecord / piece.length; i++) {
      expect([...reader.push(piece)]).toEqual([]);
    }
    expect(() => [...reader.push(piece)]).toThrow(`more than ${longestRecord} characters`);
  });
});
