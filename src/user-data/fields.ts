import { checkClickId, checkPartnerId, checkUserAgent } from "./as-is.js";
import { normaliseCountry } from "./country.js";
import { normaliseDateOfBirth } from "./date-of-birth.js";
import { normaliseEmail } from "./email.js";
import { normaliseGender } from "./gender.js";
import { normaliseExternalId, normaliseMobileAdId } from "./ids.js";
import { normaliseIpAddress } from "./ip-address.js";
import { normaliseCity, normaliseName } from "./names.js";
import { normalisePhone } from "./phone.js";
import { normalisePostalCode } from "./postal-code.js";
import type { RawUserData } from "./raw-user-data.js";
import type { Refusal } from "./refusal.js";
import { normaliseState } from "./state.js";
import { longest } from "./text.js";
import type { PartialUserData } from "./user-data.js";

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
