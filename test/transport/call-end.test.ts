import { channel, subscribe, unsubscribe } from "node:diagnostics_channel";
import { describe, expect, test } from "vitest";
import {
  Pinterest,
  type CallEvent,
  type EndEvent,
  type PinterestOptions,
} from "../../src/index.js";
import { type Script, answerOf, scriptFetch } from "../support/scripted-fetch.js";

const accessToken = "access-token-for-tests";

function start(script: Script[], options: PinterestOptions = {}) {
  const events: CallEvent[] = [];
  const { fetch } = scriptFetch(...script);
  const retry = { baseDelay: 1 };
  const onEvent = (event: CallEvent) => events.push(event);
  const client = new Pinterest({ accessToken, fetch, retry, onEvent, ...options });
  const ends = () => events.filter((event): event is EndEvent => event.type === "end");
  return { client, events, ends };
}

const ignore = () => undefined;

describe("The event at the end of a call", () => {
  test("is its last one, once, whatever the call resolves or rejects with", async () => {
    const cases: [Script[], status: number | undefined, errorName: string | undefined][] = [
      [[answerOf(200, {})], 200, undefined],
      [[answerOf(404, {})], 404, "PinterestNotFoundError"],
      [[answerOf(200, "not JSON")], 200, "PinterestParseError"],
      [[new TypeError("fetch failed")], undefined, "PinterestConnectionError"],
      [[answerOf(503, {}), answerOf(200, {})], 200, undefined],
    ];
    for (const [script, status, errorName] of cases) {
      const { client, events, ends } = start(script);
      await client.get("/user_account").catch(ignore);
      expect(ends()).toMatchObject([{ status, errorName }]);
      expect(events.at(-1)?.type).toBe("end");
      expect(events.at(-1)?.attempt).toBe(events.filter(({ type }) => type === "request").length);
    }
  });

  test("comes for a call that is aborted before its first request, and for one without a credential", async () => {
    const { client, ends } = start([answerOf(200, {})]);
    await client.get("/user_account", { signal: AbortSignal.abort() }).catch(ignore);
    expect(ends()).toMatchObject([
      { errorName: "PinterestAbortError", status: undefined, attempt: 0 },
    ]);
    const bare = start([answerOf(200, {})], { accessToken: undefined });
    await bare.client.get("/user_account").catch(ignore);
    expect(bare.ends()).toMatchObject([{ errorName: "PinterestConfigurationError", attempt: 0 }]);
  });

  test("comes for calls of raw, of pages and of events", async () => {
    const counts = { num_events_received: 1, num_events_processed: 1 };
    const { client, ends } = start([
      answerOf(404, {}),
      answerOf(200, { items: [], bookmark: null }),
      answerOf(200, { ...counts, events: [{ status: "processed" }] }),
    ]);
    await client.raw.GET("/user_account");
    await client.paginate("/pins").toArray({ limit: 1 });
    await client.conversions.send("1", [
      {
        event_name: "checkout",
        action_source: "web",
        event_time: new Date(),
        event_id: "e1",
        user_data: { client_ip_address: "203.0.113.7", client_user_agent: "a" },
      },
    ]);
    expect(ends().map(({ operation, status }) => [operation, status])).toEqual([
      ["user_account/get", 404],
      ["pins/list", 200],
      ["events/create", 200],
    ]);
  });

  test("has the id of its call, which no other call has, also of calls at the same time", async () => {
    const { client, events, ends } = start([answerOf(503, {}), answerOf(200, {})]);
    const other = start([answerOf(200, {})]);
    await Promise.all([
      client.get("/user_account"),
      client.get("/user_account"),
      other.client.get("/user_account"),
    ]);
    const ids = [...ends(), ...other.ends()].map(({ callId }) => callId);
    expect(new Set(ids).size).toBe(3);
    for (const { callId } of events) expect(ids).toContain(callId);
  });
});

describe("The diagnostics channel pinterest-client:event", () => {
  test("gets the events of every client while somebody subscribes", async () => {
    const name = "pinterest-client:event";
    const received: unknown[] = [];
    const receive = (event: unknown) => received.push(event);
    const { client, events } = start([answerOf(200, {})]);
    const { client: silent } = start([answerOf(200, {})], { onEvent: undefined });
    expect(channel(name).hasSubscribers).toBe(false);
    await client.get("/user_account");
    events.length = 0;
    subscribe(name, receive);
    await client.get("/user_account");
    expect(received).toEqual(events);
    await silent.get("/user_account");
    unsubscribe(name, receive);
    await silent.get("/user_account");
    expect(received.map((event) => (event as CallEvent).type)).toEqual([
      ...["request", "response", "end"],
      ...["request", "response", "end"],
    ]);
  });
});
