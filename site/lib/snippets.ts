/** Writes a call of an operation in three ways. Pure: the same code runs when pages are built and in the browser. */

import { isSecretKey, quoteWord, secretKeyIn } from "../../src/cli/shell.js";
import { fillPath, writeQuery } from "../../src/transport/serialize.js";
import type { SiteOperation, SiteParameter, SnippetValues } from "./operation.js";
import { type PlacedValues, placeValues } from "./place-values.js";
import { toTypeScript } from "./typescript-literal.js";

/** The facts that a call is written from. */
export type SnippetOperation = Pick<
  SiteOperation,
  | "id"
  | "method"
  | "path"
  | "credentials"
  | "paginated"
  | "body"
  | "form"
  | "answers"
  | "parameters"
  | "sample"
>;

/** One call, written in three ways. */
export interface Snippets {
  /** A module that calls the operation with `pinterest-client`. */
  readonly typescript: string;
  /** The `pinterest` command, for a POSIX shell. */
  readonly command: string;
  /** A curl command, for a POSIX shell. The credential stays in a variable. */
  readonly curl: string;
}

/**
 * Writes the call of an operation with values. What is required and has no value gets a placeholder.
 *
 * @throws PinterestInputError for a value of the path or the query that the client would reject, such as `..`.
 * @example
 * buildSnippets(operation, { board_id: "549755885175", page_size: 50 }).typescript;
 */
export function buildSnippets(operation: SnippetOperation, values: SnippetValues): Snippets {
  const placed = placeValues(operation, values);
  return {
    typescript: writeTypeScript(operation, placed),
    command: writeCommand(operation, placed),
    curl: writeCurl(operation, placed),
  };
}

/** The URL that the client would call an operation at. */
function writeUrl({ path: template, parameters }: SnippetOperation, placed: PlacedValues): string {
  const styles = parameters.flatMap(({ name, style }) => (style ? [[name, style] as const] : []));
  const search = writeQuery(placed.query, Object.fromEntries(styles));
  return `https://api.pinterest.com/v5${fillPath(template, placed.path)}${search && `?${search}`}`;
}

function valueText(value: unknown): string {
  return typeof value === "string" ? value : value === undefined ? "" : JSON.stringify(value);
}

function writeTypeScript(operation: SnippetOperation, placed: PlacedValues): string {
  const head = `import { Pinterest } from "pinterest-client";\n\nconst pinterest = Pinterest.fromEnv();\n`;
  if (operation.id === "events/create") return `${head}${writeEventsCall(placed)}\n`;
  const { method, path, paginated, answers } = operation;
  const options = Object.fromEntries(
    Object.entries(placed).filter(([name, value]) => name === "body" || hasContent(value)),
  );
  if (placed.body === undefined) delete options.body;
  const call = paginated ? "paginate" : method.toLowerCase();
  const start = `pinterest.${call}(${JSON.stringify(path)}`;
  const before = paginated
    ? "for await (const item of "
    : answers
      ? "const data = await "
      : "await ";
  const used = before.length + start.length + "; ".length;
  const written = hasContent(options)
    ? `${start}, ${toTypeScript(options, 0, used + (paginated ? ") {".length : ");".length))})`
    : `${start})`;
  if (paginated) return `${head}${before}${written}) {\n  console.log(item);\n}\n`;
  return `${head}${before}${written};\n${answers ? "console.log(data);\n" : ""}`;
}

/** Conversion events have a method of their own, which reports the outcome of each. */
function writeEventsCall({ path, query, body }: PlacedValues): string {
  const { data } = body as { readonly data?: unknown };
  const events = Array.isArray(data) ? data : [];
  const given = [toTypeScript(path.ad_account_id), toTypeScript(events, 0, 200)];
  if (query.test === true) given.push("{ test: true }");
  return (
    `const report = await pinterest.conversions.send(${given.join(", ")});\n` +
    "console.log(report.processed, report.failed);"
  );
}

function hasContent(value: unknown): boolean {
  return typeof value === "object" && value !== null
    ? Array.isArray(value) || Object.keys(value).length > 0
    : value !== undefined;
}

function writeCommand(operation: SnippetOperation, placed: PlacedValues): string {
  const words = ["pinterest", operation.method.toLowerCase()];
  words.push(quoteIfNeeded(fillPath(operation.path, placed.path)));
  const types = new Map(operation.parameters.map((each) => [`${each.in} ${each.name}`, each]));
  for (const [name, value] of Object.entries(placed.query)) {
    words.push(quoteIfNeeded(writeKey(name, value, types.get(`query ${name}`))));
  }
  const needsInput = hasToBeInput(operation, placed.body);
  const fields = Array.isArray(placed.body) ? (placed.body[0] as unknown) : placed.body;
  if (!needsInput && typeof fields === "object" && fields !== null) {
    for (const [name, value] of Object.entries(fields)) {
      words.push(quoteIfNeeded(writeKey(name, value, types.get(`body ${name}`))));
    }
  }
  if (operation.paginated) words.push("--paginate");
  const command = wrap(words);
  if (!needsInput) return command;
  const json = JSON.stringify(placed.body, undefined, 2);
  return `${command} --input - <<'JSON'\n${json}\nJSON`;
}

/** Whether a body cannot be written as `key=value`. */
function hasToBeInput({ body, parameters }: SnippetOperation, value: unknown): boolean {
  if (value === undefined) return false;
  if (body === "other") return true;
  const fields = Array.isArray(value) ? (value[0] as unknown) : value;
  const names = typeof fields === "object" && fields !== null ? Object.keys(fields) : [];
  if (names.length === 0) return body === "list";
  const others = parameters.filter((each) => each.in !== "body").map(({ name }) => name);
  if (secretKeyIn(fields) !== undefined) return true;
  return names.some((name) => isSecretKey(name) || others.includes(name) || !isKey(name));
}

function isKey(name: string): boolean {
  return /^[^=:\s?]+$/.test(name);
}

/** `key=value` if the command reads the text as this value again, otherwise `key:=JSON`. */
function writeKey(name: string, value: unknown, parameter: SiteParameter | undefined): string {
  if (parameter) {
    const { type, list } = parameter;
    const isPlain = (member: unknown) => readsAsText(member, type);
    if (!list && isPlain(value)) return `${name}=${valueText(value)}`;
    const isPlainList =
      Array.isArray(value) &&
      value.length > 0 &&
      value.every((member) => isPlain(member) && /^[^\s,]+$/.test(valueText(member)));
    if (list && isPlainList) return `${name}=${value.map(valueText).join(",")}`;
  }
  return `${name}:=${JSON.stringify(value)}`;
}

function readsAsText(value: unknown, type: string): boolean {
  switch (type) {
    case "string":
    case "json":
      return typeof value === "string";
    case "integer":
      return Number.isSafeInteger(value);
    case "number":
      return typeof value === "number" && /^-?\d+(\.\d+)?$/.test(String(value));
    case "boolean":
      return typeof value === "boolean";
    case "object":
      return false;
  }
  return typeof value === "string" && type.split("|").includes(value);
}

function writeCurl(operation: SnippetOperation, placed: PlacedValues): string {
  const { method, credentials, form } = operation;
  const parts = [`curl --request ${method} ${quoteWord(writeUrl(operation, placed))}`];
  if (credentials.includes("app")) {
    parts.push('--user "$PINTEREST_APP_ID:$PINTEREST_APP_SECRET"');
  } else if (!credentials.includes("none")) {
    const kind = credentials.includes("conversionToken") ? "CONVERSION" : "ACCESS";
    parts.push(`--header "Authorization: Bearer $PINTEREST_${kind}_TOKEN"`);
  }
  if (placed.body !== undefined) {
    const type = form ? "application/x-www-form-urlencoded" : "application/json";
    const body = form ? writeUrlencoded(placed.body) : JSON.stringify(placed.body, undefined, 2);
    parts.push(`--header 'Content-Type: ${type}'`, `--data ${quoteWord(body)}`);
  }
  return parts.join(" \\\n  ");
}

function writeUrlencoded(body: unknown): string {
  const form = new URLSearchParams();
  for (const [name, value] of Object.entries(body as Readonly<Record<string, unknown>>)) {
    form.append(name, valueText(value));
  }
  return form.toString();
}

function quoteIfNeeded(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : quoteWord(word);
}

/** Breaks a command into lines if it is long. */
function wrap(words: readonly string[]): string {
  const line = words.join(" ");
  if (line.length <= 80) return line;
  const [program = "", method = "", path = "", ...others] = words;
  return [`${program} ${method} ${path}`, ...others].join(" \\\n  ");
}
