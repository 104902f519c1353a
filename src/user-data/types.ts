import type { Body } from "../types.js";
import type { Hashed } from "./digest.js";
import type { Refusal } from "./text.js";

/**
 * A raw value, or one marked by `hashed`. `null` and `undefined` mean that there is no value. A whole number is read as
 * its digits, for example in a phone number or an id.
 */
export type RawValue = string | number | bigint | Hashed | null | undefined;

/** A raw date of birth. For a `Date`, its day in UTC is used. */
export type RawDate = RawValue | Date;

/** Raw data about a person; one or several values per field. */
export interface RawUserData {
  /** E-mail address. Identifies a person without any other field. */
  email?: RawValue | readonly RawValue[] | undefined;
  /**
   * Phone number in the E.164 form, with its country code: `+1 234 567 8901`. `0044 20 …` and `12345678901` are
   * understood too; national numbers need the option `defaultCallingCode`.
   */
  phone?: RawValue | readonly RawValue[] | undefined;
  /** `f`, `female`, `woman`, `m`, `male`, `man`, `n` or `non-binary`. */
  gender?: RawValue | readonly RawValue[] | undefined;
  /** Date of birth: a `Date`, `1996-02-01`, or another unambiguous form, such as `2/16/1997`. */
  dateOfBirth?: RawDate | readonly RawDate[] | undefined;
  /** Given name. */
  firstName?: RawValue | readonly RawValue[] | undefined;
  /** Family name. */
  lastName?: RawValue | readonly RawValue[] | undefined;
  /** Town of residence. */
  city?: RawValue | readonly RawValue[] | undefined;
  /** State or province: its two-letter code (`CA`, `US-CA`), or its name in the United States or Canada. */
  state?: RawValue | readonly RawValue[] | undefined;
  /** Postal code, preferably a string: a number has lost its leading zero. */
  postalCode?: RawValue | readonly RawValue[] | undefined;
  /** Country: its ISO 3166-1 code of two or three letters, or its name. */
  country?: RawValue | readonly RawValue[] | undefined;
  /** Your own id of the person, such as a customer number. Its case is kept. */
  externalId?: RawValue | readonly RawValue[] | undefined;
  /** Advertising id of a phone: Apple's IDFA or Google's GAID. Identifies a person without any other field. */
  mobileAdId?: RawValue | readonly RawValue[] | undefined;
  /** IP address of the person's device, not hashed. Together with `clientUserAgent` it identifies a person. */
  clientIpAddress?: string | null | undefined;
  /** User-Agent header of the browser, not hashed. Together with `clientIpAddress` it identifies a person. */
  clientUserAgent?: string | null | undefined;
  /** Pinterest's id of the click that led to your site, not hashed; see `clickIdFrom`. */
  clickId?: string | null | undefined;
  /** Id of the person from a third party, such as a RampID, not hashed. */
  partnerId?: string | null | undefined;
}

type Given<K extends keyof RawUserData> = { [P in K]-?: NonNullable<RawUserData[P]> };

/**
 * Raw user data that identifies a person by Pinterest's rule: it has an e-mail address, an advertising id, or both an
 * IP address and a user agent, not `undefined` or `null`.
 */
export type IdentifiedRawUserData = RawUserData &
  (Given<"email"> | Given<"mobileAdId"> | Given<"clientIpAddress" | "clientUserAgent">);

/** The key of a field that no value has. It is there for the compiler's error message. */
declare const identifier: unique symbol;

// Declared first, and extended first, since the compiler reports the first field that differs.
interface Identified {
  readonly [identifier]?: undefined;
}

interface EmailHashes {
  /** SHA-256 hashes of e-mail addresses, each trimmed and in lower case. */
  em: readonly string[];
}

interface MobileAdIdHashes {
  /** SHA-256 hashes of mobile advertising ids: Apple's IDFA or Google's GAID. */
  hashed_maids: readonly string[];
}

interface IpAndUserAgent {
  /** IPv4 or IPv6 address of the person's device, not hashed. */
  client_ip_address: string;
  /** User-Agent header of the person's browser, not hashed. */
  client_user_agent: string;
}

type Identifiers = EmailHashes & MobileAdIdHashes & IpAndUserAgent;

type WireUserData = Body<"POST /ad_accounts/{ad_account_id}/events">["data"][number]["user_data"];

/** The fields that identify nobody by themselves. */
interface OtherUserData extends Pick<
  WireUserData,
  Exclude<keyof WireUserData, keyof Identifiers>
> {}

type Optional<T> = { [K in keyof T]?: T[K] | undefined };

/** The fields of `user_data` as they are sent, with or without an identifier. */
export interface PartialUserData
  extends
    Optional<EmailHashes>,
    Optional<MobileAdIdHashes>,
    Optional<IpAndUserAgent>,
    OtherUserData {}

/** User data with an e-mail address, which identifies a person. */
export interface UserDataWithEmail
  extends
    Identified,
    EmailHashes,
    Optional<MobileAdIdHashes>,
    Optional<IpAndUserAgent>,
    OtherUserData {}

/** User data with an advertising id, which identifies a person. */
export interface UserDataWithMobileAdId
  extends
    Identified,
    MobileAdIdHashes,
    Optional<EmailHashes>,
    Optional<IpAndUserAgent>,
    OtherUserData {}

/** User data with both an IP address and a user agent, which together identify a person. */
export interface UserDataWithIpAndUserAgent
  extends
    Identified,
    IpAndUserAgent,
    Optional<EmailHashes>,
    Optional<MobileAdIdHashes>,
    OtherUserData {}

/** The `user_data` of an event as it is sent, with an identifier. */
export type UserData = UserDataWithEmail | UserDataWithMobileAdId | UserDataWithIpAndUserAgent;

/**
 * User data that may lack an identifier, so an event does not accept it. `hashUserData` returns it unless the types show
 * that `email`, `mobileAdId`, or both `clientIpAddress` and `clientUserAgent` are given. Check it with `isIdentified`.
 */
export interface UserDataWithoutIdentifier extends PartialUserData {
  readonly [identifier]?: "may be missing; check with isIdentified(user_data)";
}

/** What `hashUserData` returns for raw data of a type. */
export type HashedUserData<T> = T extends IdentifiedRawUserData
  ? UserData
  : UserDataWithoutIdentifier;

/** A value that `hashUserData` left out: its field and the reason, but never the value. */
export interface DroppedField extends Refusal {
  /** Path of the value in the raw user data, such as `email`, or `phone[1]` in a list. */
  readonly field: string;
}

/** The options of `hashUserData`. */
export interface HashOptions {
  /** Called for each value that is left out, before `hashUserData` returns. Its errors are rethrown. */
  onDropped?: ((dropped: DroppedField) => void) | undefined;
  /**
   * Country code for phone numbers without one, such as `"44"`. A number is dropped unless the numbering plan of that
   * country allows exactly one interpretation. Numbers with `+` or `00` do not need it.
   */
  defaultCallingCode?: string | undefined;
}
