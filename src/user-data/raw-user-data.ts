import type { Hashed } from "./hashed.js";

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
