import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseRetryAfter, parseRateLimit } from "../../src/transport/rate-limit.js";

/** 2026-11-23T10:00:00Z */
const now = 1_795_428_000_000;

/** A reader of headers that takes any value, as a real `Headers` does not. */
function headersOf(values: Readonly<Record<string, string>>): Pick<Headers, "get"> {
  return { get: (name) => (Object.hasOwn(values, name) ? (values[name] ?? null) : null) };
}

const asked = (value: string, status = 429) =>
  parseRetryAfter({ status, headers: headersOf({ "retry-after": value }) }, now);
const resetIn = (value: string) => {
  const at = parseRateLimit("ads_read", headersOf({ "x-ratelimit-reset": value }), now)?.resetAt;
  return at && at.getTime() - now;
};

const days = "(Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day";
const longDay = (date: Date) =>
  date.toLocaleDateString("en-US", { weekday: "long", timeZone: "UTC" });

/** The three forms of an HTTP date, RFC 9110, section 5.6.7. */
const forms = {
  "IMF-fixdate": (date: Date) => date.toUTCString(),
  "RFC 850": (date: Date) => {
    const [, day = "", month = "", year = "", time = ""] = date.toUTCString().split(" ");
    return `${longDay(date)}, ${day}-${month}-${year.slice(2)} ${time} GMT`;
  },
  asctime: (date: Date) => {
    const [weekday = "", day = "", month = "", year = "", time = ""] = date
      .toUTCString()
      .split(" ");
    return `${weekday.slice(0, 3)} ${month} ${day.replace(/^0/, " ")} ${time} ${year}`;
  },
};

describe("Retry-After", () => {
  test("is read in seconds, whole or decimal", () => {
    expect(["0", "1", "120", " 7 ", "1.5", "0.25"].map((value) => asked(value))).toEqual([
      0, 1_000, 120_000, 7_000, 1_500, 250,
    ]);
  });

  test("is read with a status of any kind, where it stands", () => {
    expect([408, 429, 500, 503].map((status) => asked("3", status))).toEqual([
      3_000, 3_000, 3_000, 3_000,
    ]);
  });

  test.each(Object.entries(forms))("is read as a date of the form %s, in UTC", (_, write) => {
    const date = new Date(now + 90_000);
    expect(asked(write(date))).toBe(90_000);
    expect(asked(write(new Date(now - 90_000)))).toBe(0);
  });

  test("writes the forms of the RFC here as the RFC does", () => {
    const date = new Date("1994-11-06T08:49:37Z");
    expect(Object.values(forms).map((write) => write(date))).toEqual([
      "Sun, 06 Nov 1994 08:49:37 GMT",
      "Sunday, 06-Nov-94 08:49:37 GMT",
      "Sun Nov  6 08:49:37 1994",
    ]);
    expect(longDay(date)).toMatch(new RegExp(days));
  });

  test("may be repeated, and the longest wait counts", () => {
    expect([asked("5, 5"), asked("1, 120, 3")]).toEqual([5_000, 120_000]);
    expect(asked("5, soon")).toBeUndefined();
  });

  test("is measured by the server's own clock, where the answer tells its date", () => {
    const server = now - 3_600_000;
    const headers = headersOf({
      date: new Date(server).toUTCString(),
      "retry-after": new Date(server + 5_000).toUTCString(),
    });
    expect(parseRetryAfter({ status: 503, headers }, now)).toBe(5_000);
  });

  test("that is no time is not heeded", () => {
    const garbage = ["", " ", "soon", "-1", "+1", "1e3", "0x10", "NaN", "Infinity", "1,5", "1 2"];
    for (const value of [...garbage, "Monday", "null"]) {
      expect(asked(value), value).toBeUndefined();
    }
  });

  test("of decades, or for ever, is a wait that ends in a valid date", () => {
    const ten = 315_360_000;
    expect(asked(String(ten * 5))).toBe(ten * 5_000);
    expect(asked("Fri, 31 Dec 9999 23:59:59 GMT")).toBe(Date.UTC(9999, 11, 31, 23, 59, 59) - now);
    for (const value of ["9".repeat(20), "9".repeat(400)]) {
      expect(asked(value), value).toBe(1e15);
      expect(new Date(now + 1e15).getTime()).toBe(now + 1e15);
    }
  });

  test("gives way to the reset of the rate limit only if it is not a time", () => {
    const both = (after: string) =>
      parseRetryAfter(
        { status: 429, headers: headersOf({ "retry-after": after, "x-ratelimit-reset": "9" }) },
        now,
      );
    expect([both("2"), both("soon"), both("")]).toEqual([2_000, 9_000, 9_000]);
  });
});

describe("the message of a 429", () => {
  const waitOf = (body: unknown, status = 429, headers: Readonly<Record<string, string>> = {}) => {
    const text = typeof body === "string" ? body : JSON.stringify(body);
    return parseRetryAfter({ status, headers: headersOf(headers), text }, now);
  };
  const costly = {
    code: 2726,
    message: "Reporting query cost limit exceeded. Retry after 20 seconds",
  };

  test("of code 2726 says how long to wait", () => {
    expect(waitOf(costly)).toBe(20_000);
    expect(waitOf({ ...costly, message: "retry after 1 second." })).toBe(1_000);
    expect(waitOf({ ...costly, message: "Retry after 1.5 s" })).toBe(1_500);
    expect(waitOf({ ...costly, message: `Retry after ${"9".repeat(30)} seconds` })).toBe(1e15);
  });

  test("gives way to Retry-After, and comes before the reset of the rate limit", () => {
    expect(waitOf(costly, 429, { "retry-after": "3" })).toBe(3_000);
    expect(waitOf(costly, 429, { "x-ratelimit-reset": "9" })).toBe(20_000);
  });

  test("of any other code, status or form does not", () => {
    expect(waitOf({ ...costly, code: 8 })).toBeUndefined();
    expect(waitOf(costly, 503)).toBeUndefined();
    for (const message of ["Retry after 5 minutes", "Retry after a while", 5, null, undefined]) {
      expect(waitOf({ code: 2726, message })).toBeUndefined();
    }
    for (const text of ["2726", "null 2726", '"2726"', "<p>2726 Retry after 5 seconds"]) {
      expect(waitOf(text)).toBeUndefined();
    }
  });
});

describe("the reset of a rate limit", () => {
  test("is read in seconds, as an epoch in seconds or milliseconds, or as a date", () => {
    const at = now + 90_000;
    const ways = ["90", String(at / 1000), String(at), new Date(at).toISOString()];
    for (const value of [...ways, ...Object.values(forms).map((write) => write(new Date(at)))]) {
      expect(resetIn(value), value).toBe(90_000);
    }
  });

  test("is measured by the server's own clock, where the answer tells its date", () => {
    const server = now - 3_600_000;
    const at = server + 5_000;
    for (const reset of [String(at / 1000), String(at), new Date(at).toISOString(), "5"]) {
      const date = new Date(server).toUTCString();
      const headers = headersOf({ date, "x-ratelimit-reset": reset });
      expect(parseRateLimit("c", headers, now)?.resetAt, reset).toEqual(new Date(now + 5_000));
      expect(parseRetryAfter({ status: 429, headers }, now), reset).toBe(5_000);
    }
  });

  test("of the past is now", () => {
    for (const value of [String(now / 1000 - 60), String(now - 60), "2020-01-01T00:00:00Z"]) {
      expect(resetIn(value), value).toBe(0);
    }
  });

  test("that is no time is not heeded", () => {
    for (const value of ["", "soon", "-5", "9".repeat(17), "9".repeat(400), "NaN"]) {
      expect(resetIn(value), value).toBeUndefined();
    }
  });

  test("is a wait asked for after a 429, or where nothing remains", () => {
    const reset = { "x-ratelimit-reset": "9" };
    const spent = headersOf({ ...reset, "x-ratelimit-remaining": "0" });
    const left = headersOf({ ...reset, "x-ratelimit-remaining": "4" });
    expect(parseRetryAfter({ status: 429, headers: headersOf(reset) }, now)).toBe(9_000);
    expect(parseRetryAfter({ status: 503, headers: spent }, now)).toBe(9_000);
    expect(parseRetryAfter({ status: 503, headers: left }, now)).toBeUndefined();
    expect(parseRetryAfter({ status: 503, headers: headersOf(reset) }, now)).toBeUndefined();
  });
});

describe("the headers of a rate limit", () => {
  test.each(["x-ratelimit-", "ratelimit-", "x-rate-limit-"])("are found as %s*", (prefix) => {
    const headers = new Headers({
      [`${prefix}Limit`]: "100",
      [`${prefix}Remaining`]: "99",
      [`${prefix}Reset`]: "1",
    });
    expect(parseRateLimit("ads_read", headers, now)).toEqual({
      category: "ads_read",
      limit: 100,
      remaining: 99,
      resetAt: new Date(now + 1_000),
    });
  });

  test("have a list of windows, the longest of which is the category's", () => {
    const read = (values: Readonly<Record<string, string>>) =>
      parseRateLimit("ads_read", headersOf(values), now);
    const windows = [
      { limit: 100, windowMs: 1_000 },
      { limit: 1_000, windowMs: 60_000 },
    ];
    for (const value of ["100, 100;w=1, 1000;w=60", '1000, 1000;w=60;comment="a", 100; w=1']) {
      expect(read({ "x-ratelimit-limit": value })).toMatchObject({ limit: 1_000, windows });
    }
    const policy = { "ratelimit-limit": "100", "ratelimit-policy": "100;w=1, 1000;w=60" };
    expect(read({ "ratelimit-limit": "100" })).not.toHaveProperty("windows");
    expect(read(policy)).toMatchObject({ limit: 100 });
    expect(read({ "x-ratelimit-limit": "300, 300;w=60" })).toMatchObject({
      limit: 300,
      windows: [{ limit: 300, windowMs: 60_000 }],
    });
    expect(read({ "x-ratelimit-limit": "5, 9;w=60, 5;w=60" })).toMatchObject({ limit: 5 });
    for (const value of ["100, 100;w=soon", "100, ;w=1", "100, w=1"]) {
      expect(read({ "x-ratelimit-limit": value }), value).toEqual({
        category: "ads_read",
        limit: 100,
      });
    }
  });

  test("are read by their first number if they say more", () => {
    const headers = headersOf({
      "x-ratelimit-limit": "100, 100;w=1, 1000;w=60",
      "x-ratelimit-remaining": "99, 7",
      "x-ratelimit-reset": "1, 60",
    });
    expect(parseRateLimit("ads_read", headers, now)).toMatchObject({ limit: 1_000, remaining: 99 });
    expect(parseRetryAfter({ status: 429, headers }, now)).toBe(1_000);
  });

  test("may be there in part, or not at all", () => {
    expect(parseRateLimit("c", headersOf({ "ratelimit-limit": "5" }), now)).toEqual({
      category: "c",
      limit: 5,
      remaining: undefined,
      resetAt: undefined,
    });
    expect(parseRateLimit("c", headersOf({}), now)).toBeUndefined();
    expect(parseRateLimit("c", headersOf({ "ratelimit-limit": "many" }), now)).toBeUndefined();
  });

  test("whatever stands in them, give numbers that are none below 0, and dates that are dates", () => {
    const texts = fc.oneof(
      fc.string(),
      fc.double().map(String),
      fc.bigInt().map(String),
      fc.date().map(String),
      fc.date({ noInvalidDate: true }).map((date) => date.toUTCString()),
      fc.stringMatching(/^ ?[-+]?\d{0,400}(\.\d*)?(e\d+)?(, \d+;w=\d+)?$/),
      fc.constantFrom("0", "-0", "1e9", "1".repeat(13), "Sun, 99 Foo 9999", "Sun ", "GMT", "Z"),
    );
    const names = fc.constantFrom(
      ...["retry-after", "date"],
      ...["x-ratelimit-", "ratelimit-", "x-rate-limit-"].flatMap((prefix) =>
        ["limit", "remaining", "reset"].map((name) => prefix + name),
      ),
    );
    const isSound = (value: number | undefined) =>
      value === undefined || (Number.isFinite(value) && value >= 0);
    const claim = (values: Record<string, string>, status: number) => {
      const headers = headersOf(values);
      const { limit, remaining, resetAt } = parseRateLimit("c", headers, now) ?? {};
      expect(isSound(limit) && isSound(remaining)).toBe(true);
      expect(isSound(resetAt?.getTime())).toBe(true);
      const wait = parseRetryAfter({ status, headers }, now);
      expect(isSound(wait)).toBe(true);
      expect(Number.isNaN(new Date(now + (wait ?? 0)).getTime())).toBe(false);
    };
    fc.assert(
      fc.property(fc.dictionary(names, texts), fc.constantFrom(200, 408, 429, 503), claim),
      { numRuns: 5_000 },
    );
  });

  test("give back whatever was written in them, by any of their forms", () => {
    const claim = (limit: number, remaining: number, seconds: number) => {
      const headers = headersOf({
        "x-ratelimit-limit": String(limit),
        "x-ratelimit-remaining": String(remaining),
        "x-ratelimit-reset": String(seconds),
      });
      const resetAt = new Date(now + seconds * 1000);
      const told = parseRateLimit("c", headers, now);
      expect(told).toEqual({ category: "c", limit, remaining, resetAt });
    };
    const claimDate = (at: Date) => {
      const whole = Math.floor(at.getTime() / 1000) * 1000;
      const wait = Math.max(0, whole - now);
      for (const write of Object.values(forms)) {
        expect(asked(write(new Date(whole)))).toBe(wait);
      }
    };
    const ofCentury = { min: new Date("2000-01-01"), max: new Date("2049-12-31") };
    fc.assert(fc.property(fc.nat(), fc.nat(), fc.nat({ max: 1e9 - 1 }), claim));
    fc.assert(fc.property(fc.date({ ...ofCentury, noInvalidDate: true }), claimDate));
  });
});
