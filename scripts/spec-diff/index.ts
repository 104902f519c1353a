import { buildFiles } from "../generate/index.js";
import { asObject, asString, type JsonObject } from "../openapi/document.js";
import { toReport, type Finding, type Report } from "./change.js";
import {
  compareFacts,
  compareOperationTypes,
  compareRoutes,
  factsByRoute,
} from "./compare-operations.js";
import { createComparison } from "./compare-types.js";
import { loadSchemaTypes } from "./schema-types.js";

export type { Report } from "./change.js";
export { worstEffect } from "./change.js";
export { toMarkdown } from "./markdown.js";

/**
 * Compares two OpenAPI documents from the perspective of this library's users: what stops compiling, and what may behave
 * differently. Compares the types that `npm run generate` would write, by TypeScript's own rules.
 */
export async function diffDocuments(before: JsonObject, after: JsonObject): Promise<Report> {
  const [oldTypes, newTypes] = await Promise.all([writeTypes(before), writeTypes(after)]);
  const types = loadSchemaTypes(oldTypes, newTypes);
  const compare = createComparison(types.checker);
  const [oldFacts, newFacts] = [factsByRoute(before), factsByRoute(after)];
  const findings: Finding[] = compareRoutes(oldFacts, newFacts);
  for (const [route, facts] of oldFacts) {
    const newer = newFacts.get(route);
    if (!newer) continue;
    findings.push(...compareFacts(route, facts, newer));
    const [old, now] = [types.before.get(route), types.after.get(route)];
    if (old && now) findings.push(...compareOperationTypes(route, old, now, compare));
  }
  const versionOf = (document: JsonObject) => asString(asObject(document.info).version);
  return toReport(versionOf(before), versionOf(after), findings);
}

const written = new WeakMap<JsonObject, Promise<string>>();

/** The text of `schema.ts` for a document, written once. */
function writeTypes(document: JsonObject): Promise<string> {
  const found = written.get(document);
  if (found) return found;
  const text = buildFiles(structuredClone(document), { actions: [] }).then(
    ({ files }) => files.get("schema.ts") ?? "",
  );
  written.set(document, text);
  return text;
}
