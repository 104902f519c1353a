import { readFile, rm, writeFile } from "node:fs/promises";
import type { JobReference, ReportReference } from "pinterest-client/flows";

/** Milliseconds that Pinterest keeps a report. */
const hour = 3_600_000;

interface Unfinished {
  readonly request: object;
  readonly resume: ReportReference;
  readonly at: number;
}

/** The report that an earlier run asked for with the same request, and did not get. */
export async function findUnfinished(
  file: string,
  request: object,
): Promise<ReportReference | undefined> {
  const text = await readFile(file, "utf8").catch(() => undefined);
  if (text === undefined) return undefined;
  const { resume, at, ...known } = JSON.parse(text) as Unfinished;
  const isSame = JSON.stringify(known.request) === JSON.stringify(request);
  return isSame && Date.now() - at < hour ? resume : undefined;
}

/** Keeps what takes a report up again; with nothing to keep, forgets what was kept. */
export async function keepUnfinished(
  file: string,
  request: object,
  resume: JobReference | undefined,
): Promise<void> {
  const text = JSON.stringify({ request, resume, at: Date.now() });
  await (resume ? writeFile(file, text, { mode: 0o600 }) : rm(file, { force: true }));
}
