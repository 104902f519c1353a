import type { Operation } from "../operations.js";
import type { Data } from "../types.js";
import { PinterestInputError } from "../errors/index.js";
import { errorAnswer } from "./events.js";
import type { RecordedRequest, StandInAnswer } from "./http.js";
import { type StandInRequest, assertFields } from "./routes.js";

/** The tokens that are valid for a stand-in. */
export interface KnownTokens {
  /** Access tokens. */
  access?: readonly string[] | undefined;
  /** Conversion tokens: valid only for conversion events, and without a rate limit. */
  conversion?: readonly string[] | undefined;
}

/** The kind of credential of a request. */
export type Credential = "access" | "conversion" | "basic";

/** Keeps track of valid tokens. */
export interface TokenStore {
  /** The kind of credential of a request; `undefined` if it is not authorised. */
  credentialOf(request: RecordedRequest, operation: Operation | undefined): Credential | undefined;
  /** Issues a new token. */
  issue(kind: "access" | "conversion" | "refresh"): string;
  /** Revokes a token. */
  revoke(token: string): void;
  /** Whether a token was revoked. */
  isRevoked(token: string): boolean;
  /** Forgets issued and revoked tokens. */
  clear(): void;
}

/** Creates a store. Without given tokens, every token is valid unless it was revoked. */
export function createTokenStore(given: KnownTokens | undefined): TokenStore {
  if (given !== undefined) assertTokens(given);
  const issued = { access: new Set<string>(), conversion: new Set<string>(), refresh: new Set() };
  const revoked = new Set<string>();
  let count = 0;

  const kindOf = (token: string): Credential | undefined => {
    if (revoked.has(token)) return undefined;
    if (issued.conversion.has(token) || given?.conversion?.includes(token)) return "conversion";
    const isAccess = !given || issued.access.has(token) || given.access?.includes(token);
    return isAccess ? "access" : undefined;
  };
  return {
    credentialOf({ headers }, operation) {
      const [scheme, token = "", more] = (headers.authorization ?? "").split(" ");
      if (token === "" || more !== undefined) return undefined;
      const { credentials = ["pinterest_oauth2"] } = operation ?? {};
      const wantsBasic = credentials.includes("basic");
      if (scheme === "Basic") return wantsBasic || !operation ? "basic" : undefined;
      if (scheme !== "Bearer" || wantsBasic) return undefined;
      const kind = kindOf(token);
      const isMisplaced = kind === "conversion" && !credentials.includes("conversion_token");
      return isMisplaced ? undefined : kind;
    },
    issue(kind) {
      const token = `stand-in-${kind}-token-${++count}`;
      issued[kind].add(token);
      return token;
    },
    revoke(token) {
      revoked.add(token);
    },
    isRevoked: (token) => revoked.has(token),
    clear() {
      for (const set of [...Object.values(issued), revoked]) set.clear();
    },
  };
}

function assertTokens(given: KnownTokens): void {
  assertFields("tokens", given, ["access", "conversion"]);
  for (const [kind, tokens] of Object.entries<unknown>({ ...given })) {
    if (tokens === undefined) continue;
    if (Array.isArray(tokens) && tokens.every((token) => typeof token === "string")) continue;
    throw new PinterestInputError(`tokens.${kind}`, "expected an array of strings");
  }
}

/** The required fields of each grant in Pinterest's documentation. */
const requiredFields = {
  authorization_code: ["code", "redirect_uri"],
  refresh_token: ["refresh_token"],
  client_credentials: ["scope"],
} as const;

type Grant = keyof typeof requiredFields;

/** Lifetimes in seconds, as documented for continuous refresh. */
const accessLife = 30 * 86_400;

const refreshLife = 60 * 86_400;

/**
 * Answers `POST /oauth/token` with a new access token and, except for client credentials, a new refresh token. Every
 * code is valid, and every refresh token unless it was revoked.
 */
export function grantToken({ parsedBody }: StandInRequest, tokens: TokenStore): StandInAnswer {
  const form = (parsedBody ?? {}) as Readonly<Record<string, string>>;
  const grant = form.grant_type ?? "";
  if (!isGrant(grant)) {
    return errorAnswer(400, `grant_type must be one of ${Object.keys(requiredFields).join(", ")}`);
  }
  const missing = requiredFields[grant].filter((name) => !form[name]);
  if (missing.length > 0) return errorAnswer(400, `${missing.join(" and ")} must be given`);
  if (tokens.isRevoked(form.refresh_token ?? "")) return errorAnswer(401, "Authentication failed.");
  const access = {
    token_type: "bearer",
    access_token: tokens.issue("access"),
    expires_in: accessLife,
    scope: (form.scope ?? "ads:read ads:write").replaceAll(",", " "),
  };
  const body: Data<"POST /oauth/token"> =
    grant === "client_credentials"
      ? { ...access, response_type: grant }
      : { ...access, response_type: grant, ...newRefreshToken(tokens) };
  return { status: 200, body };
}

function newRefreshToken(tokens: TokenStore) {
  return {
    refresh_token: tokens.issue("refresh"),
    refresh_token_expires_in: refreshLife,
    refresh_token_expires_at: Math.floor(Date.now() / 1000) + refreshLife,
  };
}

function isGrant(text: string): text is Grant {
  return Object.hasOwn(requiredFields, text);
}

/** Answers `POST /oauth/token/revoke`: revokes the token. */
export function revokeToken({ parsedBody }: StandInRequest, tokens: TokenStore): StandInAnswer {
  const { token } = (parsedBody ?? {}) as Readonly<Record<string, string>>;
  if (!token) return errorAnswer(400, "token must be given");
  tokens.revoke(token);
  return { status: 200 };
}

/** Answers `POST /oauth/conversion_token` with a new token. */
export function giveConversionToken(tokens: TokenStore): StandInAnswer {
  const body: Data<"POST /oauth/conversion_token"> = {
    access_token: tokens.issue("conversion"),
    token_type: "conversion",
  };
  return { status: 200, body };
}
