/** Downloads Pinterest's OpenAPI document and keeps its facts in spec/: `npm run spec:update`. `--help` lists the options. */
import { createHash } from "node:crypto";
import { join } from "node:path";
import { stringify } from "yaml";
import { printable } from "../src/cli/terminal.js";
import { runCommand, UserError } from "./cli.js";
import { asObject, asString, listOperations, type JsonObject } from "./openapi/document.js";
import { diffDocuments, toMarkdown } from "./spec-diff/index.js";
import { keepFacts } from "./spec/facts.js";
import { parseUpstream } from "./spec/parse.js";
import {
  findNewestTag,
  publishedAt,
  readIfExists,
  readSource,
  readYaml,
  writeAll,
} from "./spec/source.js";

/** The contents of spec/source.json: where the facts come from. */
interface SourceRecord {
  readonly version: string;
  readonly source: string;
  readonly sha256: string;
  readonly date: string;
}

const command = {
  name: "npm run spec:update",
  about:
    "Downloads Pinterest's OpenAPI document, 3.0 or 3.1, and keeps its facts in spec/. Prints what changed, as a draft\n" +
    "for CHANGELOG.md. Without --tag or --from it takes the newest version that is tagged. Run `npm run generate` next.",
  options: {
    tag: { type: "string", value: "TAG", help: "the version to take, such as v5.23.0" },
    from: {
      type: "string",
      value: "FILE|URL",
      help: "takes the document from a file or an https URL instead",
    },
    repository: {
      type: "string",
      default: "https://github.com/pinterest/api-description",
      value: "URL",
      help: "where versions are tagged",
    },
    out: { type: "string", default: "spec", value: "DIR", help: "where the facts are written" },
    "keep-descriptions": {
      type: "boolean",
      default: false,
      help: "keeps Pinterest's texts, for reading; never commit them",
    },
    "dry-run": { type: "boolean", default: false, help: "writes nothing" },
  },
} as const;

await runCommand(command, async ({ values: options }) => {
  const print = (line: string) => {
    console.log(printable(line));
  };
  const warn = (line: string) => {
    console.warn(`warning: ${printable(line)}`);
  };
  const { from, tag, repository } = options;
  if (from !== undefined && tag !== undefined) throw new UserError("give either --from or --tag");
  const version = tag ?? (from === undefined ? await findNewestTag(repository, print) : "");
  const source = await readSource(from ?? publishedAt(repository, version), print);
  const text = new TextDecoder().decode(source.bytes);
  const upstream = parseUpstream(text);
  const facts = keepFacts(upstream, { keepDescriptions: options["keep-descriptions"] });
  if (!/(\n|\}\s*)$/.test(text))
    warn("the document does not end with a newline; was it cut short?");
  for (const warning of facts.warnings) warn(warning);

  const specPath = join(options.out, "pinterest-v5.yaml");
  const recordPath = join(options.out, "source.json");
  const record = makeRecord(
    {
      version: asString(asObject(upstream.info).version),
      source: source.name,
      sha256: createHash("sha256").update(source.bytes).digest("hex"),
    },
    await readIfExists(recordPath),
  );
  const files = new Map([
    [specPath, stringify(facts.document, { lineWidth: 0 })],
    [recordPath, `${JSON.stringify(record, null, 2)}\n`],
  ]);
  const operations = listOperations(facts.document).length;
  print(
    `Pinterest API ${record.version}: ${operations} operations, ${facts.dropped} texts dropped`,
  );
  for (const [path, content] of files) {
    const state = (await readIfExists(path)) === content ? "unchanged" : "changed";
    print(`${state} ${path}${options["dry-run"] ? " (dry run: not written)" : ""}`);
  }
  const before = await readIfExists(specPath);
  if (!options["dry-run"]) await writeAll(files);
  if (before === undefined || before === files.get(specPath)) return;
  // The new facts are valid even if the old ones cannot be read.
  try {
    const draft = await draftChangelog(parseUpstream(before), facts.document);
    if (draft !== undefined) print(`\nDraft for CHANGELOG.md:\n\n${draft}`);
  } catch (error) {
    const [reason = ""] = (error as Error).message.split("\n");
    warn(`no draft for CHANGELOG.md: the previous facts cannot be read: ${reason}`);
  }
});

/** The record of a source, with the date of the previous record if nothing else changed. */
function makeRecord(
  source: Omit<SourceRecord, "date">,
  previous: string | undefined,
): SourceRecord {
  const before = parseRecord(previous);
  const isSame = before.sha256 === source.sha256 && before.source === source.source;
  return { ...source, date: (isSame ? before.date : undefined) ?? today() };
}

function parseRecord(text = ""): Partial<SourceRecord> {
  try {
    return JSON.parse(text) as Partial<SourceRecord>;
  } catch {
    return {};
  }
}

/** Today in UTC. SOURCE_DATE_EPOCH overrides it for reproducible builds (reproducible-builds.org). */
function today(): string {
  const epoch = process.env.SOURCE_DATE_EPOCH;
  return (epoch ? new Date(Number(epoch) * 1000) : new Date()).toISOString().slice(0, 10);
}

async function draftChangelog(before: JsonObject, after: JsonObject): Promise<string | undefined> {
  // `npm run generate`, which comes next, says which places of the overlay are gone.
  const report = await diffDocuments(before, after, {
    overlay: await readYaml("spec/overlay.yaml"),
  });
  return report.changes.length > 0 ? toMarkdown(report, { compact: true }) : undefined;
}
