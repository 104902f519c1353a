import type { components } from "../../generated/schema.js";
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
  email?: RawValue | readonly RawValue[];
  /**
   * Phone number in the E.164 form, with its country code: `+1 234 567 8901`. `0044 20 …` and `12345678901` are
   * understood too; national numbers need the option `defaultCallingCode`.
   */
  phone?: RawValue | readonly RawValue[];
  /** `f`, `female`, `woman`, `m`, `male`, `man`, `n` or `non-binary`. */
  gender?: RawValue | readonly RawValue[];
  /** Date of birth: a `Date`, `1996-02-01`, or another unambiguous form, such as `2/16/1997`. */
  dateOfBirth?: RawDate | readonly RawDate[];
  /** Given name. */
  firstName?: RawValue | readonly RawValue[];
  /** Family name. */
  lastName?: RawValue | readonly RawValue[];
  /** Town of residence. */
  city?: RawValue | readonly RawValue[];
  /** State or province: its two-letter code (`CA`, `US-CA`), or its name in the United States or Canada. */
  state?: RawValue | readonly RawValue[];
  /** Postal code, preferably a string: a number has lost its leading zero. */
  postalCode?: RawValue | readonly RawValue[];
  /** Country: its ISO 3166-1 code of two or three letters, or its name. */
  country?: RawValue | readonly RawValue[];
  /** Your own id of the person, such as a customer number. Its case is kept. */
  externalId?: RawValue | readonly RawValue[];
  /** Advertising id of a phone: Apple's IDFA or Google's GAID. Identifies a person without any other field. */
  mobileAdId?: RawValue | readonly RawValue[];
  /** IP address of the person's device, not hashed. Together with `clientUserAgent` it identifies a person. */
  clientIpAddress?: string | null;
  /** User-Agent header of the browser, not hashed. Together with `clientIpAddress` it identifies a person. */
  clientUserAgent?: string | null;
  /** Pinterest's id of the click that led to your site, not hashed; see `clickIdFrom`. */
  clickId?: string | null;
  /** Id of the person from a third party, such as a RampID, not hashed. */
  partnerId?: string | null;
}

type Given = NonNullable<RawValue> | readonly RawValue[];

/**
 * Raw user data that identifies a person by Pinterest's rule: it has an e-mail address, an advertising id, or both an
 * IP address and a user agent, not `undefined` or `null`.
 */
export type IdentifiedRawUserData = RawUserData &
  ({ email: Given } | { mobileAdId: Given } | { clientIpAddress: string; clientUserAgent: string });

/** The `user_data` of an event as it is sent, with an identifier. */
export type UserData = components["schemas"]["ConversionEventsUserData"];

/** The fields of `user_data` as they are sent, with or without an identifier. */
export type PartialUserData = components["schemas"]["ConversionEventsUserDataProperties"];

/**
 * User data that may lack an identifier, so an event does not accept it. `hashUserData` returns it unless the types show
 * that `email`, `mobileAdId`, or both `clientIpAddress` and `clientUserAgent` are given. Check it with `isIdentified`.
 */
// An interface, so that a compile error shows its name.

export interface UserDataWithoutIdentifier extends PartialUserData {}

/** A value that `hashUserData` left out: its field and the reason, but never the value. */
export interface DroppedField extends Refusal {
  /** Path of the value in the raw user data, such as `email`, or `phone[1]` in a list. */
  readonly field: string;
}

/** The options of `hashUserData`. */
export interface HashOptions {
  /** Called for each value that is left out, before `hashUserData` returns. Its errors are rethrown. */
  onDropped?: (dropped: DroppedField) => void;
  /**
   * Country code for phone numbers without one, such as `"44"`. A number is dropped unless the numbering plan of that
   * country allows exactly one interpretation. Numbers with `+` or `00` do not need it.
   */
  defaultCallingCode?: string;
}
