import { oauthScopes } from "../../generated/operations.js";
import type { RecordedRequest, StandInAnswer } from "../../src/testing/index.js";
import type { Issued, TokenBook } from "./fake-oauth-tokens.js";

/** How long tokens live, and what becomes of a refresh token that was used. */
export interface GrantRules {
  /** Seconds that an access token lives. Default: 30 days, as Pinterest's. */
  accessLife?: number;
  /** Seconds that a refresh token lives. Default: 60 days, as Pinterest's. */
  refreshLife?: number;
  /** `strict` ends the old one, `lenient` leaves it good, `none` gives no new one. Default: `strict`. */
  rotation?: "strict" | "lenient" | "none";
}

/** An error as Pinterest answers it. This server is indiscreet: it repeats what it was given. */
export function refuse(
  status: number,
  code: number,
  message: string,
  request: RecordedRequest,
): StandInAnswer {
  const { authorization = "" } = request.headers;
  const said = `${authorization} ${request.body} ${decodeURIComponent(request.body)}`;
  return { status, body: { code, message: `${message} ${said}`, details: { [said]: said } } };
}

/** Answers `POST /oauth/token` of an app that has proved who it is. */
export function grant(
  request: RecordedRequest,
  book: TokenBook,
  { accessLife = 30 * 86_400, refreshLife = 60 * 86_400, rotation = "strict" }: GrantRules,
): StandInAnswer {
  const form = new URLSearchParams(request.body);
  const type = form.get("grant_type") ?? "";
  const answer = (scopes: readonly string[], refresh?: Issued): StandInAnswer => ({
    status: 200,
    body: {
      response_type: type,
      token_type: "bearer",
      access_token: book.issue("access", accessLife, { scopes }).value,
      expires_in: accessLife,
      scope: scopes.join(" "),
      ...(refresh && {
        refresh_token: refresh.value,
        refresh_token_expires_in: refreshLife,
        refresh_token_expires_at: Math.floor(refresh.endsAt / 1000),
      }),
    },
  });
  const refreshOf = (scopes: readonly string[]) => book.issue("refresh", refreshLife, { scopes });

  if (type === "authorization_code") {
    const code = book.find(form.get("code") ?? "", "code");
    if (code?.redirectUri !== form.get("redirect_uri")) {
      return refuse(400, 283, "The authorization grant is invalid.", request);
    }
    book.end(code.value);
    return answer(code.scopes, refreshOf(code.scopes));
  }
  if (type === "refresh_token") {
    const old = book.find(form.get("refresh_token") ?? "", "refresh");
    if (!old) return refuse(401, 2, "Authentication failed.", request);
    if (rotation === "strict") book.end(old.value);
    return answer(old.scopes, rotation === "none" ? undefined : refreshOf(old.scopes));
  }
  if (type === "client_credentials") {
    const scopes = readScopes(form.get("scope"));
    return scopes ? answer(scopes) : refuse(400, 1, "Invalid scope.", request);
  }
  return refuse(400, 1, "Invalid grant_type.", request);
}

/** Reads scopes that are joined by commas; `undefined` where one is unknown. */
export function readScopes(text: string | null): string[] | undefined {
  const scopes = text?.split(",") ?? [];
  const known: readonly string[] = oauthScopes;
  return scopes.length > 0 && scopes.every((scope) => known.includes(scope)) ? scopes : undefined;
}
