import { PinterestConfigurationError } from "./errors/index.js";
import { type Settings, type TokenSource, parseToken } from "./options.js";
import type { CallContext } from "./transport/send.js";
import type { RequestHeaders } from "./transport/fetch.js";
import { within } from "./transport/wait.js";

/** What a call is authorised with; `own` is a header that the caller gave. */
export type CredentialKind = "accessToken" | "conversionToken" | "basic" | "own";

/**
 * Adds the `Authorization` header of a call (RFC 6750, RFC 7617), unless the caller gave one: HTTP Basic
 * where the operation asks for it; the conversion token where the operation takes one and there is one;
 * else the access token. Throws a {@link PinterestConfigurationError} that names the option to set
 * where it is missing.
 */
export function authorize(
  context: CallContext,
  headers: RequestHeaders,
  settings: Settings,
): Promise<void> | undefined {
  const own = headers.authorization;
  if (own !== undefined) {
    context.credential = "own";
    context.secrets.push(own, own.replace(/^\S+\s+/, ""));
    return undefined;
  }
  const { credentials = ["pinterest_oauth2"] } = context.operation;
  if (!credentials.includes("basic")) {
    return bear(context, headers, settings, credentials.includes("conversion_token"));
  }
  headers.authorization = basic(context, settings);
  return undefined;
}

/** Adds a bearer token: at once, unless its source must be asked. */
function bear(
  context: CallContext,
  headers: RequestHeaders,
  { accessToken, conversionToken }: Settings,
  takesConversionToken: boolean,
): Promise<void> | undefined {
  const isConversion = takesConversionToken && conversionToken !== undefined;
  const source = isConversion ? conversionToken : accessToken;
  const kind = isConversion ? "conversionToken" : "accessToken";
  context.credential = kind;
  if (source === undefined) {
    const choice = takesConversionToken ? "conversionToken or accessToken" : "accessToken";
    throw new PinterestConfigurationError(choice, `is missing; ${context.operation.id} needs it`);
  }
  const use = (given: string): void => {
    const token = parseToken(kind, given);
    context.secrets.push(token);
    headers.authorization = `Bearer ${token}`;
  };
  if (typeof source !== "string") return within(context, askFor(source)).then(use);
  use(source);
  return undefined;
}

/** Asks at a moment of its own, so that a source that throws rejects. */
async function askFor(source: Exclude<TokenSource, string>): Promise<string> {
  return typeof source === "function" ? source() : source.token();
}

/**
 * After a 401: has the provider of the token that was used get another, and puts it in place. Tells
 * whether there is one; a string or a function has no other to give.
 */
export async function renewCredential(
  context: CallContext,
  headers: RequestHeaders,
  settings: Settings,
): Promise<boolean> {
  const { credential } = context;
  if (credential !== "accessToken" && credential !== "conversionToken") return false;
  const source = settings[credential];
  if (typeof source !== "object") return false;
  const used = tokenOf(headers);
  source.discard(used);
  delete headers.authorization;
  await authorize(context, headers, settings);
  return tokenOf(headers) !== used;
}

function tokenOf({ authorization = "" }: RequestHeaders): string {
  return authorization.replace(/^Bearer /, "");
}

function basic(context: CallContext, { appId, appSecret }: Settings): string {
  context.credential = "basic";
  if (appId === undefined || appSecret === undefined) {
    const option = appId === undefined ? "appId" : "appSecret";
    throw new PinterestConfigurationError(option, `is missing; ${context.operation.id} needs it`);
  }
  const pair = btoa(`${appId}:${appSecret}`);
  context.secrets.push(appSecret, pair);
  return `Basic ${pair}`;
}
