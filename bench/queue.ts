import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { Pinterest } from "pinterest-client";
import { createOutbox } from "pinterest-client/queue";
import { undiciFetch } from "pinterest-client/undici";
import { startPostgres, startRedis } from "../test/queue/services.js";
import { checkoutOf, sendCheckouts } from "./customers.js";
import { type EngineAddress, openEngine } from "./queue-engines.js";
import { startServer } from "./start-server.js";
import type { BenchRow, BenchTable } from "./table.js";

const count = 50_000;
const perJob = 1_000;
const ceiling = (5_000 * 1_000) / 60;

/**
 * Measures events per second from raw customer data into the queue, and from the queue to a server in another process
 * with one and two workers. Compares them with the client alone, which does both in one process and stores nothing.
 */
export async function benchQueue(): Promise<BenchTable[]> {
  const { baseUrl, stop } = await startServer();
  const redis = await startRedis();
  const postgres = await startPostgres();
  try {
    const pinterest = new Pinterest({
      conversionToken: "pinc_bench",
      baseUrl,
      fetch: undiciFetch(),
    });
    await sendCheckouts(pinterest, { count });
    const alone = await timed(() => sendCheckouts(pinterest, { count }));
    const rows = [rowOf("the client alone, from raw data to outcomes", alone)];
    for (const address of [
      { kind: "pg-boss", port: postgres.port },
      { kind: "BullMQ", port: redis.port },
    ] as const) {
      for (const workers of [1, 2])
        rows.push(...(await benchEngine({ ...address, queue: `w${workers}` }, workers, baseUrl)));
    }
    const columns = ["way", "events/s", "of the ceiling"] as const;
    return [{ id: "queue", title: "The queue", columns, rows }];
  } finally {
    stop();
    await Promise.all([redis.stop(), postgres.stop()]);
  }
}

async function benchEngine(
  address: EngineAddress,
  workerCount: number,
  baseUrl: string,
): Promise<BenchRow[]> {
  const engine = await openEngine(address);
  const outbox = createOutbox({ engine, adAccountId: "549755885175", chunkBytes: 2 ** 22 });
  const now = Math.floor(Date.now() / 1000);
  const filling = await timed(async () => {
    for (let from = 0; from < count; from += perJob) {
      await outbox.add(Array.from({ length: perJob }, (_, n) => checkoutOf(from + n, now)));
    }
  });
  const options = JSON.stringify({ ...address, baseUrl });
  const workers = await Promise.all(
    Array.from({ length: workerCount }, () => startBenchWorker(options)),
  );
  let processed = 0;
  const draining = await timed(
    () =>
      new Promise<void>((resolve) => {
        for (const worker of workers) {
          worker.on("message", (sent: number) => {
            processed += sent;
            if (processed >= count) resolve();
          });
          worker.send("go");
        }
      }),
  );
  for (const worker of workers) worker.kill();
  await engine.close();
  const plural = workerCount > 1 ? "s" : "";
  const drained = rowOf(
    `${address.kind}: from the queue, ${workerCount} worker${plural}`,
    draining,
  );
  if (workerCount > 1) return [drained];
  return [rowOf(`${address.kind}: from raw data into the queue`, filling), drained];
}

async function startBenchWorker(options: string): Promise<ChildProcess> {
  const execArgv = ["--import", "tsx"];
  const env = { ...process.env, TSX_TSCONFIG_PATH: "bench/tsconfig.built.json" };
  const worker = fork(new URL("queue-worker.ts", import.meta.url), [options], { execArgv, env });
  await once(worker, "message");
  return worker;
}

async function timed(run: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await run();
  return performance.now() - start;
}

function rowOf(name: string, ms: number): BenchRow {
  const rate = (count / ms) * 1000;
  return { name, numbers: [Math.round(rate), rate / ceiling] };
}
