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
