import {
  asObject,
  asString,
  listOperations,
  resolve,
  type JsonObject,
} from "../openapi/document.js";
import { repairAll, repairRules } from "../repair/index.js";
import { assertCompleteDocument, assertOpenApi } from "../spec/parse.js";
import { writeCatalogFile } from "./catalog.js";
import { readEventSchema, writeValidatorsFile } from "./events.js";
import { warnOfLimits, Warnings } from "./limits.js";
import { assertNoCircles, normalize } from "./normalize.js";
import { summarizeOperation, readOperationFacts, writeOperationsFile } from "./operations.js";
import { applyOverlay } from "./overlay.js";
import { writeSchemaFile } from "./types.js";

/** The generated files of a document. */
export interface Generated {
  /** The text of each generated file, by name, not yet formatted. */
  files: Map<string, string>;
  operations: number;
  /** How many schemas each repair changed. */
  repairs: Map<string, number>;
  /**
   * Warnings about what the generator or the client does not support, and about overlay actions and repairs that
   * match nothing.
   */
  warnings: string[];
}

/**
 * Generates the text of every file in generated/ from the facts and an overlay. Returns warnings about what is not
 * supported, and throws a `UserError` for an incomplete document.
 */
export async function buildFiles(facts: JsonObject, overlay: JsonObject): Promise<Generated> {
  assertOpenApi(facts);
  const overlaid = await applyOverlay(facts, overlay);
  assertCompleteDocument(overlaid.document);
  const warnings = new Warnings();
  const repaired = repairAll(normalize(overlaid.document, warnings), repairRules);
  const retired = [...repaired.counts]
    .filter(([, count]) => count === 0)
    .map(([name]) => `repair ${name} matches nothing; it may be obsolete`);
  const { document } = repaired;
  assertNoCircles(document);
  warnOfLimits(document, warnings);
  const operations = listOperations(document).map((operation) => {
    const known = readOperationFacts(document, operation);
    const own = operation.node.description;
    const line = summarizeOperation(operation, known);
    operation.node.description = typeof own === "string" ? `${line}\n\n${own}` : line;
    inlineParameters(document, operation.node);
    return { path: operation.path, method: operation.method, facts: known };
  });
  const version = asString(asObject(document.info).version).replace(/[^\w.+-]/g, "");
  const header = `// Pinterest API ${version}, written by \`npm run generate\`. Do not edit.\n\n`;
  const files = new Map([
    ["schema.ts", header + writeSchemaFile(document)],
    ["operations.ts", header + writeOperationsFile(version, operations, listScopes(document))],
    ["catalog.ts", header + writeCatalogFile(document)],
    ["validators.ts", header + writeValidatorsFile(readEventSchema(document, warnings))],
  ]);
  return {
    files,
    operations: operations.length,
    repairs: repaired.counts,
    warnings: [...overlaid.warnings, ...retired, ...warnings.list()],
  };
}

/** Replaces references to parameters, so that editors show their types rather than their names. */
function inlineParameters(document: JsonObject, node: JsonObject): void {
  if (!Array.isArray(node.parameters)) return;
  node.parameters = node.parameters.map((parameter) => resolve(document, parameter) ?? parameter);
}

/** The scopes of the document's OAuth flows. */
function listScopes(document: JsonObject): string[] {
  return Object.values(asObject(asObject(document.components).securitySchemes))
    .flatMap((scheme) => Object.values(asObject(asObject(scheme).flows)))
    .flatMap((flow) => Object.keys(asObject(asObject(flow).scopes)));
}
