import fc from "fast-check";
import { fields } from "../../src/user-data/fields.js";
import { type RawUserData, hashed } from "../../src/user-data/index.js";
import file from "../../vectors/user-data.json" with { type: "json" };

/** The fields that are hashed, by their names in raw user data. */
export const hashedNames = Object.entries(fields).flatMap(([name, field]) =>
  "check" in field ? [] : [name as keyof RawUserData],
);

/** Any UTF-16 at all, halves of surrogate pairs among it. */
export const anyUtf16 = fc
  .array(fc.nat({ max: 0xff_ff }), { maxLength: 40 })
  .map((units) => String.fromCharCode(...units));

/** Text that comes near to what fields take: vectors, in parts and together. */
const nearText = fc
  .array(
    fc.oneof(
      fc.constantFrom(...file.vectors.map(({ input }) => input)),
      fc.constantFrom("+", "00", "(0)", "@", ".", "-", " ", "\u0301", "\u030C", "\u200B", "ext"),
      fc.string({ unit: "binary", maxLength: 8 }),
      fc.nat().map(String),
    ),
    { minLength: 1, maxLength: 4 },
  )
  .map((parts) => parts.join(""));

/** Text of every kind. */
export const anyText = fc.oneof(
  anyUtf16,
  nearText,
  fc.string({ unit: "grapheme" }),
  fc.constantFrom(...file.vectors.map(({ input }) => input)),
);

/** A hash of so many hex digits, of any case, with space around it. */
export const paddedHex = (digits: number) =>
  fc
    .tuple(
      fc.stringMatching(new RegExp(`^[\\da-fA-F]{${digits}}$`)),
      fc.stringMatching(/^[ \t\r\n\u00A0\uFEFF]{0,5}$/),
      fc.stringMatching(/^[ \t\r\n\u00A0\u200B]{0,5}$/),
    )
    .map(([hex, before, after]) => ({ hex, padded: before + hex + after }));

const anyValue = fc.oneof(
  anyText,
  fc.anything({ withBigInt: true, withDate: true, withSparseArray: true, withNullPrototype: true }),
  fc.double(),
  fc.bigInt(),
  fc.date({ noInvalidDate: false }),
  anyText.map(hashed),
  paddedHex(64).map(({ padded }) => padded),
);

/** Raw user data as untyped callers may give it: any value in any field, and in fields that there are not. */
export const anyUserData = fc
  .dictionary(
    fc.oneof(
      { weight: 9, arbitrary: fc.constantFrom(...Object.keys(fields)) },
      { weight: 1, arbitrary: fc.string() },
    ),
    fc.oneof(anyValue, fc.array(anyValue, { maxLength: 6 })),
    { maxKeys: 16 },
  )
  .map((raw) => raw as RawUserData);
