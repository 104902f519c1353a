import { refusals, type Refusal } from "./refusal.js";

/** The most characters that a value may have; a real one stays far below. */
export const longest = 1_024;

const beyondAscii = /[^ -~]/;
const surrogate = /\p{Surrogate}/u;
// What copying and pasting leaves behind: control characters, soft hyphens, marks of direction, joins of
// no width. U+200C and U+200D stay, since words of some scripts are spelt with them.
const invisible =
  /[\u00AD\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF]|[^\P{Control}\s]/gu;

/**
 * Text of a raw value: a string as it is, a whole number in decimal. A number that has a fraction or a
 * sign, or is too large to be exact, is refused, as is everything else.
 */
export function textOf(value: unknown): string | Refusal {
  switch (typeof value) {
    case "string":
      return value;
    case "number":
      return Number.isSafeInteger(value) && value >= 0 ? String(value) : refusals.notText;
    case "bigint":
      // As hex it takes no time to see that it has more digits than any id.
      if (value < 0n) return refusals.notText;
      return value.toString(16).length <= longest ? String(value) : refusals.tooLong;
    default:
      return refusals.notText;
  }
}

/** Brings text into Unicode NFC, without invisible characters and space around it. */
export function tidy(text: string, most: number = longest): string | Refusal {
  if (text.length > most) return refusals.tooLong;
  let clean = text;
  if (beyondAscii.test(text)) {
    if (surrogate.test(text)) return refusals.damaged;
    clean = text.replace(invisible, "").normalize("NFC");
  }
  clean = clean.trim();
  return clean === "" ? refusals.empty : clean;
}

/** Lower case, still in NFC: a mark may join a small letter where it cannot join the capital. */
export function lowerCase(text: string): string {
  const lower = text.toLowerCase();
  return beyondAscii.test(lower) ? lower.normalize("NFC") : lower;
}

/** Whether text has nothing but printable ASCII characters and spaces. */
export function isAscii(text: string): boolean {
  return !beyondAscii.test(text);
}

/** Digits of every script as ASCII digits, so that `٢٠٢٠` and `２０２０` are `2020`. */
export function asciiDigits(text: string): string {
  if (isAscii(text)) return text;
  return text
    .normalize("NFKC")
    .replace(/\p{Decimal_Number}/gu, (digit) => String(valueOf(digit.codePointAt(0) ?? 0)));
}

/** Unicode keeps the digits of a script in a row from zero to nine: count how many stand before. */
function valueOf(codePoint: number): number {
  let before = 0;
  while (/\p{Decimal_Number}/u.test(String.fromCodePoint(codePoint - before - 1))) before++;
  return before % 10;
}
