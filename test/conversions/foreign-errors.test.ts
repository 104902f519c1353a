import { afterEach, describe, expect, test } from "vitest";
import {
  clickIdFrom,
  fromEventTime,
  isPinterestError,
  Pinterest,
  PinterestInputError,
  type ConversionReport,
  type PinterestOptions,
} from "../../src/index.js";
import { thrownBy } from "../support/stand-in.js";
import { eventsOf, startLedger, type Ledger, type LedgerRules } from "./ledger.js";

let ledger: Ledger | undefined;
afterEach(async () => {
  await ledger?.close();
  ledger = undefined;
});

async function start(rules: LedgerRules = {}, options: PinterestOptions = {}) {
  ledger = await startLedger(rules);
  const { baseUrl } = ledger;
  const client = new Pinterest({ conversionToken: "t0ken-x", baseUrl, ...options });
  return { ledger, conversions: client.conversions };
}

/** A token function that fails from its third call on. */
function failingToken(): () => Promise<string> {
  let calls = 0;
  return () =>
    ++calls > 2 ? Promise.reject(new TypeError("the vault is sealed")) : Promise.resolve("t0ken-x");
}

describe("a token function that throws", () => {
  test("leaves send with a report of all events", async () => {
    const { conversions } = await start({}, { conversionToken: failingToken() });
    const report = await conversions.send("1", eventsOf(30), { batchEvents: 10, concurrency: 1 });
    expect(report).toMatchObject({ received: 30, processed: 20, failed: 0, unsent: 10 });
    expect(isPinterestError(report.outcomes[25]?.error)).toBe(true);
  });

  test("leaves sendAll with reports of all events that it took", async () => {
    let taken = 0;
    function* source() {
      for (const event of eventsOf(100)) {
        taken++;
        yield event;
      }
    }
    const { conversions } = await start({}, { conversionToken: failingToken() });
    const reports: ConversionReport[] = [];
    const error = await thrownBy(async () => {
      const stream = conversions.sendAll("1", source(), { batchEvents: 10, concurrency: 2 });
      for await (const report of stream) reports.push(report);
    });
    expect(isPinterestError(error)).toBe(true);
    expect(error).toMatchObject({ eventsTaken: taken });
    const outcomes = reports.flatMap((report) => report.outcomes);
    expect(outcomes.map(({ eventId }) => eventId)).toEqual(
      eventsOf(taken).map(({ event_id }) => event_id),
    );
    expect(outcomes.filter(({ status }) => status === "processed")).toHaveLength(20);
  });
});

describe("onProgress", () => {
  const listeners = {
    "that throws": () => {
      throw new Error("no disk");
    },
    "that rejects": () => Promise.reject(new Error("no disk")),
  };
  test.each(Object.entries(listeners))("%s loses no report", async (_, onProgress) => {
    const { conversions } = await start();
    const options = { batchEvents: 5, onProgress };
    expect(await conversions.send("1", eventsOf(10), options)).toMatchObject({ processed: 10 });
    let processed = 0;
    for await (const report of conversions.sendAll("1", eventsOf(10), options)) {
      processed += report.processed;
    }
    expect(processed).toBe(10);
  });
});

describe("send", () => {
  test("reports all of 150,000 events with a dead credential", async () => {
    const { conversions } = await start({
      before: (_, request) =>
        request > 1 ? { status: 401, body: { code: 2, message: "no" } } : undefined,
    });
    const [event] = eventsOf(1);
    const events = Array.from({ length: 150_000 }, () => ({ ...event }) as never);
    const report = await conversions.send("1", events, { concurrency: 1 });
    expect(report).toMatchObject({ received: 150_000, processed: 1_000, unsent: 149_000 });
  });

  test("sends the list as it was when it was called", async () => {
    const events = eventsOf(6);
    const { conversions } = await start({
      before: () => {
        events.splice(0, 2);
        return undefined;
      },
    });
    const report = await conversions.send("1", events, { batchEvents: 2, concurrency: 1 });
    expect(report.outcomes.map(({ eventId }) => eventId)).toEqual(
      eventsOf(6).map(({ event_id }) => event_id),
    );
  });

  test("reports a hole in its list, and an event of 200,000 faults", async () => {
    const { conversions } = await start();
    const [a, b] = eventsOf(2);
    const sparse = [a];
    sparse[2] = b;
    expect(await conversions.send("1", sparse as never)).toMatchObject({ processed: 2, failed: 1 });
    expect(conversions.check(sparse as never).map(({ index }) => index)).toEqual([1]);
    const contents = Array.from({ length: 200_000 }, () => ({ id: 1 }));
    const [check] = conversions.check([{ ...a, custom_data: { contents } } as never]);
    expect(check?.issues).toHaveLength(200_000);
  });

  test("names every place where an event breaks a rule, or how many there are", async () => {
    const { conversions } = await start();
    const [event, two, one] = eventsOf(3) as unknown as [object, object, object];
    const { outcomes } = await conversions.send("1", [
      { ...event, event_id: "", curency: "USD", opt_out: 1, custom_data: { value: "$1" } },
      { ...two, wifi: 1, opt_out: 1 },
      { ...one, wifi: 1 },
    ] as never);
    expect(outcomes.map(({ error }) => error?.message)).toEqual([
      expect.stringMatching(
        /^event_id: is empty.* \(and 3 more errors: custom_data\.value, curency, opt_out\)$/,
      ),
      "wifi: expected true or false (and 1 more error: opt_out)",
      "wifi: expected true or false",
    ]);
  });

  test("throws an error whose stack shows where it was called", async () => {
    const { conversions } = await start({ before: () => ({ status: 401, body: { code: 2 } }) });
    async function placeOrder() {
      await conversions.send("1", eventsOf(1));
    }
    async function readOrders() {
      for await (const _ of conversions.sendAll("1", eventsOf(1))) continue;
    }
    expect(((await thrownBy(placeOrder)) as Error).stack).toContain("placeOrder");
    expect(((await thrownBy(readOrders)) as Error).stack).toContain("readOrders");
  });
});

describe("arguments that the types do not allow", () => {
  const fetch = () => Promise.reject(new Error("nothing may be sent"));
  const { conversions } = new Pinterest({ conversionToken: "t0ken-x", fetch });
  const { send, sendAll, check } = conversions as unknown as Record<
    string,
    (...args: readonly unknown[]) => unknown
  >;
  const drain = async (...args: readonly unknown[]) => {
    for await (const _ of sendAll?.(...args) as AsyncIterable<unknown>) continue;
  };
  const [event] = eventsOf(1);
  const options = [
    ...[true, null, 1, "test", [], new Map([["test", true]]), () => 1],
    ...[Object.create({ test: true }) as object, new (class { test = true })()], // prettier-ignore
    ...[{ tests: true }, { test: 1 }, { test: "true" }, { signal: {} }, { timeout: "1" }],
    ...[{ onProgress: 1 }, { concurrency: 65 }, { batchEvents: 0 }, { query: {} }],
  ] as unknown[];

  test.each(options.map((given) => [given]))("are refused as options: %o", async (given) => {
    for (const call of [() => send?.("1", [event], given), () => drain("1", [event], given)]) {
      const error = await thrownBy(() => Promise.resolve(call()));
      expect(isPinterestError(error)).toBe(true);
      expect(String(error)).not.toContain("nothing may be sent");
    }
  });

  test.each([[], [null], ["1"], ["1", null], ["1", 5], [1, []], ["x", []], ["1", new Map()]])(
    "are refused by send: %o",
    async (...args) => {
      expect(await thrownBy(() => Promise.resolve(send?.(...args)))).toBeInstanceOf(
        PinterestInputError,
      );
    },
  );

  test("are refused by sendAll, check, clickIdFrom and fromEventTime", async () => {
    for (const args of [[], [null], ["1"], ["1", null], ["1", 5], ["1", {}]]) {
      expect(await thrownBy(() => drain(...args))).toBeInstanceOf(PinterestInputError);
    }
    for (const events of [undefined, null, {}, new Set()]) {
      expect(() => check?.(events)).toThrow(PinterestInputError);
    }
    for (const given of [undefined, null, "?epik=a", 5]) {
      expect(() => clickIdFrom(given as never)).toThrow(PinterestInputError);
      const text = given === 5 ? "5" : given;
      expect(() => fromEventTime(text as never)).toThrow(PinterestInputError);
    }
  });

  test("are refused as a list that throws when it is read", async () => {
    const events = new Proxy([event], {
      get: (target, key) => {
        if (key === "0") throw new Error("a secret");
        return Reflect.get(target, key) as unknown;
      },
    });
    const error = await thrownBy(() => Promise.resolve(send?.("1", events)));
    expect(error).toBeInstanceOf(PinterestInputError);
    expect(String(error)).not.toContain("a secret");
  });
});
