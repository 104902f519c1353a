import { describe, expectTypeOf, test } from "vitest";
import published from "../../examples/checkout-event-published.json" with { type: "json" };
import checkout from "../../examples/checkout-event.json" with { type: "json" };
import {
  Pinterest,
  type Body,
  type ConversionEvent,
  type OpenConversionEvent,
} from "../../src/index.js";

type WireBody = Body<"POST /ad_accounts/{ad_account_id}/events">;
type UserData = WireBody["data"][number]["user_data"];

const pinterest = new Pinterest();
const base = {
  event_name: "checkout",
  action_source: "web",
  event_time: 1_700_000_000,
  event_id: "order-1",
};
const user_data: UserData = { em: ["0".repeat(64)] };

describe("user_data", () => {
  test("takes each of the three ways to identify a person", () => {
    expectTypeOf({ em: ["hash"] }).toExtend<UserData>();
    expectTypeOf({ hashed_maids: ["hash"] }).toExtend<UserData>();
    expectTypeOf({ client_ip_address: "::1", client_user_agent: "a" }).toExtend<UserData>();
  });

  test("takes further fields beside an identifier", () => {
    const data: UserData = { em: ["hash"], ph: ["hash"], click_id: null, partner_id: "p" };
    expectTypeOf(data).toExtend<UserData>();
  });

  test("is rejected without any of the three", () => {
    // @ts-expect-error no identifier
    const empty: UserData = {};
    // @ts-expect-error an IP address alone identifies nobody
    const address: UserData = { client_ip_address: "203.0.113.7" };
    // @ts-expect-error a user agent alone identifies nobody
    const agent: UserData = { client_user_agent: "Mozilla/5.0" };
    // @ts-expect-error a phone number is no identifier by itself
    const phone: UserData = { ph: ["hash"] };
    return [empty, address, agent, phone];
  });

  test("is rejected with a misspelt field", () => {
    // @ts-expect-error `emm` is no field
    const data: UserData = { em: ["hash"], emm: ["hash"] };
    return data;
  });

  test("is rejected with a single hash where a list is due", () => {
    // @ts-expect-error a list of hashes
    const data: UserData = { em: "hash" };
    return data;
  });
});

describe("an event for conversions.send", () => {
  test("takes a Date, and numbers for money", () => {
    const event: ConversionEvent = {
      ...base,
      event_time: new Date(),
      user_data,
      custom_data: {
        value: 72.39,
        predicted_ltv: "100.5",
        contents: [{ item_price: 1, quantity: 2 }],
      },
    };
    return event;
  });

  test("takes an event name and a source outside the known ones", () => {
    const event: ConversionEvent = {
      ...base,
      event_name: "new_thing",
      action_source: "tv",
      user_data,
    };
    return event;
  });

  test("offers the known names to the editor", () => {
    expectTypeOf<"checkout">().toExtend<ConversionEvent["event_name"]>();
    // A plain string would have swallowed the literals, and `string` would be the whole type.
    expectTypeOf<ConversionEvent["event_name"]>().not.toEqualTypeOf<string>();
  });

  test("is rejected with a numeric string for event_time", () => {
    // @ts-expect-error seconds are a number
    const event: ConversionEvent = { ...base, event_time: "1700000000", user_data };
    return event;
  });

  test("is rejected without event_id", () => {
    const { event_id: _, ...rest } = base;
    // @ts-expect-error event_id is required
    const event: ConversionEvent = { ...rest, user_data };
    return event;
  });

  test("is rejected with a misspelt field, at any depth", () => {
    // @ts-expect-error `evnt_source_url` is no field
    const outer: ConversionEvent = { ...base, user_data, evnt_source_url: "https://example.com" };
    // @ts-expect-error `curency` is no field
    const inner: ConversionEvent = { ...base, user_data, custom_data: { curency: "USD" } };
    return [outer, inner];
  });

  test("may be the published example once it identifies the person", () => {
    expectTypeOf(checkout).toExtend<WireBody>();
    expectTypeOf(checkout.data).toExtend<ConversionEvent[]>();
  });

  test("may not be the published example as it stands", () => {
    // @ts-expect-error user_data holds no identifier
    const body: WireBody = published;
    // @ts-expect-error user_data holds no identifier
    const events: ConversionEvent[] = published.data;
    return [body, events];
  });
});

describe("conversions.send", () => {
  test("resolves with outcomes that tell processed from failed", () => {
    type Report = Awaited<ReturnType<typeof pinterest.conversions.send>>;
    expectTypeOf<Report["test"]>().toEqualTypeOf<boolean>();
    expectTypeOf<Report["outcomes"][number]["status"]>().toEqualTypeOf<
      "processed" | "failed" | "unsent"
    >();
    type Failed = Extract<Report["outcomes"][number], { status: "failed" }>;
    expectTypeOf<Failed["error"]["message"]>().toEqualTypeOf<string>();
  });

  test("is rejected with a misspelt option", () => {
    // @ts-expect-error `tset` is no option
    return () => pinterest.conversions.send("1", [], { tset: true });
  });
});

describe("an event with fields that the types do not have", () => {
  test("is an OpenConversionEvent, which every function takes", () => {
    const event: OpenConversionEvent = {
      ...base,
      user_data: { em: ["hash"], new_id: "u" },
      custom_data: { value: 1, loyalty: { tier: "gold" } },
      new_field: [1],
    };
    const options = { allowUnknownFields: true };
    expectTypeOf(event).toExtend<ConversionEvent>();
    void (() => pinterest.conversions.send("1", [event], options));
    void (() => pinterest.conversions.sendAll("1", [event], options));
    return () => pinterest.conversions.check([event], options);
  });

  test("is as strict about the known fields", () => {
    // @ts-expect-error no identifier
    const nobody: OpenConversionEvent = { ...base, user_data: { new_id: "u" } };
    // @ts-expect-error no event_id
    const { event_id: _, ...bare }: OpenConversionEvent = { ...base, event_id: 1, user_data };
    return [nobody, bare];
  });
});
