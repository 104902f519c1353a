import { afterEach, describe, expect, test } from "vitest";
import {
  Pinterest,
  PinterestApiError,
  PinterestInvalidRequestError,
  PinterestUnprocessableError,
  type ConversionReport,
} from "../../src/index.js";
import type { StandInAnswer } from "../../src/testing/index.js";
import { thrownBy } from "../support/stand-in.js";
import { eventsOf, startLedger, type Ledger, type LedgerRules } from "./ledger.js";

let ledger: Ledger | undefined;
afterEach(async () => {
  await ledger?.close();
  ledger = undefined;
});

async function start(rules: LedgerRules) {
  ledger = await startLedger(rules);
  const client = new Pinterest({
    conversionToken: "t0ken-x",
    baseUrl: ledger.baseUrl,
    retry: { limit: 0 },
  });
  return { ledger, conversions: client.conversions };
}

const refusal = (status: number, code: number, message = "Invalid"): StandInAnswer => ({
  status,
  body: { code, message },
});

/** The reports of a stream, and what it threw. */
async function read(stream: AsyncIterable<ConversionReport>) {
  const reports: ConversionReport[] = [];
  try {
    for await (const report of stream) reports.push(report);
  } catch (error) {
    return { reports, error };
  }
  return { reports, error: undefined };
}

describe("a request that is refused whatever events it has", () => {
  test.each([
    [400, PinterestInvalidRequestError],
    [413, PinterestApiError],
    [422, PinterestUnprocessableError],
  ])("with %i is given up soon, and no event is blamed for it", async (status, kind) => {
    const { ledger: server, conversions } = await start({ before: () => refusal(status, 1) });
    const error = await thrownBy(() => conversions.send("1", eventsOf(1_000)));
    expect(error).toBeInstanceOf(kind);
    expect(server.requestCount()).toBeLessThanOrEqual(8);
  });

  test("is recognized also if each answer has an id of its own in its message", async () => {
    const { ledger: server, conversions } = await start({
      before: (_, request) => refusal(400, 1, `Invalid, request 5f0c9ab1e${request}, ${request} s`),
    });
    expect(await thrownBy(() => conversions.send("1", eventsOf(1_000)))).toBeInstanceOf(
      PinterestInvalidRequestError,
    );
    expect(server.requestCount()).toBeLessThanOrEqual(8);
  });

  test("is recognized also if its answers differ, as a UUID, a word or the status does", async () => {
    const words = ["ash", "birch", "cedar", "elm", "fir"];
    const answers = [
      () => refusal(400, 1, `Invalid, request ${crypto.randomUUID()}`),
      (request: number) => refusal(400, 1, `Invalid, says host ${words[request % 5]}`),
      (request: number) => refusal(request % 2 ? 400 : 422, 1),
    ];
    for (const answer of answers) {
      const { ledger: server, conversions } = await start({
        before: (_, request) => answer(request),
      });
      expect(await thrownBy(() => conversions.send("1", eventsOf(1_000)))).toBeInstanceOf(
        PinterestApiError,
      );
      expect(server.requestCount()).toBeLessThanOrEqual(8);
      await server.close();
    }
  });

  test("stops a stream, which reports what it took as unsent", async () => {
    const { conversions } = await start({ before: () => refusal(400, 1) });
    const stream = conversions.sendAll("1", eventsOf(100), { batchEvents: 10, concurrency: 1 });
    const { reports, error } = await read(stream);
    expect(error).toBeInstanceOf(PinterestInvalidRequestError);
    expect(error).toMatchObject({ eventsTaken: 10 });
    expect(reports.map(({ unsent, failed }) => [unsent, failed])).toEqual([[10, 0]]);
    expect(reports[0]?.outcomes[0]?.error).toBeInstanceOf(PinterestInvalidRequestError);
  });

  test("because of the account from one moment on keeps what was processed before", async () => {
    const { conversions } = await start({
      before: (_, request) => (request > 2 ? refusal(400, 1) : undefined),
    });
    const report = await conversions.send("1", eventsOf(50), { batchEvents: 10, concurrency: 1 });
    expect(report).toMatchObject({ processed: 20, failed: 0, unsent: 30 });
  });

  test.each([8, 100, 1_000])(
    "of %i events from one moment within a batch blames no event of the rest",
    async (count) => {
      const { conversions } = await start({
        before: (_, request) =>
          request === 1 ? refusal(400, 5) : request > 2 ? refusal(400, 9) : undefined,
      });
      const report = await conversions.send("1", eventsOf(count));
      expect(report).toMatchObject({ processed: count / 2, failed: 0, unsent: count / 2 });
      expect(report.outcomes[count - 1]?.error).toBeInstanceOf(PinterestInvalidRequestError);
    },
  );

  test.each(["<html>waf</html>", { message: "Blocked" }])(
    "by something that is not Pinterest's JSON blames no event: %j",
    async (body) => {
      const { ledger: server, conversions } = await start({
        before: (ids) => (ids.includes("e3") ? { status: 400, body } : undefined),
        isPoison: (id) => id === "e6",
      });
      const report = await conversions.send("1", eventsOf(8));
      expect(report).toMatchObject({ processed: 6, failed: 1, unsent: 1 });
      expect(report.outcomes[3]).toMatchObject({ status: "unsent" });
      expect(report.outcomes[6]).toMatchObject({ status: "failed" });
      expect(server.taken.size).toBe(6);
    },
  );

  test("by something that is not Pinterest's JSON blames no event that comes last either", async () => {
    const { conversions } = await start({
      before: (ids) =>
        ids.length === 1 && ids[0] === "e7" ? { status: 400, body: "<html>waf</html>" } : undefined,
      isPoison: (id) => id === "e7",
    });
    const report = await conversions.send("1", eventsOf(8));
    expect(report).toMatchObject({ processed: 7, failed: 0, unsent: 1 });
  });

  test("with one event is no proof against that event", async () => {
    const { ledger: server, conversions } = await start({ before: () => refusal(400, 4196) });
    expect(await thrownBy(() => conversions.send("1", eventsOf(1)))).toBeInstanceOf(
      PinterestInvalidRequestError,
    );
    // One after the other, as of a slow source: the stream goes on until five have failed.
    const stream = conversions.sendAll("1", eventsOf(50), { batchEvents: 1, concurrency: 1 });
    const { reports } = await read(stream);
    expect(reports.every(({ unsent }) => unsent === 1)).toBe(true);
    expect(server.requestCount()).toBe(6);
  });

  test.each([12, 2, 8, 29, 4197])(
    "with code %i, which no event causes, is not split at all",
    async (code) => {
      const { ledger: server, conversions } = await start({
        before: (_, request) => (request === 1 ? refusal(400, code) : undefined),
      });
      const report = await conversions.send("1", eventsOf(20), { batchEvents: 10, concurrency: 1 });
      expect(report).toMatchObject({ processed: 10, failed: 0, unsent: 10 });
      expect(server.requestCount()).toBe(2);
    },
  );
});

describe("a batch with events that Pinterest refuses", () => {
  test.each([
    ["the first", [0]],
    ["the first two", [0, 1]],
    ["the last", [99]],
    ["one in each half", [10, 90]],
    ["neighbours in both halves", [49, 50]],
  ])("is sent without %s", async (_, poison) => {
    const ids = new Set(poison.map((n) => `e${n}`));
    const { ledger: server, conversions } = await start({ isPoison: (id) => ids.has(id) });
    const report = await conversions.send("1", eventsOf(100));
    expect(report).toMatchObject({ processed: 100 - poison.length, failed: poison.length });
    const failed = report.outcomes.filter(({ status }) => status === "failed");
    expect(failed.map(({ index }) => index)).toEqual(poison);
    expect([...server.taken.values()].every((times) => times === 1)).toBe(true);
  });

  test("each for a reason of its own reports those reasons", async () => {
    const { conversions } = await start({
      before: ([id, ...others]) =>
        refusal(400, 4196, others.length > 0 ? "Invalid" : id === "e0" ? "No name" : "No time"),
    });
    const report = await conversions.send("1", eventsOf(2));
    expect(report.outcomes.map(({ error }) => error?.message)).toEqual([
      expect.stringContaining("No name"),
      expect.stringContaining("No time"),
    ]);
    expect(report).toMatchObject({ failed: 2, unsent: 0 });
  });
});

describe("an answer", () => {
  const answering = (events: unknown[]) =>
    start({ after: () => ({ status: 200, body: { events } }) });

  test("with an unknown status of one event keeps the outcomes of the others", async () => {
    const { conversions } = await answering([
      { status: "processed" },
      { status: "deferred", error_message: "later" },
      { status: "failed", error_message: "no" },
      null,
      {},
    ]);
    const { outcomes } = await conversions.send("1", eventsOf(5));
    expect(outcomes.map(({ status }) => status)).toEqual([
      "processed",
      ...Array<string>(4).fill("failed"),
    ]);
    expect(outcomes[1]?.error).toEqual({
      source: "pinterest",
      message: 'unknown status "deferred": later',
      retryable: true,
    });
    expect(outcomes.slice(3).map(({ error }) => error)).toEqual([
      expect.objectContaining({ source: "missing", retryable: true }),
      expect.objectContaining({ source: "missing", retryable: true }),
    ]);
  });

  test("that repeats the token in a message of an event has it redacted", async () => {
    const { conversions } = await answering([
      { status: "failed", error_message: "bad token t0ken-x" },
      { status: "processed", warning_message: "old token t0ken-x" },
      { status: "t0ken-x" },
    ]);
    const { outcomes } = await conversions.send("1", eventsOf(3));
    expect(JSON.stringify(outcomes)).not.toContain("t0ken-x");
    expect(outcomes[0]?.error?.message).toMatch(/^bad token /);
    expect(outcomes[1]?.warning).toMatch(/^old token /);
  });

  test("with messages that are not text is read all the same", async () => {
    const { conversions } = await answering([
      { status: "processed", warning_message: { a: 1 } },
      { status: "failed", error_message: 7 },
    ]);
    const { outcomes } = await conversions.send("1", eventsOf(2));
    expect(outcomes[0]).toEqual({ index: 0, eventId: "e0", status: "processed" });
    expect(outcomes[1]?.error?.message).toBe("Pinterest gives no reason");
  });
});
