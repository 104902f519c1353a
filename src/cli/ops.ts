import type { OperationDescription, OperationParameter } from "../catalog.js";
import { usageError } from "./failure.js";
import { type OutputOptions, outputFormat, writeResult } from "./output.js";
import { allOperations, nearest, searchOperations } from "./search.js";
import { bold, isTerminal, note, printable, writeData } from "./terminal.js";

/** `pinterest ops search WORDS`. */
export async function runOpsSearch(
  words: readonly string[],
  options: OutputOptions & { readonly limit?: number },
): Promise<void> {
  const query = words.join(" ");
  const found = query === "" ? [...allOperations()] : searchOperations(query);
  const shown = found.slice(0, options.limit ?? (query === "" ? Infinity : 20));
  if (shown.length === 0) note(`Nothing matches ${JSON.stringify(query)}.`);
  const rows = shown.map(({ id, route, summary, tags }) => ({ id, route, summary, tags }));
  if (outputFormat(options) === "table" && options.fields === undefined) {
    for (const { id, route, summary } of rows) {
      await writeData(`${bold(id)}  ${printable(route)}\n    ${printable(summary)}\n`);
    }
    if (shown.length < found.length)
      note(`${found.length - shown.length} more: --limit ${found.length}`);
    return;
  }
  await writeResult(rows, options);
}

/** `pinterest ops show OPERATION`. */
export async function runOpsShow(words: readonly string[], options: OutputOptions): Promise<void> {
  const operation = findDescription(words);
  if (outputFormat(options) === "table" || (!isTerminal() && !hasFormat(options))) {
    await writeData(`${describeText(operation)}\n`);
    return;
  }
  await writeResult(operation, options);
}

function hasFormat({ json, ndjson, csv, jq, fields }: OutputOptions): boolean {
  return json === true || ndjson === true || csv === true || (jq ?? fields) !== undefined;
}

/** Finds the operation of an id, a route or a path. `finder` is what the message for none recommends. */
export function findDescription(
  words: readonly string[],
  finder = "pinterest ops search",
): OperationDescription {
  const given = words.join(" ");
  const [, method = "", path = given] = /^([a-z]+) (\/\S*)$/i.exec(given) ?? [];
  const operations = allOperations();
  const found = operations.filter(
    (each) =>
      each.id === path ||
      (each.path === path && (method === "" || each.method === method.toUpperCase())),
  );
  const [first, second] = found;
  if (first && second) {
    const routes = found.map((each) => each.route).join(", ");
    throw usageError(`${given}: expected a method too, one of ${routes}`);
  }
  if (first) return first;
  const meant =
    nearest(given, [...operations.map(({ id }) => id), ...operations.map(({ route }) => route)]) ??
    searchOperations(given)[0]?.id;
  throw usageError(
    `${given}: unknown operation${meant === undefined ? `; ${finder} finds them` : `; did you mean ${meant}?`}`,
  );
}

const credentialNames = {
  accessToken: "access token",
  conversionToken: "conversion token",
  app: "app id and secret",
  none: "none",
} as const;

/** Describes an operation as text for people. */
function describeText(operation: OperationDescription): string {
  const { id, route, summary, credentials, scopes, rateLimit, docs, parameters } = operation;
  const access = credentials.map((name) => credentialNames[name]).join(" or ");
  const lines = [
    `${bold(id)}  ${route}`,
    summary,
    "",
    `Credential: ${access}${scopes.length > 0 ? ` with ${scopes.join(" ")}` : ""}`,
    `Rate limit: ${rateLimit ?? "none known"}. Sandbox: ${yesNo(operation.sandbox)}. Test mode: ${yesNo(operation.testMode)}. Pages: ${yesNo(operation.paginated)}.`,
    `Documentation: ${docs}`,
  ];
  for (const place of ["path", "query", "body"] as const) {
    const own = parameters.filter((parameter) => parameter.in === place);
    if (own.length === 0) continue;
    const title = place === "body" && operation.body === "list" ? "body, a list of" : place;
    lines.push("", `${bold(title)}:`);
    const widest = Math.max(...own.map(({ name }) => name.length));
    for (const parameter of own) {
      const { name, required } = parameter;
      lines.push(`  ${name.padEnd(widest)}  ${typeText(parameter)}${required ? ", required" : ""}`);
    }
  }
  lines.push("", `Example: ${exampleOf(operation)}`);
  return lines.join("\n");
}

function yesNo(value: boolean): string {
  return value ? "yes" : "no";
}

function typeText({ type, list }: OperationParameter): string {
  const name = type.includes("|") ? `one of ${type.split("|").join(", ")}` : type;
  return list ? `list of ${name}` : name;
}

/** A command that calls the operation with its required keys. */
function exampleOf(operation: OperationDescription): string {
  const { method, path, parameters, paginated } = operation;
  const required = parameters.filter(
    ({ name, required: isRequired, in: place }) =>
      isRequired && !(place === "path" && name === "ad_account_id"),
  );
  const words = ["pinterest", method.toLowerCase(), path.includes("{") ? `'${path}'` : path];
  for (const parameter of required) words.push(exampleKey(parameter));
  if (operation.body === "other") words.push("--input body.json");
  if (path.includes("{ad_account_id}")) words.push("--ad-account ID");
  if (paginated) words.push("--paginate");
  return words.join(" ");
}

function exampleKey({ name, type, list }: OperationParameter): string {
  if (type === "object" || type === "json") return `${name}:='${list ? "[{...}]" : "{...}"}'`;
  const [first = ""] = type.split("|");
  const values: Readonly<Record<string, string>> = {
    string: /(^|_)ids?$/.test(name) ? "ID" : name.endsWith("date") ? "2026-03-01" : "TEXT",
    integer: "1",
    number: "1.5",
    boolean: "true",
  };
  return `${name}=${values[first] ?? first}`;
}
