import { type ConversionEvent, Pinterest } from "../../index.js";
import { exitCodes } from "../failure.js";
import { type OutputOptions, createWriter, assertOutput, writeResult } from "../output.js";
import { note } from "../terminal.js";
import { type EventOptions, type PlannedRow, createTally, openPlan } from "./plan.js";
import { grouped } from "./progress.js";

/** The options of `pinterest events check`, and of `events send --dry-run`. */
export interface CheckOptions extends EventOptions, OutputOptions {}

/** How many events are checked together. A repeated event_id is found only among these. */
const groupSize = 1_000;

/** An issue that the check found in a row. */
interface RowIssue {
  readonly row: number;
  readonly line: number;
  readonly event_id: string;
  readonly severity: "error" | "warning";
  readonly issue: string;
}

/** `pinterest events check FILE`: writes every issue; resolves with the exit code. Nothing is sent. */
export function runCheck(path: string, options: CheckOptions): Promise<number> {
  return checkRows(path, options, "check");
}

/**
 * Reads a whole file as it would be sent. A check writes each issue as data, a dry run writes the counts; both show a
 * summary on standard error.
 */
export async function checkRows(
  path: string,
  options: CheckOptions,
  purpose: "check" | "dry run",
): Promise<number> {
  assertOutput(options);
  const plan = await openPlan(path, options);
  // The checks need no credential.
  const pinterest = new Pinterest({ accessToken: "placeholder" });
  const writer = purpose === "check" ? createWriter(options) : undefined;
  const reasons = createTally();
  const left = createTally();
  const counts = { rows: 0, valid: 0, invalid: 0, warnings: 0 };
  let group: PlannedRow[] = [];

  const report = async (row: PlannedRow, severity: RowIssue["severity"], issue: string) => {
    reasons.add(`${severity}: ${issue}`);
    if (severity === "warning") counts.warnings++;
    await writer?.write({ row: row.row, line: row.line, event_id: row.eventId, severity, issue });
  };
  const flush = async (): Promise<void> => {
    const events = group.flatMap<ConversionEvent>(({ event }) => event ?? []);
    const checks = new Map(pinterest.conversions.check(events).map((each) => [each.index, each]));
    let index = 0;
    for (const row of group) {
      counts.rows++;
      for (const each of row.dropped) left.add(each);
      if (row.event === undefined) {
        counts.invalid++;
        await report(row, "error", row.fault ?? "cannot be read");
        continue;
      }
      const check = checks.get(index++);
      for (const { severity, path: place, message } of check?.issues ?? []) {
        const field = place.replace(/^data\[\d+\]\.?/, "");
        const text = message.replace("set the option defaultCallingCode", "give --calling-code");
        await report(row, severity, field === "" ? text : `${field}: ${text}`);
      }
      if (check?.ok === false) counts.invalid++;
      else counts.valid++;
    }
    group = [];
  };

  let error: unknown;
  try {
    for await (const row of plan.rows) {
      group.push(row);
      if (group.length === groupSize) await flush();
    }
  } catch (thrown) {
    error = thrown;
  }
  await flush();
  await writer?.end();
  const verb = purpose === "check" ? "are valid" : "would be sent";
  note(
    `${grouped(counts.valid)} of ${grouped(counts.rows)} rows ${verb}, ${grouped(counts.invalid)} would be dropped.`,
  );
  for (const [reason, count] of reasons.top()) note(`${grouped(count)} x ${reason}`);
  for (const [reason, count] of left.top()) note(`left out of ${grouped(count)} events: ${reason}`);
  if (purpose === "dry run" && counts.invalid > 0) note("pinterest events check lists the rows.");
  if (error !== undefined) throw error as Error;
  if (purpose === "dry run") await writeResult(counts, options);
  return counts.invalid > 0 ? exitCodes.someEventsFailed : exitCodes.done;
}
