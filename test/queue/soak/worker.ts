/** A process that sends queued events until SIGTERM, and reports to its parent; see soak.ts. */
import { setTimeout } from "node:timers/promises";
import { Pinterest } from "../../../src/index.js";
import { createSender, type QueueEngine } from "../../../src/queue/index.js";
import { type EngineAddress, openEngine } from "./engines.js";

/** What a worker is started with, as JSON. */
export interface WorkerOptions {
  readonly address: EngineAddress;
  readonly baseUrl: string;
  readonly rateLimit: { readonly callsPerMinute: number; readonly burst: number };
}

/** What a worker reports. */
export type WorkerMessage =
  /** Events that left the queue: they must not be sent again. */
  | { readonly type: "confirmed"; readonly ids: readonly string[] }
  /** A slot that the rate gate gave, and when it was asked. */
  | { readonly type: "slot"; readonly askedAt: number; readonly slot: number }
  /** A pause, when it was stored, and until when it lasts at least. */
  | { readonly type: "pause"; readonly storedAt: number; readonly until: number }
  | { readonly type: "closed" };

const options = JSON.parse(process.argv[2] ?? "") as WorkerOptions;
const report = (message: WorkerMessage) => process.send?.(message);

const engine = await openWhenReady();
const pinterest = new Pinterest({
  conversionToken: "pinc_soak",
  baseUrl: options.baseUrl,
  retry: { limit: 2, baseDelay: 20 },
  timeout: 5_000,
});
const sender = createSender({
  engine: watched(engine),
  pinterest,
  concurrency: 3,
  pollInterval: 50,
  baseDelay: 20,
  maxDelay: 500,
  maxAttempts: 50,
  rateLimit: options.rateLimit,
  onReport({ outcomes, dead }) {
    const processed = outcomes.filter(({ status }) => status === "processed");
    report({
      type: "confirmed",
      ids: [...processed, ...dead].map(({ eventId }) => eventId),
    });
  },
});
process.once("SIGTERM", () => {
  void sender
    .close({ timeout: 60_000 })
    .then(() => engine.close())
    .then(() => {
      report({ type: "closed" });
      process.disconnect();
    });
});

/** Opens the engine, again if it is being restarted, as a supervisor of processes would. */
async function openWhenReady(): Promise<QueueEngine> {
  for (;;) {
    try {
      return await openEngine(options.address);
    } catch {
      await setTimeout(100);
    }
  }
}

/** The engine, whose gates report what they give. */
function watched(inner: QueueEngine): QueueEngine {
  return {
    ...inner,
    rateGate(key, rule) {
      const gate = inner.rateGate(key, rule);
      return {
        async reserve(request) {
          const askedAt = Date.now();
          const reservation = await gate.reserve(request);
          const { waitMs, slot } = reservation;
          if (waitMs <= 0 && slot !== undefined) report({ type: "slot", askedAt, slot });
          return reservation;
        },
        async pause(ms) {
          const until = Date.now() + ms;
          await gate.pause(ms);
          report({ type: "pause", storedAt: Date.now(), until });
        },
      };
    },
  };
}
