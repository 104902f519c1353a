/**
 * Measures how well generated/schema.ts says what the document says:
 *
 *   npm run fidelity -- [--spec FILE] [--schema FILE] [--full]
 */
import { readFile } from "node:fs/promises";
import { parse } from "yaml";
import { readOptions, run, UserError } from "../../scripts/cli.js";
import type { JsonObject } from "../../scripts/openapi/document.js";
import { measureFidelity, prepareTrial, reportOf } from "./fidelity.js";

await run(async () => {
  const options = readOptions({
    spec: { type: "string", default: "spec/pinterest-v5.yaml" },
    schema: { type: "string", default: "generated/schema.ts" },
    full: { type: "boolean", default: false },
  });
  const facts = parse(await readFile(options.spec, "utf8")) as JsonObject;
  const trial = prepareTrial(facts, options.full ? "full" : "usual");
  const fidelity = measureFidelity(await readFile(options.schema, "utf8"), trial);
  console.log(reportOf(fidelity));
  const unknown = fidelity.disagreements.some(({ known }) => !known);
  if (unknown || fidelity.untrue.length > 0)
    throw new UserError("the types disagree with the document");
});
