import { describe, expect, test } from "vitest";
import type { Body, SendOptions } from "../../src/index.js";
import { thrownBy } from "../support/stand-in.js";
import { adAccountId, clientOf, eventOf, useStandIn } from "./shared.js";

const standIn = useStandIn();
const send = (ids: readonly string[], options: SendOptions = {}) =>
  clientOf(standIn()).conversions.send(
    adAccountId,
    ids.map((id) => eventOf(id)),
    options,
  );
const recordedIds = () => standIn().events.map(({ event_id }) => event_id);
const fates = () =>
  standIn().receivedEvents.map(({ event, fate, test }) => [event.event_id, fate, test]);

/** Sends a body past the client's own checks. */
function post(body: unknown, query = {}) {
  return clientOf(standIn(), { retry: false }).post("/ad_accounts/{ad_account_id}/events", {
    path: { ad_account_id: adAccountId },
    query: query,
    body: body as Body<"POST /ad_accounts/{ad_account_id}/events">,
  });
}

describe("conversion events", () => {
  test("are processed and recorded, as they came", async () => {
    const event = eventOf("a", { custom_data: { currency: "USD", value: "72.39" } });
    const report = await clientOf(standIn()).conversions.send(adAccountId, [event]);
    expect(report).toMatchObject({ received: 1, processed: 1, test: false });
    expect(standIn().events).toEqual([event]);
    expect(standIn().receivedEvents).toEqual([
      { event, adAccountId, test: false, fate: "recorded" },
    ]);
  });

  test("of a test are processed, and nothing is recorded", async () => {
    const report = await send(["a", "b"], { test: true });
    expect(report).toMatchObject({ processed: 2, test: true });
    expect(recordedIds()).toEqual([]);
    expect(fates()).toEqual([
      ["a", "test", true],
      ["b", "test", true],
    ]);
    await send(["a"]);
    expect(recordedIds()).toEqual(["a"]);
  });

  test("count once by event_id and event_name, in one request and in many", async () => {
    expect(await send(["a", "b", "a"])).toMatchObject({ processed: 3 });
    expect(await send(["b", "c"])).toMatchObject({ processed: 2 });
    expect(recordedIds()).toEqual(["a", "b", "c"]);
    expect(fates().map(([id, fate]) => `${id} ${fate}`)).toEqual([
      "a recorded",
      "b recorded",
      "a duplicate",
      "b duplicate",
      "c recorded",
    ]);
  });

  test("of a shop count each time, since Pinterest does not deduplicate offline events", async () => {
    const offline = eventOf("a", { action_source: "offline" });
    for (const events of [[offline, offline], [offline]]) {
      await clientOf(standIn()).conversions.send(adAccountId, events);
    }
    expect(fates().map(([, fate]) => fate)).toEqual(["recorded", "recorded", "recorded"]);
    expect(recordedIds()).toEqual(["a", "a", "a"]);
  });

  test("of another name or another ad account count beside each other", async () => {
    const { conversions } = clientOf(standIn());
    await conversions.send("1", [eventOf("a"), eventOf("a", { event_name: "signup" })]);
    await conversions.send("2", [eventOf("a")]);
    expect(standIn().receivedEvents).toMatchObject([
      { adAccountId: "1", fate: "recorded", event: { event_name: "checkout" } },
      { adAccountId: "1", fate: "recorded", event: { event_name: "signup" } },
      { adAccountId: "2", fate: "recorded", event: { event_name: "checkout" } },
    ]);
  });

  test("have the outcomes that are listed by event_id", async () => {
    standIn().decide({
      b: { status: "failed", error_message: "too old" },
      c: { status: "processed", warning_message: "odd" },
    });
    const report = await send(["a", "b", "c"]);
    expect(report).toMatchObject({ processed: 2, failed: 1 });
    expect(report.outcomes).toMatchObject([
      { status: "processed" },
      { status: "failed", error: { source: "pinterest", message: "too old" } },
      { status: "processed", warning: "odd" },
    ]);
    expect(recordedIds()).toEqual(["a", "c"]);
    expect(fates()[1]).toEqual(["b", "failed", false]);
  });

  test("have the outcomes that a function decides, and count when they succeed later", async () => {
    standIn().decide((event, index) =>
      event.event_id === "b" && index === 1
        ? { status: "failed", error_message: "no" }
        : { status: "processed" },
    );
    await send(["a", "b"]);
    expect(recordedIds()).toEqual(["a"]);
    await send(["b"]);
    expect(recordedIds()).toEqual(["a", "b"]);
  });

  test("none of which is taken are answered with a 422 that tells their outcomes", async () => {
    standIn().decide(() => ({ status: "failed", error_message: "no such tag" }));
    const error = await thrownBy(() => post({ data: [eventOf("a")] }));
    expect(error).toMatchObject({
      status: 422,
      details: { num_events_received: 1, num_events_processed: 0 },
    });
    expect(await send(["a"])).toMatchObject({ failed: 1 });
  });

  test.each([
    ["an unknown field", { em: "x" }, "data[1].em: unknown field"],
    ["an unknown field within", { user_data: { emm: [] } }, "data[1].user_data.emm: unknown field"],
    ["a missing field", { event_time: undefined }, "data[1].event_time: is missing"],
    ["a wrong type", { event_time: "now" }, "data[1].event_time: expected an integer"],
    ["no identifier", { user_data: {} }, "data[1]: does not match the schema"],
  ])("are all refused over one with %s", async (_, changes, fault) => {
    const data = [eventOf("a"), { ...eventOf("b"), ...changes }];
    const error = await thrownBy(() => post({ data }));
    expect(error).toMatchObject({ status: 400, code: 4196 });
    expect(String(error)).toContain(fault);
    expect(standIn().receivedEvents).toEqual([]);
  });

  test("are told five faults of, however many there are", async () => {
    const data = Array.from({ length: 9 }, () => ({ ...eventOf("a"), extra: 1 }));
    const error = await thrownBy(() => post({ data }));
    expect(String(error).match(/unknown field/g)).toHaveLength(5);
  });

  test("are 1 to 1,000 in a request", async () => {
    const events = (count: number) => Array.from({ length: count }, (_, n) => eventOf(`e${n}`));
    for (const data of [[], events(1_001)]) {
      const error = await thrownBy(() => post({ data }));
      expect(error).toMatchObject({ status: 400 });
      expect(String(error)).toContain("data must have 1 to 1000 events");
    }
    expect(await post({ data: events(1_000) })).toMatchObject({ num_events_processed: 1_000 });
    expect(standIn().events).toHaveLength(1_000);
  });

  test("come in a body that is JSON with a list named data", async () => {
    for (const body of [{}, [], null, { data: {} }]) {
      const error = await thrownBy(() => post(body));
      expect(error).toMatchObject({ status: 400, code: 4196 });
    }
    const answer = await fetch(`${standIn().baseUrl}/ad_accounts/1/events`, {
      method: "POST",
      headers: { authorization: "Bearer any", "content-type": "application/json" },
      body: '{"data":[',
    });
    expect(answer.status).toBe(400);
  });

  test("come with test=true or test=false, and no third word", async () => {
    const data = [eventOf("a")];
    expect(await thrownBy(() => post({ data }, { test: "True" }))).toMatchObject({ status: 400 });
    await post({ data }, { test: false });
    expect(recordedIds()).toEqual(["a"]);
  });
});

describe("the option outcome", () => {
  const failing = useStandIn({ outcome: { bad: { status: "failed", error_message: "no" } } });

  test("decides until decide does, and again after a reset", async () => {
    const sendBad = () => clientOf(failing()).conversions.send(adAccountId, [eventOf("bad")]);
    expect(await sendBad()).toMatchObject({ failed: 1 });
    failing().decide({});
    expect(await sendBad()).toMatchObject({ processed: 1 });
    failing().reset();
    expect(failing().events).toEqual([]);
    expect(await sendBad()).toMatchObject({ failed: 1 });
  });
});
