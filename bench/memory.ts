import { Pinterest } from "pinterest-client";
import { undiciFetch } from "pinterest-client/undici";
import { checkoutOf } from "./customers.js";
import { startServer } from "./start-server.js";

const count = 10_000_000;
const step = 1_000_000;

/** How much memory a stream of ten million events takes as it goes. */
export async function benchMemory(): Promise<void> {
  const { baseUrl, stop } = await startServer();
  try {
    const pinterest = new Pinterest({
      conversionToken: "pinc_bench",
      baseUrl,
      fetch: undiciFetch(),
    });
    const now = Math.floor(Date.now() / 1000);
    function* checkouts() {
      for (let n = 0; n < count; n++) yield checkoutOf(n, now);
    }
    const megabytes = (bytes: number) => (bytes / 2 ** 20).toFixed(0);
    console.log("\n## Memory of a stream\n\n| events | seconds | heap, MiB | resident, MiB |");
    console.log("| ---: | ---: | ---: | ---: |");
    const start = performance.now();
    let sent = 0;
    for await (const report of pinterest.conversions.sendAll("549755885175", checkouts())) {
      sent += report.processed;
      if (sent % step !== 0) continue;
      const { heapUsed, rss } = process.memoryUsage();
      const seconds = ((performance.now() - start) / 1000).toFixed(0);
      console.log(`| ${sent} | ${seconds} | ${megabytes(heapUsed)} | ${megabytes(rss)} |`);
    }
  } finally {
    stop();
  }
}
