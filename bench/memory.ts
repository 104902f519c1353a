import { Pinterest } from "pinterest-client";
import { undiciFetch } from "pinterest-client/undici";
import { sendCheckouts } from "./customers.js";
import { startServer } from "./start-server.js";

const count = 10_000_000;
const step = 1_000_000;

/** Measures the memory of a stream of ten million events. */
export async function benchMemory(): Promise<void> {
  const { baseUrl, stop } = await startServer();
  try {
    const pinterest = new Pinterest({
      conversionToken: "pinc_bench",
      baseUrl,
      fetch: undiciFetch(),
    });
    const megabytes = (bytes: number) => (bytes / 2 ** 20).toFixed(0);
    console.log("\n## Memory of a stream\n\n| events | seconds | heap, MiB | resident, MiB |");
    console.log("| ---: | ---: | ---: | ---: |");
    const start = performance.now();
    await sendCheckouts(pinterest, { count }, (processed) => {
      if (processed % step !== 0) return;
      const { heapUsed, rss } = process.memoryUsage();
      const seconds = ((performance.now() - start) / 1000).toFixed(0);
      console.log(`| ${processed} | ${seconds} | ${megabytes(heapUsed)} | ${megabytes(rss)} |`);
    });
  } finally {
    stop();
  }
}
