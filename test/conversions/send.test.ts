import { afterEach, describe, expect, test } from "vitest";
import {
  Pinterest,
  PinterestAuthenticationError,
  PinterestConfigurationError,
  PinterestServerError,
  type ConversionReport,
  type PinterestOptions,
} from "../../src/index.js";
import { thrownBy } from "../support/stand-in.js";
import { eventOf, eventsOf, startLedger, type Ledger, type LedgerRules } from "./ledger.js";

let ledger: Ledger | undefined;
afterEach(async () => {
  await ledger?.close();
  ledger = undefined;
});

async function start(rules: LedgerRules = {}, options: PinterestOptions = {}) {
  ledger = await startLedger(rules);
  const retry = { baseDelay: 1 };
  const client = new Pinterest({
    conversionToken: "t0ken-x",
    baseUrl: ledger.baseUrl,
    retry,
    ...options,
  });
  return { ledger, send: client.conversions.send.bind(client.conversions) };
}

const statusesOf = ({ outcomes }: ConversionReport) =>
  outcomes.map(({ eventId, status }) => `${eventId} ${status}`);

describe("send", () => {
  test("does not send an event with half an emoji, and check finds it too", async () => {
    const { ledger: server, send } = await start();
    const half = "\ud83d";
    const events = [
      eventOf("whole-😀"),
      eventOf(`half-${half}`),
      { ...eventOf("name"), custom_data: { contents: [{ item_name: half }] } },
      eventOf("backslash-\\ud83d"),
    ];
    const report = await send("1", events);
    expect(report).toMatchObject({ processed: 2, failed: 2 });
    expect([...server.taken.keys()]).toEqual(["whole-😀", "backslash-\\ud83d"]);
    const issuesOf = (index: number) => report.outcomes[index]?.error;
    expect(issuesOf(1)).toMatchObject({ issues: [{ path: "event_id", rule: "malformed-text" }] });
    const path = "custom_data.contents[0].item_name";
    expect(issuesOf(2)).toMatchObject({ issues: [{ path, rule: "malformed-text" }] });
    const checked = new Pinterest().conversions.check(events);
    expect(checked.map(({ index, ok }) => [index, ok])).toEqual([
      [1, false],
      [2, false],
    ]);
  });

  test("sends any number of events in batches, and reports them in order", async () => {
    const { ledger: server, send } = await start();
    const events = eventsOf(2_500);
    const report = await send("1", events);
    expect(report).toMatchObject({ received: 2_500, processed: 2_500, failed: 0, unsent: 0 });
    expect(report.outcomes.map(({ index }) => index)).toEqual(events.map((_, index) => index));
    expect([...server.sizes].sort((a, b) => a - b)).toEqual([500, 1_000, 1_000]);
    expect(server.taken.size).toBe(2_500);
  });

  test("keeps to the limits of events and bytes of a request that it is given", async () => {
    const { ledger: server, send } = await start();
    await send("1", eventsOf(10), { batchEvents: 4 });
    expect([...server.sizes].sort((a, b) => a - b)).toEqual([2, 4, 4]);
    const size = JSON.stringify(eventOf("e0")).length + 1;
    await send("1", eventsOf(9), { batchBytes: 11 + 3 * size });
    expect(server.sizes.slice(3)).toEqual([3, 3, 3]);
    const bodies = server.requests.slice(3).map(({ body }) => body.length);
    expect(Math.max(...bodies)).toBeLessThanOrEqual(11 + 3 * size);
  });

  test("sends an event that is larger than the limit by itself, counting bytes and not characters", async () => {
    const { ledger: server, send } = await start();
    const wide = { ...eventOf("wide"), app_name: "ü".repeat(400) };
    const report = await send("1", [eventOf("a"), wide, eventOf("b")], { batchBytes: 900 });
    expect(report.processed).toBe(3);
    expect(server.sizes).toEqual([1, 1, 1]);
  });

  test("finds the event that Pinterest refuses a request over, and sends the others once", async () => {
    const poison = new Set(["e137", "e138", "e900"]);
    const { ledger: server, send } = await start({ isPoison: (id) => poison.has(id) });
    const report = await send("1", eventsOf(1_000));
    expect(report).toMatchObject({ processed: 997, failed: 3, unsent: 0 });
    const failed = report.outcomes.filter(({ status }) => status === "failed");
    expect(failed.map(({ eventId }) => eventId)).toEqual([...poison]);
    expect(failed[0]?.error).toMatchObject({ source: "pinterest", retryable: false });
    expect(report.outcomes.map(({ index }) => index)).toEqual(eventsOf(1_000).map((_, n) => n));
    expect([...server.taken.values()].every((times) => times === 1)).toBe(true);
    expect(server.requestCount()).toBeLessThanOrEqual(64);
  });

  test("gives up the search within a bounded number of requests, with no event lost", async () => {
    const { ledger: server, send } = await start({
      isPoison: (id) => Number(id.slice(1)) % 2 === 1,
    });
    const report = await send("1", [...eventsOf(500)]);
    expect(server.requestCount()).toBeLessThanOrEqual(64);
    expect(report.received).toBe(500);
    expect(report.processed + report.failed + report.unsent).toBe(500);
    expect(report.unsent).toBeGreaterThan(0);
    expect(report.failed).toBeGreaterThan(0);
    const failed = report.outcomes.filter(({ status }) => status === "failed");
    expect(failed.every(({ index }) => index % 2 === 1)).toBe(true);
  });

  test("sends a batch again after an outage, with the same event ids", async () => {
    const { ledger: server, send } = await start({
      before: (_, request) => (request === 1 ? { status: 503 } : undefined),
      after: (_, request) => (request === 2 ? { status: 500 } : undefined),
    });
    const report = await send("1", eventsOf(3));
    expect(report).toMatchObject({ processed: 3, unsent: 0 });
    expect(server.sizes).toEqual([3, 3, 3]);
    expect([...server.taken.keys()]).toEqual(["e0", "e1", "e2"]);
  });

  test("throws the error where no event was answered for", async () => {
    const { send } = await start({
      before: () => ({ status: 401, body: { code: 2, message: "no" } }),
    });
    const error = await thrownBy(() => send("1", eventsOf(2)));
    expect(error).toBeInstanceOf(PinterestAuthenticationError);
    const { send: without } = await start({}, { conversionToken: undefined });
    expect(await thrownBy(() => without("1", eventsOf(1)))).toBeInstanceOf(
      PinterestConfigurationError,
    );
  });

  test("reports as unsent, with the error, what a dead credential left over", async () => {
    const { ledger: server, send } = await start({
      before: (_, request) =>
        request > 2 ? { status: 401, body: { code: 2, message: "no" } } : undefined,
    });
    const events = [...eventsOf(50), { ...eventOf("bad"), event_time: -1 }];
    const report = await send("1", events, { batchEvents: 5, concurrency: 1 });
    expect(report).toMatchObject({ received: 51, processed: 10, failed: 1, unsent: 40 });
    expect(report.outcomes[10]?.error).toBeInstanceOf(PinterestAuthenticationError);
    expect(report.outcomes[49]).toMatchObject({ eventId: "e49", status: "unsent" });
    expect(statusesOf(report)[50]).toBe("bad failed");
    expect(server.requestCount()).toBe(3);
  });

  test("goes on after a batch that nobody answers for, and stops after five in a row", async () => {
    const { ledger: server, send } = await start(
      { before: (ids) => (ids.includes("e7") ? { status: 500 } : undefined) },
      { retry: false },
    );
    const report = await send("1", eventsOf(20), { batchEvents: 5, concurrency: 1 });
    expect(report).toMatchObject({ processed: 15, unsent: 5 });
    expect(report.outcomes[7]?.error).toBeInstanceOf(PinterestServerError);

    await server.close();
    const { ledger: down, send: sendDown } = await start(
      { before: (_, request) => (request > 1 ? { status: 500 } : undefined) },
      { retry: false },
    );
    const rest = await sendDown("1", eventsOf(100), { batchEvents: 5, concurrency: 1 });
    expect(rest).toMatchObject({ received: 100, processed: 5, unsent: 95 });
    expect(down.requestCount()).toBe(6);
  });

  test("tells its progress after each request", async () => {
    const { send } = await start();
    const seen: number[] = [];
    const onProgress = ({ processed }: { processed: number }) => seen.push(processed);
    await send("1", eventsOf(10), { batchEvents: 4, concurrency: 1, onProgress });
    expect(seen).toEqual([4, 8, 10]);
  });

  test("refuses options that it cannot use, by name", async () => {
    const { send } = await start();
    for (const [option, value] of [
      ["concurrency", 0],
      ["batchEvents", 1_001],
      ["batchBytes", 0.5],
      ["test", "true"],
      ["onProgress", 1],
    ] as const) {
      expect(await thrownBy(() => send("1", eventsOf(1), { [option]: value }))).toMatchObject({
        name: "PinterestInputError",
        field: option,
      });
    }
    expect(await thrownBy(() => send("1", {} as never))).toMatchObject({ field: "events" });
  });
});
