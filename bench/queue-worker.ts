/** A process that sends queued events when queue.ts starts it. */
import { Pinterest } from "pinterest-client";
import { createSender } from "pinterest-client/queue";
import { undiciFetch } from "pinterest-client/undici";
import { openEngine, type EngineAddress } from "./queue-engines.js";

const { baseUrl, ...address } = JSON.parse(process.argv[2] ?? "") as EngineAddress & {
  readonly baseUrl: string;
};
const engine = await openEngine(address);
const pinterest = new Pinterest({ conversionToken: "pinc_bench", baseUrl, fetch: undiciFetch() });
const sender = createSender({
  engine,
  pinterest,
  paused: true,
  pollInterval: 10,
  rateLimit: { callsPerMinute: 1_000_000, burst: 100_000 },
  onReport: ({ processed }) => process.send?.(processed),
});
process.on("message", () => {
  sender.resume();
});
process.send?.(0);
