import type { Refusal } from "./refusal.js";
import { lowerCase } from "./text.js";

const refusal: Refusal = {
  rule: "must be an e-mail address",
  remedy: "give the address alone, such as jane@example.com",
};

/** What a local part holds only between quotes, and what a domain never holds. */
const never = /[\s<>(),;:"[\]\\]/;
/** RFC 5321, section 4.5.3.1.3. */
const longestAddress = 254;

/**
 * The form in which Pinterest matches e-mail addresses: lower case. Dots and plus tags stay, since two
 * addresses that differ in them may be two people. An internationalised domain is not put in punycode.
 */
export function normaliseEmail(text: string): string | Refusal {
  const address = lowerCase(text);
  const at = address.indexOf("@");
  const domain = address.slice(at + 1);
  const valid =
    at > 0 &&
    address.length <= longestAddress &&
    domain.includes(".") &&
    !domain.startsWith(".") &&
    !domain.endsWith(".") &&
    !domain.includes("..") &&
    !domain.includes("@") &&
    !never.test(address);
  return valid ? address : refusal;
}
