import { describe, expect, test } from "vitest";
import { droppedFrom } from "../../src/user-data/dropped.js";
import { fields } from "../../src/user-data/fields.js";
import { hashUserData } from "../../src/user-data/hash-user-data.js";
import type { RawUserData } from "../../src/user-data/raw-user-data.js";
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
      const way = fields.get(field);
      const sent = way && "check" in way ? normalized : [sha256];
      const userData = hashUserData({ [field]: input }, options);
      if (normalized === null && sha256 === null) {
        expect(userData).toEqual({});
        expect(droppedFrom(userData)).toMatchObject([{ field }]);
      } else {
        expect(userData).toEqual({ [way?.wire ?? "none"]: sent });
        expect(droppedFrom(userData)).toEqual([]);
      }
    },
  );

  test("holds under both implementations of SHA-256", () => {
    const hashed = vectors.filter(
      ({ normalized, sha256 }) => normalized !== null && sha256 !== null,
    );
    expect(hashed.length).toBeGreaterThan(80);
    for (const { normalized, sha256 } of hashed) {
      expect([byNode(normalized ?? ""), byNoble(normalized ?? "")]).toEqual([sha256, sha256]);
    }
  });

  test("speaks of every field", () => {
    const spokenOf = new Set<string>(vectors.map(({ field }) => field));
    expect([...spokenOf].sort()).toEqual([...fields.keys()].sort());
  });
});
