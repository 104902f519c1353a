/** Measures how well generated/schema.ts says what the document says: `npm run fidelity`. */
import { readFile } from "node:fs/promises";
import { parse } from "yaml";
import { runCommand, UserError } from "../../scripts/cli.js";
import type { JsonObject } from "../../scripts/openapi/document.js";
import { measureFidelity, prepareTrial, reportOf } from "./fidelity.js";

const command = {
  name: "npm run fidelity",
  about:
    "Measures how well the types say what the document says, with samples and mutants of them.",
  options: {
    spec: {
      type: "string",
      default: "spec/pinterest-v5.yaml",
      value: "FILE",
      help: "the facts of Pinterest's document",
    },
    schema: { type: "string", default: "generated/schema.ts", value: "FILE", help: "the types" },
    full: { type: "boolean", default: false, help: "takes every sample and mutant: minutes" },
  },
} as const;

await runCommand(command, async ({ values: options }) => {
  const facts = parse(await readFile(options.spec, "utf8")) as JsonObject;
  const trial = prepareTrial(facts, options.full ? "full" : "usual");
  const fidelity = measureFidelity(await readFile(options.schema, "utf8"), trial);
  console.log(reportOf(fidelity));
  const unknown = fidelity.disagreements.some(({ known }) => !known);
  if (unknown || fidelity.untrue.length > 0)
    throw new UserError("the types disagree with the document");
});
