import { readFileSync, rmSync, writeFileSync } from "node:fs";
import type { ReportReference } from "pinterest-client/flows";

/** How long Pinterest keeps a report, in milliseconds. */
const hour = 3_600_000;

interface Unfinished {
  readonly request: object;
  readonly resume: ReportReference;
  readonly at: number;
}

/** Finds a report that an earlier run requested with the same arguments and did not finish. */
export function findUnfinished(file: string, request: object): ReportReference | undefined {
  try {
    const { resume, at, ...known } = JSON.parse(readFileSync(file, "utf8")) as Unfinished;
    const isSame = JSON.stringify(known.request) === JSON.stringify(request);
    return isSame && Date.now() - at < hour ? resume : undefined;
  } catch {
    // There is none, or the file was cut off: the report is requested anew.
    return undefined;
  }
}

/** Stores the reference of a report that is under way. */
export function keepUnfinished(file: string, request: object, resume: ReportReference): void {
  forgetUnfinished(file);
  const text = JSON.stringify({ request, resume, at: Date.now() });
  writeFileSync(file, text, { flag: "wx", mode: 0o600 });
}

export function forgetUnfinished(file: string): void {
  rmSync(file, { force: true });
}
