import { beforeEach, describe, expect, test } from "vitest";
import published from "../../examples/checkout-event-published.json" with { type: "json" };
import checkout from "../../examples/checkout-event.json" with { type: "json" };
import { PinterestParseError, type ConversionEvent } from "../../src/index.js";
import { adAccountId, conversionToken, shareStandIn, thrownBy } from "../support/stand-in.js";

const pinterest = shareStandIn();
beforeEach(() => {
  pinterest.answerWith(() => undefined);
  pinterest.taken();
});

const example = checkout.data[0] as ConversionEvent;
// The example is of 2015; one as old as that comes with a note.
const checkoutEvent = { ...example, event_time: Math.floor(Date.now() / 1000) - 60 };

function eventWith(changes: Partial<ConversionEvent>): ConversionEvent {
  return { ...checkoutEvent, ...changes };
}

describe("conversions.send", () => {
  test("posts the events as JSON that Prism finds valid, with the conversion token", async () => {
    const report = await pinterest.client().conversions.send(adAccountId, [checkoutEvent]);
    const [request] = pinterest.taken();
    expect(request).toMatchObject({
      method: "POST",
      path: `/ad_accounts/${adAccountId}/events`,
      search: "",
      headers: { authorization: `Bearer ${conversionToken}`, "content-type": "application/json" },
    });
    expect(JSON.parse(request?.body ?? "")).toEqual({ data: [checkoutEvent] });
    expect(report).toEqual({
      test: false,
      received: 1,
      processed: 1,
      failed: 0,
      unsent: 0,
      outcomes: [{ index: 0, eventId: "eventId0001", status: "processed" }],
    });
  });

  test("says ?test=true in lower case, in test mode or when told for one send", async () => {
    const inTestMode = await pinterest
      .client({ testMode: true })
      .conversions.send(adAccountId, [checkoutEvent]);
    const once = await pinterest
      .client()
      .conversions.send(adAccountId, [checkoutEvent], { test: true });
    expect(pinterest.taken().map(({ search }) => search)).toEqual(["test=true", "test=true"]);
    expect([inTestMode.test, once.test]).toEqual([true, true]);
  });

  test("sends a Date as whole seconds and numbers for money as strings", async () => {
    const event = eventWith({
      event_time: new Date("2026-11-23T10:00:00.900Z"),
      custom_data: {
        currency: "USD",
        value: 72.39,
        predicted_ltv: null,
        contents: [{ item_price: 0, quantity: 1 }],
      },
    });
    await pinterest.client().conversions.send(adAccountId, [event]);
    const [request] = pinterest.taken();
    const { data } = JSON.parse(request?.body ?? "") as { data: Record<string, unknown>[] };
    expect(data[0]).toMatchObject({
      event_time: 1795428000,
      custom_data: {
        value: "72.39",
        predicted_ltv: null,
        contents: [{ item_price: "0", quantity: 1 }],
      },
    });
  });

  test("leaves the caller's events as they were", async () => {
    const event = eventWith({ event_time: new Date(1_700_000_000_000), custom_data: { value: 1 } });
    const before = structuredClone(event);
    await pinterest.client().conversions.send(adAccountId, [event]);
    expect(event).toEqual(before);
  });

  test("tells a partial failure event by event, with error and warning, in order", async () => {
    pinterest.answerWith({
      status: 200,
      body: {
        num_events_received: 3,
        num_events_processed: 2,
        events: [
          { status: "processed", error_message: null, warning_message: "odd currency" },
          { status: "failed", error_message: "too old", warning_message: null },
          { status: "processed" },
        ],
      },
    });
    const events = ["a", "b", "c"].map((event_id) => eventWith({ event_id }));
    const report = await pinterest.client().conversions.send(adAccountId, events);
    expect(report).toEqual({
      test: false,
      received: 3,
      processed: 2,
      failed: 1,
      unsent: 0,
      outcomes: [
        { index: 0, eventId: "a", status: "processed", warning: "odd currency" },
        {
          index: 1,
          eventId: "b",
          status: "failed",
          error: { source: "pinterest", message: "too old", retryable: false },
        },
        { index: 2, eventId: "c", status: "processed" },
      ],
    });
  });

  test("reads a 422 that carries the outcomes as a report", async () => {
    pinterest.answerWith({
      status: 422,
      body: {
        code: 4196,
        message: "failed",
        details: { events: [{ status: "failed", error_message: "no such tag" }] },
      },
    });
    const report = await pinterest.client().conversions.send(adAccountId, [checkoutEvent]);
    expect(report).toMatchObject({ received: 1, processed: 0, failed: 1 });
    expect(report.outcomes[0]?.error).toEqual({
      source: "pinterest",
      message: "no such tag",
      retryable: false,
    });
  });

  test("throws a refusal of one event alone, which does not prove that the event is wrong", async () => {
    pinterest.answerWith({ status: 400, body: { code: 1, message: "'data' is wrong" } });
    const call = () => pinterest.client().conversions.send(adAccountId, [checkoutEvent]);
    expect(await thrownBy(call)).toMatchObject({
      name: "PinterestInvalidRequestError",
      message: "POST /ad_accounts/{ad_account_id}/events answered 400, code 1: 'data' is wrong",
    });
  });

  test("throws a 200 that tells nothing of the events", async () => {
    for (const body of [{}, null, [], { events: [{}] }]) {
      pinterest.answerWith({ status: 200, body });
      const error = await thrownBy(() =>
        pinterest.client().conversions.send(adAccountId, [checkoutEvent]),
      );
      expect(error).toBeInstanceOf(PinterestParseError);
    }
  });

  test("reports an event that the answer does not speak of as failed", async () => {
    pinterest.answerWith({ status: 200, body: { events: [{ status: "processed" }] } });
    const events = ["a", "b"].map((event_id) => eventWith({ event_id }));
    const report = await pinterest.client().conversions.send(adAccountId, events);
    expect(report).toMatchObject({ processed: 1, failed: 1 });
    expect(report.outcomes[1]).toMatchObject({ status: "failed", error: { source: "missing" } });
  });

  test("refuses the published example, which identifies nobody, without a call", async () => {
    const events = published.data as unknown as ConversionEvent[];
    const report = await pinterest.client().conversions.send(adAccountId, events);
    expect(pinterest.taken()).toEqual([]);
    expect(report).toMatchObject({ received: 1, processed: 0, failed: 1 });
    expect(report.outcomes[0]?.error).toMatchObject({
      source: "client",
      retryable: false,
      issues: [
        expect.objectContaining({ path: "user_data", severity: "error" }),
        expect.objectContaining({ path: "event_time", severity: "warning" }),
      ],
    });
  });

  test("sends the good events beside a bad one and keeps their order in the report", async () => {
    const events = [
      eventWith({ event_id: "a" }),
      eventWith({ event_id: "b", event_time: 1.5 }),
      eventWith({ event_id: "c" }),
    ];
    const report = await pinterest.client().conversions.send(adAccountId, events);
    const [request] = pinterest.taken();
    const { data } = JSON.parse(request?.body ?? "") as { data: { event_id: string }[] };
    expect(data.map(({ event_id }) => event_id)).toEqual(["a", "c"]);
    expect(report.outcomes.map(({ eventId, status }) => `${eventId} ${status}`)).toEqual([
      "a processed",
      "b failed",
      "c processed",
    ]);
  });

  test("takes 1,000 events in one request and the next one in another", async () => {
    const events = Array.from({ length: 1_001 }, (_, n) => eventWith({ event_id: `e${n}` }));
    const report = await pinterest.client().conversions.send(adAccountId, events);
    expect(report).toMatchObject({ received: 1_001, processed: 1_001 });
    const sizes = pinterest
      .taken()
      .map(({ body }) => (JSON.parse(body) as { data: unknown[] }).data.length);
    expect(sizes.sort()).toEqual([1, 1_000]);
  });

  test("makes an empty report of no events, without a call", async () => {
    const report = await pinterest.client().conversions.send(adAccountId, []);
    expect(report).toEqual({
      test: false,
      received: 0,
      processed: 0,
      failed: 0,
      unsent: 0,
      outcomes: [],
    });
    expect(pinterest.taken()).toEqual([]);
  });

  test("refuses an ad account id that is none", async () => {
    for (const id of ["", "..", "abc", undefined, 12]) {
      const error = await thrownBy(() =>
        pinterest.client().conversions.send(id as string, [checkoutEvent]),
      );
      expect(error).toMatchObject({ name: "PinterestInputError", field: "adAccountId" });
    }
    expect(pinterest.taken()).toEqual([]);
  });
});
