/**
 * Reports what changed between two of Pinterest's OpenAPI documents: `npm run spec:diff -- OLD NEW`. The JSON has the
 * shape of `Report` in spec-diff/change.ts. `--help` lists the options.
 */
import { printable } from "../src/cli/terminal.js";
import { runCommand, UserError } from "./cli.js";
import type { JsonObject } from "./openapi/document.js";
import { diffDocuments, toMarkdown, worstEffect } from "./spec-diff/index.js";
import { parseUpstream } from "./spec/parse.js";
import { readSource, readYaml } from "./spec/source.js";

const command = {
  name: "npm run spec:diff",
  about:
    "Reports what changed between two of Pinterest's OpenAPI documents, and what the changes break.\n" +
    "OLD and NEW are files or https URLs, of Pinterest's document or of spec/pinterest-v5.yaml.",
  arguments: ["OLD", "NEW"],
  options: {
    overlay: {
      type: "string",
      default: "spec/overlay.yaml",
      value: "FILE",
      help: "the behavior that the client relies on",
    },
    format: {
      type: "string",
      default: "markdown",
      value: "markdown|json",
      help: "the format to print",
    },
    "fail-on": {
      type: "string",
      value: "breaking",
      help: "exits with code 1 if a change breaks callers or readers",
    },
  },
} as const;

await runCommand(command, async ({ values, named }) => {
  assertOneOf("--format", values.format, ["markdown", "json"]);
  assertOneOf("--fail-on", values["fail-on"], [undefined, "breaking"]);
  const [before, after] = await Promise.all([read(named.OLD), read(named.NEW)]);
  const overlay = await readYaml(values.overlay);
  const warn = (line: string) => {
    console.warn(`warning: ${printable(line)}`);
  };
  const report = await diffDocuments(before, after, { overlay, warn });
  const json = values.format === "json";
  const text = json ? `${JSON.stringify(report, null, 2)}\n` : toMarkdown(report);
  process.stdout.write(printable(text));
  const breaks = report.changes.some((change) => worstEffect(change) === "breaking");
  if (values["fail-on"] === "breaking" && breaks) process.exitCode = 1;
});

function assertOneOf(
  option: string,
  given: string | undefined,
  choices: readonly (string | undefined)[],
): void {
  if (choices.includes(given)) return;
  const known = choices.filter((choice) => choice !== undefined).join(" or ");
  throw new UserError(`${option}: expected ${known}, got ${given ?? "nothing"}`);
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
