import fc from "fast-check";
import { describe, expect, test } from "vitest";
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
    const lower = (text: string) => text.replace(/%(25)*..|\\u..../g, (code) => code.toLowerCase());
    const inForm = new URLSearchParams({ q: secret }).toString().slice(2);
    const inQuery = new URL(`https://a.example/?q=${secret}`).search.slice(3);
    const inJson = secret.replace("/", "\\/").replace("=", "\\u003D");
    const twice = encodeURIComponent(encodeURIComponent(secret));
    const inUrlInJson = encodeURIComponent(secret.replace("/", "\\/"));
    const ways = [secret, inForm, encodeURIComponent(secret), inQuery, inJson, twice];
    const inScript = secret.replace("/", "\\x2F").replace("=", "\\x3d");
    ways.push(inScript, encodeURIComponent(twice), encodeURIComponent(inForm), inUrlInJson);
    for (const text of [...ways, ...ways.map(lower)]) {
      expect(redact(`before ${text} after`)).toBe("before [redacted] after");
    }
  });

  test("takes secrets out as they stand in HTML", () => {
    const as = (write: (code: number) => string) =>
      secret.replace(/[^\w]/g, (character) => write(character.charCodeAt(0)));
    const named: Record<string, string> = { "/": "sol", "+": "plus", "=": "equals", "'": "apos" };
    const inHtml = [
      as((code) => `&#${code};`),
      as((code) => `&#x${code.toString(16)};`),
      as((code) => `&#X${code.toString(16).toUpperCase().padStart(4, "0")};`),
      as((code) => `&${named[String.fromCharCode(code)] ?? "lpar"};`),
    ];
    for (const text of inHtml) {
      const nested = [text, text.replaceAll("&", "&amp;"), text.replaceAll("&", "\\u0026")];
      for (const each of [...nested, text.replaceAll("&", "%26")]) {
        expect(redact(`<p>${each}</p>`)).toBe("<p>[redacted]</p>");
      }
    }
  });

  test("takes secrets out of HTML that escapes letters and digits too, and changes no other text", () => {
    const decimal = secret.replace(/./g, (each) => `&#${each.charCodeAt(0)};`);
    const hexadecimal = secret.replace(/./g, (each) => `&#x${each.charCodeAt(0).toString(16)};`);
    for (const text of [decimal, hexadecimal, decimal.replaceAll("&", "&amp;")]) {
      expect(redact(`<p>${text}</p>`)).toBe("<p>[redacted]</p>");
    }
    expect(redact("<p>&#97;&#98;&#99;</p>")).toBe("<p>&#97;&#98;&#99;</p>");
    expect(createRedactor(["&#97;bcdef"])("x &#97;bcdef y")).toBe("x [redacted] y");
  });

  test("takes secrets out of up to three encodings, one in another", () => {
    const code = (text: string) => text.charCodeAt(0).toString(16);
    const names: Record<string, string> = { "&": "amp", "<": "lt", ">": "gt", "'": "apos" };
    const encoders: ((text: string) => string)[] = [
      (text) => text,
      encodeURIComponent,
      (text) => new URLSearchParams({ q: text }).toString().slice(2),
      (text) => JSON.stringify(text).slice(1, -1),
      (text) => text.replace(/[^a-z\d]/gi, (each) => `\\u${code(each).padStart(4, "0")}`),
      (text) => text.replace(/["\\/]/g, "\\$&"),
      (text) => text.replace(/[&<>"'`=]/g, (each) => `&#x${code(each).toUpperCase()};`),
      (text) => text.replace(/[^a-z\d]/gi, (each) => `&#${each.charCodeAt(0)};`),
      (text) => text.replace(/[&<>']/g, (each) => `&${names[each] ?? ""};`),
    ];
    const ways = encoders.flatMap((first) =>
      encoders.flatMap((second) => encoders.map((third) => third(second(first(secret))))),
    );
    const shown = ways.map((way) => redact(`before ${way} after`));
    expect(new Set(shown)).toEqual(new Set(["before [redacted] after"]));
  });

  test("takes a Basic pair out of a page that escapes entities", () => {
    const pair = btoa("1234567:app-secrets");
    expect(pair).toMatch(/=$/);
    const page = `<p>Authorization: Basic ${pair.replaceAll("=", "&#x3D;")}</p>`;
    expect(createRedactor([pair])(page)).toBe("<p>Authorization: Basic [redacted]</p>");
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

  test("gives the mask for every text if the secrets cannot be read", () => {
    function* failing() {
      yield secret;
      throw new RangeError("Maximum call stack size exceeded");
    }
    const blind = createRedactor(failing());
    expect([blind("any text"), blind("a")]).toEqual(["[redacted]", "[redacted]"]);
    expect(createRedactor([undefined as never])("any text")).toBe("[redacted]");
  });

  test("leaves words alone that are too short for a secret", () => {
    expect(createRedactor(["a", "", "token"])("a token")).toBe("a token");
  });

  test("takes linear time on a MiB of escapes, prefixes of secrets and secrets", () => {
    const secrets = [secret, "C/aaaaaaaaa", "==////++++", "&&&&&&&&&", "%%%%%%%%", '"\\"\\"\\"x'];
    const hide = createRedactor(secrets);
    const units = [
      "%",
      "%25",
      "\\",
      "%5C",
      "\\u005c",
      "&",
      "&amp;",
      "amp;",
      "&#0",
      "&#97;",
      "&a",
      "C%5C",
      "=",
    ];
    for (const unit of [...units, ...secrets.map((each) => each.slice(0, -1))]) {
      const text = unit.repeat(Math.ceil(2 ** 20 / unit.length));
      // Quadratic time would take hours.
      const hidden = hide(text);
      expect(secrets.filter((each) => hidden.includes(each))).toEqual([]);
    }
    const many = `${secret} `.repeat(50_000);
    expect(hide(many)).toBe("[redacted] ".repeat(50_000));
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
    fc.assert(fc.property(secrets, fc.string(), fc.string(), claim), { numRuns: 60 });
    claim("\ud800 token!", "before", "after");
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
