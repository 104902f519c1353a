import { describe, expectTypeOf, test } from "vitest";
import type { ConversionEvent } from "../../src/conversions/event.js";
import {
  hashUserData,
  isIdentified,
  type UserData,
  type UserDataWithoutIdentifier,
} from "../../src/user-data/index.js";
import { hashed } from "../../src/user-data/index.js";
const base = {
  event_name: "checkout",
  action_source: "web",
  event_time: 1_700_000_000,
  event_id: "order-1",
};
declare const maybe: string | undefined;
declare const list: readonly (string | null)[];

describe("hashUserData", () => {
  test("fits in an event with each of the three identifiers", () => {
    const events: ConversionEvent[] = [
      { ...base, user_data: hashUserData({ email: "jane@example.com" }) },
      { ...base, user_data: hashUserData({ mobileAdId: hashed("…"), phone: maybe }) },
      { ...base, user_data: hashUserData({ clientIpAddress: "::1", clientUserAgent: "a" }) },
      { ...base, user_data: hashUserData({ email: maybe, mobileAdId: "…", city: null }) },
      { ...base, user_data: hashUserData({ email: list }, { defaultCallingCode: "44" }) },
    ];
    return events;
  });

  test("does not fit in an event without an identifier", () => {
    const events: ConversionEvent[] = [
      // @ts-expect-error no identifier
      { ...base, user_data: hashUserData({}) },
      // @ts-expect-error a phone number is no identifier by itself
      { ...base, user_data: hashUserData({ phone: "+1 234 567 8901" }) },
      // @ts-expect-error an IP address alone identifies nobody
      { ...base, user_data: hashUserData({ clientIpAddress: "::1" }) },
    ];
    return events;
  });

  test("does not fit in an event where the identifier may be missing", () => {
    const events: ConversionEvent[] = [
      // @ts-expect-error it may be undefined
      { ...base, user_data: hashUserData({ email: maybe }) },
      // @ts-expect-error it may be undefined
      { ...base, user_data: hashUserData({ clientIpAddress: "::1", clientUserAgent: maybe }) },
      // @ts-expect-error null is no value
      { ...base, user_data: hashUserData({ mobileAdId: null }) },
    ];
    return events;
  });

  test("fits in an event once isIdentified holds", () => {
    const user_data = hashUserData({ email: maybe, phone: maybe });
    expectTypeOf(user_data).toEqualTypeOf<UserDataWithoutIdentifier>();
    if (!isIdentified(user_data)) return undefined;
    expectTypeOf(user_data).toExtend<UserData>();
    const event: ConversionEvent = { ...base, user_data };
    return event;
  });

  test("is rejected with a misspelt field or option", () => {
    // @ts-expect-error `emial` is no field
    hashUserData({ emial: "jane@example.com" });
    // @ts-expect-error `emial` is no field, beside an identifier too
    hashUserData({ mobileAdId: "…", emial: "jane@example.com" });
    // @ts-expect-error `ondropped` is no option
    hashUserData({ email: "jane@example.com" }, { ondropped: () => undefined });
  });

  test("is rejected with a value that is no text", () => {
    // @ts-expect-error true is no address
    hashUserData({ email: true });
    // @ts-expect-error only a date of birth may be a Date
    hashUserData({ email: new Date() });
    // @ts-expect-error an event has one address
    hashUserData({ clientIpAddress: ["::1"], clientUserAgent: "a" });
    // @ts-expect-error an address is not hashed
    hashUserData({ clientIpAddress: hashed("…"), clientUserAgent: "a" });
  });
});
