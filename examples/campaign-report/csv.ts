import type { ReportValue } from "pinterest-client/flows";

/** A line of CSV by RFC 4180; what has a comma, a quote or a line break in it is quoted. */
export function toCsvLine(values: readonly (ReportValue | undefined)[]): string {
  return `${values.map(toField).join()}\r\n`;
}

function toField(value: ReportValue | undefined): string {
  if (value === undefined || value === null) return "";
  const text = typeof value === "object" ? JSON.stringify(value) : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
