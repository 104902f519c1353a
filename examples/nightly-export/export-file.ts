import { createReadStream } from "node:fs";
import { rename, rm } from "node:fs/promises";
import { pipeline } from "node:stream";
import { parse } from "csv-parse";
import type { EventOutcome, Pinterest } from "pinterest-client";
import { appendLines, readNumber, unlessMissing, writeWhole } from "./files.js";
import { checkColumns, mayBeTold, toEvent, type Order } from "./order.js";

/** How many rows ended how. */
export type Counts = Record<"processed" | "again" | "refused", number>;

/** A row under way: its number, and its text as it stands in the file. */
interface Row {
  readonly number: number;
  readonly raw: string;
}

/**
 * Sends the orders of a file, and renames it to `*.sent`. Rows to be tried again become a file of their own
 * beside it for the next run, rows that were refused are told in `*.refused`. After each batch `*.progress`
 * says how far it came; a run that finds one goes on from there.
 */
export async function exportFile(
  pinterest: Pinterest,
  file: string,
  signal: AbortSignal,
): Promise<Counts> {
  const [progress, again] = [`${file}.progress`, `${file}.again`];
  const settled = await readNumber(progress);
  const underWay = new Map<number, Row>();
  const counts: Counts = { processed: 0, again: 0, refused: 0 };
  let header = "";

  async function* events() {
    const columns = (names: string[]) => {
      header = names.map((name) => `"${name.replaceAll('"', '""')}"`).join();
      return checkColumns(names);
    };
    // What fails here comes out of the loop, and ends `sendAll` after what was read before it.
    const parser = parse({ bom: true, raw: true, skip_empty_lines: true, columns });
    pipeline(createReadStream(file), parser, () => undefined);
    let number = 0;
    let index = 0;
    for await (const { record, raw } of parser as AsyncIterable<{ record: Order; raw: string }>) {
      if (++number <= settled || !mayBeTold(record)) continue;
      underWay.set(index++, { number, raw: raw.trim() });
      yield toEvent(record);
    }
  }

  for await (const { outcomes } of pinterest.conversions.sendAll(pinterest.adAccountId, events(), {
    signal,
  })) {
    const lines: Record<keyof Counts, string[]> = { processed: [], again: [], refused: [] };
    let last = settled;
    for (const outcome of outcomes) {
      const row = underWay.get(outcome.index);
      if (!row) continue;
      underWay.delete(outcome.index);
      const fate = fateOf(outcome);
      counts[fate]++;
      lines[fate].push(
        fate === "again" ? row.raw : `row ${row.number}: ${outcome.error?.message ?? ""}`,
      );
      last = row.number;
    }
    await appendLines(again, lines.again, header);
    await appendLines(`${file}.refused`, lines.refused);
    await writeWhole(progress, String(last));
  }
  const name = file.replace(/(\.again-\d+)?\.csv$/, "");
  await rename(again, `${name}.again-${Date.now()}.csv`).catch(unlessMissing);
  await rename(file, `${file}.sent`);
  await rm(progress, { force: true });
  return counts;
}

function fateOf({ status, error }: EventOutcome): keyof Counts {
  if (status === "processed") return status;
  return status === "unsent" || error.retryable ? "again" : "refused";
}
