import * as crypto from "node:crypto";

// Runtimes that answer to the "node" condition do not all have `hash`, which Node has had since 20.12.
const { hash } = crypto as { hash?: typeof crypto.hash };

/**
 * SHA-256 (FIPS 180-4) of a text's UTF-8 bytes, as 64 lower-case hex digits: Node's own. Chosen as
 * `#sha256` where the runtime calls itself Node; everywhere else it is `sha256-noble.ts`.
 *
 * @example
 * sha256("jane.doe@example.com"); // "86e0b9e5…"
 */
export const sha256: (text: string) => string = hash
  ? (text) => hash("sha256", text, "hex")
  : (text) => crypto.createHash("sha256").update(text).digest("hex");
