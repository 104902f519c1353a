import { sha256 } from "#sha256";
import { dateOfBirthFrom } from "./date-of-birth.js";
import type { HashedField, PlainField } from "./fields.js";
import { isHashed, markedDigest } from "./hashed.js";
import { knownDigest, wrappedDigest } from "./known-digest.js";
import { refusals, type Refusal } from "./refusal.js";
import { textOf, tidy } from "./text.js";

/** As many raw texts as a field has in use, with all their spellings; past it the cache starts anew. */
const mostCached = 2_000;
const longestCached = 64;

/** The hash of one value of a field, or why it has none. Throws what the value throws when it is read. */
export function hashOf(
  field: HashedField,
  value: unknown,
  callingCode: string | undefined,
): string | Refusal {
  if (typeof value === "string") return hashOfText(field, value, callingCode);
  if (isHashed(value)) return passOn(markedDigest(value));
  if (field.wire === "db" && value instanceof Date) return hashOfNormal(dateOfBirthFrom(value));
  if (field.wire === "zp" && typeof value === "number" && value < 10_000) return lostZero;
  const text = textOf(value);
  return typeof text === "string" ? hashOfText(field, text, callingCode) : text;
}

/** A value that goes over the wire as it is, or why it does not. Throws as {@link hashOf} does. */
export function plainOf(field: PlainField, value: unknown): string | Refusal {
  if (Array.isArray(value)) return refusals.notOne;
  if (isHashed(value)) return refusals.mustNotHash;
  const text = textOf(value);
  if (typeof text !== "string") return text;
  const clean = tidy(text, field.most);
  return typeof clean === "string" ? field.check(clean) : clean;
}

const lostZero: Refusal = {
  rule: "must be a string where it has fewer than five digits: a number loses its leading zero",
  remedy: "keep postal codes as strings",
};

function hashOfText(
  field: HashedField,
  text: string,
  callingCode: string | undefined,
): string | Refusal {
  const { cache } = field;
  const cached = cache?.get(text);
  if (cached !== undefined) return cached;
  const clean = tidy(text);
  if (typeof clean !== "string") return clean;
  const hash =
    knownDigest(clean) ?? wrappedDigest(clean) ?? hashOfNormal(field.normalise(clean, callingCode));
  if (cache !== undefined && typeof hash === "string" && text.length <= longestCached) {
    if (cache.size >= mostCached) cache.clear();
    cache.set(text, hash);
  }
  return hash;
}

function hashOfNormal(normal: string | Refusal): string | Refusal {
  if (typeof normal !== "string") return normal;
  return normal === "" ? refusals.empty : sha256(normal);
}

function passOn(digest: unknown): string | Refusal {
  const clean = typeof digest === "string" ? tidy(digest) : refusals.notHash;
  if (typeof clean !== "string") return clean;
  return clean.length === 64 ? (knownDigest(clean) ?? refusals.notHash) : refusals.notHash;
}
