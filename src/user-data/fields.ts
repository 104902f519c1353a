import { knownDigest } from "./hash.js";
import type { PartialUserData, RawUserData } from "./index.js";
import { normalisePhone } from "./phone.js";
import { normaliseCountry, normaliseState } from "./places.js";
import { type Refusal, asciiDigits, isAscii, longest, lowerCase, refusals } from "./text.js";

const adIdRefusal: Refusal = {
  rule: "must be an advertising id: a UUID with its hyphens",
  remedy: "give the IDFA or GAID as the phone tells it",
};

const limited: Refusal = {
  rule: "must not be the id of all zeros, which a phone gives where tracking is limited",
  remedy: "leave it out",
};

const uuid = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/;

const placeholder = /^(?:undefined|null|nan|none|\[object object\]|0)$/i;

const longestPlaceholder = "[object Object]".length;

/** The form of an advertising id: lower case. */
export function normaliseMobileAdId(text: string): string | Refusal {
  const id = text.toLowerCase();
  if (!uuid.test(id)) return adIdRefusal;
  return /^[0-]+$/.test(id) ? limited : id;
}

/**
 * The form of your own id of a person: as it is. What a program writes for a missing id is refused, since
 * it would make one person of all who have none; so is `0`, the id of guests in several shops.
 */
export function normaliseExternalId(text: string): string | Refusal {
  return isPlaceholder(text) ? refusals.placeholder : text;
}

/** Whether text is what a program writes for no value, which nobody's id or browser is called. */
export function isPlaceholder(text: string): boolean {
  return text.length <= longestPlaceholder && placeholder.test(text);
}

const clickRefusal: Refusal = {
  rule: "must be a click id, which has no spaces and ASCII characters alone",
  remedy: "give the epik parameter of the landing URL, or the _epik cookie; see clickIdFrom",
};

/** Checks a User-Agent header; it goes over the wire as it is. */
export function checkUserAgent(text: string): string | Refusal {
  return knownDigest(text) === undefined ? checkPartnerId(text) : refusals.mustNotHash;
}

/** Checks Pinterest's id of a click; it goes over the wire as it is. */
export function checkClickId(text: string): string | Refusal {
  if (knownDigest(text) !== undefined) return refusals.mustNotHash;
  return /^[!-~]+$/.test(text) ? checkPartnerId(text) : clickRefusal;
}

/** Takes an id of a third party, of whatever form; it goes over the wire as it is. */
export function checkPartnerId(text: string): string | Refusal {
  return isPlaceholder(text) ? refusals.placeholder : text;
}

const noDate: Refusal = {
  rule: "must be a date of birth, with a year of four digits",
  remedy: "write it as YYYY-MM-DD",
};

const twoReadings: Refusal = {
  rule: "must have one reading, which day and month up to 12 do not have",
  remedy: "write it as YYYY-MM-DD",
};

const noSuchDay: Refusal = {
  rule: "must be a day that exists, after 1900 and not in the future",
  remedy: "check the date; leave it out where it is unknown",
};

const yearFirst =
  /^(\d{4})(?:-?(\d{2})-?(\d{2})|[-/. ](\d{1,2})[-/. ](\d{1,2}))(?:[T ]\d\d:?\d\d.*)?$/is;

const yearLast = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/;

const dayAndName = /^(\d{1,2})(?:st|nd|rd|th)?[-. ]+([a-z]{3,9})[-,. ]+(\d{4})$/i;

const nameAndDay = /^([a-z]{3,9})[-. ]+(\d{1,2})(?:st|nd|rd|th)?[-,. ]+(\d{4})$/i;

const months = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
];

/** Before it lie the days that databases write for no date; nobody alive was born there. */
const earliest = Date.UTC(1901, 0, 1);

/**
 * The form of a date of birth: `YYYYMMDD`. A time after an ISO 8601 date is ignored, whatever its zone:
 * the day is the one that is written.
 */
export function normaliseDateOfBirth(text: string): string | Refusal {
  const written = asciiDigits(text);
  const iso = yearFirst.exec(written);
  if (iso) return dateOf(iso[1], Number(iso[2] ?? iso[4]), Number(iso[3] ?? iso[5]));
  const numeric = yearLast.exec(written);
  if (numeric) {
    const [first, second] = [Number(numeric[1]), Number(numeric[2])];
    if (first <= 12 && second <= 12 && first !== second) return twoReadings;
    return first > 12 ? dateOf(numeric[3], second, first) : dateOf(numeric[3], first, second);
  }
  const day = dayAndName.exec(written);
  if (day) return dateOf(day[3], monthOf(day[2]), Number(day[1]));
  const name = nameAndDay.exec(written);
  return name ? dateOf(name[3], monthOf(name[1]), Number(name[2])) : noDate;
}

/** The form of a `Date` of birth, taken in UTC. */
export function dateOfBirthFrom(date: Date): string | Refusal {
  const time = date.getTime();
  if (Number.isNaN(time)) return noSuchDay;
  return dateOf(String(date.getUTCFullYear()), date.getUTCMonth() + 1, date.getUTCDate());
}

function monthOf(name = ""): number {
  const lower = name.toLowerCase();
  return months.findIndex((month) => month === lower || month.slice(0, 3) === lower) + 1;
}

function dateOf(year = "", month: number, day: number): string | Refusal {
  if (!(month >= 1 && month <= 12 && day >= 1 && day <= daysOf(Number(year), month))) {
    return noSuchDay;
  }
  const time = Date.UTC(Number(year), month - 1, day);
  if (!(time >= earliest && time <= Date.now())) return noSuchDay;
  return `${year}${month < 10 ? "0" : ""}${month}${day < 10 ? "0" : ""}${day}`;
}

/** How many days a month has. */
function daysOf(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

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

const refusalOfGender: Refusal = {
  rule: "must be female, male or non-binary",
  remedy: "give f, m or n, or leave it out where it is unknown",
};

const letters = new Map([
  ["f", "f"],
  ["female", "f"],
  ["woman", "f"],
  ["m", "m"],
  ["male", "m"],
  ["man", "m"],
  ["n", "n"],
  ["nonbinary", "n"],
]);

/** The letter by which Pinterest knows a gender: `f`, `m`, or `n` for non-binary. */
export function normaliseGender(text: string): string | Refusal {
  return letters.get(lowerCase(text).replace(/[\s_-]/g, "")) ?? refusalOfGender;
}

const refusalOfIpAddress: Refusal = {
  rule: "must be one IPv4 or IPv6 address",
  remedy: "give the client's address alone; of X-Forwarded-For the one that your own proxy added",
};

const ipv4 = /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(?:\.(?!$)|$)){4}$/;

const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i;

const withPort = /^(?:\[([\da-f:.]+)\](?::\d+)?|(\d+\.\d+\.\d+\.\d+):\d+)$/i;

/**
 * The address of a person's device as it goes over the wire, not hashed: without a port, brackets or the
 * zone of an interface, and an IPv4 address out of its IPv6 form (`::ffff:203.0.113.7`), as Node tells it.
 */
export function normaliseIpAddress(text: string): string | Refusal {
  if (ipv4.test(text)) return text;
  if (/^[\da-f]{32,}$/i.test(text)) return refusals.mustNotHash;
  const bare = withPort.exec(text);
  const address = (bare?.[1] ?? bare?.[2] ?? text).replace(/%[\w.-]{1,64}$/, "");
  const inner = mapped.exec(address)?.[1] ?? address;
  return ipv4.test(inner) || isIpv6(inner) ? inner.toLowerCase() : refusalOfIpAddress;
}

/** RFC 4291, section 2.2: eight groups, one run of zeros left out as `::`, the last two maybe as IPv4. */
function isIpv6(text: string): boolean {
  if (text.length > 45 || !text.includes(":")) return false;
  const halves = text.split("::");
  if (halves.length > 2) return false;
  const groups = halves.flatMap((half) => (half === "" ? [] : half.split(":")));
  const last = groups.at(-1) ?? "";
  const endsInIpv4 = last.includes(".") && text.endsWith(last);
  if (endsInIpv4 && !ipv4.test(last)) return false;
  const plain = endsInIpv4 ? groups.slice(0, -1) : groups;
  const count = plain.length + (endsInIpv4 ? 2 : 0);
  const fits = halves.length === 2 ? count < 8 : count === 8;
  return fits && plain.every((group) => /^[\da-f]{1,4}$/i.test(group));
}

const refusalOfNames: Refusal = {
  rule: "must hold a letter",
  remedy: "give the name, or leave it out where it is unknown",
};

/** The form of a given or family name: lower case, and one space where there are several. */
export function normaliseName(text: string): string | Refusal {
  const name = lowerCase(text).replace(/\s+/g, " ");
  return digestIn(name) ?? checked(name);
}

/** The form of a town: lower case, letters (with their marks) and digits alone. */
export function normaliseCity(text: string): string | Refusal {
  const lower = lowerCase(text);
  const town = isAscii(lower)
    ? lower.replace(/[^a-z\d]+/g, "")
    : lower.replace(/[^\p{L}\p{M}\p{N}]+/gu, "").normalize("NFC");
  return digestIn(lower) ?? digestIn(town) ?? checked(town);
}

function checked(name: string): string | Refusal {
  if (!/[a-z]/.test(name) && !/\p{L}/u.test(name)) return refusalOfNames;
  return isPlaceholderOfNames(name) ? refusals.placeholder : name;
}

/** What a program writes for no name. `Null` and `Nan` are names of people and towns. */
function isPlaceholderOfNames(name: string): boolean {
  return name === "undefined" || name === "[object object]" || name === "objectobject";
}

/** A hash in base64, or a piece of one in hex, that stands where a name should. */
function digestIn(lower: string): Refusal | undefined {
  if (lower.endsWith("=")) return refusals.base64;
  if (lower.length < 32) return undefined;
  if (/[\da-f]{32}/.test(lower)) return refusals.otherHash;
  return lower.length === 43 && /^[\w+/-]*\d[\w+/-]*$/.test(lower) ? refusals.base64 : undefined;
}

const refusalOfPostalCode: Refusal = {
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
  if (!/^[a-z\d]{3,10}$/.test(code) || !/\d/.test(code)) return refusalOfPostalCode;
  return /^\d{9}$/.test(code) ? code.slice(0, 5) : code;
}

type ListNames<T> = { [K in keyof T]-?: NonNullable<T[K]> extends string[] ? K : never }[keyof T];

/** A field that goes over the wire as a list of hashes. */
export interface HashedField {
  readonly wire: ListNames<PartialUserData>;
  /** Brings tidy text into the form that is hashed. */
  readonly normalise: (text: string, callingCode?: string) => string | Refusal;
  /** Hashes by raw text, of a field whose values come again and are nobody's alone; see `hash.ts`. */
  readonly cache?: Map<string, string>;
}

/** A field that goes over the wire as one value that is not hashed. */
export interface PlainField {
  readonly wire: Exclude<keyof PartialUserData, HashedField["wire"]>;
  readonly check: (text: string) => string | Refusal;
  /** The most characters it may have. */
  readonly most: number;
}

/** The most characters of a user agent: Pinterest's own limit for `app_info.user_agent`. */
const longestUserAgent = 16_384;

const table: Readonly<Record<keyof RawUserData, HashedField | PlainField>> = {
  email: { wire: "em", normalise: normaliseEmail },
  phone: { wire: "ph", normalise: normalisePhone },
  gender: { wire: "ge", normalise: normaliseGender, cache: new Map() },
  dateOfBirth: { wire: "db", normalise: normaliseDateOfBirth },
  firstName: { wire: "fn", normalise: normaliseName, cache: new Map() },
  lastName: { wire: "ln", normalise: normaliseName },
  city: { wire: "ct", normalise: normaliseCity, cache: new Map() },
  state: { wire: "st", normalise: normaliseState, cache: new Map() },
  postalCode: { wire: "zp", normalise: normalisePostalCode },
  country: { wire: "country", normalise: normaliseCountry, cache: new Map() },
  externalId: { wire: "external_id", normalise: normaliseExternalId },
  mobileAdId: { wire: "hashed_maids", normalise: normaliseMobileAdId },
  clientIpAddress: { wire: "client_ip_address", check: normaliseIpAddress, most: longest },
  clientUserAgent: { wire: "client_user_agent", check: checkUserAgent, most: longestUserAgent },
  clickId: { wire: "click_id", check: checkClickId, most: longest },
  partnerId: { wire: "partner_id", check: checkPartnerId, most: longest },
};

/** What becomes of each field of raw user data, by its name there. */
export const fields: ReadonlyMap<string, HashedField | PlainField> = new Map(Object.entries(table));

/** A value that `hashUserData` left out. It tells where and why, and never the value. */
export interface DroppedField extends Refusal {
  /** Where the value stood in what was given, such as `email`, or `phone[1]` in a list. */
  readonly field: string;
}

const droppedKey = Symbol("dropped");

/** Keeps with user data what was left out of it, where neither JSON nor a copy sees it. */
export function rememberDropped(userData: object, dropped: readonly DroppedField[]): void {
  Object.defineProperty(userData, droppedKey, { value: dropped });
}

/**
 * What `hashUserData` left out of the user data that it made; nothing of any other value. A copy of user
 * data, such as a spread one, does not know. Never throws.
 *
 * @example
 * for (const { field, rule, remedy } of droppedFrom(event.user_data)) log(field, rule, remedy);
 */
export function droppedFrom(userData: unknown): readonly DroppedField[] {
  if (typeof userData !== "object" || userData === null) return [];
  return (userData as { [droppedKey]?: readonly DroppedField[] })[droppedKey] ?? [];
}
