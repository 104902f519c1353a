import { describe, expect, test } from "vitest";
import published from "../../examples/checkout-event-published.json" with { type: "json" };
import checkout from "../../examples/checkout-event.json" with { type: "json" };
import { parseEvent } from "../../src/conversions/preflight.js";
import {
  base,
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
  without,
} from "./preflight-events.js";

describe("parseEvent", () => {
  test("has nothing to say of a good event and gives it as it was", () => {
    expect(parseEvent(base, now)).toStrictEqual({ event: base, issues: [] });
  });

  test("takes every field of the published example once it identifies the person", () => {
    const [event] = checkout.data;
    const prepared = parseEvent(event, now);
    expect(prepared.event).toStrictEqual(event);
    expect(brief(prepared.issues)).toEqual(["warning event_time event-time-old"]);
  });

  test("refuses the published example, which identifies nobody", () => {
    const prepared = parseEvent(published.data[0], now);
    expect(prepared.event).toBeUndefined();
    expect(brief(prepared.issues)).toEqual([
      "error user_data identifier",
      "warning event_time event-time-old",
    ]);
  });

  test("gives a copy, and leaves what it was given as it was", () => {
    const event = customWith({ value: 1, contents: [{ item_price: 2 }] });
    const before = structuredClone(event);
    const wire = wireOf(event);
    expect(event).toEqual(before);
    expect(wire.user_data).not.toBe(event.user_data);
    expect(wire.custom_data).toEqual({ value: "1", contents: [{ item_price: "2" }] });
  });

  test("leaves undefined fields out, known and unknown ones, at any depth", () => {
    const event = {
      ...customWith({ value: undefined, order_id: "o", contents: [{ id: undefined }] }),
      app_id: undefined,
      no_field: undefined,
    };
    expect(wireOf(event)).toStrictEqual(customWith({ order_id: "o", contents: [{}] }));
  });

  test("tells all that is wrong, not the first thing alone", () => {
    const event = {
      ...without("event_id"),
      event_time: seconds * 1000,
      user_data: { ph: ["+1 234"], emm: [] },
      custom_data: { currency: "dollars", value: "$1", num_items: "2" },
    };
    expect(issuesOf(event).sort()).toEqual([
      "error custom_data.currency currency",
      "error custom_data.num_items wrong-type",
      "error custom_data.value money",
      "error event_id missing-field",
      "error event_time event-time-milliseconds",
      "error user_data identifier",
      "error user_data.emm unknown-field",
      "error user_data.ph[0] not-a-hash",
    ]);
  });

  test("gives each issue a rule in words with a remedy", () => {
    for (const { rule, message } of parseEvent(published.data[0], now).issues) {
      expect(rule).toMatch(/^[a-z-]+$/);
      expect(message).toMatch(/^[a-z].*[;,:] .*[^.]$/);
    }
  });

  test.each([null, undefined, 1, "event", true, [], [base], () => base, new Map(), new Date()])(
    "refuses %o, which is no event",
    (event) => {
      expect(issuesOf(event)).toEqual(["error  wrong-type"]);
    },
  );
});

describe("fields", () => {
  test.each(["event_name", "action_source", "event_time", "event_id", "user_data"])(
    "must have %s",
    (name) => {
      expect(issuesOf(without(name))).toEqual([`error ${name} missing-field`]);
    },
  );

  test.each(["event_name", "action_source", "event_id"])("must not have an empty %s", (name) => {
    expect(issuesOf(eventWith({ [name]: "" }))).toEqual([`error ${name} empty`]);
  });

  test.each([
    [{ ...base, no_field: 1 }, "no_field"],
    [customWith({ no_field: 1 }), "custom_data.no_field"],
    [customWith({ contents: [{}, { no_field: 1 }] }), "custom_data.contents[1].no_field"],
    [userWith({ no_field: [hash] }), "user_data.no_field"],
    [eventWith({ app_info: { no_field: 1 } }), "app_info.no_field"],
    [eventWith({ device_info: { no_field: 1 } }), "device_info.no_field"],
  ])("must be ones that Pinterest knows: %#", (event, path) => {
    expect(issuesOf(event)).toEqual([`error ${path} unknown-field`]);
  });

  test("that are unknown come with the name that was meant, or the place", () => {
    expect(messageOf({ ...base, eventSourceUrl: "x" })).toContain("did you mean event_source_url?");
    expect(messageOf({ ...base, currency: "USD" })).toContain("it belongs in custom_data");
    expect(messageOf(customWith({ event_source_url: "x" }))).toContain(
      "it belongs to the event itself",
    );
    expect(messageOf({ ...base, no_field: 1 })).toContain("leave it out");
  });

  test.each([
    [customWith({ curency: "USD" }), "did you mean currency?"],
    [customWith({ order_Id: "1" }), "did you mean order_id?"],
    [customWith({ contents: [{ price: 1 }] }), "did you mean item_price?"],
    [customWith({ amount: 1 }), "did you mean value?"],
    [customWith({ items: [] }), "did you mean contents?"],
    [userWith({ email: "x" }), "did you mean em? hashUserData makes user_data from raw values"],
    [userWith({ emial: "x" }), "did you mean em? hashUserData"],
    [userWith({ frist_name: "x" }), "did you mean fn? hashUserData"],
    [userWith({ phone: "x" }), "did you mean ph? hashUserData"],
    [userWith({ user_agent: "x" }), "did you mean client_user_agent?"],
    [userWith({ firstName: "x" }), "did you mean fn? hashUserData"],
    [userWith({ externalid: [hash] }), "did you mean external_id?"],
    [{ ...base, email: "x" }, "did you mean user_data.em? hashUserData"],
    [{ ...base, phone: "x" }, "did you mean user_data.ph? hashUserData"],
    [{ ...base, user_agent: "x" }, "did you mean user_data.client_user_agent? hashUserData"],
    [{ ...base, curency: "USD" }, "did you mean custom_data.currency?"],
    [{ ...base, evnt_source_url: "x" }, "did you mean event_source_url?"],
    [{ ...base, timestamp: 1 }, "did you mean event_time?"],
    [{ ...base, id: "x" }, "did you mean event_id?"],
    [{ ...base, em: [hash] }, "it belongs in user_data"],
    [eventWith({ device_info: { name: "x" } }), "leave it out"],
  ])("that are misspelt suggest the one that was meant: %#", (event, suggestion) => {
    expect(messageOf(event)).toContain(suggestion);
  });

  test("whose key may be a value are not named", () => {
    const [issue] = parseEvent(userWith({ "jane@example.com": 1 }), now).issues;
    expect(issue).toMatchObject({ path: 'user_data["…"]', rule: "unknown-field" });
  });

  test("are unknown also by the name of what every object has", () => {
    for (const name of ["constructor", "toString", "__proto__"]) {
      const event: unknown = JSON.parse(JSON.stringify(base).replace("{", `{"${name}":{"a":1},`));
      expect(issuesOf(event)).toEqual([`error ${name} unknown-field`]);
      const gap = { ...(event as Loose), wifi: undefined };
      expect(issuesOf(gap)).toEqual([`error ${name} unknown-field`]);
    }
  });

  test.each([
    [eventWith({ event_id: 1001 }), "event_id"],
    [eventWith({ opt_out: "false" }), "opt_out"],
    [eventWith({ opt_out: null }), "opt_out"],
    [eventWith({ wifi: 1 }), "wifi"],
    [eventWith({ app_id: 429047995 }), "app_id"],
    [eventWith({ user_data: null }), "user_data"],
    [eventWith({ user_data: [] }), "user_data"],
    [eventWith({ user_data: new Map([["em", [hash]]]) }), "user_data"],
    [eventWith({ custom_data: new Date() }), "custom_data"],
    [eventWith({ event_id: new Date() }), "event_id"],
    [userWith({ ph: hash }), "user_data.ph"],
    [userWith({ ph: [null] }), "user_data.ph[0]"],
    [userWith({ client_ip_address: null }), "user_data.client_ip_address"],
    [customWith({ num_items: 1.5 }), "custom_data.num_items"],
    [customWith({ num_items: 1e300 }), "custom_data.num_items"],
    [customWith({ num_items: NaN }), "custom_data.num_items"],
    [customWith({ num_items: 5n }), "custom_data.num_items"],
    [customWith({ content_ids: ["a", 7] }), "custom_data.content_ids[1]"],
    [customWith({ contents: { id: "a" } }), "custom_data.contents"],
    [customWith({ contents: [["a"]] }), "custom_data.contents[0]"],
    [customWith({ order_id: Symbol("a") }), "custom_data.order_id"],
    [customWith({ order_id: () => "a" }), "custom_data.order_id"],
  ])("must be of their type: %#", (event, path) => {
    expect(issuesOf(event)).toEqual([`error ${path} wrong-type`]);
  });

  test("may be null where Pinterest lets them", () => {
    const event = {
      ...customWith({ value: null, predicted_ltv: null, currency: null, order_id: null }),
      app_id: null,
      user_data: { em: [hash], click_id: null, partner_id: null },
    };
    expect(wireOf(event)).toStrictEqual(event);
    expect(issuesOf(customWith({ contents: [{ item_price: null }] }))).toEqual([
      "error custom_data.contents[0].item_price wrong-type",
    ]);
  });

  test("keep to the limits of the document, counted in characters", () => {
    const info = (device_info: Loose) => issuesOf(eventWith({ device_info }));
    expect(info({ timezone_abbr: "😀😀😀😀😀", battery_level: 100, languages: [] })).toEqual([]);
    expect(info({ timezone_abbr: "😀😀😀😀😀😀" })).toEqual([
      "error device_info.timezone_abbr too-long",
    ]);
    expect(info({ battery_level: 101 })).toEqual(["error device_info.battery_level out-of-range"]);
    expect(info({ battery_level: -1 })).toEqual(["error device_info.battery_level out-of-range"]);
    expect(info({ os_family: "beos" })).toEqual(["error device_info.os_family enum"]);
    expect(info({ languages: Array(101).fill("en") })).toEqual([
      "error device_info.languages too-many",
    ]);
  });

  test("with known values may have others, with a warning", () => {
    expect(issuesOf(eventWith({ event_name: "purchase", action_source: "tv" })).sort()).toEqual([
      "warning action_source unknown-name",
      "warning event_name unknown-name",
    ]);
    expect(wireOf(eventWith({ event_name: "purchase" })).event_name).toBe("purchase");
  });

  test("of opt_out stay away where they were not given", () => {
    expect(wireOf(base)).not.toHaveProperty("opt_out");
  });
});
