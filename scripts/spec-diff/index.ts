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

/** Options of {@link diffDocuments}. */
export interface DiffOptions {
  /** The overlay of `npm run generate`, for the behavior that it states; none by default. */
  readonly overlay?: JsonObject;
  /** Receives a line for each place of the overlay that only one of the documents has. */
  readonly warn?: (line: string) => void;
}

/**
 * Compares two OpenAPI documents from the perspective of this library's users: what stops compiling, and what may behave
 * differently. Compares the types that `npm run generate` would write, by TypeScript's own rules.
 */
export async function diffDocuments(
  before: JsonObject,
  after: JsonObject,
  { overlay = none, warn = () => undefined }: DiffOptions = {},
): Promise<Report> {
  const [old, now] = await Promise.all([writeTypes(before, overlay), writeTypes(after, overlay)]);
  for (const [document, { missing }, other] of [
    [before, old, now.missing],
    [after, now, old.missing],
  ] as const) {
    for (const line of missing) {
      if (!other.has(line)) warn(`Pinterest API ${versionOf(document)}: ${line}`);
    }
  }
  const types = loadSchemaTypes(old.text, now.text);
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
  return toReport(versionOf(before), versionOf(after), findings);
}

const none: JsonObject = {};

const versionOf = (document: JsonObject) => asString(asObject(document.info).version);

/** The text of `schema.ts` for a document, and a line for each place of the overlay that the document lacks. */
interface WrittenTypes {
  readonly text: string;
  readonly missing: ReadonlySet<string>;
}

const written = new WeakMap<JsonObject, { overlay: JsonObject; types: Promise<WrittenTypes> }>();

/** Writes the types of a document, once for an overlay. */
function writeTypes(document: JsonObject, overlay: JsonObject): Promise<WrittenTypes> {
  const found = written.get(document);
  if (found?.overlay === overlay) return found.types;
  const types = buildFiles(structuredClone(document), behaviorOf(overlay)).then(
    ({ files, warnings }) => ({
      text: files.get("schema.ts") ?? "",
      missing: new Set(warnings.filter((line) => line.startsWith("overlay:"))),
    }),
  );
  written.set(document, { overlay, types });
  return types;
}

/**
 * The behavior that an overlay states, without its descriptions, which types do not depend on. Every
 * document counts as older than its `since`: one that lacks a place is compared without it.
 */
function behaviorOf(overlay: JsonObject): JsonObject {
  const behavior = { ...asObject(overlay["x-behavior"]), since: "Infinity" };
  return { actions: [], "x-behavior": behavior };
}
