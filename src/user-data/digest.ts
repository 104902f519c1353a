import type { Refusal } from "./text.js";

const digest = Symbol("digest");

/** A value that is already a SHA-256 digest, created by `hashed`. */
export interface Hashed {
  readonly [digest]: string;
}

/**
 * Marks a value as already hashed. `hashUserData` recognises SHA-256 (64 hex digits) without it; but a marked value
 * that is not SHA-256 is dropped and reported instead of being hashed. Never throws.
 *
 * @example
 * hashUserData({ email: hashed(row.email_sha256) });
 */
export function hashed(sha256Hex: string): Hashed {
  return { [digest]: sha256Hex };
}

/** Whether a value was made by {@link hashed}. */
export function isHashed(value: unknown): value is Hashed {
  return typeof value === "object" && value !== null && digest in value;
}

/** Returns the argument of {@link hashed}, which may be anything from untyped callers. */
export function markedDigest(value: Hashed): unknown {
  return value[digest];
}

const otherHash: Refusal = {
  rule: "must not be a hash other than SHA-256, such as MD5 or SHA-1",
  remedy: "give the raw value, or its SHA-256 as hashed(…)",
};

const emptyHash: Refusal = {
  rule: "must not be the SHA-256 of an empty string",
  remedy: "check what was hashed; leave the field out if there is no value",
};

export const base64Hash: Refusal = {
  rule: "must not be a hash in base64",
  remedy: "give its hex digits, or the raw value",
};

export const unwantedHash: Refusal = {
  rule: "must not be hashed: Pinterest takes this field as it is",
  remedy: "give the raw value",
};

export const invalidHash: Refusal = {
  rule: "must be a SHA-256 of 64 hex digits if it is marked by hashed(…)",
  remedy: "give the raw value without hashed(…), or its SHA-256",
};

/** The SHA-256 of an empty string. */
export const sha256OfEmpty = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

/**
 * Recognises a hash by its form. Returns SHA-256 in lower case, a refusal for another hash or the SHA-256 of an empty
 * string, and `undefined` for anything else. An id of 32 hex digits is treated as MD5.
 */
export function parseDigest(text: string): string | Refusal | undefined {
  const { length } = text;
  if (length < 32) return undefined;
  // MD5, SHA-1, SHA-224, SHA-256, SHA-384, SHA-512
  if (![32, 40, 56, 64, 96, 128].includes(length) || !/^[\da-f]+$/i.test(text)) return undefined;
  if (length !== 64) return otherHash;
  const hash = text.toLowerCase();
  return hash === sha256OfEmpty ? emptyHash : hash;
}

/** Hex digits as databases and tools write them: with the name of the hash, quotes or `0x`. */
const wrapped =
  /^[^a-z\d]*(?:md5|sha(?:[23]?-)?(?:1|224|256|384|512)|0?x)?[^a-z\d]*([\da-f]+)[^a-z\d]*$/i;

const longestWrapped = 400;

/**
 * Like {@link parseDigest}, for a hash as databases and tools write it: `"…"`, `0x…`, `\x…`,
 * `sha256:…`, or with spaces or colons between its digits.
 */
export function parseWrappedDigest(text: string): string | Refusal | undefined {
  if (text.length <= 32 || text.length > longestWrapped) return undefined;
  const digits = wrapped.exec(text.replace(/[\s:]+/g, ""))?.[1];
  return digits === undefined ? undefined : parseDigest(digits);
}
