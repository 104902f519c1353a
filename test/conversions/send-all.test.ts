import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, describe, expect, test } from "vitest";
import {
  Pinterest,
  PinterestAbortError,
  PinterestAuthenticationError,
  type ConversionEvent,
  type ConversionReport,
  type PinterestOptions,
  type SendAllOptions,
} from "../../src/index.js";
import { eventOf, eventsOf, startLedger, type Ledger, type LedgerRules } from "./ledger.js";

let ledger: Ledger | undefined;
afterEach(async () => {
  await ledger?.close();
  ledger = undefined;
});

type Source = Iterable<ConversionEvent> | AsyncIterable<ConversionEvent>;

async function start(rules: LedgerRules = {}, options: PinterestOptions = {}) {
  ledger = await startLedger(rules);
  const retry = { baseDelay: 1 };
  const { baseUrl } = ledger;
  const client = new Pinterest({ conversionToken: "t0ken-x", baseUrl, retry, ...options });
  return {
    ledger,
    sendAll: (source: Source, given?: SendAllOptions) =>
      client.conversions.sendAll("1", source, given),
  };
}

/** Reads a stream to its end: its reports, and what it threw. */
async function drain(stream: AsyncIterable<ConversionReport>) {
  const reports: ConversionReport[] = [];
  let error: unknown;
  try {
    for await (const report of stream) reports.push(report);
  } catch (thrown) {
    error = thrown;
  }
  return { reports, error, outcomes: reports.flatMap(({ outcomes }) => outcomes) };
}

describe("sendAll", () => {
  test("yields a report of each batch in the order of the events, whichever is answered first", async () => {
    const { sendAll } = await start({}, { fetch: lateFirst() });
    const { reports, outcomes } = await drain(sendAll(eventsOf(50), { batchEvents: 10 }));
    expect(reports).toHaveLength(5);
    expect(outcomes.map(({ index }) => index)).toEqual(eventsOf(50).map((_, n) => n));
    expect(reports.every(({ processed }) => processed === 10)).toBe(true);
  });

  test("takes no more from its source than it can send", async () => {
    const { sendAll } = await start();
    let asked = 0;
    function* endless() {
      for (;;) yield eventOf(`e${asked++}`);
    }
    const stream = sendAll(endless(), { batchEvents: 10, concurrency: 2 });
    const first = await stream.next();
    expect(first.value?.processed).toBe(10);
    await sleep(50);
    expect(asked).toBeLessThanOrEqual(40);
    await stream.return();
  });

  test("ends its source when the loop is left", async () => {
    const { sendAll } = await start();
    let isEnded = false;
    async function* source() {
      try {
        for (let n = 0; ; n++) {
          await sleep(0);
          yield eventOf(`e${n}`);
        }
      } finally {
        isEnded = true;
      }
    }
    for await (const report of sendAll(source(), { batchEvents: 5 })) {
      expect(report.processed).toBe(5);
      break;
    }
    await sleep(20);
    expect(isEnded).toBe(true);
  });

  test("sends a batch that is not full when its first event has waited long enough", async () => {
    const { ledger: server, sendAll } = await start();
    async function* source() {
      yield* eventsOf(3);
      while (server.sizes.length === 0) await sleep(5);
      yield* eventsOf(3);
    }
    const { outcomes } = await drain(sendAll(source(), { maxWait: 1_000 }));
    expect(outcomes).toHaveLength(6);
    expect(server.sizes).toEqual([3, 3]);
  });

  test("sends what came before its source failed, then throws the source's own error", async () => {
    const { ledger: server, sendAll } = await start();
    const broken = new Error("the database went away");
    async function* source() {
      yield* eventsOf(7);
      await sleep(1);
      throw broken;
    }
    const { outcomes, error } = await drain(sendAll(source(), { batchEvents: 5 }));
    expect(error).toBe(broken);
    expect(outcomes.map(({ status }) => status)).toEqual(Array(7).fill("processed"));
    expect(server.taken.size).toBe(7);
  });

  test.each([undefined, null, "gone"])("throws what its source threw: %o", async (thrown) => {
    const { sendAll } = await start();
    async function* source() {
      yield* eventsOf(2);
      await sleep(1);
      throw thrown as unknown;
    }
    const outcomes: unknown[] = [];
    const result = (async () => {
      for await (const report of sendAll(source())) outcomes.push(...report.outcomes);
    })();
    expect(await result.then(() => "no error", (error: unknown) => [error])).toEqual([thrown]); // prettier-ignore
    expect(outcomes).toHaveLength(2);
  });

  test("stops at a dead credential, reports what it took as unsent, and throws the error last", async () => {
    const dead = { status: 401, body: { code: 2, message: "no" } };
    const { ledger: server, sendAll } = await start({
      before: (_, request) => (request > 3 ? dead : undefined),
    });
    const taken = { count: 0 };
    function* source() {
      for (;;) yield eventOf(`e${taken.count++}`);
    }
    const { outcomes, error } = await drain(sendAll(source(), { batchEvents: 10, concurrency: 2 }));
    expect(error).toBeInstanceOf(PinterestAuthenticationError);
    expect(outcomes).toHaveLength(taken.count);
    expect(outcomes.filter(({ status }) => status === "processed")).toHaveLength(30);
    expect(server.taken.size).toBe(30);
    expect(server.requestCount()).toBeLessThanOrEqual(6);
  });

  test("ends at once where its signal was aborted before", async () => {
    const { ledger: server, sendAll } = await start();
    const signal = AbortSignal.abort(new Error("early"));
    const { reports, error } = await drain(sendAll(eventsOf(5), { signal }));
    expect(error).toBeInstanceOf(PinterestAbortError);
    expect(reports).toEqual([]);
    expect(server.requestCount()).toBe(0);
  });

  test("leaves no listener on a signal that serves many streams", async () => {
    const { sendAll } = await start();
    const { signal } = new AbortController();
    let listeners = 0;
    const add = signal.addEventListener.bind(signal);
    const remove = signal.removeEventListener.bind(signal);
    signal.addEventListener = (...args: Parameters<typeof add>) => {
      listeners++;
      add(...args);
    };
    signal.removeEventListener = (...args: Parameters<typeof remove>) => {
      listeners--;
      remove(...args);
    };
    await drain(sendAll(eventsOf(20), { batchEvents: 3, signal }));
    expect(listeners).toBe(0);
  });

  test("sums up its progress", async () => {
    const { sendAll } = await start({ isBad: (id) => id === "e3" });
    const seen: unknown[] = [];
    const onProgress = (counts: unknown) => seen.push(counts);
    await drain(sendAll(eventsOf(8), { batchEvents: 4, onProgress }));
    expect(seen).toEqual([
      { received: 4, processed: 3, failed: 1, unsent: 0 },
      { received: 8, processed: 7, failed: 1, unsent: 0 },
    ]);
  });
});

/** A fetch that lets the first request wait for the second. */
function lateFirst(): typeof fetch {
  let count = 0;
  return async (...request) => {
    if (count++ === 0) await sleep(40);
    return fetch(...request);
  };
}
