/** A process of `npm run quickstart -- --queue` that sends queued events until SIGTERM, or until its parent is gone. */
import pg from "pg";
import { Pinterest } from "../../src/index.js";
import { createSender } from "../../src/queue/index.js";
import { openPgBossEngine } from "../../src/queue/pg-boss.js";

/** The options of a worker, which it gets as JSON. */
export interface WorkerOptions {
  readonly database: string;
  readonly leaseMs: number;
  readonly baseUrl: string;
}

const { database, leaseMs, baseUrl } = JSON.parse(process.argv[2] ?? "") as WorkerOptions;
const pool = new pg.Pool({ connectionString: database, max: 2 });
pool.on("error", () => undefined);
const engine = await openPgBossEngine({ database: pool, leaseMs });
const pinterest = new Pinterest({
  conversionToken: "a-conversion-token",
  baseUrl,
  retry: { limit: 1, baseDelay: 50 },
});
const sender = createSender({
  engine,
  pinterest,
  concurrency: 2,
  pollInterval: 100,
  baseDelay: 50,
  maxDelay: 1_000,
});
process.once("disconnect", () => process.exit());
process.once("SIGTERM", () => {
  void sender
    .close()
    .then(() => engine.close())
    .then(() => pool.end())
    .then(() => {
      process.disconnect();
    });
});
