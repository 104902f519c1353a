import { refusals, type Refusal } from "./refusal.js";

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
