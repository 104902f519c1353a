import type { Refusal } from "./refusal.js";
import { isAscii, lowerCase } from "./text.js";

const refusal: Refusal = {
  rule: "must hold a letter",
  remedy: "give the name, or leave it out where it is unknown",
};

/** The form of a given or family name: lower case, and one space where there are several. */
export function normaliseName(text: string): string | Refusal {
  const name = lowerCase(text).replace(/\s+/g, " ");
  return hasLetter(name) ? name : refusal;
}

/** The form of a town: lower case, letters (with their marks) and digits alone. */
export function normaliseCity(text: string): string | Refusal {
  const lower = lowerCase(text);
  const town = isAscii(lower)
    ? lower.replace(/[^a-z\d]+/g, "")
    : lower.replace(/[^\p{L}\p{M}\p{N}]+/gu, "").normalize("NFC");
  return hasLetter(town) ? town : refusal;
}

function hasLetter(text: string): boolean {
  return /[a-z]/.test(text) || /\p{L}/u.test(text);
}
