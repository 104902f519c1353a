/**
 * Sends the orders of every `*.csv` in a folder to Pinterest. Run it from a nightly cron job:
 *
 *   tsx main.ts FOLDER
 */
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { CsvError } from "csv-parse";
import { isPinterestError, Pinterest, PinterestApiError } from "pinterest-client";
import { exportFile } from "./export-file.js";
import { lockFolder } from "./lock.js";

const [folder = "inbox"] = process.argv.slice(2);
const stop = new AbortController();
for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.once(signal, () => {
    stop.abort(new Error(`stopped by ${signal}; the next run continues from here`));
  });
}

try {
  const pinterest = Pinterest.fromEnv();
  const unlock = await lockFolder(folder);
  try {
    await exportFolder(pinterest);
  } finally {
    await unlock();
  }
} catch (error) {
  console.error(messageOf(error));
  process.exitCode = 1;
}

async function exportFolder(pinterest: Pinterest): Promise<void> {
  const names = (await readdir(folder)).filter((name) => name.endsWith(".csv"));
  for (const name of names.sort()) {
    try {
      const counts = await exportFile(pinterest, join(folder, name), stop.signal);
      const { processed, again, refused } = counts;
      console.log(`${name}: ${processed} sent, ${again} for the next run, ${refused} refused`);
    } catch (error) {
      // The run was stopped, or failed for a reason that affects every other file too.
      if (stop.signal.aborted || (isPinterestError(error) && !isAboutFile(error))) throw error;
      console.error(`${name}: ${messageOf(error)}`);
      process.exitCode = 1;
    }
  }
}

/** Whether Pinterest refused the request, as it does if no row of a file is valid. */
function isAboutFile(error: unknown): boolean {
  return error instanceof PinterestApiError && [400, 413, 422].includes(error.status);
}

/** The reason without values from the file, which the messages of CSV parsers often quote. */
function messageOf(error: unknown): string {
  if (error instanceof CsvError)
    return `not valid CSV: ${error.code} at line ${String(error.lines)}`;
  if (isPinterestError(error) && error.cause instanceof Error) {
    return `${error.message} (${error.cause.message})`;
  }
  return error instanceof Error ? error.message : String(error);
}
