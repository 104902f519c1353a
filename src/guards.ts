import { PinterestSandboxError, PinterestTestModeError } from "./errors/index.js";
import type { Operation } from "./operations.js";
import type { Settings } from "./options.js";

/**
 * Refuses what must not leave the process: in the sandbox an operation that it does not offer, in
 * test mode a write that would be recorded. What only reads passes, also by POST, and so does asking for
 * a token.
 */
export function guard(operation: Operation, settings: Settings, query: QueryValues): void {
  if (settings.sandbox) {
    if (operation.sandbox === false) throw new PinterestSandboxError(operation.id);
    return;
  }
  if (!settings.testMode || operation.method === "GET" || operation.recordsNothing) return;
  if (!operation.test) {
    throw new PinterestTestModeError(
      operation.id,
      "it has no `test` parameter and would be recorded; use a client without testMode",
    );
  }
  if (query?.test === false) {
    throw new PinterestTestModeError(operation.id, "the call says `test: false`; leave it out");
  }
}

/** Adds `test: true` in test mode, where the operation takes it. */
export function withTest(
  operation: Operation,
  settings: Settings,
  query: QueryValues,
): QueryValues {
  return settings.testMode && operation.test ? { ...query, test: true } : query;
}

/** The query of a call, as its caller gave it. */
export type QueryValues = Readonly<Record<string, unknown>> | undefined;
