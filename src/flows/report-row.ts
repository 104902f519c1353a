import { PinterestFileError } from "./file-error.js";
import { followFile, type FileJob } from "./file-job.js";
import type { FileItem } from "./items.js";
import type { DownloadOptions } from "./options.js";
import type { JobReference } from "./references.js";

/** A value of a JSON report, as it stands there: Pinterest documents no type of any column. */
export type ReportValue =
  | string
  | number
  | boolean
  | null
  | readonly ReportValue[]
  | { readonly [name: string]: ReportValue };

/** What rows may have without being asked for, by the report's granularity and level. */
type UnaskedColumn = "DATE" | "TARGETING_TYPE" | "TARGETING_VALUE";

/**
 * A row of a report, by column. Of CSV, all values are text as it stands in the file, empty where there is
 * none; of JSON, they are what they are there. Any may be missing.
 *
 * @example
 * const spend = (row: ReportRow<"SPEND_IN_DOLLAR">) => Number(row.SPEND_IN_DOLLAR ?? 0);
 */
export type ReportRow<C extends string = string, F extends "CSV" | "JSON" = "JSON"> = Readonly<
  Partial<Record<C | UnaskedColumn, F extends "CSV" ? string : ReportValue>>
>;

/** The rows of a report. Nothing happens before the first is asked for. */
export type ReportRows<Row> = AsyncGenerator<Row, void, undefined>;

/** Follows a job whose file is a report; the groups that JSON puts rows in are left out. */
export function followRows<Q extends object, R extends JobReference, Row>(
  job: FileJob<Q, R>,
  request: Q | R,
  options: DownloadOptions<R> | undefined,
): ReportRows<Row> {
  return followFile(job, request, options, (item) => checkRow(item) as Row);
}

function checkRow({ value, line }: FileItem): object {
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return value;
  throw new PinterestFileError("JSON", line, "a row is no object");
}
