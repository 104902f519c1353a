import type { JsonObject } from "../../openapi/document.js";
import type { Warnings } from "../limits.js";
import { speakOneDialect } from "./dialect.js";
import { dropMisshapen } from "./facts.js";
import { settleOperations } from "./operations.js";
import { settleReferences } from "./references.js";

/**
 * Brings a whole document of any style into the one that the repairs and openapi-typescript read:
 * what they would crash on, or lose, is said another way, or else left out with a warning.
 * Of a document of that style, as Pinterest's is, it changes nothing.
 */
export function tame(document: JsonObject, warnings: Warnings): JsonObject {
  const settled = settleReferences(settleOperations(document, warnings), warnings);
  return speakOneDialect(dropMisshapen(settled, warnings), warnings);
}
