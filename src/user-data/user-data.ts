import type { components } from "../../generated/schema.js";

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
