import { base64Hash, parseDigest, unwantedHash } from "./digest.js";
import { normalisePhone } from "./phone.js";
import {
  knownCountry,
  knownState,
  normaliseCountry,
  normalisePostalCode,
  normaliseState,
} from "./places.js";
import {
  type Refusal,
  asciiDigits,
  isAscii,
  isPlaceholder,
  lowerCase,
  maxLength,
  refusals,
} from "./text.js";
import type { PartialUserData, RawUserData } from "./types.js";

type ListNames<T> = {
  [K in keyof T]-?: NonNullable<T[K]> extends readonly string[] ? K : never;
}[keyof T];

/** A field that is sent as a list of SHA-256 hashes. */
export interface HashedField {
  /** Its name in `user_data`. */
  readonly wire: ListNames<PartialUserData>;
  /** Normalises text that {@link tidy} returned, for hashing; returns a refusal for an invalid value. */
  readonly normalise: (text: string, callingCode?: string) => string | Refusal;
  /**
   * For a field with few possible values, such as countries: finds a value by its lower case, without normalising it.
   * The hashes of such fields are cached.
   */
  readonly find?: (lower: string) => string | undefined;
}

/** A field that is sent as one value, not hashed. */
export interface PlainField {
  /** Its name in `user_data`. */
  readonly wire: Exclude<keyof PartialUserData, HashedField["wire"]>;
  /** Returns the text to send, or a refusal for an invalid value. */
  readonly check: (text: string) => string | Refusal;
  /** The maximum length of its raw value. */
  readonly maxLength: number;
}

/** All fields of raw user data. */
export const fields: Readonly<Record<keyof RawUserData, HashedField | PlainField>> = {
  email: { wire: "em", normalise: normaliseEmail },
  phone: { wire: "ph", normalise: normalisePhone },
  gender: { wire: "ge", normalise: normaliseGender, find: (lower) => genders.get(lower) },
  dateOfBirth: { wire: "db", normalise: normaliseDateOfBirth },
  firstName: { wire: "fn", normalise: normaliseName },
  lastName: { wire: "ln", normalise: normaliseName },
  city: { wire: "ct", normalise: normaliseCity },
  state: { wire: "st", normalise: normaliseState, find: knownState },
  postalCode: { wire: "zp", normalise: normalisePostalCode },
  country: { wire: "country", normalise: normaliseCountry, find: knownCountry },
  externalId: { wire: "external_id", normalise: checkId },
  mobileAdId: { wire: "hashed_maids", normalise: normaliseMobileAdId },
  clientIpAddress: { wire: "client_ip_address", check: normaliseIpAddress, maxLength },
  // The length is Pinterest's limit for app_info.user_agent.
  clientUserAgent: { wire: "client_user_agent", check: checkUserAgent, maxLength: 16_384 },
  clickId: { wire: "click_id", check: checkClickId, maxLength },
  partnerId: { wire: "partner_id", check: checkId, maxLength },
};

const notAnEmail: Refusal = {
  rule: "must be an e-mail address",
  remedy: "give the address alone, such as jane@example.com",
};

/** RFC 5321, section 4.5.3.1.3. */
const longestEmail = 254;

/** Characters that a domain cannot contain, and a local part only in quotes. */
const notInEmail = /[\s<>(),;:"[\]\\]/;

/**
 * Returns an e-mail address in lower case. Keeps dots and plus tags, since addresses that differ in them may belong to
 * different people. Internationalised domains are not converted to punycode.
 */
function normaliseEmail(text: string): string | Refusal {
  const address = lowerCase(text);
  const at = address.indexOf("@");
  const domain = address.slice(at + 1);
  const isEmail =
    at > 0 &&
    address.length <= longestEmail &&
    domain.includes(".") &&
    !domain.startsWith(".") &&
    !domain.endsWith(".") &&
    !domain.includes("..") &&
    !domain.includes("@") &&
    !notInEmail.test(address);
  return isEmail ? address : notAnEmail;
}

const notAGender: Refusal = {
  rule: "must be female, male or non-binary",
  remedy: "give f, m or n; leave it out if it is unknown",
};

const genders = new Map([
  ["f", "f"],
  ["female", "f"],
  ["woman", "f"],
  ["m", "m"],
  ["male", "m"],
  ["man", "m"],
  ["n", "n"],
  ["nonbinary", "n"],
]);

/** Returns Pinterest's letter for a gender: `f`, `m`, or `n` for non-binary. */
function normaliseGender(text: string): string | Refusal {
  return genders.get(lowerCase(text).replace(/[\s_-]/g, "")) ?? notAGender;
}

const notAName: Refusal = {
  rule: "must have a letter",
  remedy: "give the name; leave it out if it is unknown",
};

/** Returns a given or family name in lower case, with single spaces. */
function normaliseName(text: string): string | Refusal {
  if (text === "NA") return refusals.placeholder;
  const lower = lowerCase(text);
  const name = /[^\S ]| {2}/.test(lower) ? lower.replace(/\s+/g, " ") : lower;
  return hashPart(name) ?? withLetter(name);
}

/** Returns the name of a town in lower case, with only its letters, their marks and digits. */
function normaliseCity(text: string): string | Refusal {
  if (text === "NA") return refusals.placeholder;
  const lower = lowerCase(text);
  const town = isAscii(lower)
    ? lower.replace(/[^a-z\d]+/g, "")
    : lower.replace(/[^\p{L}\p{M}\p{N}]+/gu, "").normalize("NFC");
  return hashPart(lower) ?? hashPart(town) ?? withLetter(town);
}

function withLetter(name: string): string | Refusal {
  return /[a-z]/.test(name) || /\p{L}/u.test(name) ? name : notAName;
}

/** Returns a refusal if a name is a hash in base64, or contains part of a hash in hex. */
function hashPart(lower: string): Refusal | undefined {
  if (lower.endsWith("=")) return base64Hash;
  if (lower.length < 32) return undefined;
  if (/[\da-f]{32}/.test(lower)) return incompleteHash;
  return lower.length === 43 && /^[\w+/-]*\d[\w+/-]*$/.test(lower) ? base64Hash : undefined;
}

const incompleteHash: Refusal = {
  rule: "must not be a part of a hash, or a hash other than SHA-256",
  remedy: "give the raw value, or its SHA-256 as hashed(…)",
};

/** Checks an id of a person and keeps it unchanged. Several shops use `0` for guests. */
function checkId(text: string): string | Refusal {
  return text === "0" || text === "NA" || isPlaceholder(text) ? refusals.placeholder : text;
}

const notAMobileAdId: Refusal = {
  rule: "must be an advertising id: a UUID with its hyphens",
  remedy: "give the IDFA or GAID as the phone returns it",
};

const limitedTracking: Refusal = {
  rule: "must not be all zeros, which a phone returns if tracking is limited",
  remedy: "leave it out",
};

/** Returns an advertising id in lower case. */
function normaliseMobileAdId(text: string): string | Refusal {
  const id = text.toLowerCase();
  if (!/^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/.test(id)) return notAMobileAdId;
  return /^[0-]+$/.test(id) ? limitedTracking : id;
}

function checkUserAgent(text: string): string | Refusal {
  return parseDigest(text) === undefined ? checkId(text) : unwantedHash;
}

const notAClickId: Refusal = {
  rule: "must be a click id: ASCII characters without spaces",
  remedy: "give the epik parameter of the landing URL, or the _epik cookie; see clickIdFrom",
};

function checkClickId(text: string): string | Refusal {
  if (parseDigest(text) !== undefined) return unwantedHash;
  return /^[!-~]+$/.test(text) ? checkId(text) : notAClickId;
}

const notAnIpAddress: Refusal = {
  rule: "must be one IPv4 or IPv6 address",
  remedy: "give only the client's address; from X-Forwarded-For, the one that your own proxy added",
};

const ipv4 = /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(?:\.(?!$)|$)){4}$/;

const ipv4InIpv6 = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i;

const withPort = /^(?:\[([\da-f:.]+)\](?::\d+)?|(\d+\.\d+\.\d+\.\d+):\d+)$/i;

/**
 * Returns an IP address without port, brackets and zone. Converts an IPv4 address in IPv6 form, as Node returns it
 * (`::ffff:203.0.113.7`), to IPv4.
 */
function normaliseIpAddress(text: string): string | Refusal {
  if (ipv4.test(text)) return text;
  if (/^[\da-f]{32,}$/i.test(text)) return unwantedHash;
  const bare = withPort.exec(text);
  const address = (bare?.[1] ?? bare?.[2] ?? text).replace(/%[\w.-]{1,64}$/, "");
  const inner = ipv4InIpv6.exec(address)?.[1] ?? address;
  return ipv4.test(inner) || isIpv6(inner) ? inner.toLowerCase() : notAnIpAddress;
}

/** RFC 4291, section 2.2: eight groups, one run of zeros as `::`, the last two groups possibly as IPv4. */
function isIpv6(text: string): boolean {
  if (text.length > 45 || !text.includes(":")) return false;
  const halves = text.split("::");
  if (halves.length > 2) return false;
  const groups = halves.flatMap((half) => (half === "" ? [] : half.split(":")));
  const last = groups.at(-1) ?? "";
  const endsInIpv4 = last.includes(".") && text.endsWith(last);
  if (endsInIpv4 && !ipv4.test(last)) return false;
  const hexGroups = endsInIpv4 ? groups.slice(0, -1) : groups;
  const count = hexGroups.length + (endsInIpv4 ? 2 : 0);
  const fits = halves.length === 2 ? count < 8 : count === 8;
  return fits && hexGroups.every((group) => /^[\da-f]{1,4}$/i.test(group));
}

const notADate: Refusal = {
  rule: "must be a date of birth, with a year of four digits",
  remedy: "write it as YYYY-MM-DD",
};

const ambiguousDate: Refusal = {
  rule: "must be unambiguous: the order of day and month is unclear",
  remedy: "write it as YYYY-MM-DD",
};

const noSuchDay: Refusal = {
  rule: "must be a day that exists, after 1900 and not in the future",
  remedy: "check the date; leave it out if it is unknown",
};

const yearFirst =
  /^(\d{4})(?:-?(\d{2})-?(\d{2})|[-/. ](\d{1,2})[-/. ](\d{1,2}))(?:[T ]\d\d:?\d\d.*)?$/is;

const yearLast = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/;

const dayAndMonthName = /^(\d{1,2})(?:st|nd|rd|th)?[-. ]+([a-z]{3,9})[-,. ]+(\d{4})$/i;

const monthNameAndDay = /^([a-z]{3,9})[-. ]+(\d{1,2})(?:st|nd|rd|th)?[-,. ]+(\d{4})$/i;

/**
 * Returns a date of birth as `YYYYMMDD`. Ignores a time of day and time zone after an ISO 8601 date.
 */
function normaliseDateOfBirth(text: string): string | Refusal {
  const written = asciiDigits(text);
  const iso = yearFirst.exec(written);
  if (iso) return formatDate(iso[1], Number(iso[2] ?? iso[4]), Number(iso[3] ?? iso[5]));
  const numeric = yearLast.exec(written);
  if (numeric) {
    const [first, second] = [Number(numeric[1]), Number(numeric[2])];
    if (first <= 12 && second <= 12 && first !== second) return ambiguousDate;
    return formatDate(numeric[3], Math.min(first, second), Math.max(first, second));
  }
  const dayFirst = dayAndMonthName.exec(written);
  if (dayFirst) return formatDate(dayFirst[3], monthOf(dayFirst[2]), Number(dayFirst[1]));
  const monthFirst = monthNameAndDay.exec(written);
  return monthFirst
    ? formatDate(monthFirst[3], monthOf(monthFirst[1]), Number(monthFirst[2]))
    : notADate;
}

/** Returns the day of a `Date` in UTC as `YYYYMMDD`. */
export function formatDateOfBirth(date: Date): string | Refusal {
  if (Number.isNaN(date.getTime())) return noSuchDay;
  return formatDate(String(date.getUTCFullYear()), date.getUTCMonth() + 1, date.getUTCDate());
}

const months =
  "january february march april may june july august september october november december";

/** The number of a month by its English name or its first three letters; 0 if there is none. */
function monthOf(name = ""): number {
  const lower = name.toLowerCase();
  const isMonth = (month: string) => month === lower || month.slice(0, 3) === lower;
  return months.split(" ").findIndex(isMonth) + 1;
}

function formatDate(year = "", month: number, day: number): string | Refusal {
  const time = Date.UTC(Number(year), month - 1, day);
  const isInMonth = day >= 1 && (day <= 28 || new Date(time).getUTCDate() === day);
  const exists = month >= 1 && month <= 12 && isInMonth;
  // Databases use dates before 1901 for a missing date.
  if (!exists || Number(year) < 1901 || time > Date.now()) return noSuchDay;
  return year + twoDigits(month) + twoDigits(day);
}

function twoDigits(number: number): string {
  return number < 10 ? `0${number}` : String(number);
}
