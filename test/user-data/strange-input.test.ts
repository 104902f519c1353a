import { execFileSync } from "node:child_process";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { droppedFrom } from "../../src/conversions/preflight.js";
import { type RawUserData, hashUserData } from "../../src/user-data/index.js";
import { sha256 } from "../../src/user-data/sha256-node.js";
import { root } from "../support/run.js";
import { hashedNames } from "./arbitraries.js";

const secret = "jane@example.com";
const digest = sha256(secret);
const untyped = (raw: unknown) => hashUserData(raw as RawUserData);
const fieldsDroppedFrom = (userData: object) => droppedFrom(userData).map(({ field }) => field);

const fail = (): never => {
  throw new Error(secret);
};
/** Makes values that throw when they are looked at. */
const hostile: (() => unknown)[] = [
  () => new Proxy({}, { has: fail }),
  () => new Proxy({}, { getPrototypeOf: fail }),
  () => new Proxy([], { get: fail }),
  () => Object.create(Date.prototype) as unknown,
  () => Object.defineProperty(["a"], 0, { get: fail }),
  () => Object.assign([secret], { entries: fail }),
  () => ({ toString: fail, valueOf: fail, [Symbol.toPrimitive]: fail }),
  () => {
    const { proxy, revoke } = Proxy.revocable([], {});
    revoke();
    return proxy;
  },
];

describe("hashUserData, given what throws when it is read,", () => {
  test("drops that field, says nothing of what was thrown, and keeps the others", () => {
    for (const name of [...hashedNames, "clientIpAddress", "clientUserAgent", "clickId"]) {
      for (const make of hostile) {
        const other = name === "city" ? "firstName" : "city";
        const userData = untyped({ [name]: make(), [other]: "Rome" });
        expect(Object.keys(userData)).toEqual([name === "city" ? "fn" : "ct"]);
        expect(fieldsDroppedFrom(userData)).toEqual([name]);
        expect(JSON.stringify(droppedFrom(userData))).not.toContain(secret);
      }
    }
  });

  test("tells of the field also where it is the getter that throws", () => {
    const raw = Object.defineProperty({ city: "Rome" }, "email", { enumerable: true, get: fail });
    const userData = untyped(raw);
    expect(userData).toEqual({ ct: [sha256("rome")] });
    expect(fieldsDroppedFrom(userData)).toEqual(["email"]);
  });

  test("tells of what does not even name its fields", () => {
    expect(fieldsDroppedFrom(untyped(new Proxy({}, { ownKeys: fail })))).toEqual(["(unknown)"]);
  });

  test("refuses what shows no fields, such as a promise that was not awaited", () => {
    for (const odd of [Promise.resolve({ email: secret }), new Date(), new Map(), [secret], null]) {
      expect(() => untyped(odd)).toThrow("raw: expected an object with fields of user data");
    }
    const inherited = Object.create({ email: secret }) as unknown;
    expect(untyped(inherited)).toEqual({ em: [digest] });
  });

  test("lets through what onDropped throws, once all is hashed", () => {
    expect(() => hashUserData({ email: "" }, { onDropped: fail })).toThrow(secret);
  });
});

describe("a hash in another spelling", () => {
  const pairs = digest.match(/../g) ?? [];
  const spellings = [
    `"${digest}"`,
    `'${digest.toUpperCase()}',`,
    `0x${digest}`,
    `\\x${digest}`,
    `sha256:${digest}`,
    `SHA-256=${digest}`,
    pairs.join(":"),
    pairs.join(" "),
    `\u200D${digest}`,
    `\u061C${digest}\uFE0F`,
    `“${digest}”`,
  ];
  test.each(spellings)("is passed on and not hashed again: %s", (spelling) => {
    for (const name of hashedNames) {
      expect(Object.values(untyped({ [name]: spelling }))).toEqual([[digest]]);
    }
  });

  test.each([
    '"d41d8cd98f00b204e9800998ecf8427e"',
    "md5:d41d8cd98f00b204e9800998ecf8427e",
    "0xda39a3ee5e6b4b0d3255bfef95601890afd80709",
    "sha1=da39a3ee5e6b4b0d3255bfef95601890afd80709",
    '"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"',
  ])("is refused where it is no SHA-256, or one of nothing: %s", (spelling) => {
    for (const name of hashedNames) expect(untyped({ [name]: spelling })).toEqual({});
  });

  test("in base64 is refused, but in an id, which may look so", () => {
    const bytes = Buffer.from(digest, "hex");
    for (const spelling of [bytes.toString("base64"), bytes.toString("base64url")]) {
      for (const name of hashedNames) {
        const sent = Object.values(untyped({ [name]: spelling }));
        expect(sent).toEqual(name === "externalId" ? [[sha256(spelling)]] : []);
      }
    }
  });

  test("is refused in names where a digit was lost", () => {
    for (const name of ["firstName", "lastName", "city"]) {
      expect(untyped({ [name]: digest.slice(1) })).toEqual({});
    }
  });

  test("is found whatever stands around it that is neither letter nor digit", () => {
    const around = fc
      .string({ unit: "binary", maxLength: 8 })
      .filter((text) => !/[a-z\d\p{Surrogate}]/iu.test(text));
    fc.assert(
      fc.property(fc.constantFrom(...hashedNames), around, around, (name, before, after) => {
        expect(Object.values(untyped({ [name]: before + digest + after }))).toEqual([[digest]]);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe("a placeholder for a missing value", () => {
  const textFields = [...hashedNames, "clientIpAddress", "clientUserAgent", "clickId", "partnerId"];

  test.each([
    "undefined",
    "[object Promise]",
    "[object Undefined]",
    "N / A",
    "not-set",
    "not_provided",
    "null",
    "NULL",
    "NaN",
    "nan",
    "none",
    "None",
    "N/A",
    "n/a",
    "#N/A",
    "n.a.",
    "unknown",
    "Unknown",
    "(unknown)",
    "not available",
    "Not provided",
    "no name",
    "anonymous",
    "[object Object]",
    "<null>",
    "(null)",
    "\\N",
    "null null",
    "undefined undefined",
    "-",
    "--",
    "—",
    ".",
    "?",
    "***",
  ])("is dropped and reported in every field: %s", (text) => {
    for (const name of textFields) {
      const userData = untyped({ [name]: text });
      expect([name, userData]).toEqual([name, {}]);
      expect(fieldsDroppedFrom(userData)).toEqual([name]);
    }
  });

  test("is dropped where it could be a code, but is a name", () => {
    const raw = { firstName: "NA", city: "NA", externalId: "NA", postalCode: "00000" };
    expect(untyped(raw)).toEqual({});
    expect(untyped({ country: "NA", state: "NA", lastName: "Na" })).toEqual({
      country: [sha256("na")],
      st: [sha256("na")],
      ln: [sha256("na")],
    });
  });

  test("is nobody's browser, click or id, in any spelling", () => {
    for (const text of ["Null", "Nan", "0", "NA"]) {
      const raw = { clientUserAgent: text, clickId: text, partnerId: text, externalId: text };
      expect(untyped(raw)).toEqual({});
    }
  });

  test("is not what only looks like one", () => {
    for (const name of ["Null", "Nan", "Test", "Nil", "Nona", "Guest", "Una", "Unknownson"]) {
      expect(untyped({ lastName: name, city: name })).toEqual({
        ln: [sha256(name.toLowerCase())],
        ct: [sha256(name.toLowerCase())],
      });
    }
  });
});

describe("what hashUserData keeps between calls", () => {
  test("is the hashes of countries, states and genders, and nothing of a person", () => {
    const code = `
      const kept = new Set();
      const { set } = Map.prototype;
      Map.prototype.set = function (key, value) {
        if (typeof value === "string" && value.length === 64) kept.add(key);
        return set.call(this, key, value);
      };
      const { hashUserData, hashed } = await import("./src/user-data/index.ts");
      const country = ["Germany", "ab".repeat(32), hashed("cd".repeat(32)), "nowhere"];
      hashUserData({
        email: "jane@example.com", phone: "+12345678901", gender: "female", dateOfBirth: "1990-01-31",
        firstName: "Jane", lastName: "Doe", city: "Rome", state: "Texas", postalCode: "02139", country,
        externalId: "42", mobileAdId: "ea7583cd-a667-48bc-b806-42ecb2b48606",
      });
      console.log(JSON.stringify([...kept].sort()));`;
    const args = ["--import", "tsx", "--input-type=module", "-e", code];
    const out = execFileSync(process.execPath, args, { cwd: root, encoding: "utf8" });
    expect(JSON.parse(out)).toEqual(["de", "f", "tx"]);
  });
});

describe("a phone number with words", () => {
  test("is taken where they stand before it, behind it, or for an extension", () => {
    for (const phone of [
      "tel:+1 555 123 4567",
      "Mobil: +1 (555) 123-4567",
      "+15551234567 (home)",
    ]) {
      expect(hashUserData({ phone })).toEqual({ ph: [sha256("15551234567")] });
    }
  });

  test("is dropped where more digits follow, which would make another number of it", () => {
    for (const phone of [
      "+33 1 42 68 53 00 poste 12",
      "+7 (495) 123-45-67 доб. 89",
      "+15551234567 or 5559876",
      "+15551234567 after 5 pm",
    ]) {
      expect(hashUserData({ phone })).toEqual({});
    }
  });

  test("has no zeros in front of it when it was dialled from North America", () => {
    const options = { defaultCallingCode: "1" };
    expect(hashUserData({ phone: "011 0 44 20 7946 0958" }, options)).toEqual({
      ph: [sha256("442079460958")],
    });
    expect(hashUserData({ phone: "01100000000" }, options)).toEqual({});
  });
});

describe("a country in the way of a list", () => {
  test.each([
    ["Netherlands (the)", "nl"],
    ["Gambia, The", "gm"],
    ["Korea (the Republic of)", "kr"],
    ["Congo (the Democratic Republic of the)", "cd"],
    ["Falkland Islands (the) [Malvinas]", "fk"],
    ["United Kingdom of Great Britain and Northern Ireland (the)", "gb"],
    ["United States of America (the)", "us"],
    ["P.R.C.", "cn"],
  ])("%s is %s", (country, code) => {
    expect(hashUserData({ country })).toEqual({ country: [sha256(code)] });
  });
});
