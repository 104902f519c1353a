import { sha256 } from "#sha256";
import { closest, findUnknownOption, isPlainObject } from "../define-options.js";
import { PinterestInputError } from "../errors/index.js";
import {
  invalidHash,
  isHashed,
  markedDigest,
  parseDigest,
  parseWrappedDigest,
  unwantedHash,
} from "./digest.js";
import { type HashedField, type PlainField, fields, formatDateOfBirth } from "./fields.js";
import { type Refusal, isPlaceholder, refusals, textOf, tidy } from "./text.js";
import type {
  DroppedField,
  HashOptions,
  HashedUserData,
  PartialUserData,
  RawUserData,
  UserData,
} from "./types.js";

export { type Hashed, hashed, isHashed, sha256OfEmpty } from "./digest.js";
export type { Refusal } from "./text.js";
export type * from "./types.js";

/**
 * Creates the `user_data` of an event from raw values: normalises each value by Pinterest's rules and hashes it
 * (SHA-256 of its UTF-8 bytes in Unicode NFC, as 64 lower-case hex digits), except for the four fields that are sent
 * unhashed. Values that are already SHA-256 are kept, in lower case, and duplicates are removed.
 *
 * An invalid value, such as a phone number without a country code, an MD5 hash or an empty string, is left out and
 * reported to `onDropped`: field, rule and remedy, but never the value. `null` and `undefined` mean that there is no
 * value and are not reported. No raw value makes it throw.
 *
 * An event accepts the result only if an identifier is given: `email`, `mobileAdId`, or both `clientIpAddress` and
 * `clientUserAgent`. If that is known only at run time, or if the identifier may have been dropped, check the result
 * with `isIdentified`; `conversions.send` refuses events without an identifier.
 * https://developers.pinterest.com/docs/api/v5/events-create
 *
 * @throws PinterestInputError if `raw` is not an object with fields, or an option is unknown or has a wrong value.
 *
 * @example
 * const user_data = hashUserData({
 *   email: "Jane@Example.com",
 *   phone: ["+1 234 567 8901", "+44 (0)20 7946 0958"],
 *   externalId: hashed(customer.idSha256),
 *   clientIpAddress: request.ip,
 *   clientUserAgent: request.userAgent,
 * });
 */
// One signature, since an error in overloads is reported for each of them. The compiler infers `T` from the conditional
// type, which then comes to `unknown`: excess fields are refused, and editors show the comments of `RawUserData`.
export function hashUserData<T extends RawUserData = RawUserData>(
  raw: RawUserData & ([T] extends [never] ? T : unknown),
  options?: HashOptions,
): HashedUserData<T>;

export function hashUserData(raw: RawUserData, options?: HashOptions): PartialUserData {
  assertRawUserData(raw);
  if (options !== undefined) assertHashOptions(options);
  const userData: PartialUserData = {};
  const dropped: DroppedField[] = [];
  const drop: Drop = (field, { rule, remedy }) => dropped.push({ field, rule, remedy });
  const context = { userData, callingCode: options?.defaultCallingCode, drop };
  try {
    // Iterates over the given names, so that a misspelt one is reported.
    for (const name in raw) {
      try {
        readField(context, name, raw[name]);
      } catch {
        // The error of a getter or a proxy may contain a value.
        drop(shownName(name), refusals.unreadable);
      }
    }
  } catch {
    drop(unknownName, refusals.unreadable);
  }
  if (dropped.length > 0) {
    Object.defineProperty(userData, droppedKey, { value: dropped });
    for (const each of dropped) options?.onDropped?.(each);
  }
  return userData;
}

/**
 * Whether user data has an identifier, as every event must have: `em`, `hashed_maids`, or both `client_ip_address`
 * and `client_user_agent`. Returns `false` for anything but an object.
 * https://developers.pinterest.com/docs/api/v5/events-create
 *
 * @example
 * const user_data = hashUserData({ email: form.email, phone: form.phone }); // either may be missing
 * if (isIdentified(user_data)) await pinterest.conversions.send(adAccountId, [{ ...event, user_data }]);
 */
export function isIdentified(userData: PartialUserData): userData is UserData {
  if (typeof userData !== "object" || (userData as PartialUserData | null) === null) return false;
  const { em, hashed_maids, client_ip_address, client_user_agent } = userData;
  const hasHash = (hashes: unknown) => Array.isArray(hashes) && hashes.length > 0;
  return hasHash(em) || hasHash(hashed_maids) || Boolean(client_ip_address && client_user_agent);
}

/** The key of the dropped fields in a result. Not enumerable, so that JSON and copies do not include it. */
export const droppedKey = Symbol("dropped");

/** Hashes one value of a field like {@link hashUserData}; returns a refusal if the value is invalid. */
export function hashValue(name: "email" | "mobileAdId", value: unknown): string | Refusal {
  return hashOf(fields[name] as HashedField, value);
}

/** Whether {@link hashUserData} sends a text as a click id, unchanged. */
export function isClickId(text: string): boolean {
  return plainOf(fields.clickId as PlainField, text) === text;
}

function assertRawUserData(raw: unknown): asserts raw is Readonly<Record<string, unknown>> {
  if (hasNamedFields(raw)) return;
  throw new PinterestInputError(
    "raw",
    'expected an object with fields of user data, such as { email: "jane@example.com" }',
  );
}

/** Whether a value may be raw user data: not a list, nor an object without enumerable fields, such as a promise. */
function hasNamedFields(raw: unknown): boolean {
  if (typeof raw !== "object" || raw === null) return false;
  try {
    if (isPlainObject(raw)) return true;
    // A class may have its fields in its prototype.
    for (const name in raw) return !(Symbol.iterator in raw) && name !== "";
    return false;
  } catch {
    return true; // Reported when it is read.
  }
}

const optionNames = ["onDropped", "defaultCallingCode"];

function assertHashOptions(options: unknown): asserts options is HashOptions {
  if (!isPlainObject(options)) throw new PinterestInputError("options", "expected a plain object");
  const { onDropped, defaultCallingCode } = options;
  const unknown = findUnknownOption(options, optionNames);
  if (unknown) throw new PinterestInputError(unknown.name, unknown.rule);
  if (onDropped !== undefined && typeof onDropped !== "function") {
    throw new PinterestInputError("onDropped", "expected a function");
  }
  if (defaultCallingCode === undefined) return;
  if (typeof defaultCallingCode !== "string" || !/^[1-9]\d{0,2}$/.test(defaultCallingCode)) {
    const rule = "expected a country calling code of 1 to 3 digits, such as 44";
    throw new PinterestInputError("defaultCallingCode", rule);
  }
}

type Drop = (field: string, refusal: Refusal) => void;

interface FieldContext {
  readonly userData: PartialUserData;
  readonly callingCode: string | undefined;
  readonly drop: Drop;
}

function readField(
  { userData, callingCode, drop }: FieldContext,
  name: string,
  value: unknown,
): void {
  if (value === null || value === undefined) return;
  const field = fieldsByName.get(name);
  if (!field) {
    const meant =
      fieldNames.find((each) => fields[each].wire === name) ??
      closest(name, fieldNames) ??
      closest(`client${name}`, fieldNames);
    const { rule, remedy } = refusals.unknownField;
    drop(shownName(name), { rule, remedy: meant ? `did you mean ${meant}?` : remedy });
    return;
  }
  if ("check" in field) {
    const plain = plainOf(field, value);
    if (typeof plain === "string") userData[field.wire] = plain;
    else drop(name, plain);
    return;
  }
  if (!Array.isArray(value)) {
    const hash = hashOf(field, value, callingCode);
    if (typeof hash === "string") userData[field.wire] = [hash];
    else drop(name, hash);
    return;
  }
  const hashes = new Set<string>();
  for (const [index, each] of (value as readonly unknown[]).entries()) {
    if (each === null || each === undefined) continue;
    const hash = hashOf(field, each, callingCode);
    if (typeof hash === "string") hashes.add(hash);
    else drop(`${name}[${index}]`, hash);
  }
  if (hashes.size > 0) userData[field.wire] = [...hashes];
}

const fieldsByName: ReadonlyMap<string, HashedField | PlainField> = /* @__PURE__ */ new Map(
  /* @__PURE__ */ Object.entries(fields),
);

const fieldNames = /* @__PURE__ */ Object.keys(fields) as (keyof RawUserData)[];

const unknownName = "(unknown)";

/** Returns a name if it looks like one, and hides it otherwise, since it may be a misplaced value. */
function shownName(name: string): string {
  return /^[a-z_]{1,40}$/i.test(name) ? name : unknownName;
}

const lostZero: Refusal = {
  rule: "must be a string if it has fewer than five digits: a number has lost its leading zero",
  remedy: "keep postal codes as strings",
};

/** Returns the hash of one value, or a refusal. Throws what a getter of the value throws. */
function hashOf(field: HashedField, value: unknown, callingCode?: string): string | Refusal {
  const found = typeof value === "string" ? field.find?.(value.toLowerCase()) : undefined;
  if (found) return hashForm(field, found);
  if (isHashed(value)) return passOn(markedDigest(value));
  if (field.wire === "db" && value instanceof Date)
    return hashForm(field, formatDateOfBirth(value));
  if (field.wire === "zp" && typeof value === "number" && value < 10_000) return lostZero;
  const text = textOf(value);
  const clean = typeof text === "string" ? tidy(text) : text;
  if (typeof clean !== "string") return clean;
  const digest = parseDigest(clean) ?? parseWrappedDigest(clean);
  if (digest !== undefined) return digest;
  return isMissing(clean)
    ? refusals.placeholder
    : hashForm(field, field.normalise(clean, callingCode));
}

/** Returns the text of a value that is sent unhashed, or a refusal. */
function plainOf({ check, maxLength }: PlainField, value: unknown): string | Refusal {
  if (Array.isArray(value)) return refusals.list;
  if (isHashed(value)) return unwantedHash;
  const text = textOf(value);
  const clean = typeof text === "string" ? tidy(text, maxLength) : text;
  if (typeof clean !== "string") return clean;
  return isMissing(clean) ? refusals.placeholder : check(clean);
}

/** Whether a text is a placeholder. `Null` is not, since it is a family name, nor is `Nan`, a town. */
function isMissing(text: string): boolean {
  return isPlaceholder(text) && !/^N(?:ull|an)$/.test(text);
}

/** Cached hashes of countries, states and genders, which have few possible values. */
const keptHashes = new Map<string, string>();

function hashForm({ find }: HashedField, form: string | Refusal): string | Refusal {
  if (typeof form !== "string") return form;
  if (form === "") return refusals.empty;
  if (!find) return sha256(form);
  let hash = keptHashes.get(form);
  if (hash === undefined) keptHashes.set(form, (hash = sha256(form)));
  return hash;
}

function passOn(marked: unknown): string | Refusal {
  const clean = typeof marked === "string" ? tidy(marked) : invalidHash;
  if (typeof clean !== "string") return clean;
  return (clean.length === 64 ? parseDigest(clean) : undefined) ?? invalidHash;
}
