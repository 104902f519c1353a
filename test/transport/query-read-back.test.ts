import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { PinterestInputError } from "../../src/index.js";
import type { QueryStyle } from "../../src/operations.js";
import { writeQuery } from "../../src/transport/serialize.js";
import { parseQuery, type Said } from "../contract/read-back.js";

/** A parameter as the document has it, a value given for it, and what a URL says of that. */
interface Given {
  readonly name: string;
  readonly style: QueryStyle | "exploded";
  readonly type: "string" | "array" | "object";
  readonly value: unknown;
  readonly said: Said | undefined;
}

const text = fc.string({ unit: "binary" });
// Brackets and `=` have a meaning of their own in the names of `deepObject`.
const name = fc
  .string({ unit: "binary", minLength: 1 })
  .filter((word) => !/[[\]]/.test(word) && word !== "__proto__");
const plain = fc.oneof(
  text,
  fc.integer(),
  fc
    .double({ noNaN: true, noDefaultInfinity: true })
    .filter((number) => !Number.isInteger(number) || Number.isSafeInteger(number)),
  fc.bigInt(),
  fc.boolean(),
  fc.date({ noInvalidDate: true }),
);
const unset = fc.constantFrom(null, undefined);
const say = (value: unknown) => (value instanceof Date ? value.toISOString() : String(value));

function isSet(value: unknown): boolean {
  return value !== null && value !== undefined;
}

/** A list whose members the style can keep apart. */
function lists(style: Given["style"], apart: RegExp) {
  const member = plain.filter((value) => !apart.test(say(value)));
  return fc
    .tuple(name, fc.array(fc.oneof({ weight: 9, arbitrary: member }, unset)))
    .map(([word, value]): Given => {
      const said = value.filter(isSet).map(say);
      return { name: word, style, type: "array", value, said: said.length > 0 ? said : undefined };
    });
}

type Tree = Record<string, unknown>;

const { tree } = fc.letrec<{ tree: Tree; node: unknown }>((tie) => ({
  tree: fc.dictionary(name, tie("node"), { maxKeys: 4, noNullPrototype: true }),
  node: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    plain,
    unset,
    // One that is alone looks like no list.
    fc.array(plain, { minLength: 2, maxLength: 4 }),
    tie("tree"),
  ),
}));

function sayTree(value: unknown): Said | undefined {
  if (!isSet(value)) return undefined;
  if (Array.isArray(value)) return value.map(say);
  if (typeof value !== "object" || value instanceof Date) return say(value);
  const members = Object.entries(value as Tree).flatMap(([key, member]) => {
    const said = sayTree(member);
    return said === undefined ? [] : [[key, said] as const];
  });
  return members.length > 0 ? Object.fromEntries(members) : undefined;
}

const given: fc.Arbitrary<Given> = fc.oneof(
  fc.tuple(name, plain).map(([word, value]): Given => ({
    name: word,
    style: "exploded",
    type: "string",
    value,
    said: say(value),
  })),
  fc.tuple(name, unset).map(([word, value]): Given => ({
    name: word,
    style: "exploded",
    type: "string",
    value,
    said: undefined,
  })),
  lists("exploded", /(?!)/),
  lists("form", /(?!)/),
  lists("spaceDelimited", / /),
  lists("pipeDelimited", /\|/),
  fc.tuple(name, tree).map(([word, value]): Given => ({
    name: word,
    style: "deepObject",
    type: "object",
    value,
    said: sayTree(value),
  })),
);

const queries = fc.uniqueArray(given, { selector: (each) => each.name, maxLength: 6 });

function write(parameters: readonly Given[]): string {
  const styles = parameters.flatMap(({ name: word, style }) =>
    style === "exploded" ? [] : [[word, style] as const],
  );
  const values = parameters.map(({ name: word, value }) => [word, value] as const);
  return writeQuery(Object.fromEntries(values), Object.fromEntries(styles));
}

describe("a query read back as the document says", () => {
  test("gives what was written, in every style and whatever the names and values", () => {
    fc.assert(
      fc.property(queries, (parameters) => {
        const url = new URL(`https://example.com/?${write(parameters)}`);
        const documented = parameters.map(({ name: word, style, type }) => ({
          in: "query",
          name: word,
          style: style === "exploded" ? "form" : style,
          explode: style === "exploded" || style === "deepObject",
          schema: { type },
        }));
        const said = parameters.flatMap((each) =>
          each.said === undefined ? [] : [[each.name, each.said] as const],
        );
        expect(parseQuery({}, documented, url.search.slice(1))).toEqual(Object.fromEntries(said));
      }),
      { numRuns: 1000 },
    );
  });

  test("names the parameter that holds half a character, wherever it stands in it", () => {
    const half = fc
      .tuple(text, fc.constantFrom("\ud800", "\udfff"))
      .map(([before, surrogate]) => `${before}${surrogate}`);
    const broken = half.chain((word) =>
      fc.constantFrom<unknown>(word, [word], ["a", word], { [word]: 1 }, { a: { b: word } }),
    );
    const style = fc.constantFrom<QueryStyle | undefined>("form", "deepObject", undefined);
    fc.assert(
      fc.property(broken, style, (value, own) => {
        const run = () => writeQuery({ q: value }, own && { q: own });
        expect(run).toThrow(PinterestInputError);
        expect(run).toThrow(/^query\.q: must be well-formed text/);
      }),
    );
  });
});

describe("a query refuses, and names the parameter,", () => {
  test.each<{ what: string; value: unknown }>([
    { what: "a number that is none", value: NaN },
    { what: "infinity", value: [1, Infinity] },
    { what: "an invalid date", value: new Date("never") },
    { what: "a list in a list", value: [["a"]] },
    { what: "an object in a list", value: [{ a: 1 }] },
    { what: "a function", value: { a: () => 1 } },
    { what: "a symbol", value: Symbol("a") },
  ])("$what, in any style", ({ value }) => {
    for (const style of ["form", "spaceDelimited", "pipeDelimited", "deepObject"] as const) {
      const run = () => writeQuery({ a: 1, q: value }, { q: style });
      expect(run).toThrow(PinterestInputError);
      expect(run).toThrow(/^query\.q: /);
    }
    expect(() => writeQuery({ q: value })).toThrow(/^query\.q: /);
  });

  test("a member that looks like two, since its style has no way to say it", () => {
    expect(() => writeQuery({ q: ["a b", "c"] }, { q: "spaceDelimited" })).toThrow(/^query\.q: /);
    expect(() => writeQuery({ q: ["a|b"] }, { q: "pipeDelimited" })).toThrow(/^query\.q: /);
    expect(writeQuery({ q: ["a|b", "c"] }, { q: "spaceDelimited" })).toBe("q=a%7Cb%20c");
  });
});

test("a parameter may have the name of what every object inherits", () => {
  const query = JSON.parse('{"__proto__":"a","constructor":["b","c"]}') as Record<string, unknown>;
  expect(writeQuery(query, {})).toBe("__proto__=a&constructor=b&constructor=c");
});
