import { createWriteStream } from "node:fs";
import { readFile, rename, rm, stat } from "node:fs/promises";
import { finished } from "node:stream/promises";
import { once } from "node:events";
import type { Pinterest } from "../index.js";
import {
  type FlowProgress,
  fetchCatalogsReport,
  fetchLeads,
  fetchMmmReport,
  fetchProductReport,
  fetchReport,
  fetchTemplateReport,
} from "../flows/index.js";
import { describeOperation } from "../catalog.js";
import { usageError } from "./failure.js";
import { readJson } from "./input.js";
import { parseKeys } from "./keys.js";
import {
  assertOutput,
  cellText,
  createWriter,
  csvCell,
  isRecord,
  type OutputOptions,
  type Writer,
} from "./output.js";
import { errnoOf, writePrivate } from "./profiles.js";
import { adAccountOf, type GlobalOptions, openClient } from "./session.js";
import { hasColor, note } from "./terminal.js";

/** The options of `pinterest report`. */
export interface ReportCommandOptions extends GlobalOptions, OutputOptions {
  /** A file with the request, or `-`. */
  readonly input?: string;
  readonly out?: string;
  readonly resume?: boolean;
  readonly force?: boolean;
  readonly quiet?: boolean;
}

type Rows = AsyncGenerator<unknown, void, undefined>;

interface ReportKind {
  /** The route of its request, whose keys the command takes. */
  readonly route: string;
  /** Whether the request names a template, whose id the route has in its path. */
  readonly hasTemplate?: true;
  readonly fetch: (input: {
    pinterest: Pinterest;
    account: () => string;
    request: never;
    options: { onProgress: (progress: FlowProgress<object>) => void };
  }) => Rows;
}

/** The kinds of reports, by the name that the command takes. */
const reportKinds: Readonly<Record<string, ReportKind>> = {
  analytics: {
    route: "POST /ad_accounts/{ad_account_id}/reports",
    fetch: ({ pinterest, account, request, options }) =>
      fetchReport(pinterest, account(), request, options),
  },
  template: {
    route: "POST /ad_accounts/{ad_account_id}/templates/{template_id}/reports",
    hasTemplate: true,
    fetch: ({ pinterest, account, request, options }) =>
      fetchTemplateReport(pinterest, account(), request, options),
  },
  catalogs: {
    route: "POST /catalogs/reports",
    fetch: ({ pinterest, request, options }) => fetchCatalogsReport(pinterest, request, options),
  },
  mmm: {
    route: "POST /ad_accounts/{ad_account_id}/mmm_reports",
    fetch: ({ pinterest, account, request, options }) =>
      fetchMmmReport(pinterest, account(), request, options),
  },
  product: {
    route: "POST /ad_accounts/{ad_account_id}/reports/brand_category_sku",
    fetch: ({ pinterest, account, request, options }) =>
      fetchProductReport(pinterest, account(), request, options),
  },
  leads: {
    route: "POST /ad_accounts/{ad_account_id}/leads_export",
    fetch: ({ pinterest, account, request, options }) =>
      fetchLeads(pinterest, account(), request, options),
  },
};

function parseTemplateId({ template_id }: Readonly<Record<string, unknown>>): string {
  if (typeof template_id === "string") return template_id;
  throw usageError("template_id: is missing; give template_id=ID");
}

/** `pinterest report KIND key=value...`: requests a report, waits for it, and writes its rows. */
export async function runReport(
  name: string,
  keys: readonly string[],
  options: ReportCommandOptions,
): Promise<void> {
  const kind = reportKinds[name];
  if (!kind) {
    throw usageError(
      `${name}: unknown kind of report; expected one of ${Object.keys(reportKinds).join(", ")}`,
    );
  }
  const { out } = options;
  if (options.resume && out === undefined) throw usageError("--resume: expected --out FILE too");
  if (out !== undefined && !options.force && (await fileExists(out))) {
    throw usageError(`--out: ${out} already exists; --force replaces it`);
  }
  assertOutput(options);
  const { path, query, body } = parseKeys(keys, {
    method: "POST",
    operation: describeOperation(kind.route),
  });
  const input = options.input === undefined ? {} : await readJson(options.input, "--input");
  if (!isRecord(input)) throw usageError("--input: expected a JSON object");
  const pinterest = await openClient(options);
  const job = out === undefined ? undefined : `${out}.job.json`;
  const saved = options.resume && job ? await readJob(job) : undefined;
  if (saved) note(`Continuing the report of ${job ?? ""}.`);
  const notes: Promise<void>[] = [];
  const onProgress = (progress: FlowProgress<object>): void => {
    if (progress.phase === "submitted" && job) {
      notes.push(writePrivate(job, `${JSON.stringify(progress.resume)}\n`));
      note(`Requested; --resume continues from ${job}.`);
    }
    if (!options.quiet) showProgress(progress);
  };
  const rows = kind.fetch({
    pinterest,
    account: () => adAccountOf(pinterest),
    request: (saved ?? {
      ...input,
      ...query,
      ...body,
      ...(kind.hasTemplate && { template_id: parseTemplateId(path) }),
    }) as never,
    options: { onProgress },
  });
  const count = await writeRows(rows, options);
  await Promise.all(notes);
  if (out === undefined) return;
  if (job) await rm(job, { force: true });
  note(`Wrote ${count} rows to ${out}.`);
}

function showProgress(progress: FlowProgress<object>): void {
  const line =
    progress.phase === "waiting"
      ? `waiting for Pinterest: ${progress.status ?? "requested"}, ${Math.round(progress.elapsed / 1000)} s`
      : "bytes" in progress
        ? `${progress.phase}: ${progress.bytes.toLocaleString("en-US")} bytes`
        : progress.phase;
  if (hasColor(process.stderr))
    process.stderr.write(`\r\u001b[K${line}${progress.phase === "finished" ? "\n" : ""}`);
  else if (progress.phase !== "downloading" && progress.phase !== "submitted") note(line);
}

async function writeRows(rows: Rows, options: ReportCommandOptions): Promise<number> {
  const { out } = options;
  const writer = out === undefined ? createWriter(options) : fileWriter(out, options);
  let count = 0;
  let isDone = false;
  try {
    for await (const row of rows) {
      await writer.write(row);
      count++;
    }
    isDone = true;
  } finally {
    if (isDone || out === undefined) await writer.end();
    else await rm(`${out}.part`, { force: true });
  }
  if (out !== undefined) await rename(`${out}.part`, out);
  return count;
}

/** Writes rows to a file: CSV, a JSON list or NDJSON, by its extension. The file gets its name when it is complete. */
function fileWriter(out: string, { fields }: OutputOptions): Writer {
  const stream = createWriteStream(`${out}.part`, { mode: 0o600 });
  const failed = once(stream, "error").then(([error]) => {
    throw usageError(`--out: ${out} cannot be written (${errnoOf(error)})`);
  });
  failed.catch(() => undefined);
  const isCsv = /\.csv$/i.test(out);
  const isJson = /\.json$/i.test(out);
  let columns = fields?.split(",").map((each) => each.trim());
  let count = 0;
  const write = async (text: string): Promise<void> => {
    if (!stream.write(text)) await Promise.race([once(stream, "drain"), failed]);
  };
  return {
    async write(row) {
      const record = isRecord(row) ? row : { value: row };
      if (isCsv) {
        if (count === 0) {
          columns ??= Object.keys(record);
          await write(`${columns.map(csvCell).join(",")}\r\n`);
        }
        const cells = (columns ?? []).map((column) => csvCell(cellText(record[column])));
        await write(`${cells.join(",")}\r\n`);
      } else if (isJson) await write(`${count === 0 ? "[\n" : ",\n"}${JSON.stringify(row)}`);
      else await write(`${JSON.stringify(row)}\n`);
      count++;
    },
    async end() {
      if (isJson) await write(count === 0 ? "[]\n" : "\n]\n");
      stream.end();
      await Promise.race([finished(stream), failed]);
    },
  };
}

function fileExists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

async function readJob(path: string): Promise<unknown> {
  const text = await readFile(path, "utf8").catch(() => undefined);
  if (text === undefined) return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw usageError(`${path}: is not a job file; remove it to request the report again`);
  }
}
