/**
 * Takes Pinterest's OpenAPI document and keeps its facts in spec/.
 *
 *   npm run spec:update -- [--from FILE_OR_URL] [--tag v5.23.0] [--out DIR] [--keep-descriptions] [--dry-run]
 */
import { createHash } from "node:crypto";
import { join } from "node:path";
import { stringify } from "yaml";
import { readOptions, run } from "./cli.js";
import { diffDocuments } from "./diff/diff-documents.js";
import { toMarkdown } from "./diff/markdown.js";
import { asObject, asString, type JsonObject } from "./openapi/json.js";
import { listOperations } from "./openapi/operations.js";
import { keepFacts } from "./spec/facts.js";
import { readIfThere, writeAll } from "./spec/files.js";
import { parseUpstream } from "./spec/parse-upstream.js";
import { publishedAt, readSource } from "./spec/read-source.js";

/** The contents of spec/source.json: where the facts came from. */
interface SourceRecord {
  version: string;
  source: string;
  sha256: string;
  date: string;
}

await run(async () => {
  const options = readOptions({
    from: { type: "string" },
    tag: { type: "string", default: "v5.23.0" },
    out: { type: "string", default: "spec" },
    "keep-descriptions": { type: "boolean", default: false },
    "dry-run": { type: "boolean", default: false },
  });
  const source = await readSource(options.from ?? publishedAt(options.tag), console.log);
  const upstream = parseUpstream(new TextDecoder().decode(source.bytes));
  const facts = keepFacts(upstream, { keepDescriptions: options["keep-descriptions"] });

  const recordPath = join(options.out, "source.json");
  const record: SourceRecord = {
    version: asString(asObject(upstream.info).version),
    source: source.name,
    sha256: createHash("sha256").update(source.bytes).digest("hex"),
    date: today(),
  };
  const before = readRecord(await readIfThere(recordPath));
  if (before.sha256 === record.sha256 && before.source === record.source && before.date) {
    record.date = before.date;
  }
  const specPath = join(options.out, "pinterest-v5.yaml");
  const files = new Map([
    [specPath, stringify(facts.document, { lineWidth: 0 })],
    [recordPath, `${JSON.stringify(record, null, 2)}\n`],
  ]);

  for (const warning of facts.warnings) console.warn(`warning: ${warning}`);
  const operations = listOperations(facts.document).length;
  console.log(
    `Pinterest API ${record.version}: ${operations} operations, ${facts.dropped} texts dropped`,
  );
  for (const [path, text] of files) {
    const state = (await readIfThere(path)) === text ? "unchanged" : "changed";
    console.log(`${state} ${path}${options["dry-run"] ? " (dry run: not written)" : ""}`);
  }
  const old = await readIfThere(specPath);
  if (!options["dry-run"]) await writeAll(files);
  if (old !== undefined && old !== files.get(specPath)) tellChanges(old, facts.document);
});

/** Offers a draft for the changelog; new facts must not fail for old ones that cannot be read. */
function tellChanges(old: string, document: JsonObject): void {
  try {
    const report = diffDocuments(parseUpstream(old), document);
    if (report.changes.length === 0) return;
    console.log(`\nDraft for CHANGELOG.md:\n\n${toMarkdown(report, { compact: true })}`);
  } catch (error) {
    const [reason = ""] = (error as Error).message.split("\n");
    console.warn(`warning: no draft for CHANGELOG.md: the facts before cannot be read: ${reason}`);
  }
}

function readRecord(text: string | undefined): Partial<SourceRecord> {
  try {
    return text === undefined ? {} : (JSON.parse(text) as Partial<SourceRecord>);
  } catch {
    return {};
  }
}

/** Today in UTC; SOURCE_DATE_EPOCH sets it for reproducible builds (reproducible-builds.org). */
function today(): string {
  const epoch = process.env.SOURCE_DATE_EPOCH;
  return (epoch ? new Date(Number(epoch) * 1000) : new Date()).toISOString().slice(0, 10);
}
