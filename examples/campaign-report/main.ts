/**
 * Writes the spend and the results of each campaign on each day to a CSV file, row by row while Pinterest's
 * report is downloaded.
 *
 *   tsx main.ts 2026-03-01 2026-03-31 report.csv
 */
import { randomUUID } from "node:crypto";
import { createWriteStream } from "node:fs";
import { rename, rm } from "node:fs/promises";
import { pipeline } from "node:stream/promises";
import { isPinterestError, Pinterest } from "pinterest-client";
import { fetchReport, PinterestJobError, toCsv } from "pinterest-client/flows";
import { findUnfinished, forgetUnfinished, keepUnfinished } from "./unfinished.js";

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
const draft = `${file}.${randomUUID()}`;
const unfinished = `${file}.unfinished`;
const stop = new AbortController();
for (const name of ["SIGINT", "SIGTERM"] as const) {
  process.once(name, () => {
    stop.abort();
  });
}

try {
  const pinterest = Pinterest.fromEnv();
  const earlier = findUnfinished(unfinished, request);
  const rows = fetchReport(pinterest, pinterest.adAccountId, earlier ?? request, {
    signal: stop.signal,
    onProgress: (progress) => {
      if (progress.phase === "submitted") keepUnfinished(unfinished, request, progress.resume);
      if (progress.phase !== "waiting") return;
      console.error(`waiting for Pinterest: ${progress.status ?? "requested"}`);
    },
  });
  const lines = toCsv(rows, ["DATE", ...columns]);
  await pipeline(lines, createWriteStream(draft, { flags: "wx", mode: 0o600 }));
  // Renamed when it is complete, so that a program which waits for the file never sees half of it.
  await rename(draft, file);
  forgetUnfinished(unfinished);
} catch (error) {
  if (!isPinterestError(error)) throw error;
  // A report that failed at Pinterest cannot be resumed.
  if (error instanceof PinterestJobError && !error.resume) forgetUnfinished(unfinished);
  console.error(error.message);
  process.exitCode = 1;
} finally {
  await rm(draft, { force: true });
}
