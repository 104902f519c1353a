import { countryCodes, otherNames, sharedNames } from "./countries.js";
import { plainKey } from "./plain-key.js";
import type { Refusal } from "./refusal.js";

const refusal: Refusal = {
  rule: "must be a country: its ISO 3166-1 code, or its name in a language of Pinterest's markets",
  remedy: "give its two-letter code, such as US",
};

const languages = "en de es fr it ja nl pl pt sv da nb fi cs hu ro sk el tr ko".split(" ");

let codesByKey: Map<string, string> | undefined;
let codesByName: Map<string, string> | undefined;

/**
 * The form of a country: its ISO 3166-1 alpha-2 code, lower case. Takes alpha-3 codes too, `UK`, and
 * names as `Intl.DisplayNames` of the runtime knows them in twenty languages.
 */
export function normaliseCountry(text: string): string | Refusal {
  const key = countryKey(text);
  codesByKey ??= readCodes();
  const known = codesByKey.get(key);
  if (known !== undefined) return known;
  codesByName ??= readNames(codesByKey);
  return codesByName.get(key) ?? refusal;
}

function countryKey(name: string): string {
  return plainKey(name.replace(/\bthe\b/gi, "")).replace(/^saint/, "st");
}

function readCodes(): Map<string, string> {
  const codes = new Map([["uk", "gb"]]);
  for (const pair of countryCodes) {
    const alpha2 = pair.slice(0, 2);
    codes.set(alpha2, alpha2).set(pair.slice(2), alpha2);
  }
  for (const [code, names] of Object.entries(otherNames)) {
    for (const name of names) codes.set(name, code);
  }
  return codes;
}

/** Takes some 0.1 s, and only once, when the first name comes that is no code. */
function readNames(codes: ReadonlyMap<string, string>): Map<string, string> {
  const names = new Map<string, string>();
  const shared = new Set(sharedNames);
  const known = new Set(codes.values());
  for (const language of languages) {
    for (const style of ["long", "short"] as const) {
      for (const [name, code] of namesIn(language, style, known)) {
        // Short forms are abbreviations, which mean other countries in other languages.
        if (/^[a-z]{0,3}$/.test(name)) continue;
        const other = names.get(name);
        if (other === undefined) names.set(name, code);
        else if (other !== code) shared.add(name);
      }
    }
  }
  for (const name of shared) names.delete(name);
  return names;
}

function namesIn(
  language: string,
  style: "long" | "short",
  codes: Iterable<string>,
): [string, string][] {
  try {
    const names = new Intl.DisplayNames([language], { type: "region", style, fallback: "none" });
    return Array.from(codes, (code) => [countryKey(names.of(code.toUpperCase()) ?? ""), code]);
  } catch {
    return []; // A runtime may lack Intl, or a part of it: codes are understood all the same.
  }
}
