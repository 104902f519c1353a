import type { CallInfo } from "../../src/errors/index.js";
import { findOperation } from "../../src/operations.js";
import { createRedactor } from "../../src/redact.js";

export interface CallChanges extends Partial<CallInfo> {
  /** What the call must not show. */
  readonly secrets?: Iterable<string>;
}

/** What errors know of a call: `GET /boards/{board_id}`, after one attempt. */
export function callInfo({ secrets = [], ...changes }: CallChanges = {}): CallInfo {
  const operation = findOperation("GET", "/boards/{board_id}");
  return { operation, attempts: 1, redact: createRedactor(secrets), ...changes };
}
