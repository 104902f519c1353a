import { describe, expect, test } from "vitest";
import {
  Pinterest,
  PinterestCallError,
  PinterestConfigurationError,
  PinterestRateLimitError,
  type CallEvent,
  type RateGate,
  type RateGateRequest,
  type RateReservation,
} from "../../src/index.js";
import { eventsOf, startLedger } from "../conversions/ledger.js";

/** A gate that answers as scripted, and then lets everything start. */
function scriptedGate(...answers: (RateReservation | Error)[]) {
  const asked: RateGateRequest[] = [];
  const pauses: number[] = [];
  const gate: RateGate = {
    reserve(request) {
      asked.push(request);
      const answer = answers.shift() ?? { waitMs: 0, slot: 0 };
      if (answer instanceof Error) throw answer;
      return answer;
    },
    pause: (ms) => pauses.push(ms),
  };
  return { gate, asked, pauses };
}

const answer = (status: number, headers: Record<string, string> = {}) =>
  Promise.resolve(Response.json({ username: "jane" }, { status, headers }));
const clientOf = (rateGate: RateGate, statuses: number[] = [], options = {}) =>
  new Pinterest({
    accessToken: "token",
    rateGate,
    retry: { baseDelay: 1 },
    fetch: () => answer(statuses.shift() ?? 200, { "retry-after": "0" }),
    ...options,
  });

describe("the rate gate", () => {
  test("is asked before each attempt, retries included", async () => {
    const { gate, asked, pauses } = scriptedGate();
    await clientOf(gate, [503, 500]).get("/user_account");
    expect(asked).toHaveLength(3);
    expect(pauses).toEqual([]);
  });

  test("is asked for each part of a batch that is split", async () => {
    const ledger = await startLedger({ isPoison: (id) => id === "e3" });
    const { gate, asked } = scriptedGate();
    const options = { conversionToken: "pinc", baseUrl: ledger.baseUrl, rateGate: gate };
    const report = await new Pinterest(options).conversions.send("549755885175", eventsOf(8));
    expect(report).toMatchObject({ processed: 7, failed: 1 });
    expect(ledger.requestCount()).toBeGreaterThan(3);
    expect(asked).toHaveLength(ledger.requestCount());
    await ledger.close();
  });

  test("makes an attempt wait, and is asked again with its slot until it may start", async () => {
    const events: CallEvent[] = [];
    const { gate, asked } = scriptedGate({ waitMs: 3, slot: 7 }, { waitMs: 2, slot: 9 });
    await clientOf(gate, [], { onEvent: (event: CallEvent) => events.push(event) }).get(
      "/user_account",
    );
    expect(asked.map(({ slot }) => slot)).toEqual([undefined, 7, 9]);
    const throttled = events.filter(({ type }) => type === "throttle");
    expect(throttled).toMatchObject([{ category: "org_read", delay: 3, attempt: 1 }]);
  });

  test("ends a call at once if the wait is longer than the call may wait", async () => {
    const { gate, asked } = scriptedGate({ waitMs: 90_000 });
    const call = clientOf(gate).get("/user_account");
    await expect(call).rejects.toThrow(PinterestRateLimitError);
    await expect(call).rejects.toMatchObject({ attempts: 0, retryAfterMs: 90_000 });
    expect(asked[0]?.maxWaitMs).toBe(60_000);
    // What was held back does not count as under way.
    await clientOf(gate).get("/user_account");
  });

  test("is told of a 429, and how long it asks to wait", async () => {
    const { gate, pauses } = scriptedGate();
    const statuses = [429];
    const fetch = () => answer(statuses.shift() ?? 200, { "retry-after": "1" });
    await clientOf(gate, [], { fetch, retry: false })
      .get("/user_account")
      .catch(() => undefined);
    expect(pauses).toEqual([1_000]);
  });

  test("is told of a day at most, in case the server is wrong", async () => {
    const { gate, pauses } = scriptedGate();
    const fetch = () => answer(429, { "retry-after": "99999999999" });
    const call = clientOf(gate, [], { fetch }).get("/user_account");
    await expect(call).rejects.toMatchObject({ retryAfterMs: 99_999_999_999_000 });
    expect(pauses).toEqual([86_400_000]);
  });

  test("does not send a call that it fails for, and its failure to pause is ignored", async () => {
    const { gate } = scriptedGate(new Error("no connection"));
    let sent = 0;
    const fetch = () => answer(++sent > 0 ? 200 : 500);
    const call = clientOf(gate, [], { fetch }).get("/user_account");
    await expect(call).rejects.toThrow(PinterestCallError);
    await expect(call).rejects.toThrow("GET /user_account was not sent: the rate gate failed");
    expect(sent).toBe(0);
    const broken = { ...gate, pause: () => Promise.reject(new Error("no connection")) };
    const client = clientOf(broken, [429, 200]);
    expect(await client.get("/user_account")).toMatchObject({ username: "jane" });
  });

  test("ends when the call is aborted or out of time", async () => {
    const silent: RateGate = {
      reserve: () => new Promise(() => undefined),
      pause: () => undefined,
    };
    const late = clientOf(silent).get("/user_account", { totalTimeout: 5 });
    await expect(late).rejects.toMatchObject({ name: "PinterestTimeoutError", attempts: 0 });
    const signal = AbortSignal.timeout(5);
    await expect(clientOf(silent).get("/user_account", { signal })).rejects.toMatchObject({
      name: "PinterestAbortError",
    });
  });

  test("does not hold up a call that is out of time or aborted, though its pause never ends", async () => {
    const stuck: RateGate = {
      reserve: () => ({ waitMs: 0, slot: 0 }),
      pause: () => new Promise(() => undefined),
    };
    const late = clientOf(stuck, [429]).get("/user_account", { totalTimeout: 50 });
    await expect(late).rejects.toThrow(PinterestCallError);
    const controller = new AbortController();
    const aborting = { ...stuck, pause: () => (controller.abort(), stuck.pause(0)) };
    const { signal } = controller;
    const aborted = clientOf(aborting, [429]).get("/user_account", { signal });
    await expect(aborted).rejects.toMatchObject({ name: "PinterestAbortError", attempts: 1 });
  });

  test("says that a call was not sent again, if it ends the call before a retry", async () => {
    const { gate } = scriptedGate({ waitMs: 0, slot: 0 }, { waitMs: 90_000 });
    const call = clientOf(gate, [500]).get("/user_account");
    await expect(call).rejects.toThrow("GET /user_account was not sent again: ");
    await expect(call).rejects.toMatchObject({ attempts: 1, retryAfterMs: 90_000 });
  });

  test.each([{ waitMs: NaN, slot: 5 }, { waitMs: Infinity }, { waitMs: "5" }, {}, null])(
    "fails the call, unsent, if it reserves no finite wait: %o",
    async (reservation) => {
      const { gate, asked } = scriptedGate(reservation as never);
      // `null` is what scriptedGate would replace.
      const given = reservation === null ? { ...gate, reserve: () => null as never } : gate;
      const error: unknown = await clientOf(given)
        .get("/user_account")
        .catch((reason: unknown) => reason);
      expect(error).toBeInstanceOf(PinterestCallError);
      expect(error).toMatchObject({
        attempts: 0,
        message: "GET /user_account was not sent: the rate gate failed",
        cause: { message: "reserve() must return { waitMs }, with a finite number" },
      });
      expect(asked.length).toBeLessThan(2);
    },
  );

  test("is an object with both functions", () => {
    const options = { rateGate: { reserve: () => ({ waitMs: 0 }) } as never };
    expect(() => new Pinterest(options)).toThrow(PinterestConfigurationError);
    expect(() => new Pinterest(options)).toThrow(
      "rateGate: expected an object with reserve() and pause()",
    );
  });
});
