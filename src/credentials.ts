import {
  PinterestConfigurationError,
  PinterestTokenSourceError,
  isPinterestError,
} from "./errors/index.js";
import { mask, redactCause } from "./redact.js";
import { type Settings, type TokenSource, parseToken } from "./options.js";
import {
  type CallContext,
  captureCallSite,
  waitInCall,
  withCallSite,
} from "./transport/context.js";

type WireHeaders = Record<string, string>;

/**
 * Sets the `Authorization` header of a call (RFC 6750, RFC 7617), unless the caller set it: HTTP Basic if the operation
 * requires it; otherwise the conversion token if the operation accepts it and the client has one; otherwise the access
 * token. Returns a promise only if it has to wait for a token source. Throws a {@link PinterestConfigurationError} that
 * names the missing option, or a {@link PinterestTokenSourceError} if a token source fails.
 */
export function authorize(
  context: CallContext,
  headers: WireHeaders,
  settings: Settings,
): Promise<void> | undefined {
  if (headers.authorization !== undefined) {
    context.credential = "own";
    return undefined;
  }
  const { credentials: accepted = ["pinterest_oauth2"] } = context.operation;
  if (!accepted.includes("basic")) {
    const isConversion =
      accepted.includes("conversion_token") &&
      (settings.conversionToken !== undefined || accepted.length === 1);
    return setBearer(context, headers, settings, isConversion ? "conversionToken" : "accessToken");
  }
  context.credential = "basic";
  headers.authorization = basic(context, settings);
  return undefined;
}

function setBearer(
  context: CallContext,
  headers: WireHeaders,
  settings: Settings,
  kind: "accessToken" | "conversionToken",
): Promise<void> | undefined {
  const source = settings[kind];
  const { credentials: accepted = [], id } = context.operation;
  if (source === undefined) {
    const isEither = kind === "accessToken" && accepted.includes("conversion_token");
    const option = isEither ? "conversionToken or accessToken" : kind;
    throw new PinterestConfigurationError(option, `is missing; ${id} needs it`);
  }
  context.credential = kind;
  if (typeof source !== "string") return setFromSource(context, headers, source, kind);
  headers.authorization = `Bearer ${source}`;
  return undefined;
}

async function setFromSource(
  context: CallContext,
  headers: WireHeaders,
  source: Exclude<TokenSource, string>,
  kind: "accessToken" | "conversionToken",
): Promise<void> {
  const read = async (): Promise<string> =>
    typeof source === "function" ? source() : source.token();
  let token: unknown;
  try {
    token = await waitInCall(context, read());
  } catch (error) {
    // Calls that wait for one renewal get its error, whose stack leads to the first of them.
    throw withCallSite(toSourceError(error, kind), captureCallSite());
  }
  headers.authorization = `Bearer ${parseToken(kind, token)}`;
}

function toSourceError(error: unknown, option: string): unknown {
  if (isPinterestError(error)) return error;
  return new PinterestTokenSourceError(option, redactCause(error, maskTokens));
}

/** The line of a stack that names a place in the code. */
const stackFrame = /^ +at .*:\d+:\d+\)?$/;

/** Masks everything that could be a token, since the token of a failed source is unknown; keeps frames of the stack. */
function maskTokens(text: string): string {
  const lines = text.split("\n");
  return lines
    .map((line) => (stackFrame.test(line) ? line : line.replace(/[\x21-\x7e]{16,}/g, mask)))
    .join("\n");
}

/**
 * Called after a 401: discards the token that was used and gets another one from its provider. Returns whether there is
 * one; always `false` if the token is a string or comes from a function.
 */
export async function renewCredential(
  context: CallContext,
  headers: WireHeaders,
  settings: Settings,
): Promise<boolean> {
  const { credential } = context;
  if (credential !== "accessToken" && credential !== "conversionToken") return false;
  const source = settings[credential];
  if (typeof source !== "object") return false;
  const { authorization = "" } = headers;
  try {
    source.discard(authorization.replace(/^Bearer /, ""));
  } catch (error) {
    throw toSourceError(error, credential);
  }
  context.replacedAuthorization = authorization;
  const renewed: WireHeaders = {};
  await authorize(context, renewed, settings);
  Object.assign(headers, renewed);
  return renewed.authorization !== authorization;
}

function basic({ operation }: CallContext, { appId, appSecret }: Settings): string {
  if (appId === undefined || appSecret === undefined) {
    const option = appId === undefined ? "appId" : "appSecret";
    throw new PinterestConfigurationError(option, `is missing; ${operation.id} needs it`);
  }
  return `Basic ${btoa(`${appId}:${appSecret}`)}`;
}
