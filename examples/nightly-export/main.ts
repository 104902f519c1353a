/**
 * Sends the orders of every `*.csv` in a folder to Pinterest. For a cron job each night:
 *
 *   tsx main.ts FOLDER
 */
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { CsvError } from "csv-parse";
import { isPinterestError, Pinterest } from "pinterest-client";
import { exportFile } from "./export-file.js";

const [folder = "inbox"] = process.argv.slice(2);
const stop = new AbortController();
for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.once(signal, () => {
    stop.abort(new Error(`stopped by ${signal}; the next run goes on from here`));
  });
}

try {
  const pinterest = Pinterest.fromEnv();
  const names = (await readdir(folder)).filter((name) => name.endsWith(".csv"));
  for (const name of names.sort()) {
    const { processed, again, refused } = await exportFile(
      pinterest,
      join(folder, name),
      stop.signal,
    );
    console.log(`${name}: ${processed} sent, ${again} for the next run, ${refused} refused`);
  }
} catch (error) {
  console.error(tell(error));
  process.exitCode = 1;
}

/** What is wrong, without a value of the file: parsers like to quote what they do not understand. */
function tell(error: unknown): string {
  if (error instanceof CsvError) return `No CSV: ${error.code} at line ${String(error.lines)}`;
  if (isPinterestError(error) && error.cause instanceof Error) {
    return `${error.message} (${error.cause.message})`;
  }
  return error instanceof Error ? error.message : String(error);
}
