import { sha256 } from "#sha256";
import { type HashedField, type PlainField, dateOfBirthFrom } from "./fields.js";
import { type Refusal, isAscii, refusals, textOf, tidy } from "./text.js";

const digest = Symbol("digest");

/** A value that is a SHA-256 already, as `hashed` marks it. */
export interface Hashed {
  readonly [digest]: string;
}

/**
 * Marks a value as hashed already: `hashUserData` passes it on in lower case, and never hashes it again.
 * It does so with every value that looks like a SHA-256; the mark says that you mean it, and a marked
 * value that is no SHA-256 (64 hex digits, of either case) is dropped and reported. Never throws.
 *
 * @example
 * hashUserData({ email: hashed(row.email_sha256) });
 */
export function hashed(sha256Hex: string): Hashed {
  return { [digest]: sha256Hex };
}

/** Whether a value was marked by `hashed`. */
export function isHashed(value: unknown): value is Hashed {
  return typeof value === "object" && value !== null && digest in value;
}

/** What was given to `hashed`; from untyped callers it may be anything. */
export function markedDigest(value: Hashed): unknown {
  return value[digest];
}

const hex = /^[\da-f]+$/i;

const ofNothing = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

/**
 * Tells a hash from a raw value by its form: a SHA-256 (64 hex digits) comes back in lower case, another
 * hash as a refusal, and what is no hash as `undefined`. Refused too is the SHA-256 of an empty string,
 * which would make one person of all who lack the value. No raw value in use has any of these forms,
 * save an id of 32 hex digits, which cannot be told from an MD5.
 */
export function knownDigest(text: string): string | Refusal | undefined {
  switch (text.length) {
    case 64: // SHA-256
      return hex.test(text) ? sha256Of(text.toLowerCase()) : undefined;
    case 32: // MD5
    case 40: // SHA-1
    case 56: // SHA-224
    case 96: // SHA-384
    case 128: // SHA-512
      return hex.test(text) ? refusals.otherHash : undefined;
    default:
      return undefined;
  }
}

/** What stands around the hex digits of a hash, or between them: a name, quotes, spaces, colons. */
const wrapped =
  /^[^a-z\d]*(?:md5|sha(?:[23]?-)?(?:1|224|256|384|512)|0?x)?[^a-z\d]*([\da-f]+)[^a-z\d]*$/i;

const longestWrapped = 400;

/**
 * Tells a hash as {@link knownDigest} does where it stands in another spelling, as databases and tools
 * write it: `"…"`, `0x…`, `\x…`, `sha256:…`, or with spaces or colons between its digits.
 */
export function wrappedDigest(text: string): string | Refusal | undefined {
  if (text.length <= 32 || text.length > longestWrapped) return undefined;
  const digits = wrapped.exec(text.replace(/[\s:]+/g, ""))?.[1];
  return digits === undefined ? undefined : knownDigest(digits);
}

function sha256Of(hash: string): string | Refusal {
  return hash === ofNothing ? refusals.emptyHash : hash;
}

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

/**
 * A name as a key to look it up by: lower case, letters and digits alone, Latin letters without their
 * marks, `&` as `and`. `Côte d’Ivoire` is `cotedivoire`.
 */
export function plainKey(name: string): string {
  const spelt = name.toLowerCase().replaceAll("&", "and");
  if (isAscii(spelt)) return spelt.replace(/[^a-z\d]+/g, "");
  return spelt
    .normalize("NFD")
    .replace(/[\u0300-\u036F]+/g, "")
    .normalize("NFC")
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, "");
}
