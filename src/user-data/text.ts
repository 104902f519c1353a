/** Why a value is left out, and what to do about it. It never repeats the value. */
export interface Refusal {
  /** The rule that the value breaks, such as `must be an e-mail address`. */
  readonly rule: string;
  /** What to do, such as `give the address alone, such as jane@example.com`. */
  readonly remedy: string;
}

/** A value that breaks a rule whatever its field. */
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
    rule: "must be text, or a whole number, exact and not negative",
    remedy: "give a string",
  },
  notOne: {
    rule: "must be one value, not a list",
    remedy: "give the value that belongs to the event",
  },
  empty: { rule: "must not be empty", remedy: "leave the field out where there is no value" },
  tooLong: { rule: "must not be so long", remedy: "check which value the field is given" },
  damaged: {
    rule: "must be well-formed Unicode",
    remedy: "check where the text was cut or decoded",
  },
  placeholder: {
    rule: "must not be what a program writes for a missing value",
    remedy: "leave the field out where there is no value",
  },
  otherHash: {
    rule: "must not be a hash other than SHA-256, such as MD5 or SHA-1",
    remedy: "give the raw value, or its SHA-256 as hashed(…)",
  },
  base64: {
    rule: "must not be a hash in base64",
    remedy: "give its hex digits, or the raw value",
  },
  emptyHash: {
    rule: "must not be the SHA-256 of an empty string",
    remedy: "check what was hashed; leave the field out where there is no value",
  },
  notHash: {
    rule: "must be a SHA-256 of 64 hex digits where it is marked by hashed(…)",
    remedy: "give the raw value without hashed(…), or its SHA-256",
  },
  mustNotHash: {
    rule: "must not be hashed: Pinterest takes this field as it is",
    remedy: "give the raw value",
  },
} as const satisfies Record<string, Refusal>;

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
