/**
 * Reports what changed between two of Pinterest's OpenAPI documents, or two versions of our facts, and
 * which changes are breaking.
 *
 *   npm run spec:diff -- OLD NEW [--format markdown|json] [--fail-on breaking]
 *
 * OLD and NEW are files or https URLs. The JSON has the shape of `Report` in diff/change.ts.
 */
import { printable, readArguments, run, UserError } from "./cli.js";
import { worst } from "./diff/change.js";
import { diffDocuments } from "./diff/diff-documents.js";
import { toMarkdown } from "./diff/markdown.js";
import type { JsonObject } from "./openapi/document.js";
import { parseUpstream } from "./spec/parse.js";
import { readSource } from "./spec/source.js";

await run(async () => {
  const { values, named } = readArguments(["OLD", "NEW"], {
    format: { type: "string", default: "markdown" },
    "fail-on": { type: "string" },
  });
  assertOneOf("--format", values.format, ["markdown", "json"]);
  assertOneOf("--fail-on", values["fail-on"], [undefined, "breaking"]);
  const [before, after] = await Promise.all([read(named.OLD), read(named.NEW)]);
  const report = diffDocuments(before, after);
  const json = values.format === "json";
  const text = json ? `${JSON.stringify(report, null, 2)}\n` : toMarkdown(report);
  process.stdout.write(printable(text));
  const breaks = report.changes.some((change) => worst(change) === "breaking");
  if (values["fail-on"] === "breaking" && breaks) process.exitCode = 1;
});

function assertOneOf(
  option: string,
  given: string | undefined,
  choices: readonly (string | undefined)[],
): void {
  if (choices.includes(given)) return;
  const known = choices.filter((choice) => choice !== undefined).join(" or ");
  throw new UserError(`${option} must be ${known}; given was ${given ?? "nothing"}`);
}

async function read(from: string): Promise<JsonObject> {
  const { bytes, name } = await readSource(from);
  try {
    return parseUpstream(new TextDecoder().decode(bytes));
  } catch (error) {
    if (error instanceof UserError) throw new UserError(`${name}: ${error.message}`);
    throw error;
  }
}
