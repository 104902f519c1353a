import { asObject, asString, type JsonObject } from "../openapi/json.js";
import { listOperations, resolve } from "../openapi/operations.js";
import { repairAll } from "../repair/rule.js";
import { repairRules } from "../repair/rules.js";
import { mustBeOpenApi, mustBeWhole } from "../spec/whole.js";
import { describeOperation } from "./describe-operation.js";
import { readEventSchema } from "./event-schema.js";
import { tellLimits } from "./limits.js";
import { readOperationFacts } from "./operation-facts.js";
import { writeOperationsFile } from "./operations-file.js";
import { layOver } from "./overlay.js";
import { writeSchemaFile } from "./schema-file.js";
import { breakCircles } from "./tame/circles.js";
import { tame } from "./tame/tame.js";
import { writeValidatorsFile } from "./validators-file.js";
import { Warnings } from "./warnings.js";

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

/**
 * Turns the facts and an overlay into the text of every file in generated/. What it cannot carry over is
 * a warning; a document that is not whole is a `UserError`.
 */
export async function buildFiles(facts: JsonObject, overlay: JsonObject): Promise<Generated> {
  mustBeOpenApi(facts);
  const overlaid = await layOver(facts, overlay);
  mustBeWhole(overlaid.document);
  const warnings = new Warnings();
  const repaired = repairAll(tame(overlaid.document, warnings), repairRules);
  const retired = [...repaired.counts]
    .filter(([, count]) => count === 0)
    .map(([name]) => `repair ${name} matches nothing here; it may be retired`);
  const document = breakCircles(repaired.document, warnings);
  tellLimits(document, warnings);
  const operations = listOperations(document).map((operation) => {
    const known = readOperationFacts(document, operation);
    const own = operation.node.description;
    const line = describeOperation(operation, known);
    operation.node.description = typeof own === "string" ? `${line}\n\n${own}` : line;
    writeOutParameters(document, operation.node);
    return { path: operation.path, method: operation.method, facts: known };
  });
  const version = asString(asObject(document.info).version).replace(/[^\w.+-]/g, "");
  const header = `// Pinterest API ${version}, written by \`npm run generate\`. Do not edit.\n\n`;
  const files = new Map([
    ["schema.ts", header + writeSchemaFile(document)],
    ["operations.ts", header + writeOperationsFile(version, operations, listScopes(document))],
    ["validators.ts", header + writeValidatorsFile(readEventSchema(document, warnings))],
  ]);
  return {
    files,
    operations: operations.length,
    repairs: repaired.counts,
    warnings: [...overlaid.warnings, ...retired, ...warnings.list()],
  };
}

/** A reference to a parameter is shown by its name on hover; written out it is shown as its type. */
function writeOutParameters(document: JsonObject, node: JsonObject): void {
  if (!Array.isArray(node.parameters)) return;
  node.parameters = node.parameters.map((parameter) => resolve(document, parameter) ?? parameter);
}

/** The scopes that the document's OAuth flows offer. */
function listScopes(document: JsonObject): string[] {
  return Object.values(asObject(asObject(document.components).securitySchemes))
    .flatMap((scheme) => Object.values(asObject(asObject(scheme).flows)))
    .flatMap((flow) => Object.keys(asObject(asObject(flow).scopes)));
}
