import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { PinterestInputError } from "../../src/index.js";
import { findOperation } from "../../src/operations.js";
import {
  contentType,
  fillPath,
  secretsInBody,
  writeBody,
  writeQuery,
} from "../../src/transport/serialize.js";
import { readForm } from "../contract/read-back.js";

const json = findOperation("POST", "/boards");
const form = findOperation("POST", "/oauth/token");
const writeJson = (body: unknown) => writeBody(json, body) as string;
const writeForm = (body: unknown) => writeBody(form, body) as string;

const text = fc.string({ unit: "binary" });

/** Numbers that JSON writes and reads without a change. */
const isExact = (value: unknown) => !Number.isInteger(value) || Number.isSafeInteger(value);

/** Whether all numbers in a value are exact. */
function isExactThroughout(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return isExact(value);
  return Object.values(value).every(isExactThroughout);
}

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
    const value = fc
      .jsonValue({ stringUnit: "binary" })
      .map(withPlainZero)
      .filter(isExactThroughout);
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
      expect(secretsInBody(json, writeJson(body))).toEqual([value]);
    };
    fc.assert(fc.property(fc.constantFrom(...names), secret, fc.array(wrap), claim));
  });

  test("keeps secrets below more levels than a stack has", () => {
    let body: object = { password: "hunter2hunter2" };
    for (let level = 0; level < 3_000; level++) body = { a: body };
    expect(secretsInBody(json, writeJson(body))).toEqual(["hunter2hunter2"]);
  });

  test("takes no other field for a secret", () => {
    const others = { tokens: "plain", token_type: "bearer", mytoken: "x", token: 7, secret: null };
    expect(secretsInBody(json, writeJson(others))).toEqual([]);
  });

  test("goes as JSON, and a form as a form", () => {
    expect(contentType(findOperation("POST", "/boards"))).toBe("application/json");
    expect(contentType(findOperation("POST", "/oauth/token"))).toBe(
      "application/x-www-form-urlencoded",
    );
  });
});

describe("a JSON body is refused, and the field is named, for", () => {
  const listener = () => 1;
  test.each<[string, unknown, string]>([
    ["an integer beyond 2^53", { pin_id: 813744226420795900 }, "body.pin_id: is an integer beyond"],
    ["a negative one", { a: [1, -(2 ** 53)] }, "body.a[1]: is an integer beyond"],
    ["NaN", { bid: { amount: NaN } }, "body.bid.amount: must be a finite number"],
    ["Infinity", [{ bid: -Infinity }], "body[0].bid: must be a finite number"],
    ["an invalid date", { from: new Date("never") }, "body.from: must be a valid date"],
    ["undefined in a list", { ids: ["1", undefined] }, "body.ids[1]: is undefined"],
    ["a hole in a list", { ids: new Array(1) }, "body.ids[0]: is undefined"],
    ["a function", { name: listener }, "body.name: is a function or symbol"],
    ["a symbol in a list", { a: [Symbol("x")] }, "body.a[0]: is a function or symbol"],
    ["a nested Map", { user: new Map([["a", 1]]) }, "body.user: must be a plain object"],
    ["a nested Set", { ids: new Set(["1"]) }, "body.ids: must be a plain object"],
    ["a typed array", { data: new Uint8Array(2) }, "body.data: must be a plain object"],
    ["a promise", { a: { b: Promise.resolve(1) } }, "body.a.b: must be a plain object"],
    ["an error", { a: [new Error("secret")] }, "body.a[0]: must be a plain object"],
    ["half an emoji", { name: "\ud83d" }, "body.name: must be well-formed text"],
    ["half an emoji in a name", { "\ud83d": 1 }, "body[...]: must be well-formed text"],
    ["what toJSON returns", { a: { toJSON: () => ({ b: NaN }) } }, "body.a.b: must be a finite"],
    ["a field whose name is personal", { "jane@example.com": NaN }, "body[...]: must be a finite"],
  ])("%s", (_, body, message) => {
    expect(() => writeJson(body)).toThrow(PinterestInputError);
    expect(() => writeJson(body)).toThrow(message);
    expect(() => writeJson(body)).toThrow(/^(?![^]*(jane|secret))/);
  });

  test("nothing that JSON can write", () => {
    class Named {
      name = "Kitchens";
      note = undefined;
    }
    const body = {
      whole: [2 ** 53 - 1, -(2 ** 53 - 1), 0.5, 1e-7],
      text: "\u{1f600} \\ud83d",
      date: new Date(0),
      named: new Named(),
      nothing: { a: null, b: undefined },
      bare: Object.create(null) as object,
    };
    expect(JSON.parse(writeJson(body))).toEqual(JSON.parse(JSON.stringify(body)));
  });
});

test("an integer beyond 2^53 is refused wherever it is a number, and sent as a string or a BigInt", () => {
  const id = 813744226420795900;
  const rule =
    "is an integer beyond 2^53, which a number may not hold exactly; give it as a string";
  expect(() => fillPath("/pins/{pin_id}", { pin_id: id })).toThrow(`path.pin_id: ${rule}`);
  expect(() => writeQuery({ ids: ["1", id] }, { ids: "form" })).toThrow(`query.ids: ${rule}`);
  expect(() => writeQuery({ f: { a: id } }, { f: "deepObject" })).toThrow(`query.f: ${rule}`);
  expect(() => writeForm({ id })).toThrow(`body.id: ${rule}`);
  expect(fillPath("/pins/{pin_id}", { pin_id: "813744226420795884" })).toMatch(/884$/);
  expect(writeQuery({ ids: [813744226420795884n, 2 ** 53 - 1] })).toBe(
    "ids=813744226420795884&ids=9007199254740991",
  );
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
        expect(run).toThrow(/^body\.code: must be well-formed text; it contains a lone surrogate$/);
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
    const secrets = {
      code: "secret-code",
      refresh_token: "secret-token",
      client_secret: "secret-s",
    };
    const written = writeForm({ ...secrets, scope: "ads:read" });
    expect(secretsInBody(form, written)).toEqual(Object.values(secrets));
  });
});
