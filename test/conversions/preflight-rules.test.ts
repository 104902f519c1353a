import { describe, expect, test } from "vitest";
import { findDuplicates, parseEvent } from "../../src/conversions/preflight.js";
import { hashUserData } from "../../src/user-data/index.js";
import {
  brief,
  customWith,
  eventWith,
  hash,
  issuesOf,
  type Loose,
  messageOf,
  now,
  seconds,
  userWith,
  wireOf,
} from "./preflight-events.js";

describe("event_time", () => {
  const at = (event_time: unknown) => issuesOf(eventWith({ event_time }));

  test("is a Date or whole seconds, and goes as seconds", () => {
    expect(wireOf(eventWith({ event_time: new Date(now + 900) })).event_time).toBe(seconds);
    expect(wireOf(eventWith({ event_time: seconds })).event_time).toBe(seconds);
  });

  test("is the same after it was stored with JSON.stringify", () => {
    const stored = JSON.parse(
      JSON.stringify(eventWith({ event_time: new Date(now - 1_500) })),
    ) as Loose;
    expect(typeof stored.event_time).toBe("string");
    expect(wireOf(stored).event_time).toBe(seconds - 2);
    expect(at(stored.event_time)).toEqual([]);
    expect(wireOf(eventWith({ event_time: "2026-11-23T13:00:00+01:00" })).event_time).toBe(seconds);
    expect(at("2026-11-23T14:00:00Z")).toEqual(["error event_time event-time-future"]);
    expect(at("1969-12-31T23:00:00Z")).toEqual(["error event_time event-time"]);
    for (const text of ["2026-11-23T12:00:00", "2026-02-30T12:00:00Z", "", "now"]) {
      expect(at(text)).toEqual(["error event_time wrong-type"]);
    }
  });

  test("is neither other text, nor a fraction, nor an invalid Date", () => {
    for (const text of [String(seconds), "2026-11-23", null, true, {}]) {
      expect(at(text)).toEqual(["error event_time wrong-type"]);
    }
    for (const number of [1.5, -1, NaN, Infinity, new Date(NaN)]) {
      expect(at(number)).toEqual(["error event_time event-time"]);
    }
  });

  test("is not in milliseconds, microseconds or nanoseconds", () => {
    for (const factor of [1e3, 1e6, 1e9]) {
      expect(at(seconds * factor)).toEqual(["error event_time event-time-milliseconds"]);
    }
  });

  test("may be five minutes ahead of our clock and no more", () => {
    expect(at(seconds + 300)).toEqual([]);
    expect(at(seconds + 301)).toEqual(["error event_time event-time-future"]);
    expect(at(new Date(now + 86_400_000))).toEqual(["error event_time event-time-future"]);
  });

  test("of more than an hour ago is sent with a warning, offline events without", () => {
    expect(at(seconds - 3_600)).toEqual([]);
    expect(at(seconds - 3_601)).toEqual(["warning event_time event-time-old"]);
    const old = { event_time: seconds - 3_601, action_source: "offline" };
    expect(issuesOf(eventWith(old))).toEqual([]);
  });
});

describe("money", () => {
  test("goes as a decimal string wherever it stands", () => {
    const custom = { value: 72.39, predicted_ltv: 1e21, contents: [{ item_price: -0 }, {}] };
    expect(wireOf(customWith(custom)).custom_data).toStrictEqual({
      value: "72.39",
      predicted_ltv: "1000000000000000000000",
      contents: [{ item_price: "0" }, {}],
    });
  });

  test.each([NaN, Infinity, "", " 1", "1,50", "1.", ".5", "+1", "1e3", "0x10", "$5", true, {}, 5n])(
    "is not %o",
    (amount) => {
      expect(issuesOf(customWith({ value: amount }))).toEqual(["error custom_data.value money"]);
      expect(issuesOf(customWith({ contents: [{}, { item_price: amount }] }))).toEqual([
        "error custom_data.contents[1].item_price money",
      ]);
    },
  );

  test("has a currency of three capital letters", () => {
    for (const currency of ["USD", "JPY", "ZAR"]) {
      expect(issuesOf(customWith({ currency }))).toEqual([]);
    }
    for (const currency of ["usd", "US$", "", "EURO", "$"]) {
      expect(issuesOf(customWith({ currency }))).toEqual(["error custom_data.currency currency"]);
    }
    expect(issuesOf(customWith({ currency: "RMB" }))).toEqual([
      "warning custom_data.currency currency",
    ]);
  });
});

describe("user_data", () => {
  const user = (user_data: Loose) => issuesOf(eventWith({ user_data }));

  test("identifies a person in one of three ways", () => {
    expect(user({ em: [hash] })).toEqual([]);
    expect(user({ hashed_maids: [hash] })).toEqual([]);
    expect(user({ client_ip_address: "::1", client_user_agent: "a" })).toEqual([]);
  });

  test.each([
    {},
    { ph: [hash] },
    { em: [] },
    { hashed_maids: [] },
    { client_ip_address: "203.0.113.7" },
    { client_user_agent: "a" },
    { client_ip_address: "203.0.113.7", client_user_agent: "" },
  ])("is refused as %o", (given) => {
    expect(user(given)).toEqual(["error user_data identifier"]);
    expect(messageOf(eventWith({ user_data: given }))).toContain(
      "em, or for hashed_maids, or for client_ip_address and client_user_agent",
    );
  });

  test("that identifies nobody says which identifiers hashUserData dropped", () => {
    const user_data = hashUserData({ email: "jane at example.com", clientIpAddress: "localhost" });
    const message = messageOf(eventWith({ user_data }));
    expect(message).toMatch(/; email was given, but dropped: it must be an e-mail address/);
    expect(message).toMatch(/; clientIpAddress was given, but dropped: it must /);
    expect(message).not.toContain("jane");
    const phone = hashUserData({ phone: "5" });
    expect(messageOf(eventWith({ user_data: phone }))).not.toContain("phone");
  });

  const lists = ["em", "ph", "ge", "db", "ln", "fn", "ct", "st", "zp", "country"];
  test.each([...lists, "external_id", "hashed_maids"])("holds hashes in %s", (name) => {
    for (const value of ["", "jane", hash.slice(1), `${hash}0`, hash.replace("4", "g")]) {
      expect(user({ em: [hash], [name]: [hash, value] })).toEqual([
        `error user_data.${name}[1] not-a-hash`,
      ]);
    }
  });

  test("with a plain e-mail address says what it looks like, and how to hash it", () => {
    const message = messageOf(eventWith({ user_data: { em: ["jane@example.com"] } }));
    expect(message).toContain("looks like a plain e-mail address");
    expect(message).toContain("hashUserData");
    expect(message).not.toContain("jane");
  });

  test("has hashes in capitals sent in lower case", () => {
    const wire = wireOf(userWith({ ph: [hash.toUpperCase()] }));
    expect(wire.user_data.ph).toEqual([hash]);
  });

  test("is warned of the hash of an empty string", () => {
    const nothing = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
    expect(user({ em: [hash], ph: [nothing] })).toEqual([
      "warning user_data.ph[0] hash-of-nothing",
    ]);
  });

  test("is warned of an address that is none", () => {
    const given = ["203.0.113.7, 10.0.0.1", "localhost", hash, "7", "[::1]:80"];
    for (const client_ip_address of given) {
      expect(user({ em: [hash], client_ip_address })).toEqual([
        "warning user_data.client_ip_address ip-address",
      ]);
    }
    for (const client_ip_address of ["203.0.113.7", "2001:DB8::7", "::ffff:203.0.113.7"]) {
      expect(user({ em: [hash], client_ip_address })).toEqual([]);
    }
  });

  test("warns of what hashUserData dropped", () => {
    const user_data = hashUserData({ email: "jane@example.com", phone: ["12", "+14155550132"] });
    const { event, issues } = parseEvent(eventWith({ user_data }), now);
    expect(event).toBeDefined();
    expect(brief(issues)).toEqual(["warning user_data.phone[0] dropped-user-data"]);
    expect(issues[0]?.message).toMatch(/^was dropped by hashUserData: it must .*; /);
  });
});

describe("findDuplicates", () => {
  const key = (event_id: string, event_name = "checkout") => ({ event_id, event_name });

  test("warns of each later event with the id and name of an earlier one", () => {
    const found = findDuplicates([key("a"), key("b"), key("a"), undefined, key("a")]);
    expect([...found.keys()]).toEqual([2, 4]);
    expect(found.get(2)).toMatchObject({
      path: "event_id",
      rule: "duplicate",
      severity: "warning",
    });
  });

  test("knows events of one id and two names for two, whatever the names hold", () => {
    const events = [key("a"), key("a", "lead"), key("a,b", "c"), key("b", "c,a"), key("", "")];
    expect(findDuplicates(events).size).toBe(0);
  });
});
