import { PinterestInputError } from "../errors/input-error.js";
import { rememberDropped, type DroppedField } from "./dropped.js";
import { fields, type HashedField } from "./fields.js";
import { hashOf, plainOf } from "./hash.js";
import type { IdentifiedRawUserData, RawUserData } from "./raw-user-data.js";
import { refusals, type Refusal } from "./refusal.js";
import type { PartialUserData, UserData, UserDataWithoutIdentifier } from "./user-data.js";

/** What `hashUserData` may be told. */
export interface HashOptions {
  /** Is told of each value that is left out, before the result is given. What it throws comes through. */
  onDropped?: (dropped: DroppedField) => void;
  /**
   * The country calling code of phone numbers that are written without one, such as `"44"`. Without it
   * they are dropped: which country they are of cannot be told.
   */
  defaultCallingCode?: string;
}

/**
 * Makes the `user_data` of an event from raw values: normalises each by Pinterest's rules and hashes it
 * (SHA-256 of its UTF-8 bytes in Unicode NFC, as 64 lower-case hex digits), but for the four fields that
 * go as they are. What is a SHA-256 already is passed on in lower case; a value given twice goes once.
 *
 * A value that breaks a rule, such as a phone number without a country code, an MD5 or an empty string,
 * is left out and told to `onDropped`: field, rule and what to do, never the value. `null` and `undefined`
 * are no values, and nothing is told of them. No raw value of any kind makes it throw.
 *
 * The result fits in an event only where an identifier is given: `email`, or `mobileAdId`, or both
 * `clientIpAddress` and `clientUserAgent`. Where that is known at run time alone, ask `isIdentified`. An
 * identifier that was dropped is missing for all that its type says, and `conversions.send` refuses the
 * event.
 * https://developers.pinterest.com/docs/api/v5/events-create
 *
 * @throws PinterestInputError when `defaultCallingCode` is not 1 to 3 digits.
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
export function hashUserData(raw: IdentifiedRawUserData, options?: HashOptions): UserData;
export function hashUserData(raw: RawUserData, options?: HashOptions): UserDataWithoutIdentifier;
export function hashUserData(raw: RawUserData, options?: HashOptions): PartialUserData {
  const callingCode = callingCodeOf(options);
  const userData: PartialUserData = {};
  const dropped: DroppedField[] = [];
  const drop: Drop = (field, { rule, remedy }) => {
    dropped.push({ field, rule, remedy });
  };
  const given = raw as Readonly<Record<string, unknown>>;
  try {
    // A loop over the given names, not over the known ones, so that a misspelt one is told.
    for (const name in given) {
      try {
        readField(userData, name, given[name], callingCode, drop);
      } catch {
        // What a getter or a proxy throws may hold a value.
        drop(shown(name), refusals.unreadable);
      }
    }
  } catch {
    drop(shown(""), refusals.unreadable);
  }
  if (dropped.length > 0) {
    rememberDropped(userData, dropped);
    for (const told of dropped) options?.onDropped?.(told);
  }
  return userData;
}

type Drop = (field: string, refusal: Refusal) => void;

function readField(
  userData: PartialUserData,
  name: string,
  value: unknown,
  callingCode: string | undefined,
  drop: Drop,
): void {
  if (value === null || value === undefined) return;
  const field = fields.get(name);
  if (field === undefined) {
    drop(shown(name), refusals.unknownField);
  } else if ("check" in field) {
    const plain = plainOf(field, value);
    if (typeof plain === "string") userData[field.wire] = plain;
    else drop(name, plain);
  } else {
    const hashes = Array.isArray(value)
      ? hashAll(name, field, value, callingCode, drop)
      : hashOne(name, field, value, callingCode, drop);
    if (hashes.length > 0) userData[field.wire] = hashes;
  }
}

/** A name that is a name: what stands here by mistake might be a value, which is never told. */
function shown(name: string): string {
  return /^[a-z_]{1,40}$/i.test(name) ? name : "(unknown)";
}

function hashOne(
  name: string,
  field: HashedField,
  value: unknown,
  callingCode: string | undefined,
  drop: Drop,
): string[] {
  const hash = hashOf(field, value, callingCode);
  if (typeof hash === "string") return [hash];
  drop(name, hash);
  return [];
}

function hashAll(
  name: string,
  field: HashedField,
  values: readonly unknown[],
  callingCode: string | undefined,
  drop: Drop,
): string[] {
  const hashes = new Set<string>();
  for (const [index, value] of values.entries()) {
    if (value === null || value === undefined) continue;
    const hash = hashOf(field, value, callingCode);
    if (typeof hash === "string") hashes.add(hash);
    else drop(`${name}[${index}]`, hash);
  }
  return [...hashes];
}

function callingCodeOf(options: HashOptions | undefined): string | undefined {
  const code: unknown = options?.defaultCallingCode;
  if (code === undefined || (typeof code === "string" && /^[1-9]\d{0,2}$/.test(code))) return code;
  throw new PinterestInputError(
    "defaultCallingCode",
    "must be a country calling code of 1 to 3 digits, such as 44",
  );
}
