import fc from "fast-check";
import {
  type CountryCode,
  type PhoneNumber,
  parsePhoneNumberFromString as parse,
} from "libphonenumber-js/max";
import metadata from "libphonenumber-js/metadata.max.json";
import { describe, expect, test } from "vitest";
import { droppedFrom } from "../../src/conversions/preflight.js";
import { hashUserData } from "../../src/user-data/index.js";
import { normalisePhone } from "../../src/user-data/phone.js";

const countries = Object.entries(metadata.country_calling_codes).flatMap(([callingCode, names]) =>
  names.map((country) => [country, callingCode] as const),
);

/** Some valid numbers of a country, of every kind that libphonenumber knows. */
function sampleNumbers(country: CountryCode, callingCode: string): readonly PhoneNumber[] {
  const [, , pattern] = metadata.countries[country] as unknown as [string, string, string];
  const national = fc.stringMatching(new RegExp(`^(?:${pattern})$`));
  return fc.sample(national, 60).flatMap((digits) => {
    const number = parse(`+${callingCode}${digits}`);
    return number?.isValid() && number.nationalNumber === digits ? [number] : [];
  });
}

describe("a phone number, judged by libphonenumber,", () => {
  test("covers every country", () => {
    expect(countries).toHaveLength(245);
  });

  test.each(countries)("of %s is right with + and 00, whatever the default", (country, code) => {
    for (const number of sampleNumbers(country, code)) {
      const digits = number.number.slice(1);
      // E.164 allows 15 digits; the seven digits of +1 310 xxxx can be dialled only in Canada.
      if (digits.length > 15 || digits.length < 7 || (code === "1" && digits.length < 11)) continue;
      for (const callingCode of [undefined, code, "1", "49"]) {
        for (const text of [`+${digits}`, `00${digits}`, number.formatInternational()]) {
          expect([text, normalisePhone(text, callingCode)]).toEqual([text, digits]);
        }
      }
    }
  });

  test.each(countries)("of %s is right or dropped in its national form", (country, code) => {
    for (const number of sampleNumbers(country, code)) {
      const digits = number.number.slice(1);
      const national = number.nationalNumber;
      const isPersonal = /FIXED|MOBILE|VOIP|PERSONAL/.test(number.getType() ?? "");
      // 00 is read as the international prefix. National numbers of more than 11 digits are valid in
      // libphonenumber for Germany and Austria, and not in use.
      if (!isPersonal || national.startsWith("00") || national.length > 11) continue;
      const written = number.formatNational();
      const forms = [national, written, digits];
      if (written.startsWith("0") && !national.startsWith("0")) forms.push(`${code}0${national}`);
      for (const text of forms) {
        const form = normalisePhone(text, code);
        if (typeof form === "string") expect([text, form]).toEqual([text, digits]);
      }
    }
  });
});

describe("a national number with defaultCallingCode", () => {
  test.each([
    ["47", "4791234567", "4791234567"],
    ["47", "912 34 567", "4791234567"],
    ["45", "4521345678", "4521345678"],
    ["65", "6581234567", "6581234567"],
    ["354", "3546111234", "3546111234"],
    ["36", "36301234567", "36301234567"],
    ["32", "32471234567", "32471234567"],
    ["64", "64211234567", "64211234567"],
    ["46", "46701234567", "46701234567"],
    ["49", "0151 23456789", "4915123456789"],
    ["49", "4915123456789", "4915123456789"],
    ["44", "44 (0)20 7946 0958", "442079460958"],
    ["39", "+39 (0) 312 345 6789", "393123456789"],
    ["39", "+39 (0)6 1234 5678", "390612345678"],
    ["353", "087 123 4567", "353871234567"],
    ["39", "391 234 5678", "393912345678"],
    ["375", "8 029 491 19 11", undefined],
    ["375", "8 29 491 19 11", "375294911911"],
    ["993", "8 66 123456", "99366123456"],
    ["7", "8 (912) 345-67-89", "79123456789"],
    ["52", "55 1234 5678", "525512345678"],
    ["91", "098765 43210", "919876543210"],
    ["86", "138 1234 5678", "8613812345678"],
  ])("%s: %s is %s", (callingCode, text, expected) => {
    const form = normalisePhone(text, callingCode);
    expect(typeof form === "string" ? form : undefined).toBe(expected);
  });

  test.each([
    ["the mobile 9 of Argentina is missing", "54", "011 15-2345-6789"],
    ["it may be a mobile number of Argentina without its 9", "54", "11 2345-6789"],
    ["the country is not known by its national form", "376", "312345"],
    ["the area code is missing", "1", "555-1234"],
    ["it is national although it begins with 00", "992", "00 234 5678"],
    ["it may lack its area code", "49", "30 901820"],
    ["it may begin with the country code or with an area code", "49", "4930123456"],
    ["it belongs to another country", "1", "447911123456"],
    ["it has a digit too many", "33", "06 12 34 56 78 9"],
    ["it has a zero where there is no trunk prefix", "45", "0 12 34 56 78"],
  ])("is dropped and reported if %s", (_reason, defaultCallingCode, phone) => {
    const userData = hashUserData({ phone }, { defaultCallingCode });
    expect(userData).toEqual({});
    expect(droppedFrom(userData)).toMatchObject([{ field: "phone" }]);
  });
});

describe("a number of country code 1", () => {
  // The first one is of Brazil, without its country code.
  test.each(["11 91234 5678", "+1 123 456 7890", "001 023 456 7890"])(
    "is dropped and reported if its area code begins with 0 or 1: %s",
    (phone) => {
      const userData = hashUserData({ phone });
      expect(userData).toEqual({});
      expect(droppedFrom(userData)).toMatchObject([{ field: "phone" }]);
    },
  );
});
