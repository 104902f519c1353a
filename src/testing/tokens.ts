import type { Operation } from "../operations.js";
import type { RecordedRequest } from "./http.js";

/** The tokens that a stand-in takes. */
export interface KnownTokens {
  /** Access tokens. */
  access?: readonly string[] | undefined;
  /** Conversion tokens: they serve the events of conversions alone, and know no rate limit. */
  conversion?: readonly string[] | undefined;
}

/** What a request is authorised with. */
export type Credential = "access" | "conversion" | "basic";

/** Knows which tokens are good. */
export interface TokenBook {
  /** What a request is authorised with; `undefined` where it is not. */
  credentialOf(request: RecordedRequest, operation: Operation | undefined): Credential | undefined;
  /** Gives a new token out. */
  issue(kind: "access" | "conversion" | "refresh"): string;
  /** Has a token be good no more. */
  revoke(token: string): void;
  /** Whether a token was revoked. */
  isRevoked(token: string): boolean;
  /** Forgets what was issued and revoked. */
  clear(): void;
}

/** Takes the tokens given, and those it gives out; any that was not revoked where none are given. */
export function createTokens(given: KnownTokens | undefined): TokenBook {
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
