import { base64Hash } from "./digest.js";
import { type Refusal, asciiDigits } from "./text.js";

const notANumber: Refusal = {
  rule: "must be a phone number of 7 to 15 digits",
  remedy: "give one number with its country code, such as +1 234 567 8901",
};

const noCountryCode: Refusal = {
  rule: "must begin with its country code",
  remedy: "write it as +1 234 567 8901, or set the option defaultCallingCode",
};

const unsupportedCountry: Refusal = {
  rule: "must begin with its country code: the national form of this country is not supported",
  remedy: "write it as +1 234 567 8901",
};

const unclear: Refusal = {
  rule: "is ambiguous or invalid in the country of defaultCallingCode",
  remedy: "write it with its country code, as +1 234 567 8901",
};

/** ITU-T E.164 allows 15 digits. No country uses fewer than 7, country code included. */
const minDigits = 7;
const maxDigits = 15;

/**
 * Digits without `+` or `00` are international from this length on, since most national numbers have at most ten digits.
 */
const minInternational = 11;

/** The national format of the numbers of a country. */
interface NumberingPlan {
  /** The prefix of national numbers that is omitted in international ones; may be empty. */
  readonly trunk: string;
  /** Matches the part after the country code in an international number. */
  readonly number: RegExp;
  /**
   * `with trunk`: a number without its trunk prefix is ambiguous, since it may lack its area code too. `never`: national
   * mobile numbers have other digits than international ones.
   */
  readonly national?: "with trunk" | "never";
}

const nineDigits = /^[1-9]\d{8}$/;

/**
 * Plans by country code (ITU-T E.202 lists the authorities that publish them). Patterns are only as strict as necessary
 * to distinguish international from national numbers. National numbers of other countries are dropped.
 */
const planTable: readonly (readonly [countryCodes: string, NumberingPlan])[] = [
  ["1", { trunk: "1", number: /^[2-9]\d\d[2-9]\d{6}$/ }],
  ["7", { trunk: "8", number: /^[3-9]\d{9}$/ }],
  ["36", { trunk: "06", number: /^[1-9]\d{7,8}$/ }],
  ["375", { trunk: "8", number: /^[1-9]\d{8}$/ }],
  ["993", { trunk: "8", number: /^[1-9]\d{7}$/ }],
  ["370 373 374 386 389 598", { trunk: "0", number: /^[1-9]\d{7}$/ }],
  ["27 31 33 40 41 61 93 94 212 233 251 254 255 256 262", { trunk: "0", number: nineDigits }],
  ["380 421 590 594 596 966 994 995 996", { trunk: "0", number: nineDigits }],
  ["44 58 90 91 98", { trunk: "0", number: /^[1-9]\d{9}$/ }],
  ["32 51 84 213 359 381 385 387 593 962 971 972", { trunk: "0", number: /^[1-9]\d{7,8}$/ }],
  ["20 63 81 92", { trunk: "0", number: /^[1-9]\d{8,9}$/ }],
  ["55 86", { trunk: "0", number: /^[1-9]\d{9,10}$/ }],
  ["64", { trunk: "0", number: /^[1-9]\d{7,9}$/ }],
  ["353 886", { trunk: "0", number: /^[1-9]\d{6,8}$/, national: "with trunk" }],
  ["46", { trunk: "0", number: /^[1-9]\d{6,8}$/, national: "with trunk" }],
  ["60 66 82", { trunk: "0", number: /^[1-9]\d{7,9}$/, national: "with trunk" }],
  ["43 49 62 358", { trunk: "0", number: /^[1-9]\d{4,10}$/, national: "with trunk" }],
  ["54", { trunk: "0", number: /^[1-9]\d{9,10}$/, national: "never" }],
  ["45 47 65 216 356 357 371 502 503 504 505 506", { trunk: "", number: /^[2-9]\d{7}$/ }],
  ["852 853 965 968 973 974", { trunk: "", number: /^[2-9]\d{7}$/ }],
  ["354", { trunk: "", number: /^[1-9]\d{6}$/ }],
  ["34 56 351 420", { trunk: "", number: nineDigits }],
  ["48", { trunk: "", number: /^(?!48)[1-9]\d{8}$/ }],
  ["30 52", { trunk: "", number: /^[1-9]\d{9}$/ }],
  ["57", { trunk: "", number: /^(?:3\d|60)\d{8}$/ }],
  ["39", { trunk: "", number: /^(?:0\d{5,10}|3\d{8,9})$/ }],
  ["225", { trunk: "", number: /^[02]\d{9}$/ }],
];

let plans: Map<string, NumberingPlan> | undefined;

function findPlan(countryCode: string): NumberingPlan | undefined {
  plans ??= new Map(
    planTable.flatMap(([codes, plan]) => codes.split(" ").map((code) => [code, plan] as const)),
  );
  return plans.get(countryCode);
}

/** Country codes whose numbers may begin with a zero, which is kept. */
const keepsZero = new Set(["39", "378", "225", "229", "241", "242"]);

/**
 * Returns a phone number as Pinterest expects it: only digits, country code first. A number is international if it
 * begins with `+` or `00` or, without `callingCode`, if it has more than ten digits. With `callingCode`, other numbers
 * are interpreted by the numbering plan of that country, and dropped unless there is exactly one interpretation.
 * https://www.itu.int/rec/T-REC-E.164
 */
export function normalisePhone(text: string, callingCode?: string): string | Refusal {
  if (text.endsWith("=")) return base64Hash;
  const written = withoutExtension(asciiDigits(text));
  const digits = written.replace(/\D+/g, "");
  if (digits.length < minDigits) return notANumber;
  if (/[^ -@]/.test(written) && hasSecondNumber(written)) return notANumber;
  const isInternational =
    /^\D*\+/.test(written) || (digits.startsWith("00") && !isTajik(digits, callingCode));
  const number =
    isInternational || (callingCode === undefined && hasCallingCode(digits))
      ? withoutTrunkZero(written, digits)
      : callingCode === undefined
        ? noCountryCode
        : fromNational(digits, callingCode);
  if (typeof number !== "string") return number;
  const fits = number.length >= minDigits && number.length <= maxDigits;
  // Country code 1 is followed by ten digits, of which the area code begins with 2 to 9.
  return fits && (!number.startsWith("1") || /^1[2-9]\d{9}$/.test(number)) ? number : notANumber;
}

/** Some mobile numbers of Tajikistan begin with `00` in their national form of nine digits. */
function isTajik(digits: string, callingCode: string | undefined): boolean {
  return callingCode === "992" && digits.length === 9;
}

function withoutExtension(text: string): string {
  // The quick test avoids the slower search for most numbers.
  const extension = /[x#;]/i.test(text) ? /\d[\s.,()-]*(?:ext|x|#|;)/i.exec(text) : null;
  return extension ? text.slice(0, extension.index + 1) : text;
}

/** Whether digits follow a word after a complete number, as in `… poste 12` or `… or …`. */
function hasSecondNumber(text: string): boolean {
  let before = 0;
  for (const part of text.split(/\p{L}+/u)) {
    const digits = part.replace(/\D+/g, "").length;
    if (digits > 0 && before >= minDigits) return true;
    before += digits;
  }
  return false;
}

/** Removes the zero of `+44 (0)20` and `+44 020`, which is dialled only within the country. */
function withoutTrunkZero(written: string, digits: string): string {
  const inBrackets = written.includes("(") ? /^([^(]*)\(\s*0\s*\)(.*)$/s.exec(written) : null;
  const [, before = "", after = ""] = inBrackets ?? [];
  const code = before.replace(/\D+/g, "").replace(/^0+/, "");
  let number = digits.startsWith("0") ? digits.replace(/^0+/, "") : digits;
  if (code !== "") {
    const rest = after.replace(/\D+/g, "");
    const isWhole = findPlan(code)?.number.test(rest) === true;
    number = code + (keepsZero.has(code) && !isWhole ? "0" : "") + rest;
  }
  // No country code of two or three digits begins with 1 or 7.
  if (number.startsWith("1") || number.startsWith("7")) return number;
  for (const length of [2, 3]) {
    const plan = findPlan(number.slice(0, length));
    const rest = number.slice(length);
    const withoutZero = rest.replace(/^0/, "");
    if (plan && !plan.number.test(rest) && plan.number.test(withoutZero)) {
      return number.slice(0, length) + withoutZero;
    }
  }
  return number;
}

function hasCallingCode(digits: string): boolean {
  return !digits.startsWith("0") && digits.length >= minInternational;
}

function fromNational(digits: string, callingCode: string): string | Refusal {
  if (callingCode === "1" && digits.startsWith("011")) return digits.replace(/^0110*/, "");
  const plan = findPlan(callingCode);
  if (!plan) return unsupportedCountry;
  const { trunk, number, national } = plan;
  const hasCode = digits.startsWith(callingCode);
  const readings = new Set([digits]);
  if (trunk !== "" && digits.startsWith(trunk)) readings.add(digits.slice(trunk.length));
  if (hasCode) {
    const rest = digits.slice(callingCode.length);
    readings.add(trunk === "0" ? rest.replace(/^0/, "") : rest);
  }
  const [reading, ...others] = [...readings].filter((each) => number.test(each));
  if (reading === undefined || others.length > 0) return unclear;
  const isBare = reading === digits;
  // Without a trunk prefix, a number that begins with the country code may be national or international.
  if (isBare && (national !== undefined || (hasCode && trunk !== ""))) return unclear;
  return national === "never" && !hasCode ? unclear : callingCode + reading;
}
