import { randomBytes } from "node:crypto";
import { createWriteStream, rmSync } from "node:fs";
import { readFile, rename, rm, stat } from "node:fs/promises";
import { finished } from "node:stream/promises";
import { once } from "node:events";
import type { Pinterest } from "../index.js";
import {
  type FlowProgress,
  PinterestJobError,
  fetchCatalogsReport,
  fetchLeads,
  fetchMmmReport,
  fetchProductReport,
  fetchReport,
  fetchTemplateReport,
} from "../flows/index.js";
import { describeOperation } from "../catalog.js";
import { CommandError, exitCodes, messageOf, usageError } from "./failure.js";
import { readJson } from "./input.js";
import { parseKeys } from "./keys.js";
import {
  assertOutput,
  createTextWriter,
  createWriter,
  isRecord,
  type OutputOptions,
  parseFields,
  type Writer,
} from "./output.js";
import { errnoOf, writePrivate } from "./profiles.js";
import { isReportKind, reportRoutes } from "./routes.js";
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
  /** Whether the request names a template, whose id the route has in its path. */
  readonly hasTemplate?: true;
  readonly fetch: (input: {
    pinterest: Pinterest;
    /** The ad account; throws if none is given. */
    account: () => string;
    /** The ad account, if one is given. */
    adAccountId: string | undefined;
    request: never;
    options: { onProgress: (progress: FlowProgress<object>) => void };
  }) => Rows;
}

/** How each kind of report is fetched. */
const reportKinds: Readonly<Record<keyof typeof reportRoutes, ReportKind>> = {
  analytics: {
    fetch: ({ pinterest, account, request, options }) =>
      fetchReport(pinterest, account(), request, options),
  },
  template: {
    hasTemplate: true,
    fetch: ({ pinterest, account, request, options }) =>
      fetchTemplateReport(pinterest, account(), request, options),
  },
  catalogs: {
    fetch: ({ pinterest, adAccountId, request, options }) =>
      fetchCatalogsReport(pinterest, request, { ...options, adAccountId }),
  },
  mmm: {
    fetch: ({ pinterest, account, request, options }) =>
      fetchMmmReport(pinterest, account(), request, options),
  },
  product: {
    fetch: ({ pinterest, account, request, options }) =>
      fetchProductReport(pinterest, account(), request, options),
  },
  leads: {
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
  if (!isReportKind(name)) {
    throw usageError(
      `${name}: unknown kind of report; expected one of ${Object.keys(reportRoutes).join(", ")}`,
    );
  }
  const kind = reportKinds[name];
  const { out } = options;
  if (options.resume && out === undefined) throw usageError("--resume: expected --out FILE too");
  if (out !== undefined) await assertReplaceable(out, options.force);
  assertOutput(options);
  if (out !== undefined && options.jq !== undefined) {
    throw usageError("--jq, --out: expected one of them; redirect the output of --jq to a file");
  }
  const {
    path,
    query: allQuery,
    body,
  } = parseKeys(keys, {
    method: "POST",
    operation: describeOperation(reportRoutes[name]),
  });
  const input = options.input === undefined ? {} : await readJson(options.input, "--input");
  if (!isRecord(input)) throw usageError("--input: expected a JSON object");
  // The ad account is a key of the path, or of the query of a catalogs report.
  const { ad_account_id: accountKey = path.ad_account_id, ...query } = allQuery;
  const adAccountId = typeof accountKey === "string" ? accountKey : options.adAccount;
  const pinterest = await openClient(options);
  const job = out === undefined ? undefined : `${out}.job.json`;
  const saved = options.resume && job ? await readJob(job) : undefined;
  if (saved) note(`Continuing the report of ${job ?? ""}.`);
  let saving: Promise<void> | undefined;
  const onProgress = (progress: FlowProgress<object>): void => {
    if (progress.phase === "submitted" && job) {
      saving = writePrivate(job, `${JSON.stringify(progress.resume)}\n`).then(
        () => {
          note(`Requested; --resume continues from ${job}.`);
        },
        (error: unknown) => {
          note(`Requested; --resume cannot continue it: ${messageOf(error)}`);
        },
      );
    }
    if (!options.quiet) showProgress(progress);
  };
  const request: Readonly<Record<string, unknown>> = { ...input, ...query, ...body };
  const rows = kind.fetch({
    pinterest,
    account: () => adAccountId ?? adAccountOf(pinterest),
    adAccountId,
    request: (saved ?? {
      ...request,
      ...(kind.hasTemplate && { template_id: parseTemplateId(path) }),
    }) as never,
    options: { onProgress },
  });
  let count: number;
  try {
    count = await writeRows(rows, options, columnsOf(request));
  } catch (error) {
    if (!(error instanceof PinterestJobError) || error.reason !== "unfinished") throw error;
    const remedy = job ? "; --resume continues to wait" : "";
    const status = error.status === undefined ? "" : ` (status ${error.status})`;
    throw new CommandError(
      `Pinterest has not finished the report yet${status}${remedy}`,
      exitCodes.tryLater,
    );
  } finally {
    await saving;
  }
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

/** The requested columns. A row of JSON may lack some of them; those of a CSV file have their own names. */
function columnsOf(request: Readonly<Record<string, unknown>>): readonly string[] {
  const { columns, report_format } = request;
  return Array.isArray(columns) && report_format !== "CSV" ? columns.map(String) : [];
}

async function writeRows(
  rows: Rows,
  options: ReportCommandOptions,
  columns: readonly string[],
): Promise<number> {
  const { out } = options;
  if (out === undefined) {
    const writer = createWriter(options);
    try {
      return await writeReport(rows, writer);
    } finally {
      await writer.end();
    }
  }
  // A name that nobody can have planted, and that no other run has.
  const part = `${out}.${randomBytes(6).toString("hex")}.part`;
  // Ctrl-C ends the process; the rows may be personal data.
  const removePart = (): void => {
    rmSync(part, { force: true });
  };
  process.on("exit", removePart);
  try {
    const writer = await fileWriter(out, part, { options, columns });
    const count = await writeReport(rows, writer);
    await writer.end();
    await rename(part, out);
    return count;
  } finally {
    process.off("exit", removePart);
    removePart();
  }
}

async function writeReport(rows: Rows, writer: Writer): Promise<number> {
  let count = 0;
  for await (const row of rows) {
    await writer.write(row);
    count++;
  }
  return count;
}

/**
 * Writes rows to a file: CSV, a JSON list or NDJSON, by an option or its extension. Resolves when the file is open, so
 * that nothing is requested if it cannot be written.
 */
async function fileWriter(
  out: string,
  part: string,
  { options, columns }: { options: OutputOptions; columns: readonly string[] },
): Promise<Writer> {
  const stream = createWriteStream(part, { flags: "wx", mode: 0o600 });
  const fail = (error: unknown): never => {
    throw usageError(`--out: ${out} cannot be written (${errnoOf(error)})`);
  };
  const failed = once(stream, "error").then(([error]) => fail(error));
  failed.catch(() => undefined);
  await once(stream, "open").catch(fail);
  const writer = createTextWriter({
    format: formatOfFile(out, options),
    fields: options.fields === undefined ? undefined : parseFields(options.fields),
    columns,
    indent: 0,
    escapesFormulas: true,
    async write(text) {
      if (!stream.write(text)) await Promise.race([once(stream, "drain"), failed]);
    },
  });
  return {
    write: (row) => writer.write(row),
    async end() {
      await writer.end();
      stream.end();
      await Promise.race([finished(stream), failed]);
    },
  };
}

function formatOfFile(
  out: string,
  { json, ndjson, csv }: OutputOptions,
): "json" | "ndjson" | "csv" {
  if (csv) return "csv";
  if (json) return "json";
  if (ndjson) return "ndjson";
  return /\.csv$/i.test(out) ? "csv" : /\.json$/i.test(out) ? "json" : "ndjson";
}

async function assertReplaceable(path: string, force = false): Promise<void> {
  const found = await stat(path).catch(() => undefined);
  if (found?.isDirectory()) throw usageError(`--out: ${path} is a folder`);
  if (found && !force) throw usageError(`--out: ${path} already exists; --force replaces it`);
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
