import { asObject, asString, type JsonObject } from "../openapi/json.js";
import { listOperations } from "../openapi/operations.js";
import { repairAll } from "../repair/rule.js";
import { repairRules } from "../repair/rules.js";
import { describeOperation } from "./describe-operation.js";
import { readOperationFacts } from "./operation-facts.js";
import { writeOperationsFile } from "./operations-file.js";
import { layOver } from "./overlay.js";
import { writeSchemaFile } from "./schema-file.js";

/** What a document becomes. */
export interface Generated {
  /** The text of each generated file, by name, not yet formatted. */
  files: Map<string, string>;
  operations: number;
  /** How many schemas each repair changed. */
  repairs: Map<string, number>;
  /** What could not be made sense of, and what no longer fits. */
  warnings: string[];
}

/** Turns the facts and an overlay into the text of every file in generated/. */
export async function buildFiles(facts: JsonObject, overlay: JsonObject): Promise<Generated> {
  const overlaid = await layOver(facts, overlay);
  const { document, counts } = repairAll(overlaid.document, repairRules);
  const warnings = [...overlaid.warnings];
  for (const [name, count] of counts) {
    if (count === 0) warnings.push(`repair ${name} matches nothing here; it may be retired`);
  }
  const operations = listOperations(document).map((operation) => {
    const known = readOperationFacts(document, operation, warnings);
    const own = operation.node.description;
    const line = describeOperation(operation, known);
    operation.node.description = typeof own === "string" ? `${line}\n\n${own}` : line;
    return { path: operation.path, method: operation.method, facts: known };
  });
  const version = asString(asObject(document.info).version);
  const header = `// Pinterest API ${version}, written by \`npm run generate\`. Do not edit.\n\n`;
  const files = new Map([
    ["schema.ts", header + (await writeSchemaFile(document))],
    ["operations.ts", header + writeOperationsFile(version, operations)],
  ]);
  return { files, operations: operations.length, repairs: counts, warnings };
}
