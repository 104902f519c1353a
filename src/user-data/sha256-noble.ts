import { sha256 as digest } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

/**
 * Returns the SHA-256 (FIPS 180-4) of the UTF-8 bytes of a text as 64 lower-case hex digits. Plain JavaScript, since
 * WebCrypto has only asynchronous hashes; `#sha256` resolves to it everywhere but in Node.
 *
 * @example
 * sha256("jane.doe@example.com"); // "86e0b9e5…"
 */
export function sha256(text: string): string {
  return bytesToHex(digest(utf8ToBytes(text)));
}
