import { UserError } from "../cli.js";
import type { OperationFacts } from "./operation-facts.js";

const head = `
/**
 * What the types of \`schema.ts\` do not carry, by path: one line per operation, which src/operations.ts
 * decodes when the operation is first called. The words of a line, separated by spaces:
 *
 * - the method
 * - the operationId; \`*\` stands for the last segment of the path that is not a parameter
 * - the rate-limit category, or \`-\`
 * - \`#n\`: accepts the security schemes of \`credentialSets[n]\`; without it, \`pinterest_oauth2\` alone
 * - a word with a colon: an OAuth scope that is required
 * - \`no-sandbox\`: the sandbox does not offer the operation
 * - \`test\`: takes \`?test=true\`
 * - \`idempotent\`: a POST that can be repeated safely
 * - \`records-nothing\`: a POST that stores nothing at Pinterest
 * - \`paginated\`: returns its list in pages, by bookmark
 * - \`form\`: the body is urlencoded; any other body is JSON
 * - \`empty\`: a successful response may have no content
 * - \`name=style\`: how a list or object in the query is serialized, if not as exploded \`form\`
 *   (\`a=1&a=2\`); \`form\` here means joined by commas (\`a=1,2\`)
 */
`;

/** An operation with its route. */
export interface RoutedFacts {
  readonly path: string;
  /** Lower case. */
  readonly method: string;
  readonly facts: OperationFacts;
}

/** Writes the table of operations as a TypeScript module. */
export function writeOperationsFile(
  version: string,
  operations: readonly RoutedFacts[],
  oauthScopes: readonly string[],
): string {
  const credentialSets = unique(
    operations.flatMap(({ facts: { credentials } }) =>
      isDefault(credentials) ? [] : [credentials],
    ),
  );
  const table = new Map<string, string[]>();
  for (const operation of operations) {
    const line = writeLine(operation, credentialSets);
    table.set(operation.path, [...(table.get(operation.path) ?? []), line]);
  }
  const needed = operations.flatMap(({ facts }) => facts.scopes);
  const scopes = [...new Set([...oauthScopes, ...needed])].sort();
  const rateLimits = [...new Set(operations.flatMap(({ facts }) => facts.rateLimit ?? []))].sort();
  return [
    `/** The version of the Pinterest API that this was generated from. */`,
    `export const apiVersion = ${JSON.stringify(version)};`,
    head,
    `export const operations = ${literal(Object.fromEntries(table))} as const;`,
    ``,
    `/** The sets of security schemes that operations accept, other than \`pinterest_oauth2\` alone. */`,
    `export const credentialSets: readonly (readonly string[])[] = ${JSON.stringify(credentialSets)};`,
    ``,
    `/** Every rate-limit category. */`,
    `export const rateLimits = ${JSON.stringify(rateLimits)} as const;`,
    ``,
    `/** Every OAuth scope that an app can be given. */`,
    `export const oauthScopes = ${JSON.stringify(scopes)} as const;`,
    ``,
  ].join("\n");
}

function isDefault(credentials: readonly string[] | undefined): credentials is undefined {
  return credentials === undefined || credentials.join() === "pinterest_oauth2";
}

function unique(sets: readonly (readonly string[])[]): (readonly string[])[] {
  return [...new Map(sets.map((set) => [set.join(), set])).values()];
}

function writeLine(
  { path, method, facts }: RoutedFacts,
  credentialSets: readonly (readonly string[])[],
): string {
  const { credentials } = facts;
  const words = [
    method,
    shortenId(facts.id, path),
    facts.rateLimit ?? "-",
    ...(isDefault(credentials)
      ? []
      : [`#${credentialSets.findIndex((set) => set.join() === credentials.join())}`]),
    ...facts.scopes,
    ...(facts.sandbox ? [] : ["no-sandbox"]),
    ...(facts.test ? ["test"] : []),
    ...(facts.idempotent ? ["idempotent"] : []),
    ...(facts.recordsNothing ? ["records-nothing"] : []),
    ...(facts.paginated ? ["paginated"] : []),
    ...(facts.form ? ["form"] : []),
    ...(facts.empty ? ["empty"] : []),
    ...Object.entries(facts.query).map(([name, style]) => `${name}=${style}`),
  ];
  const odd = words.find((word) => word === "" || /\s/.test(word));
  if (odd === undefined) return words.join(" ");
  const place = `${method.toUpperCase()} ${path}`.replaceAll(/\s+/g, " ");
  throw new UserError(
    `${place}: ${JSON.stringify(odd)} is not a name that the table of operations can hold`,
  );
}

/** `ads/list` of `/ad_accounts/{ad_account_id}/ads` becomes `*` + `/list`. */
function shortenId(id: string, path: string): string {
  const [, lastName = ""] = /([^/{}]+)(?:\/\{[^/]*\})*$/.exec(path) ?? [];
  const clean = id.replaceAll(/[\s*]/g, "_");
  return lastName !== "" && clean.startsWith(`${lastName}/`)
    ? `*${clean.slice(lastName.length)}`
    : clean;
}

/** JSON as TypeScript: there a plain key `__proto__` would set an object's prototype. */
function literal(value: object): string {
  return JSON.stringify(value).replace(/(?<=[{,])"__proto__":/g, '["__proto__"]:');
}
