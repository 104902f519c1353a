import type { components } from "../../generated/schema.js";
import { PinterestInputError } from "../errors/index.js";
import { type DroppedField, type HashedField, fields, rememberDropped } from "./fields.js";
import { type Hashed, hashOf, plainOf } from "./hash.js";
import { type Refusal, refusals } from "./text.js";

/**
 * A raw value, or one that `hashed` marks. `null` and `undefined` stand for no value. A whole number
 * stands for its digits, in a phone number or an id.
 */
export type RawValue = string | number | bigint | Hashed | null | undefined;

/** A raw date of birth: also a `Date`, of which the day in UTC is taken. */
export type RawDate = RawValue | Date;

/** What tells who a person is, as you have it: raw, one value or several. */
export interface RawUserData {
  /** E-mail address. An identifier: it is enough by itself. */
  email?: RawValue | readonly RawValue[];
  /** Phone number, international: `+1 234 567 8901`, `0044 20 …`, `12345678901`. */
  phone?: RawValue | readonly RawValue[];
  /** `f`, `female`, `woman`, `m`, `male`, `man`, `n` or `non-binary`. */
  gender?: RawValue | readonly RawValue[];
  /** Date of birth: a `Date`, `1996-02-01`, or another form with one reading, such as `2/16/1997`. */
  dateOfBirth?: RawDate | readonly RawDate[];
  /** Given name. */
  firstName?: RawValue | readonly RawValue[];
  /** Family name. */
  lastName?: RawValue | readonly RawValue[];
  /** Town of residence. */
  city?: RawValue | readonly RawValue[];
  /** State or province: its two-letter code (`CA`, `US-CA`), or its name in the United States or Canada. */
  state?: RawValue | readonly RawValue[];
  /** Postal code, best as a string: a number has no leading zero. */
  postalCode?: RawValue | readonly RawValue[];
  /** Country: its ISO 3166-1 code of two or three letters, or its name. */
  country?: RawValue | readonly RawValue[];
  /** Your own id of the person, such as a customer number. Its case is kept. */
  externalId?: RawValue | readonly RawValue[];
  /** Apple's IDFA or Google's GAID. An identifier: it is enough by itself. */
  mobileAdId?: RawValue | readonly RawValue[];
  /** Not hashed. Address of the person's device. With `clientUserAgent` an identifier. */
  clientIpAddress?: string | null;
  /** Not hashed. User-Agent header of the person's browser. With `clientIpAddress` an identifier. */
  clientUserAgent?: string | null;
  /** Not hashed. Pinterest's id of the click that led to your site; see `clickIdFrom`. */
  clickId?: string | null;
  /** Not hashed. Id that a third party gives its visitors, such as a RampID. */
  partnerId?: string | null;
}

type Given = NonNullable<RawValue> | readonly RawValue[];

/**
 * Raw user data that identifies a person by Pinterest's rule: with an e-mail address, or an advertising
 * id, or an IP address and a user agent. What may be `undefined` or `null` is not given.
 */
export type IdentifiedRawUserData = RawUserData &
  ({ email: Given } | { mobileAdId: Given } | { clientIpAddress: string; clientUserAgent: string });

/** The `user_data` of an event as it goes over the wire, with an identifier. */
export type UserData = components["schemas"]["ConversionEventsUserData"];

/** The fields of `user_data` as they go over the wire, with an identifier or without. */
export type PartialUserData = components["schemas"]["ConversionEventsUserDataProperties"];

/**
 * User data that may lack an identifier, so that it cannot stand in an event: what `hashUserData` returns
 * where it is not certain to be given `email`, or `mobileAdId`, or both `clientIpAddress` and
 * `clientUserAgent`. `isIdentified` tells whether it has one.
 */
// An interface, whose name a compile error then tells.
// eslint-disable-next-line @typescript-eslint/no-empty-object-type
export interface UserDataWithoutIdentifier extends PartialUserData {}

/**
 * Whether user data has an identifier, as Pinterest asks of every event: `em`, or `hashed_maids`, or both
 * `client_ip_address` and `client_user_agent`.
 * https://developers.pinterest.com/docs/api/v5/events-create
 *
 * @example
 * const user_data = hashUserData({ email: form.email, phone: form.phone }); // either may be missing
 * if (isIdentified(user_data)) await pinterest.conversions.send(adAccountId, [{ ...event, user_data }]);
 */
export function isIdentified(userData: PartialUserData): userData is UserData {
  const { em, hashed_maids, client_ip_address, client_user_agent } = userData;
  const hasHash = (hashes: unknown) => Array.isArray(hashes) && hashes.length > 0;
  return hasHash(em) || hasHash(hashed_maids) || Boolean(client_ip_address && client_user_agent);
}

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
