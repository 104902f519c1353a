import { describe, expect, test } from "vitest";
import { PinterestConfigurationError, PinterestInputError } from "../../src/index.js";
import {
  createMemoryEngine,
  createOutbox,
  createSender,
  type QueueEngine,
  type QueueJob,
  type QueueMetric,
} from "../../src/queue/index.js";
import { eventOf, eventsOf } from "../conversions/ledger.js";

const adAccountId = "549755885175";

/** An engine that keeps the jobs that were added to it. */
function recordingEngine(add?: (jobs: readonly QueueJob[]) => Promise<void>) {
  const jobs: QueueJob[] = [];
  const engine: QueueEngine = {
    ...createMemoryEngine(),
    async add(added) {
      await add?.(added);
      jobs.push(...added);
    },
  };
  return { engine, jobs, sizes: () => jobs.map(({ ids }) => ids.length) };
}

describe("the outbox", () => {
  test("gathers events that come together into one job, each written once", async () => {
    const { engine, jobs } = recordingEngine();
    const outbox = createOutbox({ engine, adAccountId });
    await Promise.all(eventsOf(3).map((event) => outbox.add(event)));
    expect(jobs).toHaveLength(1);
    expect(jobs[0]).toMatchObject({ v: 1, adAccountId, test: false, ids: ["e0", "e1", "e2"] });
    const written = jobs[0]?.events.split("\n").map((line) => JSON.parse(line) as unknown);
    expect(written).toEqual(eventsOf(3));
  });

  test("starts a new job at its limits of events and bytes", async () => {
    const byCount = recordingEngine();
    const options = { engine: byCount.engine, adAccountId, chunkEvents: 4, maxWait: 0 };
    await createOutbox(options).add(eventsOf(10));
    expect(byCount.sizes()).toEqual([4, 4, 2]);
    const byBytes = recordingEngine();
    const size = JSON.stringify(eventOf("e0")).length;
    const small = { engine: byBytes.engine, adAccountId, chunkBytes: size * 2.5, maxWait: 0 };
    await createOutbox({ ...small, chunkBytes: Math.floor(size * 2.5) }).add(eventsOf(5));
    expect(byBytes.sizes()).toEqual([2, 2, 1]);
  });

  test("resolves once the engine has stored the events, and rejects if it cannot", async () => {
    let store = (): void => undefined;
    const { engine } = recordingEngine(() => new Promise((resolve) => (store = resolve)));
    const outbox = createOutbox({ engine, adAccountId, maxWait: 0 });
    let isDone = false;
    const adding = outbox.add(eventOf("e1")).then(() => (isDone = true));
    const closing = outbox.close();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(isDone).toBe(false);
    store();
    await Promise.all([adding, closing]);
    const broken = recordingEngine(() => Promise.reject(new Error("disk full")));
    const failing = createOutbox({ engine: broken.engine, adAccountId });
    await expect(failing.add(eventOf("e1"))).rejects.toThrow("disk full");
  });

  test("stores what it has gathered when it closes, and takes no more", async () => {
    const { engine, sizes } = recordingEngine();
    const outbox = createOutbox({ engine, adAccountId, maxWait: 60_000 });
    const adding = outbox.add(eventsOf(2));
    await Promise.resolve();
    await new Promise((resolve) => setImmediate(resolve));
    await outbox.close();
    await adding;
    expect(sizes()).toEqual([2]);
    await expect(outbox.add(eventOf("e3"))).rejects.toThrow(PinterestInputError);
  });

  test("waits when it closes for an add that still reads the backlog", async () => {
    const { engine, sizes } = recordingEngine();
    let answer: (count: number) => void = () => undefined;
    const backlog = () => new Promise<number>((resolve) => (answer = resolve));
    const outbox = createOutbox({ engine: { ...engine, backlog }, adAccountId, maxWait: 60_000 });
    const adding = outbox.add(eventsOf(2));
    const closing = outbox.close();
    answer(0);
    await closing;
    expect(sizes()).toEqual([2]);
    await adding;
  });

  test("refuses an event that breaks a rule, and with it the list that it is in", async () => {
    const { engine, jobs } = recordingEngine();
    const outbox = createOutbox({ engine, adAccountId });
    const raw = { ...eventOf("e1"), user_data: { em: ["jane@example.com"] } };
    const adding = outbox.add([eventOf("e0"), raw]);
    await expect(adding).rejects.toThrow(
      "events[1]: user_data.em[0]: expected a SHA-256 hash (64 hexadecimal digits); it looks like a plain e-mail address; use hashUserData",
    );
    expect(jobs).toEqual([]);
  });

  test.each([
    ["a URL", { event_source_url: "https://shop.example/?m=jane.doe@example.co.uk" }],
    ["an encoded URL", { event_source_url: "https://shop.example/?m=j%40example.com" }],
    ["a text", { partner_name: "for Jane <JANE@EXAMPLE.COM>" }],
  ])("refuses an e-mail address in %s, and does not repeat it", async (_, fields) => {
    const outbox = createOutbox({ engine: createMemoryEngine(), adAccountId });
    const error: unknown = await outbox
      .add({ ...eventOf("e1"), ...fields })
      .catch((e: unknown) => e);
    expect(error).toBeInstanceOf(PinterestInputError);
    expect(String(error)).not.toMatch(/jane|example\.co/i);
  });

  test.each(["https://maps.example/@52.3,4.9,15z", "https://shop.example/@jane/", "a @ b.example"])(
    "accepts an @ that is not of an address: %s",
    async (text) => {
      const { engine, jobs } = recordingEngine();
      await createOutbox({ engine, adAccountId }).add({ ...eventOf("e1"), partner_name: text });
      expect(jobs).toHaveLength(1);
    },
  );

  test("refuses options that it does not know, and queues nothing", async () => {
    const { engine, jobs } = recordingEngine();
    const outbox = createOutbox({ engine, adAccountId, maxWait: 0 });
    for (const [options, message] of [
      [{ transation: {} }, 'unknown option "transation" (did you mean "transaction"?)'],
      [null, "options: expected a plain object"],
      ["x", "options: expected a plain object"],
    ] as const) {
      const adding = outbox.add(eventOf("e1"), options as never);
      await expect(adding).rejects.toThrow(PinterestInputError);
      await expect(adding).rejects.toThrow(message);
    }
    expect(jobs).toEqual([]);
  });

  test("refuses an event_id with a character that Postgres cannot store, and names the field", async () => {
    const { engine, jobs } = recordingEngine();
    const outbox = createOutbox({ engine, adAccountId });
    await expect(outbox.add(eventOf("a\u0000b"))).rejects.toThrow(
      "event.event_id: contains the character U+0000",
    );
    await expect(outbox.add([eventOf("e0"), eventOf("a\u0000b")])).rejects.toThrow(
      "events[1].event_id: contains the character U+0000",
    );
    expect(jobs).toEqual([]);
  });

  test("measures what it has queued, and goes on if the listener throws", async () => {
    const metrics: QueueMetric[] = [];
    const onMetric = (metric: QueueMetric) => {
      metrics.push(metric);
      throw new Error("metrics are down");
    };
    const { engine } = recordingEngine();
    await createOutbox({ engine, adAccountId, onMetric }).add(eventsOf(3));
    expect(metrics).toEqual([{ name: "queued", value: 3, adAccountId }]);
  });
});

test("options are checked, and an unknown one is named", () => {
  const engine = createMemoryEngine();
  expect(() => createOutbox({ engine, adAccountId: "x" })).toThrow(
    "adAccountId: expected a string of digits",
  );
  expect(() => createOutbox({ engine, adAccountId, maxWiat: 1 } as never)).toThrow(
    PinterestConfigurationError,
  );
  expect(() => createSender({ engine } as never)).toThrow("pinterest: is missing");
  expect(() => createSender({ engine: {}, pinterest: {} } as never)).toThrow(
    "engine: expected an engine, such as the result of createMemoryEngine()",
  );
});
