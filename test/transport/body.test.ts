import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { PinterestInputError } from "../../src/index.js";
import { findOperation } from "../../src/operations.js";
import { startCall, type CallContext, textsOf } from "../../src/transport/send.js";
import { parseLimits } from "../../src/options.js";
import { contentType, writeBody } from "../../src/transport/serialize.js";
import { readForm } from "../contract/read-back.js";

const begin = (path: string) => startCall(findOperation("POST", path), parseLimits({}), undefined);
const writeJson = (body: unknown) => writeBody(begin("/boards"), body) as string;
const writeForm = (body: unknown) => writeBody(begin("/oauth/token"), body) as string;

const secretsIn = ({ secrets }: CallContext) => [...textsOf(secrets)];

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

  test("is refused where what it holds is nowhere that JSON finds it", () => {
    class Hidden {
      #name = "Kitchens";
      get name() {
        return this.#name;
      }
    }
    const bodies = [new Map([["a", 1]]), new FormData(), new URLSearchParams("a=1")];
    for (const body of [...bodies, Promise.resolve({ a: 1 }), new Hidden()]) {
      expect(() => writeJson(body)).toThrow(PinterestInputError);
      expect(() => writeJson(body)).toThrow(/^body: must be a plain object/);
    }
    class Named {
      name = "Kitchens";
    }
    expect(writeJson(new Named())).toBe('{"name":"Kitchens"}');
    expect(writeJson({})).toBe("{}");
    expect(writeJson(Object.create(null))).toBe("{}");
  });

  test("keeps tokens, passwords and secrets in it secret, however deep they are", () => {
    const secret = fc.string({ unit: "binary", minLength: 6 });
    const names = ["token", "access_token", "password", "feed_password", "secret", "app_secret"];
    const wrap = fc.constantFrom<(value: unknown) => unknown>(
      (value) => [value],
      (value) => ({ a: value, "b\\": '\\"token":"no"' }),
      (value) => ({ c: '"password":"no', d: [value, 'x_token":"no'] }),
    );
    const claim = (name: string, value: string, wraps: ((value: unknown) => unknown)[]) => {
      const body = wraps.reduce<unknown>((inner, outer) => outer(inner), { [name]: value });
      const context = begin("/boards");
      writeBody(context, body);
      expect(secretsIn(context)).toEqual([value]);
    };
    fc.assert(fc.property(fc.constantFrom(...names), secret, fc.array(wrap), claim));
  });

  test("keeps secrets below more levels than a stack has", () => {
    const context = begin("/boards");
    let body: object = { password: "hunter2hunter2" };
    for (let level = 0; level < 3_000; level++) body = { a: body };
    writeBody(context, body);
    expect(context.redact("it is hunter2hunter2")).toBe("it is [redacted]");
  });

  test("takes no other field for a secret", () => {
    const context = begin("/boards");
    writeBody(context, {
      tokens: "plain",
      token_type: "bearer",
      mytoken: "x",
      token: 7,
      secret: null,
    });
    expect(secretsIn(context)).toEqual([]);
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

  test("is refused where what it holds is in no field", () => {
    for (const body of [new URLSearchParams("code=1"), new Map([["code", "1"]]), ["code"]]) {
      expect(() => writeForm(body)).toThrow(/^body: must be a plain object/);
    }
  });

  test("keeps codes, tokens and secrets secret", () => {
    const context = begin("/oauth/token");
    const secrets = {
      code: "secret-code",
      refresh_token: "secret-token",
      client_secret: "secret-s",
    };
    writeBody(context, { ...secrets, scope: "ads:read" });
    expect(secretsIn(context)).toEqual(Object.values(secrets));
  });
});
