import type { Data } from "../types/routes.js";
import { refusal } from "./answers.js";
import type { StandInAnswer } from "./http.js";
import type { StandInRequest } from "./routes.js";
import type { TokenBook } from "./tokens.js";

/** The fields that each grant needs, as Pinterest's document has them. */
const neededFields = {
  authorization_code: ["code", "redirect_uri"],
  refresh_token: ["refresh_token"],
  client_credentials: ["scope"],
} as const;

type Grant = keyof typeof neededFields;

/** Seconds that tokens live, by what Pinterest documents of continuous refresh. */
const accessLife = 30 * 86_400;
const refreshLife = 60 * 86_400;

/**
 * Answers `POST /oauth/token`: a new access token, and with it a new refresh token, except for client
 * credentials. Any code is good, and any refresh token that was not revoked.
 */
export function grantToken({ parsedBody }: StandInRequest, tokens: TokenBook): StandInAnswer {
  const form = (parsedBody ?? {}) as Readonly<Record<string, string>>;
  const grant = form.grant_type ?? "";
  if (!isGrant(grant)) {
    return refusal(400, `grant_type must be one of ${Object.keys(neededFields).join(", ")}`);
  }
  const missing = neededFields[grant].filter((name) => !form[name]);
  if (missing.length > 0) return refusal(400, `${missing.join(" and ")} must be given`);
  if (tokens.isRevoked(form.refresh_token ?? "")) return refusal(401, "Authentication failed.");
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

function newRefreshToken(tokens: TokenBook) {
  return {
    refresh_token: tokens.issue("refresh"),
    refresh_token_expires_in: refreshLife,
    refresh_token_expires_at: Math.floor(Date.now() / 1000) + refreshLife,
  };
}

function isGrant(text: string): text is Grant {
  return Object.hasOwn(neededFields, text);
}

/** Answers `POST /oauth/token/revoke`: the token is good no more. */
export function revokeToken({ parsedBody }: StandInRequest, tokens: TokenBook): StandInAnswer {
  const { token } = (parsedBody ?? {}) as Readonly<Record<string, string>>;
  if (!token) return refusal(400, "token must be given");
  tokens.revoke(token);
  return { status: 200 };
}

/** Answers `POST /oauth/conversion_token` with a new one. */
export function giveConversionToken(tokens: TokenBook): StandInAnswer {
  const body: Data<"POST /oauth/conversion_token"> = {
    access_token: tokens.issue("conversion"),
    token_type: "conversion",
  };
  return { status: 200, body };
}
