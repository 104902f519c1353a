import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseJson } from "../../src/json.js";

const name = "__proto__";

/** Some of the characters of a name written as JSON escapes. */
function escapeSome(text: string, choices: readonly boolean[], upper: boolean): string {
  return Array.from(text, (character, index) => {
    const code = character.charCodeAt(0).toString(16).padStart(4, "0");
    return choices[index] ? `\\u${upper ? code.toUpperCase() : code}` : character;
  }).join("");
}

/** JSON whose integers are written out, with white space where JSON allows it. */
function writeExactly(value: unknown, pad: string): string {
  if (typeof value === "bigint") return String(value);
  if (Array.isArray(value)) {
    return `[${value.map((member) => pad + writeExactly(member, pad) + pad).join(",")}]`;
  }
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const members = Object.entries(value).map(
    ([key, member]) => `${pad}${JSON.stringify(key)}:${pad}${writeExactly(member, pad)}`,
  );
  return `{${members.join(",")}}`;
}

/** What reading it has to give. */
function exactly(value: unknown): unknown {
  if (typeof value === "bigint") {
    return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
  }
  if (Array.isArray(value)) return value.map(exactly);
  if (typeof value !== "object" || value === null) return value;
  const members = Object.entries(value).map(([key, member]) => [key, exactly(member)] as const);
  return Object.fromEntries(members);
}

/** Every object and list of a value, itself included. */
function* objectsOf(value: unknown): Generator<object> {
  if (typeof value !== "object" || value === null) return;
  yield value;
  for (const member of Object.values(value)) yield* objectsOf(member);
}

/** A JSON value without a key, however deep. */
function without(value: unknown, key: string): unknown {
  if (Array.isArray(value)) return value.map((member) => without(member, key));
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).filter(([each]) => each !== key);
  return Object.fromEntries(entries.map(([each, member]) => [each, without(member, key)]));
}

describe("parseJson", () => {
  test("reads a document without the key and long integers as JSON.parse does", () => {
    const claim = (text: string) => {
      fc.pre(!text.includes(name) && !/\d{16}/.test(text));
      expect(parseJson(text)).toEqual(JSON.parse(text));
    };
    fc.assert(fc.property(fc.json({ maxDepth: 6 }), claim), { numRuns: 1_000 });
  });

  test("reads an integer that a number cannot hold exactly as a string, wherever it stands", () => {
    const integer = fc.oneof(
      fc.bigInt({ min: -(10n ** 22n), max: 10n ** 22n }),
      fc.bigInt({ min: 2n ** 53n - 2n, max: 2n ** 53n + 2n }),
      fc.maxSafeInteger().map(BigInt),
    );
    const leaf = fc.oneof(
      { weight: 3, arbitrary: integer },
      fc.string(),
      fc.double({ min: -1, max: 1, noNaN: true }).map((value) => value + 0),
      fc.constantFrom(
        '"12345678901234567890"',
        ", 12345678901234567890",
        "12345678901234567890",
        null,
      ),
    );
    const { tree } = fc.letrec((tie) => ({
      tree: fc.oneof(
        { maxDepth: 4 },
        leaf,
        fc.array(tie("tree"), { maxLength: 4 }),
        fc.dictionary(
          fc.string().filter((key) => key !== name),
          tie("tree"),
          { maxKeys: 4 },
        ),
      ),
    }));
    const space = fc.constantFrom("", " ", "\n\t");
    fc.assert(
      fc.property(tree, space, (value, pad) => {
        expect(parseJson(writeExactly(value, pad))).toEqual(exactly(value));
      }),
      { numRuns: 1_000 },
    );
  });

  test("reads numbers with a fraction or an exponent as JSON.parse does, however long", () => {
    const text = "[0.12345678901234567890,1234567890123456.5,12345678901234567e2,1e300,-0]";
    expect(parseJson(text)).toEqual(JSON.parse(text));
  });

  test("reads a long run of digits in linear steps", () => {
    const digits = "7".repeat(2 ** 20);
    expect(parseJson(`{"a":"${digits}","b":[${digits}]}`)).toEqual({ a: digits, b: [digits] });
  });

  test("reads escapes, and values that only look like the key, as JSON.parse does", () => {
    for (const value of [name, [name], { a: name }, { proto: 1, _proto_: 2, __proto: 3 }]) {
      const plain = JSON.stringify(value);
      for (const text of [
        plain,
        plain.replaceAll("_", "\\u005f"),
        plain.replaceAll("o", "\\u006F"),
      ])
        expect(parseJson(text)).toEqual(value);
    }
  });

  test("refuses what JSON.parse refuses", () => {
    const claim = (text: string) => {
      const outcome = (parse: (text: string) => unknown) => {
        try {
          return { value: parse(text) };
        } catch (error) {
          return { error: (error as Error).name };
        }
      };
      expect(outcome(parseJson)).toEqual(outcome((json) => JSON.parse(json) as unknown));
    };
    fc.assert(fc.property(fc.string(), claim));
    fc.assert(
      fc.property(fc.json(), fc.nat(), (text, at) => {
        fc.pre(!text.includes(name) && !/\d{16}/.test(text));
        claim(text.slice(0, at % (text.length + 1)));
      }),
    );
  });

  test("leaves the key out, however deep and in whatever escapes, and changes no prototype", () => {
    // The name itself stands where MARK does.
    const keys = fc.oneof(
      fc.string().filter((key) => key !== name),
      fc.constant("MARK"),
    );
    const { tree } = fc.letrec((tie) => ({
      tree: fc.oneof(
        { maxDepth: 5 },
        fc.constantFrom(null, 1, "x", true, name),
        fc.array(tie("tree"), { maxLength: 3 }),
        fc.dictionary(keys, tie("tree"), { maxKeys: 4 }),
      ),
    }));
    const claim = (value: unknown, choices: boolean[], upper: boolean) => {
      const text = JSON.stringify(value).replaceAll(
        '"MARK":',
        `"${escapeSome(name, choices, upper)}":`,
      );
      const result = parseJson(text);
      for (const object of objectsOf(result)) {
        expect(Object.hasOwn(object, name)).toBe(false);
        const usual: unknown = Array.isArray(object) ? Array.prototype : Object.prototype;
        expect(Object.getPrototypeOf(object)).toBe(usual);
      }
      expect(result).toEqual(without(JSON.parse(JSON.stringify(value)), "MARK"));
    };
    const choices = fc.array(fc.boolean(), { minLength: name.length, maxLength: name.length });
    fc.assert(fc.property(tree, choices, fc.boolean(), claim), { numRuns: 1_000 });
  });

  test("gives objects that can be merged without a change to what others inherit", () => {
    const parsed = parseJson('{"a":{"\\u005f_proto__":{"polluted":true},"b":1}}');
    const merged: Record<string, unknown> = { ...(parsed as { a: object }).a };
    Object.assign({}, (parsed as { a: object }).a);
    expect(merged).toEqual({ b: 1 });
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });
});
