import { PinterestFileError } from "./file-error.js";
import type { FileItem } from "./items.js";

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

/** Items as the rows of a report; the group that JSON puts a row in is left out. */
export async function* toRows<T>(
  items: AsyncIterable<FileItem>,
): AsyncGenerator<T, void, undefined> {
  for await (const { value, line } of items) {
    if (typeof value !== "object" || value === null || Array.isArray(value)) {
      throw new PinterestFileError("JSON", line, "a row is no object");
    }
    yield value as T;
  }
}
