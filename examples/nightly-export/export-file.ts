import { rename, rm } from "node:fs/promises";
import type { EventOutcome, Pinterest } from "pinterest-client";
import { appendLines, cutTo, publishAgain } from "./files.js";
import { hasConsent, readRows, toEvent, type Row } from "./order.js";
import { identify, readProgress, writeProgress, type Progress } from "./progress.js";

/** The counts of rows by outcome. */
export type Counts = Record<"processed" | "again" | "refused", number>;

/**
 * Sends the orders of a file, and renames it to `*.sent`. Rows to be tried again become a file beside it
 * for the next run; refused rows are listed in `*.refused`. After each batch `*.progress` is updated, so
 * that a run which is stopped, or killed, is continued by the next one.
 */
export async function exportFile(
  pinterest: Pinterest,
  file: string,
  signal: AbortSignal,
): Promise<Counts> {
  const identity = await identify(file);
  // Reads the whole file before any of it is sent, so that a file with errors is not sent in part.
  let header = "";
  for await (const row of readRows(file)) header = row.header;

  const paths = {
    progress: `${file}.progress`,
    again: `${file}.again`,
    refused: `${file}.refused`,
  };
  let progress = await startProgress(file, identity, paths);
  const done = progress.rows;
  const underWay = new Map<number, Row>();
  const counts: Counts = { processed: 0, again: 0, refused: 0 };

  async function* events() {
    let index = 0;
    for await (const row of readRows(file)) {
      if (row.number <= done || !hasConsent(row.order)) continue;
      underWay.set(index++, row);
      yield toEvent(row.order);
    }
  }

  // Reports come in the order of the rows.
  for await (const { outcomes } of pinterest.conversions.sendAll(pinterest.adAccountId, events(), {
    signal,
  })) {
    const again: string[] = [];
    const refused: string[] = [];
    let { rows } = progress;
    for (const outcome of outcomes) {
      const row = underWay.get(outcome.index);
      if (!row) continue;
      underWay.delete(outcome.index);
      rows = row.number;
      const fate = fateOf(outcome);
      counts[fate]++;
      if (fate === "again") again.push(row.text);
      if (fate === "refused") refused.push(`row ${row.number}: ${outcome.error?.message ?? ""}`);
    }
    progress = {
      file: identity,
      rows,
      again: await appendLines(paths.again, progress.again, again, header),
      refused: await appendLines(paths.refused, progress.refused, refused),
    };
    await writeProgress(paths.progress, progress);
  }

  if ((await identify(file)) !== identity) {
    throw new Error("the file changed while it was being sent; the next run starts it again");
  }
  await publishAgain(paths.again, file);
  // In this order, since the progress is needed as long as the file has its name.
  await rename(file, `${file}.sent`);
  await rm(paths.progress, { force: true });
  return counts;
}

/** Reads how far an earlier run came with this file, and removes the lines that it wrote after that. */
async function startProgress(
  file: string,
  identity: string,
  paths: Record<"progress" | "again" | "refused", string>,
): Promise<Progress> {
  const known = await readProgress(paths.progress);
  if (known && known.file !== identity) {
    // It is about an earlier file of the same name, whose rows to be tried again are still to be
    // sent.
    await cutTo(paths.again, known.again);
    await publishAgain(paths.again, file);
  }
  const progress =
    known?.file === identity ? known : { file: identity, rows: 0, again: 0, refused: 0 };
  await cutTo(paths.again, progress.again);
  await cutTo(paths.refused, progress.refused);
  return progress;
}

function fateOf({ status, error }: EventOutcome): keyof Counts {
  if (status === "processed") return status;
  return status === "unsent" || error.retryable ? "again" : "refused";
}
