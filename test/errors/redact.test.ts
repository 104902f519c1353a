import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { createRedactor, redactJson } from "../../src/redact.js";

const secret = "pina_A1/b+C=~'(x)";
const redact = createRedactor([secret]);

/** A text as those write JSON who keep to ASCII. */
function inAscii(text: string): string {
  const escape = (unit: string) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
  return JSON.stringify(text)
    .slice(1, -1)
    .replace(/[^ -~]/g, escape);
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

  test("leaves nothing of secrets that overlap", () => {
    const both = createRedactor(["abcdefgh", "efghijkl"]);
    expect(both("x abcdefghijkl y")).toBe("x [redacted] y");
  });

  test("knows a secret with a backslash, a space and characters beyond ASCII in all its escapes", () => {
    const odd = 'pass \\ "wörd" 😀 あ';
    const hide = createRedactor([odd]);
    const inForm = new URLSearchParams({ q: odd }).toString().slice(2);
    const inJson = JSON.stringify(odd).slice(1, -1);
    const ways = [odd, inForm, encodeURIComponent(odd), inJson, inAscii(odd)];
    for (const text of [...ways, inAscii(inAscii(odd)), inJson.replaceAll(" ", "%20")]) {
      expect(hide(`before ${text} after`)).toBe("before [redacted] after");
    }
  });

  test("reads a long text once, however many secrets may be escaped in it", () => {
    const many = createRedactor(Array.from({ length: 20 }, (_, i) => `${secret}${i}`));
    const text = `100% of ${"<p>no</p>".repeat(1_000)}`;
    expect(many(text)).toBe(text);
  });

  test("gives the mask for a text where a search for secrets fails, and for every text after it", () => {
    const search = vi.fn<() => string[]>().mockImplementationOnce(() => {
      throw new RangeError("Maximum call stack size exceeded");
    });
    const blind = createRedactor([secret, search]);
    expect(blind("any text")).toBe("[redacted]");
    // Some remember what they found until they failed.
    search.mockReturnValue([]);
    expect(blind("any text")).toBe("[redacted]");
    const odd = createRedactor([() => [undefined as never]]);
    expect(odd("any text")).toBe("[redacted]");
  });

  test("searches once, however often it is asked", () => {
    const search = vi.fn(() => [secret]);
    const once = createRedactor([search]);
    for (const text of ["a text", secret, "another"]) once(text);
    expect(search).toHaveBeenCalledOnce();
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

  test("refuses a JSON value that is nested deeper than any answer of Pinterest", () => {
    const nest = (levels: number) => "[".repeat(levels) + "]".repeat(levels);
    const fine: unknown = JSON.parse(nest(100));
    expect(redactJson(fine, redact)).toEqual(fine);
    expect(() => redactJson(JSON.parse(nest(102)), redact)).toThrow(RangeError);
    expect(() => redactJson(JSON.parse(nest(50_000)), redact)).toThrow(RangeError);
  });
});
