import { Pinterest, type FetchInit, type FetchLike, type PinterestOptions } from "../index.js";
import { CommandError, usageError } from "./failure.js";
import { readJson } from "./input.js";
import { parseKeys } from "./keys.js";
import { type OutputOptions, assertOutput, createWriter, isRecord, writeResult } from "./output.js";
import { variable } from "./profiles.js";
import { type Target, assertPath, findTarget } from "./routes.js";
import { type GlobalOptions, clientOptions, openClient } from "./session.js";
import { quoteWord, secretKeyIn } from "./shell.js";
import { isTerminal, note, writeData } from "./terminal.js";

/** The credentials of `--credential`, as the client names them. */
const credentials = {
  "access-token": "accessToken",
  "conversion-token": "conversionToken",
  app: "app",
} as const;

/** A value of `--credential`. */
type CredentialName = keyof typeof credentials;

/** The options of `pinterest get`, `post`, `patch`, `put` and `delete`. */
export interface CallCommandOptions extends GlobalOptions, OutputOptions {
  /** A file with the body, or `-`. */
  readonly input?: string;
  readonly paginate?: boolean;
  readonly limit?: number;
  readonly curl?: boolean;
  readonly dryRun?: boolean;
  readonly include?: boolean;
  /** Call a path that is not in the table of operations, even if it resembles one that is. */
  readonly unknown?: boolean;
  /** The credential to use in place of the one that the operation takes. */
  readonly credential?: CredentialName;
  readonly timeout?: number;
}

/** One call, as the client's methods take it. */
export interface PreparedCall {
  readonly target: Target;
  readonly path: Readonly<Record<string, unknown>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly body: unknown;
}

/** `pinterest METHOD PATH [key=value...]`. */
export async function runCall(
  method: string,
  path: string,
  keys: readonly string[],
  options: CallCommandOptions,
): Promise<void> {
  assertOutput(options);
  if (options.limit !== undefined && !options.paginate) {
    throw usageError("--limit: expected --paginate too");
  }
  const input = options.input === undefined ? undefined : await readJson(options.input, "--input");
  const call = prepareCall({ method, path, keys, input, options });
  if (options.curl || options.dryRun) {
    const captured = await captureRequest(call, options);
    const secret = options.curl ? secretKeyIn(call.body) : undefined;
    if (secret !== undefined) {
      note(
        `The body has a secret, ${secret}, which must not be an argument: give it to curl on standard input. --dry-run shows it.`,
      );
    }
    const { request } = captured;
    await writeData(`${options.curl ? toCurl(captured, secret !== undefined) : toJson(request)}\n`);
    return;
  }
  const pinterest = await openClient(
    options,
    options.timeout ? { timeout: options.timeout * 1000 } : {},
  );
  if (options.paginate) {
    await writePages(pinterest, call, options);
    return;
  }
  const { data, response } = await callApi(pinterest, call, options.credential);
  if (options.include && !response) {
    note("--include: not available for an unknown path or with --credential.");
  }
  if (options.include && response) {
    note(`HTTP ${response.status}`);
    for (const [name, value] of response.headers) note(`${name}: ${value}`);
  }
  await writeResult(data, options);
  if (isRecord(data) && data.bookmark && isTerminal()) {
    note("There is more: add --paginate for all pages.");
  }
}

/** The largest `page_size` that Pinterest accepts. */
const largestPage = 250;

/** The parts of a call. */
export interface CallInput {
  readonly method: string;
  readonly path: string;
  readonly keys: readonly string[];
  readonly input: unknown;
  readonly options: Pick<CallCommandOptions, "adAccount" | "unknown" | "paginate" | "limit">;
  /** Values of the path and the query; those of the path were found in the given path. */
  readonly values?: { readonly path: object; readonly query: object };
}

/** Finds the operation, and assigns every value to the path, the query or the body. Sends nothing. */
export function prepareCall(call: CallInput): PreparedCall {
  const { method, path, keys, input, options } = call;
  if (options.unknown) assertPath(path);
  const target: Target = options.unknown
    ? { method: method.toUpperCase(), path, values: {}, operation: undefined }
    : findTarget(method, path);
  const { operation } = target;
  if (options.paginate && !operation?.paginated) {
    throw usageError("--paginate: this operation does not return pages");
  }
  const values = parseKeys(keys, target);
  const placed = { ...target.values, ...call.values?.path, ...values.path };
  const pathValues: Record<string, unknown> = placed;
  const account = options.adAccount ?? variable("PINTEREST_AD_ACCOUNT_ID");
  if (target.path.includes("{ad_account_id}")) pathValues.ad_account_id ??= account;
  const missing = [...target.path.matchAll(/\{([^}]+)\}/g)]
    .map(([, name = ""]) => name)
    .find((name) => pathValues[name] === undefined || pathValues[name] === "");
  if (missing !== undefined) {
    // Values are those of an agent.
    if (call.values) throw usageError(`path.${missing}: is missing`);
    const hint = missing === "ad_account_id" ? ", --ad-account ID or PINTEREST_AD_ACCOUNT_ID" : "";
    throw usageError(`${missing}: is missing; give ${missing}=VALUE${hint}`);
  }
  const hasPageSize = operation?.parameters.some(({ name }) => name === "page_size");
  const query = {
    ...(options.paginate && hasPageSize && { page_size: largestPage }),
    ...call.values?.query,
    ...values.query,
  };
  return { target, path: pathValues, query, body: mergeBody(values.body, input, target) };
}

function mergeBody(
  values: Readonly<Record<string, unknown>>,
  input: unknown,
  { operation, method }: Target,
): unknown {
  const hasValues = Object.keys(values).length > 0;
  const isList = operation?.body === "list";
  if (input === undefined) {
    if (!hasValues) return operation?.body === "object" && method !== "GET" ? {} : undefined;
    return isList ? [values] : values;
  }
  if (method === "GET") throw usageError("--input: a GET request has no body");
  if (!hasValues) return input;
  if (isRecord(input)) return isList ? [{ ...input, ...values }] : { ...input, ...values };
  throw usageError("--input: keys can be added to an object only");
}

interface UntypedOptions {
  readonly path?: object;
  readonly query?: object;
  readonly body?: unknown;
  readonly credential?: string;
}

/** The methods of the client without the types of operations. */
interface UntypedClient {
  call(method: string, path: string, options: UntypedOptions): Promise<unknown>;
  request(
    method: string,
    path: string,
    options: UntypedOptions,
  ): Promise<{ data: unknown; response: Response }>;
  paginate(
    path: string,
    options: UntypedOptions,
  ): AsyncIterable<unknown> & { pages(): AsyncIterable<unknown> };
}

/** Calls any operation. The table of operations, not TypeScript, has checked the arguments. */
export async function callApi(
  pinterest: Pinterest,
  { target, path, query, body }: PreparedCall,
  credential?: CredentialName,
): Promise<{ data: unknown; response?: Response }> {
  const client = pinterest as unknown as UntypedClient;
  const options = { path, query, ...(body !== undefined && { body }) };
  const { method, path: template, operation } = target;
  if (!operation || credential) {
    const named = credential && { credential: credentials[credential] };
    return { data: await client.call(method, template, { ...options, ...named }) };
  }
  return client.request(method, template, options);
}

async function writePages(
  pinterest: Pinterest,
  { target, path, query, body }: PreparedCall,
  options: CallCommandOptions,
): Promise<void> {
  const client = pinterest as unknown as UntypedClient;
  const writer = createWriter(options);
  const call = { path, query, ...(body !== undefined && { body }) };
  let left = options.limit ?? Infinity;
  try {
    for await (const item of client.paginate(target.path, call)) {
      await writer.write(item);
      if (--left <= 0) break;
    }
  } finally {
    await writer.end();
  }
}

/** A request that would be sent, without its credential. */
export interface CapturedRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** The JSON text that is sent; it is not parsed, so that no integer is rounded. */
  readonly body: string | undefined;
}

/** A request, and the `Authorization` header with one of the {@link placeholders}. */
interface Captured {
  readonly request: CapturedRequest;
  readonly authorization: string;
}

/** Stand for the credentials, which are not read. */
const placeholders = { accessToken: "access-token", conversionToken: "conversion-token" };

/** Lets the client build the request exactly as it would send it, and sends nothing. */
async function captureRequest(call: PreparedCall, options: CallCommandOptions): Promise<Captured> {
  let captured: Captured | undefined;
  const fetch: FetchLike = (url, init) => {
    const { authorization = "" } = init.headers;
    captured = { request: describeRequest(url, init), authorization };
    return Promise.resolve(new Response("{}", { status: 400 }));
  };
  const { accessToken, conversionToken } = placeholders;
  const { PINTEREST_API_URI } = process.env;
  // An operation that accepts both tokens is called with a conversion token if there is one.
  const hasConversionToken =
    options.credential === "conversion-token" || variable("PINTEREST_CONVERSION_TOKEN");
  const given: PinterestOptions = {
    ...clientOptions(options),
    ...{ accessToken, appId: "id", appSecret: "secret" },
    ...(hasConversionToken && { conversionToken }),
    fetch,
    retry: { limit: 0 },
  };
  const pinterest = Pinterest.fromEnv(given, { PINTEREST_API_URI });
  try {
    await callApi(pinterest, call, options.credential);
  } catch (error) {
    if (!captured) throw error;
  }
  if (!captured) throw new CommandError("the request was not built");
  return captured;
}

function describeRequest(url: string, init: FetchInit): CapturedRequest {
  const headers = Object.fromEntries(
    Object.entries(init.headers).filter(([name]) => !/^(authorization|user-agent)$/i.test(name)),
  );
  return { method: init.method, url, headers, body: init.body };
}

function toJson({ body, ...request }: CapturedRequest): string {
  if (body === undefined) return JSON.stringify(request, undefined, 2);
  const isJson = request.headers["content-type"]?.includes("json");
  const text = isJson ? body : JSON.stringify(body);
  return `${JSON.stringify(request, undefined, 2).slice(0, -2)},\n  "body": ${text}\n}`;
}

/**
 * The request as a curl command, for a POSIX shell. The token stays in a variable, and a body with a secret comes from
 * the standard input.
 */
function toCurl({ request, authorization }: Captured, hasSecret: boolean): string {
  const { method, url, headers, body } = request;
  const isConversion = authorization.endsWith(placeholders.conversionToken);
  const token = isConversion ? "PINTEREST_CONVERSION_TOKEN" : "PINTEREST_ACCESS_TOKEN";
  const lines = [
    `curl --request ${method} ${quoteWord(url)}`,
    authorization.startsWith("Basic ")
      ? `--user "$PINTEREST_APP_ID:$PINTEREST_APP_SECRET"`
      : `--header "Authorization: Bearer $${token}"`,
    ...Object.entries(headers).map(([name, value]) => `--header ${quoteWord(`${name}: ${value}`)}`),
  ];
  if (body !== undefined) lines.push(`--data ${hasSecret ? "@-" : quoteWord(body)}`);
  return lines.join(" \\\n  ");
}
