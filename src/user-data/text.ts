/** Why a value is left out, and what to do about it. Never contains the value. */
export interface Refusal {
  /** The rule that the value breaks, such as `must be an e-mail address`. */
  readonly rule: string;
  /** What to do, such as `give the address alone, such as jane@example.com`. */
  readonly remedy: string;
}

const leaveOut = "leave the field out if there is no value";

/** Refusals that apply to several fields. */
export const refusals = {
  unknownField: {
    rule: "must be a field of user data",
    remedy: "correct the name, or leave it out",
  },
  unreadable: {
    rule: "must not throw when it is read",
    remedy: "give plain values, without getters",
  },
  notText: {
    rule: "must be text, or a whole number that is exact and not negative",
    remedy: "give a string",
  },
  list: {
    rule: "must be one value, not a list",
    remedy: "give the value that belongs to the event",
  },
  empty: { rule: "must not be empty", remedy: leaveOut },
  tooLong: { rule: "is too long", remedy: "check which value the field is given" },
  malformed: {
    rule: "must be well-formed Unicode",
    remedy: "check where the text was cut or decoded",
  },
  placeholder: { rule: "must not be a placeholder for a missing value", remedy: leaveOut },
} as const satisfies Record<string, Refusal>;

/** The maximum length of a value in UTF-16 code units, unless its field has another. */
export const maxLength = 1_024;

const beyondAscii = /[^ -~]/;

const loneSurrogate = /\p{Surrogate}/u;

/**
 * Control characters, soft hyphens, direction marks and zero-width characters, which often come from copying and
 * pasting. U+200C and U+200D are kept, since some scripts need them.
 */
const invisible =
  /[\u00AD\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF]|[^\P{Control}\s]/gu;

/** Returns the text of a raw value: a string unchanged, a whole number in decimal. */
export function textOf(value: unknown): string | Refusal {
  switch (typeof value) {
    case "string":
      return value;
    case "number":
      return Number.isSafeInteger(value) && value >= 0 ? String(value) : refusals.notText;
    case "bigint":
      if (value < 0n) return refusals.notText;
      // Converting to hexadecimal takes linear time, unlike decimal.
      return value.toString(16).length <= maxLength ? String(value) : refusals.tooLong;
    default:
      return refusals.notText;
  }
}

/** Normalises text to Unicode NFC and removes invisible characters and surrounding space. */
export function tidy(text: string, longest: number = maxLength): string | Refusal {
  if (text.length > longest) return refusals.tooLong;
  let clean = text;
  if (beyondAscii.test(text)) {
    if (loneSurrogate.test(text)) return refusals.malformed;
    clean = text.replace(invisible, "").normalize("NFC");
  }
  clean = clean.trim();
  return clean === "" ? refusals.empty : clean;
}

/** Returns lower case in NFC, since a mark may combine with a small letter but not with its capital. */
export function lowerCase(text: string): string {
  const lower = text.toLowerCase();
  return beyondAscii.test(lower) ? lower.normalize("NFC") : lower;
}

/** Whether text has only printable ASCII characters, including space. */
export function isAscii(text: string): boolean {
  return !beyondAscii.test(text);
}

/** Replaces the digits of every script by ASCII digits: `٢٠٢٠` and `２０２０` become `2020`. */
export function asciiDigits(text: string): string {
  if (isAscii(text)) return text;
  return text
    .normalize("NFKC")
    .replace(/\p{Decimal_Number}/gu, (digit) => String(digitValue(digit.codePointAt(0) ?? 0)));
}

/** The value of a digit: its distance from the zero of its script, since Unicode lists digits in order. */
function digitValue(codePoint: number): number {
  let before = 0;
  while (/\p{Decimal_Number}/u.test(String.fromCodePoint(codePoint - before - 1))) before++;
  return before % 10;
}

/**
 * Converts a name to a lookup key: lower-case letters and digits, Latin letters without marks, `&` as `and`.
 * `Côte d’Ivoire` is `cotedivoire`.
 */
export function plainKey(name: string): string {
  const lower = name.toLowerCase().replaceAll("&", "and");
  if (isAscii(lower)) return lower.replace(/[^a-z\d]+/g, "");
  return lower
    .normalize("NFD")
    .replace(/[\u0300-\u036F]+/g, "")
    .normalize("NFC")
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, "");
}

/** Also matches repetitions, as in `undefined undefined`, and surrounding punctuation. */
const placeholder =
  /^[\s\p{P}\p{S}]*(?:(?:undefined|null|nan|none|unknown|anonymous|object \w+|no ?name|(?:not|un)[ _-]?(?:available|applicable|specified|provided|given|set|known)|n ?[/.]+ ?a|\\n)[\s\p{P}\p{S}]*)*$/iu;

const longestPlaceholder = 60;

/**
 * Whether text is a common placeholder for a missing value, such as `undefined`, `N/A`, `(null)`,
 * `Unknown`, `[object Object]` or `-`.
 */
export function isPlaceholder(text: string): boolean {
  return text.length <= longestPlaceholder && !otherStart.test(text) && placeholder.test(text);
}

/** Matches most texts that are not placeholders, in a tenth of the time of {@link placeholder}. */
const otherStart = /^[ -/:-@[-`{-~]*[b-mp-tv-z\d]/i;
