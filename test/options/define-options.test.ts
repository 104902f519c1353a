import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type OptionsOf,
  boolean,
  closest,
  defineOptions,
  integer,
  isPlainObject,
  milliseconds,
  oneOf,
  parseOptions,
  pickOptions,
  required,
  text,
} from "../../src/define-options.js";
import { PinterestConfigurationError, PinterestInputError } from "../../src/index.js";

const pauseOptions = defineOptions(PinterestConfigurationError, {
  pause: milliseconds({ default: 5 }),
});

const jobOptions = defineOptions(PinterestInputError, {
  ...pauseOptions.options,
  name: required(text()),
  size: integer({ min: 1, max: 64 }),
  isDry: boolean(false),
  kind: oneOf(["csv", "json"], "csv"),
});

const parse = (options: unknown) => parseOptions(jobOptions, options);

describe("a table of options", () => {
  test("gives types, defaults and checks", () => {
    const given: OptionsOf<typeof jobOptions> = { name: "a", size: undefined };
    expect(parse(given)).toEqual({
      pause: 5,
      name: "a",
      size: undefined,
      isDry: false,
      kind: "csv",
    });
    expect(parseOptions(jobOptions, given, { pause: 7, isDry: true })).toMatchObject({
      pause: 7,
      isDry: true,
    });
    expect(pickOptions(pauseOptions, { name: "a", pause: 9 })).toEqual({ pause: 9 });
  });

  test.each([
    [{ name: "a", size: 65 }, "size: expected an integer from 1 to 64"],
    [{ name: "a", size: "5" }, "size: expected an integer from 1 to 64"],
    [{ name: "a", isDry: "false" }, "isDry: expected true or false"],
    [{ name: "a", kind: "xml" }, 'kind: expected "csv" or "json"'],
    [{ name: "" }, "name: expected a non-empty string"],
    [{}, "name: is missing; expected a non-empty string"],
    [undefined, "name: is missing; expected a non-empty string"],
    [
      { name: "a", sise: 5 },
      'sise: unknown option "sise" (did you mean "size"?); expected one of pause, name, size, isDry, kind',
    ],
    [
      { name: "a", max: 5 },
      'max: unknown option "max"; expected one of pause, name, size, isDry, kind',
    ],
    [
      { "jane@example.com": 5 },
      '(unknown): unknown option "(unknown)"; expected one of pause, name, size, isDry, kind',
    ],
  ])("refuses %o by its name", (options, message) => {
    expect(() => parse(options)).toThrow(
      new PinterestInputError(message.split(":")[0] ?? "", message.replace(/^[^:]*: /, "")),
    );
  });

  test("keeps the class of error of an option that it takes over from another table", () => {
    expect(() => parse({ name: "a", pause: -1 })).toThrow(PinterestConfigurationError);
  });

  class Options {
    name = "a";
  }
  test.each<[string, unknown]>([
    ["true", true],
    ["null", null],
    ["a string", "name"],
    ["an array", [{ name: "a" }]],
    ["a Map", new Map([["name", "a"]])],
    ["a function", () => ({ name: "a" })],
    ["an instance of a class", new Options()],
    ["an object with inherited options", Object.create({ name: "a" })],
    [
      "the same without Object.prototype",
      Object.create(Object.assign(Object.create(null), { name: "a" }) as object),
    ],
    ["a Date", new Date()],
  ])("refuses %s, which holds no options of its own", (_, options) => {
    expect(() => parse(options)).toThrow(
      new PinterestInputError("options", "expected a plain object"),
    );
  });

  test("takes an object without a prototype, and of another realm", () => {
    expect(parse(Object.assign(Object.create(null) as object, { name: "a" }))).toMatchObject({
      name: "a",
    });
    expect(isPlainObject(JSON.parse("{}"))).toBe(true);
  });
});

describe("the closest name", () => {
  test("is the one meant", () => {
    const known = ["currency", "value", "em", "client_user_agent", "event_id", "timeout"];
    for (const [misspelt, meant] of [
      ["curency", "currency"],
      ["timeOut", "timeout"],
      ["clientUserAgent", "client_user_agent"],
      ["eventId", "event_id"],
      ["vlaue", "value"],
      ["something_else", undefined],
      ["x".repeat(10_000), undefined],
    ] as const) {
      expect(closest(misspelt, known)).toBe(meant);
    }
  });

  test("of a known name is itself", () => {
    const names = fc.uniqueArray(fc.stringMatching(/^[a-z]{3,10}$/), { minLength: 1 });
    fc.assert(
      fc.property(names, (known) => {
        for (const name of known) expect(closest(name, known)).toBe(name);
      }),
    );
  });
});
