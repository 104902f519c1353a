import { Pinterest } from "pinterest-client";
import { undiciFetch } from "pinterest-client/undici";
import { sendCheckouts } from "./customers.js";
import { startServer } from "./start-server.js";
import type { BenchRow, BenchTable } from "./table.js";

const count = 10_000_000;
const step = 1_000_000;

/** Measures the memory of a stream of ten million events. */
export async function benchMemory(): Promise<BenchTable[]> {
  const { baseUrl, stop } = await startServer();
  try {
    const pinterest = new Pinterest({
      conversionToken: "pinc_bench",
      baseUrl,
      fetch: undiciFetch(),
    });
    const megabytes = (bytes: number) => Math.round(bytes / 2 ** 20);
    const rows: BenchRow[] = [];
    const start = performance.now();
    await sendCheckouts(pinterest, { count }, (processed) => {
      if (processed % step !== 0) return;
      const { heapUsed, rss } = process.memoryUsage();
      const seconds = Math.round((performance.now() - start) / 1000);
      const name = processed.toLocaleString("en");
      rows.push({ name, numbers: [seconds, megabytes(heapUsed), megabytes(rss)] });
    });
    const columns = ["events", "seconds", "heap, MiB", "resident, MiB"] as const;
    return [{ id: "memory", title: "Memory of a stream", columns, rows }];
  } finally {
    stop();
  }
}
