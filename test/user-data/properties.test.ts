import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fields, type HashedField } from "../../src/user-data/fields.js";
import { droppedFrom } from "../../src/conversions/preflight.js";
import { type RawUserData, hashUserData } from "../../src/user-data/index.js";
import { sha256 as byNode } from "../../src/user-data/sha256-node.js";
import { sha256 as byNoble } from "../../src/user-data/sha256-noble.js";
import { tidy } from "../../src/user-data/text.js";
import { anyText, anyUserData, anyUtf16, hashedNames, paddedHex } from "./arbitraries.js";

const runs = { numRuns: 2_000 };
const oneField = fc.constantFrom(...hashedNames);
const field = (name: keyof RawUserData) => fields[name] as HashedField;

/** What goes over the wire for one value of a field: its hashes. */
function hashesOf(name: keyof RawUserData, value: unknown): readonly string[] {
  const [hashes] = Object.values(hashUserData({ [name]: value }) as Record<string, unknown>);
  return (hashes ?? []) as readonly string[];
}

describe("hashUserData", () => {
  test("never throws, and sends distinct hashes of 64 lower-case hex digits or whole strings", () => {
    fc.assert(
      fc.property(anyUserData, (raw) => {
        for (const value of Object.values(hashUserData(raw)) as (string | string[])[]) {
          if (typeof value === "string") {
            expect(value.trim()).toBe(value);
            expect(value).not.toBe("");
          } else {
            expect(value.length).toBeGreaterThan(0);
            expect(new Set(value).size).toBe(value.length);
            for (const hash of value) expect(hash).toMatch(/^[0-9a-f]{64}$/);
            expect(value).not.toContain(byNode(""));
          }
        }
      }),
      runs,
    );
  });

  test("gives back what it is given its own hashes", () => {
    fc.assert(
      fc.property(oneField, anyText, (name, text) => {
        const hashes = hashesOf(name, text);
        expect(hashesOf(name, hashes)).toEqual(hashes);
      }),
      runs,
    );
  });

  test("never hashes a SHA-256 again, whatever its case and the space around it", () => {
    fc.assert(
      fc.property(oneField, paddedHex(64), (name, { hex, padded }) => {
        expect(hashesOf(name, padded)).toEqual([hex.toLowerCase()]);
      }),
      runs,
    );
  });

  test("refuses MD5, SHA-1 and other hashes, whatever their case and the space around them", () => {
    const other = fc.constantFrom(32, 40, 56, 96, 128).chain(paddedHex);
    fc.assert(
      fc.property(oneField, other, (name, { padded }) => {
        expect(hashesOf(name, padded)).toEqual([]);
      }),
    );
  });

  test("makes the same of composed and decomposed text", () => {
    fc.assert(
      fc.property(oneField, anyText, (name, text) => {
        const [composed, decomposed] = [text.normalize("NFC"), text.normalize("NFD")];
        fc.pre(decomposed.length <= 1_024);
        expect(hashesOf(name, decomposed)).toEqual(hashesOf(name, composed));
      }),
      runs,
    );
  });

  test("tells of each value that it drops, and never the value", () => {
    fc.assert(
      fc.property(oneField, fc.array(anyText), (name, texts) => {
        const userData = hashUserData({ [name]: texts });
        const dropped = droppedFrom(userData);
        const kept = texts.filter((text) => hashesOf(name, text).length > 0);
        expect(kept.length + dropped.length).toBe(texts.length);
        // What is said of any other value is our own text.
        const [other] = droppedFrom(hashUserData({ [name]: ["\u0001"] }));
        const known = `${name}[0123456789] ${other?.rule ?? ""} ${other?.remedy ?? ""}`;
        for (const { field, rule, remedy } of dropped) {
          expect(field).toMatch(/^[a-zA-Z]+\[\d+\]$/);
          for (const text of texts) {
            if (text.length > 12 && !known.includes(text)) {
              expect(`${field} ${rule} ${remedy}`).not.toContain(text);
            }
          }
        }
      }),
      runs,
    );
  });
});

describe("a normalised form", () => {
  test.each(hashedNames.filter((name) => name !== "phone"))(
    "of %s is its own normalised form",
    (name) => {
      const normalForm = (text: string) => {
        const clean = tidy(text);
        return typeof clean === "string" ? field(name).normalise(clean) : clean;
      };
      fc.assert(
        fc.property(anyText, (text) => {
          const normal = normalForm(text);
          if (typeof normal !== "string") return;
          expect(normalForm(normal)).toBe(normal);
          expect(normal.normalize("NFC")).toBe(normal);
        }),
        runs,
      );
    },
  );

  test("of a phone number is its own with a plus before it", () => {
    const phone = fc.oneof(anyText, fc.stringMatching(/^(\+|00)?[\d() .-]{6,20}$/));
    const code = fc.option(fc.constantFrom("1", "7", "33", "36", "39", "44", "225"), {
      nil: undefined,
    });
    fc.assert(
      fc.property(phone, code, (text, callingCode) => {
        const normal = field("phone").normalise(text, callingCode);
        if (typeof normal !== "string") return;
        expect(normal).toMatch(/^[1-9]\d{6,14}$/);
        expect(field("phone").normalise(`+${normal}`, callingCode)).toBe(normal);
      }),
      {
        numRuns: 20_000,
        examples: [
          ["44 020 7946 0958(0)", undefined],
          ["44 020 7946 095(0)8", undefined],
          ["+44 (0) 020 7946 0958", undefined],
        ],
      },
    );
  });
});

describe("SHA-256", () => {
  test("is the same by Node and by noble, for any text", () => {
    fc.assert(
      fc.property(fc.oneof(anyUtf16, anyText), (text) => {
        expect(byNoble(text)).toBe(byNode(text));
      }),
      runs,
    );
  });
});
