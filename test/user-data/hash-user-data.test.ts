import { describe, expect, test } from "vitest";
import { PinterestInputError } from "../../src/errors/index.js";
import { droppedFrom } from "../../src/conversions/preflight.js";
import {
  type DroppedField,
  type HashOptions,
  type PartialUserData,
  type RawUserData,
  hashUserData,
  hashed,
  isIdentified,
} from "../../src/user-data/index.js";
import { sha256 } from "../../src/user-data/sha256-node.js";
import { hashedNames } from "./arbitraries.js";

const hash = sha256("anything");
const untyped = (raw: unknown) => hashUserData(raw as RawUserData);

describe("hashUserData", () => {
  test("makes user_data of raw values, and leaves four fields unhashed", () => {
    const userData = hashUserData({
      email: "Jane@Example.com",
      phone: "+1 234 567 8901",
      clientIpAddress: "203.0.113.7",
      clientUserAgent: "Mozilla/5.0",
      clickId: "dj0yJn",
      partnerId: "ramp",
    });
    expect(userData).toEqual({
      em: [sha256("jane@example.com")],
      ph: [sha256("12345678901")],
      client_ip_address: "203.0.113.7",
      client_user_agent: "Mozilla/5.0",
      click_id: "dj0yJn",
      partner_id: "ramp",
    });
  });

  test("sends a value once that is given twice, hashed or in another spelling", () => {
    const email = ["jane@example.com", " JANE@example.com", hashed(sha256("jane@example.com"))];
    expect(hashUserData({ email })).toEqual({ em: [sha256("jane@example.com")] });
  });

  test("takes null, undefined and an empty list for no value, and tells nothing of them", () => {
    const userData = hashUserData({ email: [], phone: [null, undefined], city: null });
    expect([userData, droppedFrom(userData)]).toEqual([{}, []]);
  });

  test("takes the day of a Date in UTC", () => {
    const dateOfBirth = new Date("1996-02-01T00:00:00Z");
    expect(hashUserData({ dateOfBirth })).toEqual({ db: [sha256("19960201")] });
  });

  test("drops a Date that is none, is in the future, or stands in another field", () => {
    const dateOfBirth = [new Date(Number.NaN), new Date(Date.now() + 1e9), new Date(8.64e15)];
    expect(hashUserData({ dateOfBirth })).toEqual({});
    expect(untyped({ externalId: new Date() })).toEqual({});
  });

  test("takes numbers for their digits, where they are exact", () => {
    const raw = { phone: 12345678901, externalId: 42, dateOfBirth: 19960201, postalCode: 37221 };
    expect(hashUserData(raw)).toEqual({
      ph: [sha256("12345678901")],
      external_id: [sha256("42")],
      db: [sha256("19960201")],
      zp: [sha256("37221")],
    });
    const externalId = [2 ** 60, Infinity, NaN, 0.5, -1, -1n, 2n ** 60n];
    expect(hashUserData({ externalId })).toEqual({ external_id: [sha256(String(2n ** 60n))] });
  });

  test("drops a postal code whose leading zero a number has lost", () => {
    const userData = hashUserData({ postalCode: 2139 });
    expect(userData).toEqual({});
    expect(droppedFrom(userData)).toMatchObject([{ field: "postalCode" }]);
  });

  test("passes a marked hash on in lower case, and drops a mark on anything else", () => {
    const externalId = [hashed(` ${hash.toUpperCase()}`), hashed("raw"), hashed("")];
    const userData = hashUserData({ externalId });
    expect(userData).toEqual({ external_id: [hash] });
    expect(droppedFrom(userData).map(({ field }) => field)).toEqual([
      "externalId[1]",
      "externalId[2]",
    ]);
  });

  test("refuses a hash, marked or not, where Pinterest takes the value as it is", () => {
    const raw = { clientIpAddress: hash, clientUserAgent: hashed(hash), clickId: hash };
    const userData = untyped(raw);
    expect(userData).toEqual({});
    expect(droppedFrom(userData)).toHaveLength(3);
  });

  test("takes one value where Pinterest takes one", () => {
    expect(untyped({ clientIpAddress: ["203.0.113.7"] })).toEqual({});
  });

  test("takes a user agent longer than other values", () => {
    const clientUserAgent = "a".repeat(16_384);
    expect(hashUserData({ clientUserAgent })).toEqual({ client_user_agent: clientUserAgent });
    expect(hashUserData({ clientUserAgent: `${clientUserAgent}a` })).toEqual({});
  });

  test("tells of a field that there is none of, but not of what may be a value", () => {
    const userData = untyped({ emial: "a@b.example", "jane@example.com": 1, constructor: "x" });
    expect(droppedFrom(userData).map(({ field }) => field)).toEqual([
      "emial",
      "(unknown)",
      "constructor",
    ]);
  });

  test.each([
    ["emial", "email"],
    ["em", "email"],
    ["hashed_maids", "mobileAdId"],
    ["firstname", "firstName"],
    ["user_agent", "clientUserAgent"],
    ["ipAddress", "clientIpAddress"],
  ])("suggests for %s the field that was probably meant", (name, meant) => {
    const { remedy } = droppedFrom(untyped({ [name]: "x" }))[0] ?? {};
    expect(remedy).toBe(`did you mean ${meant}?`);
  });

  test("suggests no field for a name that is like none", () => {
    const [{ remedy } = {}] = droppedFrom(untyped({ loyaltyTier: "x" }));
    expect(remedy).toBe("correct the name, or leave it out");
  });

  test("throws if it is not given an object with fields", () => {
    for (const raw of [null, undefined, 1, true, "text", [], new Map(), new Set(), Symbol("a")]) {
      expect(() => untyped(raw)).toThrow(PinterestInputError);
      expect(() => untyped(raw)).toThrow("raw: expected an object with fields of user data");
    }
    const hash = hashUserData as unknown as () => unknown;
    expect(() => hash()).toThrow(PinterestInputError);
    class Row {
      constructor(readonly email: string) {}
    }
    expect(hashUserData(new Row("jane@example.com"))).toEqual({ em: [sha256("jane@example.com")] });
  });

  test.each<[unknown, string]>([
    [null, "options: expected a plain object"],
    [true, "options: expected a plain object"],
    [[], "options: expected a plain object"],
    [new Map([["defaultCallingCode", "44"]]), "options: expected a plain object"],
    [Object.create({ defaultCallingCode: "44" }), "options: expected a plain object"],
    [
      { defaultCaling: "44" },
      'unknown option "defaultCaling"; expected one of onDropped, defaultCallingCode',
    ],
    [{ "jane@example.com": 1 }, 'unknown option "(unknown)"'],
    [{ onDropped: "log" }, "onDropped: expected a function"],
  ])("throws on the options %j", (options, message) => {
    const hash = () => hashUserData({ phone: "020 7946 0958" }, options as HashOptions);
    expect(hash).toThrow(PinterestInputError);
    expect(hash).toThrow(message);
  });

  test("tells of each dropped value: field, rule and what to do", () => {
    const told: DroppedField[] = [];
    const raw = { email: "not an email", phone: ["+1 234 567 8901", "020 7946 0958"] };
    const userData = hashUserData(raw, { onDropped: (dropped) => told.push(dropped) });
    expect(told).toEqual([
      {
        field: "email",
        rule: "must be an e-mail address",
        remedy: "give the address alone, such as jane@example.com",
      },
      {
        field: "phone[1]",
        rule: "must begin with its country code",
        remedy: "write it as +1 234 567 8901, or set the option defaultCallingCode",
      },
    ]);
    expect(droppedFrom(userData)).toEqual(told);
  });

  test("keeps what it dropped off the wire and out of copies", () => {
    const userData = hashUserData({ email: ["", "jane@example.com"] });
    expect(droppedFrom(userData)).toHaveLength(1);
    expect(Object.keys(JSON.parse(JSON.stringify(userData)) as object)).toEqual(["em"]);
    expect(droppedFrom({ ...userData })).toEqual([]);
    expect([null, undefined, "text"].map(droppedFrom)).toEqual([[], [], []]);
  });

  test("throws on a default calling code that is none", () => {
    for (const code of ["+44", "GB", "", "0", "1234", 44, null, Symbol("44")]) {
      const options = { defaultCallingCode: code as string };
      expect(() => hashUserData({}, options)).toThrow(PinterestInputError);
    }
  });

  test("makes the same of a value the second time, when it comes from a cache", () => {
    for (let n = 0; n < 5_000; n++) {
      const raw = { country: n % 2 ? "US" : `Nowhere ${n}`, state: "Texas", gender: "Female" };
      const { country, st, ge } = hashUserData(raw);
      expect([country, st, ge]).toEqual([
        n % 2 ? [sha256("us")] : undefined,
        [sha256("tx")],
        [sha256("f")],
      ]);
    }
  });

  // A regular expression gone wild takes minutes here.
  test("comes to an end with hostile text", () => {
    const parts = [
      "a",
      "0",
      " ",
      "(",
      "(0",
      "0)",
      "@",
      ".",
      "a.",
      "1 ",
      "-",
      "::",
      "1.",
      "é",
      "+",
      "\t",
    ];
    const hostile = parts.flatMap((part) => [
      part.repeat(Math.floor(1_024 / part.length)),
      `1${part.repeat(Math.floor(1_022 / part.length))}!`,
      `a@${part.repeat(Math.floor(1_021 / part.length))}!`,
      part.repeat(1_000_000),
    ]);
    const names = [...hashedNames, "clientIpAddress", "clientUserAgent", "clickId", "partnerId"];
    for (const text of hostile) {
      for (const name of names) untyped({ [name]: text });
    }
  });
});

describe("isIdentified", () => {
  test("holds where an identifier is left, and not where it was dropped", () => {
    expect(isIdentified(hashUserData({ email: "jane@example.com" }))).toBe(true);
    expect(isIdentified(hashUserData({ email: "not an email", phone: "+1 234 567 8901" }))).toBe(
      false,
    );
    const mobileAdId = "EA7583CD-A667-48BC-B806-42ECB2B48606";
    expect(isIdentified(hashUserData({ mobileAdId }))).toBe(true);
    const clientIpAddress = "203.0.113.7";
    expect(isIdentified(hashUserData({ clientIpAddress, clientUserAgent: "a" }))).toBe(true);
    expect(isIdentified(hashUserData({ clientIpAddress }))).toBe(false);
    expect(isIdentified({ em: [] })).toBe(false);
    for (const odd of [undefined, null, "em", 1, []]) {
      expect(isIdentified(odd as unknown as PartialUserData)).toBe(false);
    }
  });
});
