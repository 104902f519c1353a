import type { ReportValue } from "pinterest-client/flows";

/** A line of CSV (RFC 4180), safe to open in a spreadsheet. */
export function toCsvLine(values: readonly (ReportValue | undefined)[]): string {
  return `${values.map(toField).join()}\r\n`;
}

function toField(value: ReportValue | undefined): string {
  if (value === undefined || value === null) return "";
  const text = typeof value === "object" ? JSON.stringify(value) : escapeFormula(String(value));
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A spreadsheet runs text that begins like a formula, and anybody may name a campaign `=...`. */
function escapeFormula(text: string): string {
  const isFormula =
    /^\s*[=+\-@]|^[\t\r\n]/.test(text) && !/^-?\d+(\.\d+)?(e[-+]?\d+)?$/i.test(text);
  return isFormula ? `'${text}` : text;
}
