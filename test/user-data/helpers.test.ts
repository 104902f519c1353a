import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  clickIdFrom,
  type ClickIdSources,
  newEventId,
  fromEventTime,
  toEventTime,
} from "../../src/conversions/event.js";
import { PinterestInputError } from "../../src/errors/index.js";
import { anyText } from "./arbitraries.js";

describe("clickIdFrom", () => {
  test("reads the URL, whole or in part, as text or as a URL", () => {
    const whole = "https://shop.example/a?x=1&epik=dj0yJn#top";
    expect(clickIdFrom({ url: whole })).toBe("dj0yJn");
    expect(clickIdFrom({ url: new URL(whole) })).toBe("dj0yJn");
    expect(clickIdFrom({ url: "/a?epik=dj0yJn" })).toBe("dj0yJn");
  });

  test("reads the cookie, encoded or in quotes", () => {
    expect(clickIdFrom({ cookie: "a=1; _epik=dj0y%3D; b=2" })).toBe("dj0y=");
    expect(clickIdFrom({ cookie: '_epik="dj0yJn"' })).toBe("dj0yJn");
    expect(clickIdFrom({ cookie: "_epik=100%" })).toBe("100%");
  });

  test("prefers the URL, and by option the cookie", () => {
    const both = { url: "?epik=fromUrl", cookie: "_epik=fromCookie" };
    expect(clickIdFrom(both)).toBe("fromUrl");
    expect(clickIdFrom({ ...both, prefer: "cookie" })).toBe("fromCookie");
    expect(clickIdFrom({ ...both, url: "/", prefer: "url" })).toBe("fromCookie");
    expect(clickIdFrom({ ...both, cookie: "", prefer: "cookie" })).toBe("fromUrl");
  });

  test("keeps a plus that was not encoded", () => {
    expect(clickIdFrom({ url: "?epik=a+b%2Bc" })).toBe("a+b+c");
  });

  test("finds nothing where there is nothing, and takes no other name", () => {
    expect(clickIdFrom({})).toBeUndefined();
    expect(clickIdFrom({ url: null, cookie: null })).toBeUndefined();
    expect(clickIdFrom({ url: "/a?epik=#epik=x", cookie: "x_epik=1; _epika=2; _epik=" })).toBe(
      undefined,
    );
  });

  test("finds nothing in what is no text, as untyped callers may give", () => {
    for (const odd of [5, ["_epik=a"], Symbol("a"), {}]) {
      expect(clickIdFrom({ url: odd, cookie: odd } as ClickIdSources)).toBeUndefined();
    }
  });

  test("refuses anything but a plain object, which would have no click id", () => {
    const url = "https://shop.example/?epik=dj0yJn";
    for (const odd of [undefined, null, url, [url], new Map([["url", url]]), new URL(url)]) {
      expect(() => clickIdFrom(odd as ClickIdSources)).toThrow(PinterestInputError);
    }
  });

  test("never throws, and gives what can be sent", () => {
    fc.assert(
      fc.property(anyText, anyText, (url, cookie) => {
        const id = clickIdFrom({ url: `?epik=${url}`, cookie: `_epik=${cookie}` });
        if (id !== undefined) expect(id).toMatch(/^[!-~]{1,1024}$/);
      }),
    );
  });
});

describe("newEventId", () => {
  test("is a new UUID each time", () => {
    const ids = Array.from({ length: 100 }, newEventId);
    expect(new Set(ids).size).toBe(100);
    for (const id of ids)
      expect(id).toMatch(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-/);
  });
});

describe("toEventTime", () => {
  test("makes whole seconds of a Date, milliseconds, seconds and ISO 8601 with a zone", () => {
    const seconds = 1_767_603_600;
    const given = [
      new Date(seconds * 1_000 + 999),
      seconds * 1_000 + 1,
      seconds,
      "2026-01-05T09:00:00Z",
      "2026-01-05T10:00:00.500+01:00",
      "2026-01-05t10:00+0100",
    ];
    expect(given.map(toEventTime)).toEqual(given.map(() => seconds));
    expect(toEventTime(fromEventTime(seconds))).toBe(seconds);
  });

  test("throws on a day that does not exist, which engines take for another", () => {
    expect(toEventTime("2028-02-29T23:30:00-05:00")).toBe(Date.UTC(2028, 2, 1, 4, 30) / 1_000);
    for (const day of ["2026-02-29", "2026-02-30", "2026-04-31", "2026-13-01", "2026-00-01"]) {
      expect(() => toEventTime(`${day}T09:00:00Z`)).toThrow(PinterestInputError);
    }
  });

  test("throws on microseconds and nanoseconds, as of other clocks", () => {
    const ms = 1_767_603_600_000;
    for (const at of [ms * 1e3, ms * 1e6, new Date(ms * 1e3), Infinity]) {
      expect(() => toEventTime(at)).toThrow(PinterestInputError);
    }
  });

  test("throws on what is neither a time nor text", () => {
    for (const at of [null, undefined, {}, 5n, true, Symbol("a")]) {
      expect(() => toEventTime(at as Date)).toThrow(PinterestInputError);
    }
  });

  test("throws on what has no zone, is no time or lies before 1970", () => {
    for (const at of ["2026-01-05", "2026-01-05T09:00:00", "soon", new Date(NaN), NaN, -1]) {
      expect(() => toEventTime(at)).toThrow(PinterestInputError);
    }
  });
});
