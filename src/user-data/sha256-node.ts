import * as crypto from "node:crypto";

// Node has it since 20.12; other runtimes that resolve the "node" condition may not.
const { hash } = crypto as { hash?: typeof crypto.hash };

/**
 * Returns the SHA-256 (FIPS 180-4) of the UTF-8 bytes of a text as 64 lower-case hex digits. `#sha256` resolves to it
 * in Node, and to `sha256-noble.ts` everywhere else.
 *
 * @example
 * sha256("jane.doe@example.com"); // "86e0b9e5…"
 */
export const sha256: (text: string) => string = hash
  ? (text) => hash("sha256", text, "hex")
  : (text) => crypto.createHash("sha256").update(text).digest("hex");
