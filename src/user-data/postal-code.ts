import type { Refusal } from "./refusal.js";
import { asciiDigits } from "./text.js";

const refusal: Refusal = {
  rule: "must be a postal code of 3 to 10 digits or letters from a to z, with a digit among them",
  remedy: "give the code alone, such as 02139 or SW1A 2AA",
};

/**
 * The form of a postal code: lower case, neither spaces nor punctuation; of a ZIP+4 the five-digit code.
 * Pinterest speaks of digits alone; a code that has letters, such as a British one, keeps them. The sign
 * of a country before a code of digits (`D-10115`) goes.
 */
export function normalisePostalCode(text: string): string | Refusal {
  const given = asciiDigits(text).toLowerCase();
  const code = given
    .replace(/^[a-z]{1,3}-(?=\d[\d\s-]*$)/, "")
    .replace(/[\s.\-\u2010-\u2015]+/g, "");
  if (!/^[a-z\d]{3,10}$/.test(code) || !/\d/.test(code)) return refusal;
  return /^\d{9}$/.test(code) ? code.slice(0, 5) : code;
}
