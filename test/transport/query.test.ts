import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { writeQuery } from "../../src/transport/serialize.js";

describe("a query", () => {
  test("repeats lists unless the parameter asks for another style", () => {
    const query = { ids: ["1", "2"], columns: ["A", "B"], words: ["a", "b"], parts: ["a", "b"] };
    const styles = { columns: "form", words: "spaceDelimited", parts: "pipeDelimited" } as const;
    expect(writeQuery(query, styles)).toBe("ids=1&ids=2&columns=A,B&words=a%20b&parts=a%7Cb");
  });

  test("leaves out null, undefined and empty lists", () => {
    expect(
      writeQuery({ a: null, b: undefined, c: [], d: [null], e: false, f: 0, g: "" }, { c: "form" }),
    ).toBe("e=false&f=0&g=");
  });

  test("nests objects to any depth", () => {
    expect(writeQuery({ f: { a: { b: 1 }, c: ["x", "y"] } }, { f: "deepObject" })).toBe(
      "f%5Ba%5D%5Bb%5D=1&f%5Bc%5D=x&f%5Bc%5D=y",
    );
  });

  test("keeps a comma inside a value apart from those between values", () => {
    expect(writeQuery({ columns: ["a,b", "c"] }, { columns: "form" })).toBe("columns=a%2Cb,c");
  });

  test("refuses half a character, and names the parameter", () => {
    expect(() => writeQuery({ q: ["a", "\udfff"] }, { q: "form" })).toThrow(/^query\.q: /);
    expect(() => writeQuery({ q: { "\ud800": 1 } }, { q: "deepObject" })).toThrow(/^query\.q: /);
  });

  test("read back gives what was written, whatever the names and values", () => {
    const text = fc.string({ unit: "binary" });
    fc.assert(
      fc.property(fc.dictionary(text, fc.array(text, { minLength: 1 })), (query) => {
        const parsed = new URLSearchParams(writeQuery(query));
        for (const [name, values] of Object.entries(query))
          expect(parsed.getAll(name)).toEqual(values);
      }),
    );
  });
});
