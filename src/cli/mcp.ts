import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import {
  CallToolRequestSchema,
  ListToolsRequestSchema,
  type CallToolResult,
  type Tool,
} from "@modelcontextprotocol/sdk/types.js";
import type { OperationDescription } from "../catalog.js";
import type { Pinterest } from "../index.js";
import { type Redact, createRedactor, redactJson } from "../redact.js";
import { version } from "../version.js";
import { callApi, prepareCall } from "./call.js";
import { messageOf, usageError } from "./failure.js";
import { findDescription } from "./ops.js";
import { isRecord, truncate, valueAtPath } from "./output.js";
import { searchOperations, suggestion } from "./search.js";
import { findCredentials, type GlobalOptions, openClient } from "./session.js";
import { note } from "./terminal.js";

/** The options of `pinterest mcp`. */
export interface McpOptions extends GlobalOptions {
  readonly allowWrites?: boolean;
  /** The maximum number of characters of an answer. */
  readonly answerSize: number;
}

/** `pinterest mcp`: an MCP server on standard input and output, until the input ends. */
export async function runMcp(options: McpOptions): Promise<void> {
  if (options.allowWrites && options.test) {
    throw usageError("--allow-writes, --test: expected one of them; a test writes nothing");
  }
  const server = createServer(options);
  const closed = new Promise<void>((resolve) => {
    server.onclose = resolve;
    process.stdin.once("end", resolve);
  });
  await server.connect(new StdioServerTransport());
  note(
    `pinterest mcp ${version} is listening on standard input; writes are ${options.allowWrites ? "allowed" : "off"}.`,
  );
  await closed;
}

const route = {
  type: "string",
  description: "An operationId such as boards/list, or a route such as GET /boards.",
};

const offset = {
  type: "integer",
  minimum: 0,
  description: "Where to continue in an answer that was cut.",
};

const callSchema: Tool["inputSchema"] = {
  type: "object",
  properties: {
    operation: route,
    path: { type: "object", description: "Values of the path's parameters." },
    query: { type: "object", description: "Query parameters." },
    body: { description: "The JSON body." },
    fields: {
      type: "array",
      items: { type: "string" },
      description: "Dotted fields to keep of each item.",
    },
    offset,
  },
  required: ["operation"],
  additionalProperties: false,
};

const tools: readonly Tool[] = [
  {
    name: "search",
    description: "Finds operations of the Pinterest API by words of their names and summaries.",
    inputSchema: {
      type: "object",
      properties: { query: { type: "string" } },
      required: ["query"],
      additionalProperties: false,
    },
    annotations: { readOnlyHint: true },
  },
  {
    name: "describe",
    description: "Describes an operation: access, limits and parameters.",
    inputSchema: {
      type: "object",
      properties: { operation: route, offset },
      required: ["operation"],
      additionalProperties: false,
    },
    annotations: { readOnlyHint: true },
  },
  {
    name: "read",
    description:
      "Calls an operation that changes nothing. A long answer is cut, and says how to get the rest.",
    inputSchema: callSchema,
    annotations: { readOnlyHint: true, openWorldHint: true },
  },
  {
    name: "write",
    description:
      "Calls an operation that changes something, if the server allows writes. An offset shows more of the last answer, and writes nothing.",
    inputSchema: callSchema,
    annotations: { readOnlyHint: false, destructiveHint: true, openWorldHint: true },
  },
];

function createServer(options: McpOptions): McpServer["server"] {
  // The tools have JSON schemas, which only the lower-level `Server` accepts.
  const { server } = new McpServer({ name: "pinterest", version }, { capabilities: { tools: {} } });
  const written = new Map<string, string>();
  let client: Promise<Session> | undefined;
  const connect = (): Promise<Session> => {
    client ??= openSession(options).catch((error: unknown) => {
      client = undefined;
      throw error;
    });
    return client;
  };
  server.setRequestHandler(ListToolsRequestSchema, () => ({ tools: [...tools] }));
  server.setRequestHandler(CallToolRequestSchema, async ({ params }): Promise<CallToolResult> => {
    try {
      const text = await runTool(params.name, params.arguments ?? {}, {
        ...{ options, connect, written },
      });
      return { content: [{ type: "text", text }] };
    } catch (error) {
      const text = truncate(messageOf(error), options.answerSize);
      return { content: [{ type: "text", text }], isError: true };
    }
  });
  return server;
}

/** A client, and what removes its secrets from answers. */
interface Session {
  readonly pinterest: Pinterest;
  readonly redact: Redact;
}

async function openSession(options: McpOptions): Promise<Session> {
  const credentials = await findCredentials(options);
  const secrets = Object.entries(credentials.variables)
    .filter(([name]) => /TOKEN|SECRET/.test(name) && name.startsWith("PINTEREST_"))
    .flatMap(([, value]) => value ?? []);
  const pinterest = await openClient(options, {}, credentials);
  return { pinterest, redact: createRedactor(secrets) };
}

interface ToolContext {
  readonly options: McpOptions;
  readonly connect: () => Promise<Session>;
  /** The last answers to writes, by the arguments of the call, since a write is not repeated for the rest of one. */
  readonly written: Map<string, string>;
}

/** The maximum number of answers to writes that are kept. */
const keptAnswers = 5;

type Arguments = Readonly<Record<string, unknown>>;

async function runTool(name: string, given: Arguments, context: ToolContext): Promise<string> {
  const { answerSize } = context.options;
  assertArguments(name, given);
  switch (name) {
    case "search": {
      const found = searchOperations(parseTextArgument(given, "query")).slice(0, 10);
      const lines = found.map(({ id, route: where, summary }) => `${id}: ${where}: ${summary}`);
      return truncate(lines.join("\n") || "Nothing found; try other words.", answerSize);
    }
    case "describe":
      return cut(JSON.stringify(operationOf(given)), {
        ...{ offset: parseOffset(given), size: answerSize },
        remedy: (end) => `call again with offset ${end}`,
      });
    case "read":
    case "write":
      return callTool(name, given, context);
    default:
      throw usageError(`${name}: unknown tool; expected search, describe, read or write`);
  }
}

async function callTool(
  name: "read" | "write",
  given: Arguments,
  { options, connect, written }: ToolContext,
): Promise<string> {
  const operation = operationOf(given);
  assertToolAllows(name, operation, options);
  // Checked before the call: an agent would repeat a write whose answer is an error.
  const offset = parseOffset(given);
  const { fields, body } = given;
  assertFieldNames(fields);
  const values = {
    path: parseValues(given, "path", operation),
    query: parseValues(given, "query", operation),
  };
  assertBody(body, operation);
  const size = options.answerSize;
  const key = JSON.stringify({ ...given, offset: undefined });
  const remedyOfWrite = (end: number) =>
    `the same call with offset ${end} shows more, and writes nothing`;
  if (name === "write" && offset > 0) {
    const kept = written.get(key);
    if (kept !== undefined) return cut(kept, { offset, size, remedy: remedyOfWrite });
    throw usageError(
      "offset: no such write has been made, or its answer is not kept; nothing was sent. Look with the read tool",
    );
  }
  const { pinterest, redact } = await connect();
  const call = prepareCall({
    method: operation.method,
    path: operation.path,
    keys: [],
    input: body,
    options: { adAccount: options.adAccount },
    values,
  });
  const { data } = await callApi(pinterest, call);
  const text = JSON.stringify(pickFields(redactJson(data, redact), fields) ?? null);
  if (name === "read") {
    const remedy = (end: number) =>
      `call again with offset ${end}, or with fewer fields or a smaller page_size`;
    return cut(text, { offset, size, remedy });
  }
  keepAnswer(written, key, text);
  return cut(text, { offset, size, remedy: remedyOfWrite });
}

function keepAnswer(written: Map<string, string>, key: string, text: string): void {
  written.delete(key);
  written.set(key, text);
  const [oldest] = written.keys();
  if (written.size > keptAnswers && oldest !== undefined) written.delete(oldest);
}

function operationOf(given: Arguments): OperationDescription {
  return findDescription(parseTextArgument(given, "operation").split(" "), "the search tool");
}

function assertToolAllows(
  name: "read" | "write",
  { id, method, test, testMode }: OperationDescription,
  options: McpOptions,
): void {
  if (id.startsWith("oauth/"))
    throw usageError(`${id}: answers with tokens, which this server never shows`);
  // An operation that takes `test` is a write, unless it is called with it.
  const isRead = method === "GET" || (testMode && !test);
  if (name === "read" && !isRead) throw usageError(`${id}: changes something; use the write tool`);
  if (name === "read") return;
  if (isRead) throw usageError(`${id}: changes nothing; use the read tool`);
  if (options.test) throw usageError(`${id}: writes are refused in test mode`);
  if (!options.allowWrites) {
    throw usageError(`${id}: writes are off; the user can start the server with --allow-writes`);
  }
}

function assertFieldNames(fields: unknown): asserts fields is readonly string[] | undefined {
  if (fields === undefined) return;
  if (Array.isArray(fields) && fields.every((each) => typeof each === "string")) return;
  throw usageError("fields: expected a list of names, such as id or owner.username");
}

function pickFields(data: unknown, fields: readonly string[] | undefined): unknown {
  if (fields === undefined) return data;
  const pick = (item: unknown): unknown =>
    isRecord(item)
      ? Object.fromEntries(fields.map((path) => [path, valueAtPath(item, path)]))
      : item;
  if (Array.isArray(data)) return data.map(pick);
  if (isRecord(data) && Array.isArray(data.items)) return { ...data, items: data.items.map(pick) };
  return pick(data);
}

interface Cut {
  readonly offset: number;
  readonly size: number;
  /** How to get the rest, which begins at `end`. */
  readonly remedy: (end: number) => string;
}

/** Cuts an answer to a size, with a note that says how to get the rest. */
function cut(text: string, { offset, size, remedy }: Cut): string {
  if (offset === 0 && text.length <= size) return text;
  const noteAt = (end: number): string =>
    end < text.length
      ? `\n\n[Cut at ${end} of ${text.length} characters: ${remedy(end)}.]`
      : `\n\n[This is the end, at ${text.length} characters.]`;
  const last = noteAt(text.length);
  if (text.length - offset <= size - last.length) return text.slice(offset) + last;
  const end = offset + size - noteAt(text.length - 1).length;
  // Not in the middle of a surrogate pair.
  const whole = /[\ud800-\udbff]/.test(text.charAt(end - 1)) ? end - 1 : end;
  return text.slice(offset, whole) + noteAt(whole);
}

function assertArguments(name: string, given: Arguments): void {
  const tool = tools.find((each) => each.name === name);
  if (!tool) return;
  const known = Object.keys(tool.inputSchema.properties ?? {});
  const wrong = Object.keys(given).find((key) => !known.includes(key));
  if (wrong === undefined) return;
  throw usageError(`${wrong}: unknown argument; expected some of ${known.join(", ")}`);
}

function parseTextArgument(given: Arguments, name: string): string {
  const value = given[name];
  if (typeof value === "string" && value.trim() !== "") return value;
  throw usageError(`${name}: expected text`);
}

function parseOffset({ offset = 0 }: Arguments): number {
  if (Number.isSafeInteger(offset) && Number(offset) >= 0) return Number(offset);
  throw usageError("offset: expected an integer, 0 or more");
}

function parseValues(
  given: Arguments,
  place: "path" | "query",
  operation: OperationDescription,
): Arguments {
  const values = given[place] ?? {};
  if (!isRecord(values)) throw usageError(`${place}: expected an object`);
  assertKeys(values, place, operation);
  return values;
}

function assertBody(body: unknown, operation: OperationDescription): void {
  const { route: where, body: kind } = operation;
  if (body === undefined || kind === "other") return;
  if (kind === undefined) throw usageError(`body: ${where} has no body`);
  const items: unknown = kind === "list" ? body : [body];
  if (!Array.isArray(items) || !items.every(isRecord)) {
    throw usageError(`body: expected ${kind === "list" ? "a list of objects" : "an object"}`);
  }
  for (const item of items) assertKeys(item, "body", operation);
}

/** How the command sends keys that are not in the table. */
const commandSends = {
  path: "",
  query: "; the pinterest command sends others, as '?key=value'",
  body: "; the pinterest command sends others, with --input",
} as const;

function assertKeys(
  values: Arguments,
  place: "path" | "query" | "body",
  { route: where, parameters }: OperationDescription,
): void {
  const known = parameters.filter((each) => each.in === place).map((each) => each.name);
  const wrong = Object.keys(values).find((key) => !known.includes(key));
  if (wrong === undefined) return;
  const meant =
    suggestion(wrong, known) || `; the describe tool lists its keys${commandSends[place]}`;
  throw usageError(`${place}.${wrong}: ${where} has no such key${meant}`);
}
