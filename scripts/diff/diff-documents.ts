import type { JsonObject } from "../openapi/document.js";
import { keepFacts } from "../spec/facts.js";
import type { Report } from "./change.js";
import { compareComponents, compareHead, comparePaths } from "./document.js";
import { tellLeftovers } from "./leftovers.js";
import { matchOperations } from "./match.js";
import { compareOperation } from "./operation.js";
import { makeReport } from "./report.js";
import { startRun } from "./run.js";

/**
 * Tells what changed from one OpenAPI 3.0 document to another, each change once, and what it means to
 * those who call and to those who read answers. Prose is no fact, and its changes are not told.
 *
 * @example
 * const { summary, changes } = diffDocuments(before, after);
 * const trouble = changes.filter(({ callers }) => callers === "breaking");
 */
export function diffDocuments(before: JsonObject, after: JsonObject): Report {
  const run = startRun(keepFacts(before).document, keepFacts(after).document);
  const matches = matchOperations(run.old, run.new);
  compareHead(run);
  comparePaths(run);
  for (const match of matches) compareOperation(run, match);
  compareComponents(run);
  tellLeftovers(run, matches);
  return makeReport(run, matches);
}
