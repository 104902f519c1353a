import { expect, test } from "vitest";
import { Pinterest } from "../../src/index.js";
import { createMemoryEngine, createSender, type QueueEngine } from "../../src/queue/index.js";
import { eventsOf } from "../conversions/ledger.js";
import { openShop, until } from "./shop.js";

const openOver = (engine: QueueEngine, options = {}) =>
  openShop({ open: () => Promise.resolve(engine), queueName: () => "q" }, options);

test("a pause ends at resume, with a request still under way", async () => {
  const engine = createMemoryEngine();
  const { ledger, outbox } = await openOver(engine);
  let release = (): void => undefined;
  const gate = new Promise<void>((resolve) => {
    release = resolve;
  });
  let isUnderWay = false;
  const pinterest = new Pinterest({
    conversionToken: "pinc_queue",
    baseUrl: ledger.baseUrl,
    fetch: async (url, init) => {
      isUnderWay = true;
      await gate;
      return fetch(url, init);
    },
  });
  await outbox.add(eventsOf(3));
  const sender = createSender({ engine, pinterest, pollInterval: 20 });
  await until(() => isUnderWay);
  const pauses = [sender.pause(), sender.pause()];
  sender.resume();
  await Promise.all(pauses);
  expect(ledger.requestCount()).toBe(0);
  // The next pause waits for the request.
  const third = sender.pause();
  release();
  await third;
  expect(ledger.taken.size).toBe(3);
  expect(await engine.backlog()).toBe(0);
  await sender.close();
});

test("a request that outlasts the lease of its job is aborted, and the job is sent again", async () => {
  const engine = createMemoryEngine({ leaseMs: 3_000 });
  const { ledger, outbox, reports } = await openOver(engine);
  let aborts = 0;
  let calls = 0;
  const pinterest = new Pinterest({
    conversionToken: "pinc_queue",
    baseUrl: ledger.baseUrl,
    ...{ timeout: 3_600_000, totalTimeout: 3_600_000 },
    fetch: (url, init) => {
      if (calls++ > 0) return fetch(url, init);
      const { signal } = init as { signal: AbortSignal };
      return new Promise((_, reject) => {
        signal.addEventListener("abort", () => {
          aborts++;
          reject(signal.reason as Error);
        });
      });
    },
  });
  await outbox.add(eventsOf(3));
  const onReport = reports.push.bind(reports);
  const sender = createSender({ engine, pinterest, pollInterval: 20, onReport });
  await until(() => ledger.taken.size === 3 && reports.some(({ processed }) => processed === 3));
  await sender.close();
  expect(aborts).toBe(1);
  expect(await engine.deadLetters()).toEqual([]);
  expect(await engine.backlog()).toBe(0);
});

test("a request leaves no timer behind for the rest of its lease", async () => {
  const engine = createMemoryEngine({ leaseMs: 3_600_000 });
  const { ledger, outbox, startSender } = await openOver(engine, { options: { maxJobs: 1 } });
  const sender = await startSender();
  const timers = () => process.getActiveResourcesInfo().filter((name) => name === "Timeout").length;
  const atFirst = timers();
  await outbox.add(eventsOf(2_000));
  await until(() => ledger.taken.size === 2_000);
  expect(ledger.requestCount()).toBe(200);
  await sender.pause();
  expect(timers() - atFirst).toBeLessThan(50);
  await sender.close();
});

test("a job that cannot be read is measured as dead", async () => {
  const engine = createMemoryEngine();
  await engine.add([{ v: 2, junk: true } as never]);
  const { startSender, sumOf } = await openOver(engine);
  const sender = await startSender();
  await until(() => sumOf("dead") > 0);
  await sender.close();
  const [letter, ...others] = await engine.deadLetters();
  expect(letter).toMatchObject({ eventId: "", event: '{"v":2,"junk":true}' });
  expect(others).toEqual([]);
  expect((["dead", "sent", "processed", "retried"] as const).map(sumOf)).toEqual([1, 0, 0, 0]);
});
