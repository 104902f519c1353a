import { describe, expect, test, vi } from "vitest";
import { Pinterest, PinterestConfigurationError, PinterestInputError } from "../../src/index.js";
import {
  createMemoryEngine,
  createSender,
  type QueueJob,
  type QueueMetric,
  type SenderReport,
} from "../../src/queue/index.js";
import { eventsOf, startLedger, type LedgerRules } from "../conversions/ledger.js";
import { jobOf } from "./jobs.js";

const adAccountId = "549755885175";

/** Sends the events of one job, and returns the first report. */
async function reportOf(
  job: Pick<QueueJob, "attempts"> & Partial<QueueJob>,
  rules: LedgerRules = {},
): Promise<SenderReport> {
  const ledger = await startLedger(rules);
  const engine = createMemoryEngine();
  const events = eventsOf(8);
  await engine.add([
    {
      ...{ v: 1, adAccountId, test: false, queuedAt: Date.now(), ...job },
      ids: events.map(({ event_id }) => event_id),
      events: events.map((event) => JSON.stringify(event)).join("\n"),
    },
  ]);
  const reports: SenderReport[] = [];
  const sender = createSender({
    engine,
    pinterest: new Pinterest({
      conversionToken: "pinc_queue",
      baseUrl: ledger.baseUrl,
      retry: false,
    }),
    onReport: (report) => reports.push(report),
  });
  const report = await vi.waitUntil(() => reports[0], { timeout: 50_000 });
  await sender.close();
  await ledger.close();
  return report;
}

describe("a report of the sender", () => {
  test("is one of a test if the outbox says so", async () => {
    expect(await reportOf({ attempts: 0 })).toMatchObject({ processed: 8, test: false });
    const job = { attempts: 0, test: true };
    expect(await reportOf(job)).toMatchObject({ processed: 8, test: true });
  });

  test("numbers its outcomes from 0, though the events were sent in halves", async () => {
    const before: LedgerRules["before"] = (ids) =>
      ids.includes("e5") ? { status: 500, body: { message: "oops" } } : undefined;
    const { outcomes } = await reportOf({ attempts: 2 }, { before });
    expect(outcomes.map(({ index, eventId }) => `e${index} ${eventId}`)).toEqual(
      eventsOf(8).map(({ event_id }) => `${event_id} ${event_id}`),
    );
    const unsent = outcomes.filter(({ status }) => status === "unsent");
    expect(unsent.map(({ index }) => index)).toEqual([5]);
  });
});

test("a client in test mode is refused, since what it sends would be removed and recorded nowhere", () => {
  const pinterest = new Pinterest({ conversionToken: "pinc_queue", testMode: true });
  const create = () => createSender({ engine: createMemoryEngine(), pinterest });
  expect(create).toThrow(PinterestConfigurationError);
  expect(create).toThrow("pinterest: is in test mode");
});

test("options of close are checked", async () => {
  const pinterest = new Pinterest({ conversionToken: "pinc_queue" });
  const sender = createSender({ engine: createMemoryEngine(), pinterest, paused: true });
  for (const [options, message] of [
    [null, "options: expected a plain object"],
    [{ timeot: 5 }, 'unknown option "timeot" (did you mean "timeout"?)'],
    [{ timeout: "5" }, "timeout: expected a whole number of milliseconds"],
  ] as const) {
    const closing = sender.close(options as never);
    await expect(closing).rejects.toThrow(PinterestInputError);
    await expect(closing).rejects.toThrow(message);
  }
  await sender.close();
});

test("the age of events is measured while Pinterest fails, too", async () => {
  const ledger = await startLedger({ before: () => ({ status: 503, body: {} }) });
  const engine = createMemoryEngine();
  const hour = 3_600_000;
  await engine.add([jobOf("e1"), { ...jobOf("e2"), queuedAt: Date.now() - hour }]);
  const metrics: QueueMetric[] = [];
  const sender = createSender({
    engine,
    pinterest: new Pinterest({
      ...{ conversionToken: "pinc_queue", baseUrl: ledger.baseUrl, retry: false },
    }),
    concurrency: 1,
    baseDelay: 1,
    maxDelay: 10,
    onMetric: (metric) => metrics.push(metric),
  });
  const isOld = ({ name, value }: QueueMetric) => name === "lag" && value >= hour;
  await vi.waitUntil(() => metrics.some(isOld), { timeout: 50_000 });
  await sender.close();
  await ledger.close();
  expect(metrics.some(({ name }) => name === "processed")).toBe(false);
});
