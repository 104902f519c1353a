import { sha256 as digest } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

/**
 * SHA-256 (FIPS 180-4) of a text's UTF-8 bytes, as 64 lower-case hex digits: plain JavaScript, for
 * browsers and workers, whose own WebCrypto is asynchronous alone. Chosen as `#sha256` wherever the
 * runtime does not call itself Node.
 *
 * @example
 * sha256("jane.doe@example.com"); // "86e0b9e5…"
 */
export function sha256(text: string): string {
  return bytesToHex(digest(utf8ToBytes(text)));
}
