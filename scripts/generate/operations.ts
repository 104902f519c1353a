/** The operations of a document: their facts, their descriptions in the types, and their table. */

import { printable } from "../../src/cli/terminal.js";
import { UserError } from "../cli.js";
import {
  asArray,
  asObject,
  asString,
  asStrings,
  isObject,
  resolve,
  type JsonObject,
  type Operation,
} from "../openapi/document.js";

/** A serialization style of a query parameter other than exploded `form`, the default. */
type QueryStyle = "form" | "spaceDelimited" | "pipeDelimited" | "deepObject";

/** The facts about an operation that the client needs and types do not express. */
export interface OperationFacts {
  id: string;
  /** The security schemes that the operation accepts; absent if the document does not say. */
  credentials?: string[];
  /** The OAuth scopes it requires. */
  scopes: string[];
  rateLimit?: string;
  sandbox: boolean;
  /** Whether it has a `test` query parameter. */
  test: boolean;
  /** Whether it can be repeated safely, although its method is POST. */
  idempotent: boolean;
  /** Whether it stores nothing, although its method is POST. */
  recordsNothing: boolean;
  /** Whether it returns its list in pages, by bookmark. */
  paginated: boolean;
  /** Whether its body is `application/x-www-form-urlencoded`; otherwise it is JSON. */
  form: boolean;
  /** Whether a successful response may have no content. */
  empty: boolean;
  /** Array and object query parameters that do not have the default style. */
  query: Record<string, QueryStyle>;
}

/** Reads the facts of an operation. limits.ts warns about what the client does not support. */
export function readOperationFacts(document: JsonObject, operation: Operation): OperationFacts {
  const { node, parameters, id } = operation;
  const queries = parameters.filter((parameter) => parameter.in === "query");
  const named = (name: string) => queries.some((parameter) => parameter.name === name);
  const security = node.security ?? document.security;
  const requirements = asArray(security).map(asObject);
  const rateLimit = node["x-ratelimit-category"];
  const styles = queries.flatMap((parameter) => {
    const style = queryStyle(document, parameter);
    return style && style !== "unknown" ? [[asString(parameter.name), style] as const] : [];
  });
  const credentials = [...new Set(requirements.flatMap((each) => Object.keys(each)))];
  return {
    id,
    ...(security !== undefined && { credentials }),
    scopes: [...new Set(requirements.flatMap((each) => Object.values(each).flatMap(asStrings)))],
    sandbox: node["x-sandbox"] !== "disabled",
    test: named("test"),
    idempotent: node["x-idempotent"] === true,
    recordsNothing: node["x-records-nothing"] === true,
    paginated: named("bookmark"),
    form: bodyFormat(document, operation) === "form",
    empty: mayBeEmpty(document, operation),
    query: Object.fromEntries(styles),
    ...(typeof rateLimit === "string" && { rateLimit }),
  };
}

/** Describes which credential an operation takes. */
function describeAccess({ credentials, scopes }: OperationFacts): string {
  if (credentials === undefined) return "Access token";
  if (credentials.length === 0) return "No credential";
  if (credentials.includes("basic")) return "App id and secret (HTTP Basic)";
  const access = scopes.length > 0 ? `Access token with ${scopes.join(" ")}` : "Access token";
  return credentials.includes("conversion_token") ? `Conversion token. ${access}` : access;
}

/** The serialization style of a list or object in the query; `undefined` means the default, exploded `form`. */
export function queryStyle(
  document: JsonObject,
  parameter: JsonObject,
): QueryStyle | "unknown" | undefined {
  if (parameter.schema === undefined) return "unknown";
  if (!isStructured(document, parameter.schema)) return undefined;
  const { style = "form", explode = style === "form" } = parameter;
  switch (style) {
    case "form":
      return explode ? undefined : "form";
    case "deepObject":
      return style;
    case "spaceDelimited":
    case "pipeDelimited":
      // Exploded, these are the same as `form`.
      return explode ? undefined : style;
    default:
      return "unknown";
  }
}

/** Whether a schema admits lists or objects; for scalars, all styles are the same. */
export function isStructured(document: JsonObject, schema: unknown): boolean {
  return someBranch(
    document,
    schema,
    ({ type, items, properties }) =>
      type === "array" || type === "object" || items !== undefined || properties !== undefined,
  );
}

/** Whether a schema, or any branch of it at any depth, meets a condition. */
export function someBranch(
  document: JsonObject,
  given: unknown,
  condition: (schema: JsonObject) => boolean,
  seen = new Set<JsonObject>(),
): boolean {
  const schema = resolve(document, given);
  if (!schema || seen.has(schema)) return false;
  seen.add(schema);
  if (condition(schema)) return true;
  return ["allOf", "anyOf", "oneOf"].some((key) =>
    asArray(schema[key]).some((branch) => someBranch(document, branch, condition, seen)),
  );
}

/** The format of a body; `undefined` without a body, `unknown` for a media type that cannot be sent. */
export function bodyFormat(
  document: JsonObject,
  { node }: Operation,
): "json" | "form" | "unknown" | undefined {
  const body = resolve(document, node.requestBody);
  if (!isObject(body)) return undefined;
  const [type = ""] = preferredMedia(document, body) ?? [];
  if (isJsonType(type)) return "json";
  return isFormType(type) ? "form" : "unknown";
}

/** The media type of a body or a response that the client uses, and its object: JSON, then a form, then the first. */
export function preferredMedia(
  document: JsonObject,
  holder: unknown,
): readonly [type: string, media: JsonObject] | undefined {
  const content = Object.entries(asObject(resolve(document, holder)?.content));
  const [type, media] =
    content.find(([type]) => isJsonType(type)) ??
    content.find(([type]) => isFormType(type)) ??
    content[0] ??
    [];
  return type === undefined ? undefined : [type, asObject(media)];
}

function isFormType(type: string): boolean {
  return type.startsWith("application/x-www-form-urlencoded");
}

/** Whether a media type includes JSON. */
export function isJsonType(type: string): boolean {
  return /^(application\/((.+\+)?json\b|\*)|\*\/\*)/i.test(type);
}

function mayBeEmpty(document: JsonObject, { node }: Operation): boolean {
  return Object.entries(asObject(node.responses)).some(
    ([status, response]) =>
      /^2\d\d$/.test(status) &&
      Object.keys(asObject(resolve(document, response)?.content)).length === 0,
  );
}

/** The page of Pinterest's documentation about an operation. */
function documentationUrl(operationId: string): string {
  return `https://developers.pinterest.com/docs/api/v5/${operationId.replaceAll("/", "-")}`;
}

/**
 * The line that editors show for an operation: its route, access, limits and documentation.
 *
 * @example
 * `boards/list`: GET /boards. Access token with boards:read. Rate limit org_read. Sandbox yes. https://...
 */
export function summarizeOperation(operation: Operation, facts: OperationFacts): string {
  const parts = [
    `\`${printable(operation.id)}\`: ${operation.method.toUpperCase()} ${operation.path}`,
    describeAccess(facts),
    ...(facts.rateLimit ? [`Rate limit ${facts.rateLimit}`] : []),
    `Sandbox ${facts.sandbox ? "yes" : "no"}`,
    ...(facts.test ? ["Takes `test`"] : []),
  ];
  // Without an operationId there is no page to link to.
  const link = operation.id.includes(" ") ? "" : ` ${documentationUrl(operation.id)}`;
  return `${parts.join(". ")}.${link}`;
}

const head = `
/**
 * The facts that the types of \`schema.ts\` do not express, by path: one line per operation, which src/operations.ts
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
    const line = writeTableLine(operation, credentialSets);
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

function writeTableLine(
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

/** Writes JSON as TypeScript, where a plain key `__proto__` would set the prototype of the object. */
function literal(value: object): string {
  return JSON.stringify(value).replace(/(?<=[{,])"__proto__":/g, '["__proto__"]:');
}
