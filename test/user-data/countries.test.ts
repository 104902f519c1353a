import { describe, expect, test } from "vitest";
import {
  normaliseCountry,
  countryCodes,
  otherNames,
  normaliseState,
  stateNames,
} from "../../src/user-data/places.js";
const pairs = countryCodes.map((pair) => [pair.slice(0, 2), pair.slice(2)] as const);
const english = new Intl.DisplayNames(["en"], { type: "region", fallback: "none" });

describe("the table of countries", () => {
  test("has each code once, and every one is known to Intl", () => {
    expect(pairs).toHaveLength(250);
    expect(new Set(pairs.flat()).size).toBe(500);
    for (const [alpha2] of pairs) expect(english.of(alpha2.toUpperCase())).toBeTruthy();
  });

  test("has every country that Intl knows, but for those that are none today", () => {
    const known = new Set(pairs.map(([alpha2]) => alpha2));
    const letters = Array.from("abcdefghijklmnopqrstuvwxyz");
    const others = letters
      .flatMap((first) => letters.map((second) => first + second))
      .filter((code) => english.of(code.toUpperCase()) && !known.has(code));
    // Islands without a code of their own, unions, test regions, and codes that Intl takes for newer ones.
    const none =
      "ac an bu cp cq cs cs dd dg dy ea eu ez fq fx hv ic jt mi nh nq nt pc pu pz qo qu rh";
    const more = "su ta tp uk un vd wk xa xb yd yu zr zz ct";
    expect(others.filter((code) => !`${none} ${more}`.split(" ").includes(code))).toEqual([]);
  });

  test("leads from every code and English name to its country", () => {
    for (const [alpha2, alpha3] of pairs) {
      const name = english.of(alpha2.toUpperCase()) ?? "";
      const given = [alpha2, alpha3.toUpperCase(), ` ${name.toUpperCase()}`.trim(), `${name}.`];
      expect(given.map(normaliseCountry)).toEqual(given.map(() => alpha2));
    }
    for (const [alpha2, names] of Object.entries(otherNames)) {
      expect(names.map(normaliseCountry)).toEqual(names.map(() => alpha2));
    }
  });
});

describe("the table of states", () => {
  test("leads from every code and name to its code, and has each name once", () => {
    const names = Object.values(stateNames).flat();
    expect(new Set(names).size).toBe(names.length);
    for (const [code, names] of Object.entries(stateNames)) {
      const given = [code, code.toUpperCase(), ...names];
      expect(given.map(normaliseState)).toEqual(given.map(() => code));
    }
  });
});
