import { documentationUrl } from "./describe-operation.js";
import type { OperationFacts } from "./operation-facts.js";

/** What is written of an operation: facts that differ from the usual. See `operationsHeader`. */
export type TableEntry = {
  id: string;
  credentials?: readonly string[];
  scopes?: readonly string[];
  rateLimit?: string;
  sandbox?: false;
  test?: true;
  idempotent?: true;
  recordsNothing?: true;
  paginated?: true;
  form?: true;
  empty?: true;
  query?: Record<string, string>;
};

const operationsHeader = `
/**
 * What the types of \`schema.ts\` cannot carry, by path and method. To stay small the table leaves out
 * what is usual:
 *
 * - \`id\`: the operationId; documented, with - for /, at ${documentationUrl("<id>")}
 * - \`credentials\`: the security schemes accepted; left out: \`pinterest_oauth2\` alone
 * - \`scopes\`: the OAuth scopes needed, all of them; left out: none
 * - \`rateLimit\`: the rate-limit category
 * - \`sandbox\`: \`false\` where the sandbox does not offer the operation
 * - \`test\`: \`true\` where it takes \`?test=true\`
 * - \`idempotent\`: \`true\` where a POST may be repeated
 * - \`recordsNothing\`: \`true\` where a POST leaves no trace in Pinterest's data
 * - \`paginated\`: \`true\` where its list comes in pages, by bookmark
 * - \`form\`: \`true\` where the body is urlencoded; any other body is JSON
 * - \`empty\`: \`true\` where a success may come without content
 * - \`query\`: the style of list and object parameters; left out: \`form\` exploded (\`a=1&a=2\`).
 *   Here \`form\` means joined by commas (\`a=1,2\`).
 */
`;

/** Writes the table of operations as a TypeScript module. */
export function writeOperationsFile(
  version: string,
  operations: readonly { path: string; method: string; facts: OperationFacts }[],
  oauthScopes: readonly string[],
): string {
  const table = new Map<string, Record<string, TableEntry>>();
  for (const { path, method, facts } of operations) {
    table.set(path, { ...table.get(path), [method]: tableEntry(facts) });
  }
  const needed = operations.flatMap(({ facts }) => facts.scopes);
  const scopes = [...new Set([...oauthScopes, ...needed])].sort();
  return [
    `/** The version of the Pinterest API that this was generated from. */`,
    `export const apiVersion = ${JSON.stringify(version)};`,
    operationsHeader,
    `export const operations = ${literal(Object.fromEntries(table))} as const;`,
    ``,
    `/** Every OAuth scope that an app can be given. */`,
    `export const oauthScopes = ${JSON.stringify(scopes)} as const;`,
    ``,
  ].join("\n");
}

/** JSON as TypeScript: there a plain key `__proto__` would set an object's prototype. */
function literal(value: object): string {
  return JSON.stringify(value).replace(/(?<=[{,])"__proto__":/g, '["__proto__"]:');
}

function tableEntry(facts: OperationFacts): TableEntry {
  const { credentials } = facts;
  const usual = credentials === undefined || credentials.join() === "pinterest_oauth2";
  return {
    id: facts.id,
    ...(usual ? {} : { credentials }),
    ...(facts.scopes.length > 0 && { scopes: facts.scopes }),
    ...(facts.rateLimit && { rateLimit: facts.rateLimit }),
    ...(!facts.sandbox && { sandbox: false as const }),
    ...(facts.test && { test: true as const }),
    ...(facts.idempotent && { idempotent: true as const }),
    ...(facts.recordsNothing && { recordsNothing: true as const }),
    ...(facts.paginated && { paginated: true as const }),
    ...(facts.form && { form: true as const }),
    ...(facts.empty && { empty: true as const }),
    ...(Object.keys(facts.query).length > 0 && { query: facts.query }),
  };
}
