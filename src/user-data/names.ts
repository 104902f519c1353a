import { refusals, type Refusal } from "./refusal.js";
import { isAscii, lowerCase } from "./text.js";

const refusal: Refusal = {
  rule: "must hold a letter",
  remedy: "give the name, or leave it out where it is unknown",
};

/** The form of a given or family name: lower case, and one space where there are several. */
export function normaliseName(text: string): string | Refusal {
  const name = lowerCase(text).replace(/\s+/g, " ");
  return digestIn(name) ?? checked(name);
}

/** The form of a town: lower case, letters (with their marks) and digits alone. */
export function normaliseCity(text: string): string | Refusal {
  const lower = lowerCase(text);
  const town = isAscii(lower)
    ? lower.replace(/[^a-z\d]+/g, "")
    : lower.replace(/[^\p{L}\p{M}\p{N}]+/gu, "").normalize("NFC");
  return digestIn(lower) ?? digestIn(town) ?? checked(town);
}

function checked(name: string): string | Refusal {
  if (!/[a-z]/.test(name) && !/\p{L}/u.test(name)) return refusal;
  return isPlaceholder(name) ? refusals.placeholder : name;
}

/** What a program writes for no name. `Null` and `Nan` are names of people and towns. */
function isPlaceholder(name: string): boolean {
  return name === "undefined" || name === "[object object]" || name === "objectobject";
}

/** A hash in base64, or a piece of one in hex, that stands where a name should. */
function digestIn(lower: string): Refusal | undefined {
  if (lower.endsWith("=")) return refusals.base64;
  if (lower.length < 32) return undefined;
  if (/[\da-f]{32}/.test(lower)) return refusals.otherHash;
  return lower.length === 43 && /^[\w+/-]*\d[\w+/-]*$/.test(lower) ? refusals.base64 : undefined;
}
