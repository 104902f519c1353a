import { isAscii } from "./text.js";

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
