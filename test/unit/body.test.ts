import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { PinterestInputError } from "../../src/index.js";
import { findOperation } from "../../src/operations.js";
import { startCall } from "../../src/transport/context.js";
import { readLimits } from "../../src/transport/limits.js";
import { contentType, writeBody } from "../../src/wire/body.js";
import { readForm } from "../contract/read-back.js";

const begin = (path: string) => startCall(findOperation("POST", path), readLimits({}), undefined);
const writeJson = (body: unknown) => writeBody(begin("/boards"), body) as string;
const writeForm = (body: unknown) => writeBody(begin("/oauth/token"), body) as string;

const text = fc.string({ unit: "binary" });

/** JSON writes -0 as 0. */
function withPlainZero(value: fc.JsonValue): fc.JsonValue {
  if (typeof value === "number") return value + 0;
  if (Array.isArray(value)) return value.map(withPlainZero);
  if (typeof value !== "object" || value === null) return value;
  const members = Object.entries(value) as [string, fc.JsonValue][];
  return Object.fromEntries(members.map(([key, member]) => [key, withPlainZero(member)]));
}

describe("a JSON body", () => {
  test("parsed gives what was written, without what is undefined", () => {
    const value = fc.jsonValue({ stringUnit: "binary" }).map(withPlainZero);
    const fields = fc.dictionary(
      text.filter((name) => name !== "__proto__"),
      fc.option(value, { nil: undefined }),
      { noNullPrototype: true },
    );
    fc.assert(
      fc.property(fields, fc.array(value), (object, list) => {
        const set = Object.entries(object).filter(([, member]) => member !== undefined);
        expect(JSON.parse(writeJson(object))).toStrictEqual(Object.fromEntries(set));
        expect(JSON.parse(writeJson(list))).toStrictEqual(list);
      }),
    );
  });

  test("is refused where JSON cannot say it", () => {
    const circle: Record<string, unknown> = {};
    circle.self = circle;
    for (const body of [circle, { id: 1n }, () => 1, Symbol("a")]) {
      expect(() => writeJson(body)).toThrow(PinterestInputError);
      expect(() => writeJson(body)).toThrow(/^body: /);
    }
  });

  test("goes as JSON, and a form as a form", () => {
    expect(contentType(findOperation("POST", "/boards"))).toBe("application/json");
    expect(contentType(findOperation("POST", "/oauth/token"))).toBe(
      "application/x-www-form-urlencoded",
    );
  });
});

describe("a form", () => {
  const value = fc.oneof(text, fc.integer(), fc.boolean());
  const unset = fc.constantFrom(null, undefined);
  const forms = fc.dictionary(
    fc.string({ unit: "binary", minLength: 1 }).filter((name) => name !== "__proto__"),
    fc.oneof({ weight: 4, arbitrary: value }, unset),
    { noNullPrototype: true },
  );

  test("read back gives the fields that are set, by two readers", () => {
    fc.assert(
      fc.property(forms, (fields) => {
        const set = Object.entries(fields)
          .filter(([, member]) => member !== null && member !== undefined)
          .map(([name, member]) => [name, String(member)] as const);
        const written = writeForm(fields);
        expect([...new URLSearchParams(written)]).toEqual(set);
        expect(readForm(written)).toEqual(Object.fromEntries(set));
      }),
    );
  });

  test("refuses half a character, and names the field but never the value", () => {
    const half = fc.tuple(text, fc.constantFrom("\ud800", "\udfff")).map((parts) => parts.join(""));
    fc.assert(
      fc.property(half, (code) => {
        const run = () => writeForm({ grant_type: "authorization_code", code });
        expect(run).toThrow(PinterestInputError);
        expect(run).toThrow(/^body\.code: must be well-formed text: it holds a lone surrogate$/);
      }),
    );
  });

  test("refuses what is no plain value, and what is no object", () => {
    for (const scope of [NaN, {}, ["ads:read"], () => 1, Symbol("a"), new Date("never")]) {
      expect(() => writeForm({ scope })).toThrow(/^body\.scope: /);
    }
    for (const body of ["grant_type=code", null, 1])
      expect(() => writeForm(body)).toThrow(/^body: /);
  });

  test("keeps codes and tokens secret", () => {
    const context = begin("/oauth/token");
    writeBody(context, { code: "secret-code", refresh_token: "secret-token", scope: "ads:read" });
    expect(context.secrets).toEqual(["secret-code", "secret-token"]);
  });
});
