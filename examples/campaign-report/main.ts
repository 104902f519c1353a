/**
 * Writes what each campaign spent and brought on each day to a CSV file, row by row as Pinterest's report
 * comes in.
 *
 *   tsx main.ts 2026-03-01 2026-03-31 report.csv
 */
import { createWriteStream } from "node:fs";
import { rename } from "node:fs/promises";
import { pipeline } from "node:stream/promises";
import { isPinterestError, Pinterest } from "pinterest-client";
import { fetchReport, PinterestJobError } from "pinterest-client/flows";
import { toCsvLine } from "./csv.js";
import { findUnfinished, keepUnfinished } from "./unfinished.js";

const columns = [
  "CAMPAIGN_ID",
  "CAMPAIGN_NAME",
  "SPEND_IN_DOLLAR",
  "TOTAL_IMPRESSION",
  "TOTAL_CLICKTHROUGH",
  "TOTAL_CHECKOUT",
] as const;

const [start_date = "", end_date = "", file = "report.csv"] = process.argv.slice(2);
const request = {
  start_date,
  end_date,
  granularity: "DAY" as const,
  level: "CAMPAIGN" as const,
  columns: [...columns],
};
const [part, unfinished] = [`${file}.part`, `${file}.unfinished`];
const stop = new AbortController();
for (const name of ["SIGINT", "SIGTERM"] as const) {
  process.once(name, () => {
    stop.abort();
  });
}

try {
  const pinterest = Pinterest.fromEnv();
  const earlier = await findUnfinished(unfinished, request);
  const rows = fetchReport(pinterest, pinterest.adAccountId, earlier ?? request, {
    signal: stop.signal,
    onProgress: (progress) => {
      if (progress.phase !== "waiting") return;
      console.error(`waiting for Pinterest: ${progress.status ?? "asked for"}`);
    },
  });
  async function* lines() {
    yield toCsvLine(["DATE", ...columns]);
    for await (const row of rows) yield toCsvLine([row.DATE, ...columns.map((name) => row[name])]);
  }
  await pipeline(lines(), createWriteStream(part, { mode: 0o600 }));
  // Whoever waits for the file finds a whole one.
  await rename(part, file);
  await keepUnfinished(unfinished, request, undefined);
} catch (error) {
  if (!isPinterestError(error)) throw error;
  if (error instanceof PinterestJobError) await keepUnfinished(unfinished, request, error.resume);
  console.error(error.message);
  process.exitCode = 1;
}
