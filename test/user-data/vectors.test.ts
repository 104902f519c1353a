import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { fields } from "../../src/user-data/fields.js";
import { droppedFrom } from "../../src/conversions/preflight.js";
import { type RawUserData, hashUserData } from "../../src/user-data/index.js";
import { sha256 as byNode } from "../../src/user-data/sha256-node.js";
import { sha256 as byNoble } from "../../src/user-data/sha256-noble.js";
import file from "../../vectors/user-data.json" with { type: "json" };

interface Vector {
  field: keyof RawUserData;
  input: string;
  options?: { defaultCallingCode: string };
  normalized: string | null;
  sha256: string | null;
  note?: string;
}

const vectors = file.vectors as Vector[];
const short = (text: string) => JSON.stringify(text.length > 80 ? `${text.slice(0, 80)}…` : text);

describe("a vector", () => {
  test.each(vectors.map((vector) => [vector.field, short(vector.input), vector] as const))(
    "of %s holds: %s",
    (_field, _input, { field, input, options, normalized, sha256 }) => {
      const way = fields[field];
      const sent = "check" in way ? normalized : [sha256];
      const userData = hashUserData({ [field]: input }, options);
      if (normalized === null && sha256 === null) {
        expect(userData).toEqual({});
        expect(droppedFrom(userData)).toMatchObject([{ field }]);
      } else {
        expect(userData).toEqual({ [way.wire]: sent });
        expect(droppedFrom(userData)).toEqual([]);
      }
    },
  );

  test("has the SHA-256 of its form, by OpenSSL, by Node's hash and by noble", () => {
    const hashed = vectors.filter(
      ({ normalized, sha256 }) => normalized !== null && sha256 !== null,
    );
    expect(hashed.length).toBeGreaterThan(120);
    for (const { normalized, sha256 } of hashed) {
      const form = normalized ?? "";
      const independent = createHash("sha256").update(Buffer.from(form, "utf8")).digest("hex");
      expect([independent, byNode(form), byNoble(form)]).toEqual([sha256, sha256, sha256]);
    }
  });

  test("has a form in NFC, or a hash of 64 lower-case hex digits, or neither", () => {
    for (const { input, normalized, sha256, note } of vectors) {
      expect(normalized?.normalize("NFC").trim(), input).toBe(normalized ?? undefined);
      if (sha256 !== null) expect(sha256).toMatch(/^[\da-f]{64}$/);
      if (normalized === null) expect(note, input).toBeTruthy();
    }
  });

  test("is the only one of its input", () => {
    const keys = vectors.map(({ field, input, options }) =>
      JSON.stringify([field, input, options]),
    );
    expect(new Set(keys).size).toBe(keys.length);
  });

  test("speaks of every field: of a value that is taken, and of one that is dropped", () => {
    const isDropped = ({ normalized, sha256 }: Vector) => normalized === null && sha256 === null;
    const dropped = vectors.filter(isDropped);
    const taken = vectors.filter((vector) => !isDropped(vector));
    for (const some of [taken, dropped]) {
      const spokenOf = new Set<string>(some.map(({ field }) => field));
      expect([...spokenOf].sort()).toEqual(Object.keys(fields).sort());
    }
  });
});
