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
import { isRecord, valueAtPath } from "./output.js";
import { searchOperations } from "./search.js";
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
};

const tools: readonly Tool[] = [
  {
    name: "search",
    description: "Finds operations of the Pinterest API by words of their names and summaries.",
    inputSchema: { type: "object", properties: { query: { type: "string" } }, required: ["query"] },
    annotations: { readOnlyHint: true },
  },
  {
    name: "describe",
    description: "Describes an operation: access, limits and parameters.",
    inputSchema: {
      type: "object",
      properties: { operation: route, offset },
      required: ["operation"],
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
    description: "Calls an operation that changes something, if the server allows writes.",
    inputSchema: callSchema,
    annotations: { readOnlyHint: false, destructiveHint: true, openWorldHint: true },
  },
];

function createServer(options: McpOptions): McpServer["server"] {
  // The tools have JSON schemas, which only the lower-level `Server` accepts.
  const { server } = new McpServer({ name: "pinterest", version }, { capabilities: { tools: {} } });
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
      const text = await runTool(params.name, params.arguments ?? {}, { options, connect });
      return { content: [{ type: "text", text }] };
    } catch (error) {
      return { content: [{ type: "text", text: messageOf(error) }], isError: true };
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
}

type Arguments = Readonly<Record<string, unknown>>;

async function runTool(name: string, given: Arguments, context: ToolContext): Promise<string> {
  const { answerSize } = context.options;
  switch (name) {
    case "search": {
      const found = searchOperations(parseTextArgument(given, "query")).slice(0, 10);
      const lines = found.map(({ id, route: where, summary }) => `${id}: ${where}: ${summary}`);
      return lines.join("\n") || "Nothing found; try other words.";
    }
    case "describe":
      return cut(
        JSON.stringify(findDescription([parseTextArgument(given, "operation")])),
        parseOffset(given),
        answerSize,
      );
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
  { options, connect }: ToolContext,
): Promise<string> {
  const operation = findDescription(parseTextArgument(given, "operation").split(" "));
  assertToolAllows(name, operation, options);
  // Checked before the call: an agent would repeat a write whose answer is an error.
  const offset = parseOffset(given);
  const { fields } = given;
  assertFieldNames(fields);
  const { pinterest, redact } = await connect();
  const call = prepareCall({
    method: operation.method,
    path: operation.path,
    keys: [],
    input: given.body,
    options: { adAccount: options.adAccount },
    values: { path: recordOf(given, "path"), query: recordOf(given, "query") },
  });
  const { data } = await callApi(pinterest, call);
  const text = JSON.stringify(pickFields(redactJson(data, redact), fields) ?? null);
  return cut(text, offset, options.answerSize);
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

/** Cuts an answer to a size, and appends how to get the rest. */
function cut(text: string, offset: number, size: number): string {
  const part = text.slice(offset, offset + size);
  const end = offset + part.length;
  if (offset === 0 && end >= text.length) return part;
  const rest =
    end < text.length
      ? `Cut at ${end} of ${text.length} characters. For the rest, call again with offset ${end}, or better: ask for fewer fields or a smaller page_size.`
      : `This is the end, at ${text.length} characters.`;
  return `${part}\n\n[${rest}]`;
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

function recordOf(given: Arguments, name: string): Arguments {
  const value = given[name] ?? {};
  if (isRecord(value)) return value;
  throw usageError(`${name}: expected an object`);
}
