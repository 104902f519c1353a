import { PinterestParseError } from "../errors/parse-error.js";
import type { FailedCall } from "../errors/call-error.js";
import type { components } from "../../generated/schema.js";

type Schemas = components["schemas"];

/** When tokens end, as dates beside Pinterest's seconds. */
export interface TokenTimes {
  /** When the access token ends, by this machine's clock: the moment of the answer plus `expires_in`. */
  readonly expiresAt: Date;
  /** When the refresh token ends; `undefined` where there is none, or the answer does not say. */
  readonly refreshTokenExpiresAt: Date | undefined;
}

/** Pinterest's answer to an authorization code: a refresh token comes with it. */
export type CodeTokens = Schemas["OauthAccessTokenResponseCode"] & TokenTimes;

/** Pinterest's answer to a refresh token: use the refresh token in it from now on. */
export type RefreshedTokens = Schemas["OauthAccessTokenResponseRefresh"] & TokenTimes;

/** Pinterest's answer to client credentials: there is no refresh token, ask again. */
export type ClientTokens = Schemas["OauthAccessTokenResponseClientCredentials"] & TokenTimes;

/** Tokens of any grant. */
export type Tokens = CodeTokens | RefreshedTokens | ClientTokens;

/** A conversion token: it serves conversion events of the ad accounts of its user, and does not end. */
export type ConversionToken = Schemas["ConversionAccessTokenResponse"];

/** Adds dates to an answer; throws a `PinterestParseError` where it is no answer with a token. */
export function withTimes<T extends object>(
  call: FailedCall,
  status: number,
  answer: T,
  now = Date.now(),
): T & TokenTimes {
  const { access_token, expires_in, refresh_token_expires_in } = answer as {
    access_token?: unknown;
    expires_in?: unknown;
    refresh_token_expires_in?: unknown;
  };
  if (typeof access_token !== "string" || access_token === "" || !isSeconds(expires_in)) {
    throw new PinterestParseError(call, status, { what: "no access_token and expires_in" });
  }
  return {
    ...answer,
    expiresAt: new Date(now + expires_in * 1000),
    refreshTokenExpiresAt: isSeconds(refresh_token_expires_in)
      ? new Date(now + refresh_token_expires_in * 1000)
      : undefined,
  };
}

function isSeconds(value: unknown): value is number {
  return typeof value === "number" && Number.isFinite(value) && value >= 0;
}
