import { call, type Caller } from "../call/call.js";
import { createCaller } from "../call/caller.js";
import type { CommonCallOptions } from "../call/options.js";
import { readAnswer } from "../call/read-answer.js";
import { PinterestConfigurationError } from "../errors/configuration-error.js";
import { readSettings, type PinterestOptions } from "../settings.js";
import { authorizationUrl, type AuthorizationRequest } from "./authorization-url.js";
import { checkText } from "./check-text.js";
import { joinScopes, type OAuthScope } from "./scopes.js";
import {
  withTimes,
  type ClientTokens,
  type CodeTokens,
  type ConversionToken,
  type RefreshedTokens,
} from "./tokens.js";

/** An authorization code to be exchanged. */
export interface CodeExchange {
  /** The `code` that came to your redirect URI; it is good once, and for minutes. */
  code: string;
  /** The redirect URI that the code was asked for with. */
  redirectUri: string;
  /**
   * `true` asks for refresh tokens that can be renewed again and again, for an app made before
   * 2025-09-25; a newer one has them anyway.
   */
  continuousRefresh?: boolean;
}

/**
 * Gets, renews and revokes tokens, with the app's id and secret. Reached as `pinterest.oauth`.
 * https://developers.pinterest.com/docs/api/v5/oauth-token
 */
export interface OAuth {
  /** The page where somebody gives your app access: see {@link authorizationUrl}. */
  authorizationUrl(request: Omit<AuthorizationRequest, "appId">): string;
  /**
   * Exchanges an authorization code for tokens. Throws a `PinterestInvalidRequestError` or a
   * `PinterestAuthenticationError` where Pinterest does not take it.
   *
   * @example
   * const tokens = await pinterest.oauth.exchangeCode({ code, redirectUri });
   * await store(tokens.access_token, tokens.refresh_token, tokens.expiresAt);
   */
  exchangeCode(exchange: CodeExchange, options?: CommonCallOptions): Promise<CodeTokens>;
  /**
   * Renews an access token. Keep the refresh token of the answer and forget the old one. To have this
   * done as needed, give the client a `refreshingToken` as its `accessToken`.
   *
   * @example
   * const tokens = await pinterest.oauth.refresh({ refreshToken });
   */
  refresh(
    request: { refreshToken: string; scopes?: readonly OAuthScope[] },
    options?: CommonCallOptions,
  ): Promise<RefreshedTokens>;
  /**
   * Gets a token for the app owner's own account. There is no refresh token; ask again when it ends.
   *
   * @example
   * const tokens = await pinterest.oauth.clientCredentials({ scopes: ["ads:read"] });
   */
  clientCredentials(
    request: { scopes: readonly OAuthScope[] },
    options?: CommonCallOptions,
  ): Promise<ClientTokens>;
  /**
   * Ends a token at once. `kind` tells Pinterest where to look first (RFC 7009, section 2.1).
   *
   * @example
   * await pinterest.oauth.revoke({ token: refreshToken, kind: "refresh_token" });
   */
  revoke(
    request: { token: string; kind?: "access_token" | "refresh_token" },
    options?: CommonCallOptions,
  ): Promise<void>;
  /**
   * Makes a conversion token, with the client's access token, which needs `ads:write`. It does not end.
   *
   * @example
   * const { access_token } = await pinterest.oauth.createConversionToken();
   */
  createConversionToken(options?: CommonCallOptions): Promise<ConversionToken>;
}

/** What {@link createOAuth} needs: the app's id and secret, and how to reach Pinterest. */
export type OAuthOptions = Pick<
  PinterestOptions,
  | "appId"
  | "appSecret"
  | "accessToken"
  | "environment"
  | "baseUrl"
  | "fetch"
  | "timeout"
  | "totalTimeout"
  | "retry"
  | "onEvent"
>;

/**
 * The token calls by themselves, without a client.
 *
 * @example
 * const oauth = createOAuth({ appId, appSecret });
 * const tokens = await oauth.exchangeCode({ code, redirectUri });
 */
export function createOAuth(options: OAuthOptions): OAuth {
  return oauthOver(createCaller(readSettings(options)));
}

/**
 * The token calls over the caller of a client. `repeatable` has a request for a token made again after
 * any failure that may pass, which is right where the tokens of a lost answer are not missed.
 */
export function oauthOver(caller: Caller, { repeatable = false } = {}): OAuth {
  const ask = async <T extends object>(body: object, options: CommonCallOptions | undefined) => {
    const { context, answer } = await call(
      caller,
      "POST",
      "/oauth/token",
      { ...options, body },
      repeatable,
    );
    return withTimes(context, answer.status, readAnswer(context, answer) as T);
  };
  return {
    authorizationUrl(request) {
      const { appId } = caller.settings;
      if (appId === undefined) {
        throw new PinterestConfigurationError("appId", "is missing; authorizationUrl needs it");
      }
      return authorizationUrl({ appId, ...request });
    },
    async exchangeCode({ code, redirectUri, continuousRefresh }, options) {
      checkText("code", code);
      checkText("redirectUri", redirectUri);
      const grant = { grant_type: "authorization_code", code, redirect_uri: redirectUri };
      return ask({ ...grant, ...(continuousRefresh && { continuous_refresh: "true" }) }, options);
    },
    async refresh({ refreshToken, scopes }, options) {
      checkText("refreshToken", refreshToken);
      const grant = { grant_type: "refresh_token", refresh_token: refreshToken };
      return ask({ ...grant, ...(scopes && { scope: joinScopes(scopes) }) }, options);
    },
    async clientCredentials({ scopes }, options) {
      return ask({ grant_type: "client_credentials", scope: joinScopes(scopes) }, options);
    },
    async revoke({ token, kind }, options) {
      checkText("token", token);
      const body = { token, token_type_hint: kind };
      const { context, answer } = await call(caller, "POST", "/oauth/token/revoke", {
        ...options,
        body,
      });
      readAnswer(context, answer);
    },
    async createConversionToken(options) {
      const { context, answer } = await call(caller, "POST", "/oauth/conversion_token", options);
      return readAnswer(context, answer) as ConversionToken;
    },
  };
}
