import type { Operation } from "../openapi/operations.js";
import { describeAccess, type OperationFacts } from "./operation-facts.js";

/** Where Pinterest documents an operation. */
export function documentationUrl(operationId: string): string {
  return `https://developers.pinterest.com/docs/api/v5/${operationId.replaceAll("/", "-")}`;
}

/**
 * The line an editor shows for an operation: what it is, who may call it, and what limits it.
 *
 * @example
 * `boards/list`: GET /boards. Access token with boards:read. Rate limit org_read. Sandbox yes. https://...
 */
export function describeOperation(operation: Operation, facts: OperationFacts): string {
  const parts = [
    `\`${operation.id}\`: ${operation.method.toUpperCase()} ${operation.path}`,
    describeAccess(facts),
    ...(facts.rateLimit ? [`Rate limit ${facts.rateLimit}`] : []),
    `Sandbox ${facts.sandbox ? "yes" : "no"}`,
    ...(facts.test ? ["Takes `test`"] : []),
  ];
  // Without an operationId there is no page to link to.
  const link = operation.id.includes(" ") ? "" : ` ${documentationUrl(operation.id)}`;
  return `${parts.join(". ")}.${link}`;
}
