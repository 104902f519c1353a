import { describe, expect, test, vi } from "vitest";
import { Pinterest, type PinterestOptions } from "../../src/index.js";
import {
  createMemoryEngine,
  createSender,
  type QueueJob,
  type SenderReport,
} from "../../src/queue/index.js";
import { eventsOf, startLedger, type LedgerRules } from "../conversions/ledger.js";

const adAccountId = "549755885175";

/** Sends the events of one job, and returns the first report. */
async function reportOf(
  job: Pick<QueueJob, "attempts">,
  rules: LedgerRules = {},
  options: PinterestOptions = {},
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
      ...options,
    }),
    onReport: (report) => reports.push(report),
  });
  const report = await vi.waitUntil(() => reports[0], { timeout: 50_000 });
  await sender.close();
  await ledger.close();
  return report;
}

describe("a report of the sender", () => {
  test("is one of a test if the client is in test mode", async () => {
    expect(await reportOf({ attempts: 0 })).toMatchObject({ processed: 8, test: false });
    const options = { testMode: true };
    expect(await reportOf({ attempts: 0 }, {}, options)).toMatchObject({
      processed: 8,
      test: true,
    });
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
