import { vi } from "vitest";
import { Pinterest } from "../../src/index.js";
import {
  createOutbox,
  createSender,
  type OutboxOptions,
  type QueueEngine,
  type QueueMetric,
  type SenderOptions,
  type SenderReport,
} from "../../src/queue/index.js";
import { startLedger, type LedgerRules } from "../conversions/ledger.js";
import { adAccountId } from "./jobs.js";

/** The engines of one store. */
export interface Engines {
  readonly open: (queue?: string) => Promise<QueueEngine>;
  readonly queueName: () => string;
  /** Everything in the store as text. */
  readonly dump: () => Promise<string>;
}

interface ShopOptions {
  readonly rules?: LedgerRules | undefined;
  /** Of each sender. */
  readonly options?: Partial<SenderOptions> | undefined;
  readonly outboxOptions?: Partial<OutboxOptions> | undefined;
}

/** Opens an outbox and senders over one queue, against a stand-in that counts. */
export async function openShop(
  { open, queueName }: Pick<Engines, "open" | "queueName">,
  { rules, options, outboxOptions }: ShopOptions = {},
) {
  const queue = queueName();
  const engine = await open(queue);
  const ledger = await startLedger(rules);
  const pinterest = new Pinterest({
    conversionToken: "pinc_queue",
    baseUrl: ledger.baseUrl,
    retry: { limit: 1, baseDelay: 1 },
  });
  const reports: SenderReport[] = [];
  const metrics: QueueMetric[] = [];
  const outbox = createOutbox({
    ...{ engine, adAccountId, chunkEvents: 10, maxWait: 5 },
    ...outboxOptions,
  });
  const startSender = async () =>
    createSender({
      engine: await open(queue),
      pinterest,
      pollInterval: 20,
      baseDelay: 10,
      maxDelay: 200,
      onReport: (report) => reports.push(report),
      onMetric: (metric) => metrics.push(metric),
      ...options,
    });
  /** The sum of a metric. */
  const sumOf = (name: QueueMetric["name"]) =>
    metrics.reduce((sum, metric) => sum + (metric.name === name ? metric.value : 0), 0);
  return { queue, engine, ledger, pinterest, reports, outbox, startSender, sumOf };
}

/** Waits for a condition. */
export const until = (isSo: () => boolean | Promise<boolean>) =>
  vi.waitUntil(isSo, { timeout: 55_000, interval: 20 });
