import { inspect } from "node:util";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { redactCause } from "../../src/errors/redact-cause.js";
import { createRedactor, redactJson } from "../../src/errors/redact.js";

const secret = "pina_A1/b+C=~'(x)";
const redact = createRedactor([secret]);

/** Everything that a log could print of a value. */
function allOf(value: unknown): string {
  return inspect(value, { depth: null, showHidden: true }) + String(value) + JSON.stringify(value);
}

describe("a redactor", () => {
  test("takes secrets out as they are, and as they stand in URLs, forms and JSON", () => {
    const lower = (text: string) => text.replace(/%..|\\u..../g, (code) => code.toLowerCase());
    const inForm = new URLSearchParams({ q: secret }).toString().slice(2);
    const inQuery = new URL(`https://a.example/?q=${secret}`).search.slice(3);
    const inJson = secret.replace("/", "\\/").replace("=", "\\u003D");
    const ways = [secret, inForm, encodeURIComponent(secret), inQuery, inJson];
    for (const text of [...ways, ...ways.map(lower)]) {
      expect(redact(`before ${text} after`)).toBe("before [redacted] after");
    }
  });

  test("knows secrets that are added later", () => {
    const secrets: string[] = [];
    const late = createRedactor(secrets);
    expect(late(secret)).toBe(secret);
    secrets.push(secret);
    expect(late(secret)).toBe("[redacted]");
  });

  test("leaves nothing of a secret that holds another", () => {
    const both = createRedactor(["abcdef", "abcdefghij"]);
    expect(both("x abcdefghij y abcdef z")).toBe("x [redacted] y [redacted] z");
  });

  test("leaves words alone that are too short for a secret", () => {
    expect(createRedactor(["a", "", "token"])("a token")).toBe("a token");
  });

  test("takes any secret out of any text around it", () => {
    const claim = (hidden: string, before: string, after: string) => {
      const hide = createRedactor([hidden]);
      expect(hide(before + hidden + after)).not.toContain(hidden);
      const query = new URLSearchParams([["q", hidden]]).toString().slice(2);
      expect(hide(before + query + after)).not.toContain(query);
    };
    // The mask itself has no such end.
    const secrets = fc.string({ unit: "binary", minLength: 6 }).map((text) => `${text}!`);
    fc.assert(fc.property(secrets, fc.string(), fc.string(), claim));
    fc.assert(fc.property(fc.constant("\ud800 token!"), fc.string(), fc.string(), claim));
  });

  test("reaches every text of a JSON value, keys too, and changes nothing else", () => {
    const value = { [secret]: [{ a: `Bearer ${secret}`, n: 1, t: true, z: null }] };
    expect(redactJson(value, redact)).toEqual({
      "[redacted]": [{ a: "Bearer [redacted]", n: 1, t: true, z: null }],
    });
    const claim = (json: unknown) => {
      expect(redactJson(json, redact)).toEqual(json);
    };
    fc.assert(fc.property(fc.jsonValue(), claim));
  });
});

describe("the cause of an error", () => {
  test("stays the very one where it shows no secret", () => {
    const causes = [new TypeError("fetch failed"), new DOMException("no", "AbortError"), "why", 5];
    for (const cause of [...causes, { a: [1] }, null, new Map([["a", 1]])]) {
      expect(redactCause(cause, redact)).toBe(cause);
    }
  });

  test("keeps its name, code and the rest of its message where it shows one", () => {
    const cause = Object.assign(new TypeError(`bad header ${secret}`), { code: "ERR_X" });
    const copy = redactCause(cause, redact);
    expect(copy).toMatchObject({
      name: "TypeError",
      message: "bad header [redacted]",
      code: "ERR_X",
    });
    expect((copy as Error).stack).toContain("redact.test.ts");
  });

  const authorization = `Bearer ${secret}`;
  const request = new Request("https://example.com", { headers: { authorization } });
  const hideouts: Record<string, unknown> = {
    "its message": new Error(authorization),
    "its name": Object.assign(new Error("x"), { name: secret }),
    "a property": Object.assign(new Error("x"), { config: { headers: { authorization } } }),
    "a hidden property": Object.defineProperty(new Error("x"), "init", { value: authorization }),
    "a symbol": Object.assign(new Error("x"), { [Symbol("state")]: [authorization] }),
    "a symbol's name": Object.assign(new Error("x"), { [Symbol(secret)]: 1 }),
    "a key": Object.assign(new Error("x"), { sent: { [secret]: 1 } }),
    "a cause of causes": new Error("x", { cause: new Error("y", { cause: { authorization } }) }),
    "an aggregate": new AggregateError([new Error("x"), new Error(authorization)]),
    "a map": Object.assign(new Error("x"), { map: new Map([["a", authorization]]) }),
    "a set": Object.assign(new Error("x"), { set: new Set([authorization]) }),
    headers: Object.assign(new Error("x"), { headers: new Headers({ authorization }) }),
    "a request": Object.assign(new Error("x"), { request }),
    "a response": Object.assign(new Error("x"), {
      response: new Response(null, { headers: { "x-echo": authorization } }),
    }),
    "a form": Object.assign(new Error("x"), { body: new URLSearchParams({ code: secret }) }),
    "a URL": Object.assign(new Error("x"), {
      url: new URL(`https://a.example/?t=${encodeURIComponent(secret)}`),
    }),
    "a buffer": Object.assign(new Error("x"), { body: Buffer.from(authorization) }),
    "a function's property": Object.assign(new Error("x"), {
      retry: Object.assign(() => undefined, { authorization }),
    }),
    "a DOMException": new DOMException(authorization, "AbortError"),
    "a string": authorization,
    "no error at all": { authorization },
    "a circle": Object.assign(new Error("x"), {
      get self() {
        return this;
      },
      list: [[[[authorization]]]],
    }),
    "a place too far away to look at": Object.assign(new Error("x"), {
      list: [...Array.from({ length: 3_000 }, () => ({})), authorization],
    }),
  };

  test.each(Object.entries(hideouts))("shows no secret that was in %s", (_, cause) => {
    const shown = allOf(redactCause(cause, redact));
    expect(shown).not.toContain(secret);
    expect(shown).not.toContain(encodeURIComponent(secret));
    expect(shown).not.toContain(secret.replaceAll("'", "\\'"));
  });

  test("is not trusted where it cannot be looked at", () => {
    const fail = (): never => {
      throw new Error("no");
    };
    const proxy = new Proxy(new Error("x"), { ownKeys: fail });
    expect(redactCause(proxy, redact)).not.toBe(proxy);
    expect(redactCause(Proxy.revocable({}, {}).proxy, redact)).toEqual({});
  });
});
