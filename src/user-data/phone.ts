import { refusals, type Refusal, asciiDigits } from "./text.js";
const noNumber: Refusal = {
  rule: "must be a phone number of 7 to 15 digits",
  remedy: "give one number with its country code, such as +1 234 567 8901",
};
const noCountry: Refusal = {
  rule: "must begin with its country code",
  remedy: "write it as +1 234 567 8901, or set the option defaultCallingCode",
};

/** ITU-T E.164: 15 digits at most. Seven is the least that any country uses with its code. */
const fewest = 7;
const most = 15;
/** Numbers of country code 1 (ITU-T E.164: North America) have ten digits after it. */
const northAmerican = /^1(?!\d{10}$)/;
/** A number in national form has at most ten digits in most countries, and eleven in some. */
const mostNational = 10;

/** Calling codes of countries whose numbers keep their leading zero after the country code. */
const keepsZero = new Set(["39", "378", "225", "229", "242"]);
/** What is dialled before a number at home and not from abroad, where that is not `0`. */
const trunks: Readonly<Record<string, string>> = { "1": "1", "7": "8", "36": "06" };
/** Calling codes of two digits after which no number has a zero: all but Italy's. */
const zeroAfterCode = /^(2[07]|3[0-46]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58])0+/;

/**
 * The form in which Pinterest matches phone numbers: digits alone, country code first, no leading zeros.
 * A number is international by its `+` or `00`, or by having more than ten digits; every other is
 * national, and gets the default calling code or is refused.
 */
export function normalisePhone(text: string, callingCode?: string): string | Refusal {
  if (text.endsWith("=")) return refusals.base64;
  const written = withoutExtension(asciiDigits(text));
  const dialled = written.replace(/\D/g, "");
  if (dialled.length < fewest) return noNumber;
  if (/[^ -@]/.test(written) && goesOn(written)) return noNumber;
  const international = /^\D*\+/.test(written) || dialled.startsWith("00");
  const coded = international ? withoutTrunk(written, dialled) : fromNational(dialled, callingCode);
  if (typeof coded !== "string") return coded;
  const number = coded.replace(zeroAfterCode, "$1");
  const fits = number.length >= fewest && number.length <= most && !northAmerican.test(number);
  return fits ? number : noNumber;
}

function withoutExtension(text: string): string {
  const extension = /\d[\s.,()-]*(?:ext|x|#|;)/i.exec(text);
  return extension ? text.slice(0, extension.index + 1) : text;
}

/** Whether digits follow a word behind a whole number, as in `… poste 12` or `… or …`. */
function goesOn(text: string): boolean {
  let before = 0;
  for (const part of text.split(/\p{L}+/u)) {
    const digits = part.replace(/\D/g, "").length;
    if (digits > 0 && before >= fewest) return true;
    before += digits;
  }
  return false;
}

/** `+44 (0)20` is dialled as +44 20 from abroad and as 020 at home. */
function withoutTrunk(written: string, dialled: string): string {
  const optional = written.includes("0)") ? /^([^(]*)\(\s*0\s*\)(.*)$/s.exec(written) : null;
  if (optional) {
    const [, before = "", after = ""] = optional;
    const code = before.replace(/\D/g, "").replace(/^0+/, "");
    if (code !== "") return code + (keepsZero.has(code) ? "0" : "") + after.replace(/\D/g, "");
  }
  return dialled.replace(/^0+/, "");
}

function fromNational(dialled: string, callingCode: string | undefined): string | Refusal {
  if (callingCode === undefined) {
    return dialled.startsWith("0") || dialled.length <= mostNational ? noCountry : dialled;
  }
  if (callingCode === "1" && dialled.startsWith("011")) return dialled.replace(/^0110*/, "");
  const trunk = trunks[callingCode] ?? "0";
  if (keepsZero.has(callingCode) && dialled.startsWith("0")) return callingCode + dialled;
  if (callingCode === "7" && dialled.length === 11 && dialled.startsWith(trunk)) {
    return callingCode + dialled.slice(1);
  }
  if (dialled.length > mostNational && dialled.startsWith(callingCode)) return dialled;
  if (dialled.startsWith("0")) {
    const stripped = dialled.startsWith(trunk) ? dialled.slice(trunk.length) : dialled;
    return callingCode + stripped.replace(/^0+/, "");
  }
  // Eleven digits are a national number in China or Brazil, and in North America they never are.
  const national = dialled.length <= mostNational + (callingCode === "1" ? 0 : 1);
  return national ? callingCode + dialled : dialled;
}
