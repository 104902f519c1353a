import { oauthScopes } from "../../generated/operations.js";
import type { components } from "../../generated/schema.js";
import {
  type CallInfo,
  PinterestParseError,
  PinterestConfigurationError,
  PinterestInputError,
} from "../errors/index.js";
import { type CommonCallOptions, type PinterestOptions, parseSettings } from "../options.js";
import { type Client, createClient, request } from "../transport/client.js";

/** Returns a text; throws a {@link PinterestInputError} that names the field where it is none, or empty. */
export function checkText(field: string, value: unknown): string {
  if (typeof value === "string" && value !== "") return value;
  throw new PinterestInputError(field, "must be a string that is not empty");
}

/**
 * A scope that an app can be given; hover an operation to see which it needs.
 * https://developers.pinterest.com/docs/getting-started/authentication-and-scopes/
 *
 * @example
 * const scopes: OAuthScope[] = ["boards:read", "pins:write"];
 */
export type OAuthScope = (typeof oauthScopes)[number];

const known = new Set<string>(oauthScopes);

/** Writes scopes as Pinterest takes them, joined by commas; throws where there are none, or unknown ones. */
export function joinScopes(scopes: readonly OAuthScope[]): string {
  if (!(scopes instanceof Array) || scopes.length === 0) {
    throw new PinterestInputError("scopes", "must be a list of at least one scope");
  }
  const position = scopes.findIndex((scope) => !known.has(scope));
  if (position >= 0) {
    throw new PinterestInputError(
      `scopes[${position}]`,
      `is no scope of Pinterest's; there are ${oauthScopes.join(", ")}`,
    );
  }
  return scopes.join(",");
}

/** Where to send somebody who shall give your app access to their Pinterest account. */
export interface AuthorizationRequest {
  /** Id of your app. */
  appId: string;
  /** One of the redirect URIs that your app is registered with, letter for letter. */
  redirectUri: string;
  /** What the app asks to be allowed. */
  scopes: readonly OAuthScope[];
  /**
   * A random value that comes back with the code: compare it, or anybody can have their code exchanged by
   * your app (RFC 6749, section 10.12).
   */
  state: string;
}

const page = "https://www.pinterest.com/oauth/";

/**
 * The page where somebody gives your app access; it sends them on to `redirectUri` with `code` and `state`
 * in the query. Throws a `PinterestInputError` that names the field to mend.
 * https://developers.pinterest.com/docs/api/v5/oauth-token
 *
 * @example
 * const state = crypto.randomUUID(); // keep it in the session
 * response.redirect(authorizationUrl({ appId, redirectUri, scopes: ["ads:read"], state }));
 */
export function authorizationUrl({
  appId,
  redirectUri,
  scopes,
  state,
}: AuthorizationRequest): string {
  checkText("appId", appId);
  checkText("state", state);
  if (typeof redirectUri !== "string" || !URL.canParse(redirectUri)) {
    throw new PinterestInputError(
      "redirectUri",
      "must be the URL that your app is registered with",
    );
  }
  const query = new URLSearchParams({
    client_id: appId,
    redirect_uri: redirectUri,
    response_type: "code",
    scope: joinScopes(scopes),
    state,
  });
  return `${page}?${query.toString()}`;
}

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
  call: CallInfo,
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
  return oauthOver(createClient(parseSettings(options)));
}

/**
 * The token calls over a client. `idempotent` retries a request for a token after any transient failure, which is right
 * if the tokens of a lost response are not needed.
 */
export function oauthOver(client: Client, { idempotent = false } = {}): OAuth {
  const ask = async <T extends object>(body: object, options: CommonCallOptions | undefined) => {
    const { data, response, context } = await request(client, {
      method: "POST",
      path: "/oauth/token",
      options: { ...options, body },
      idempotent,
    });
    return withTimes(context, response.status, data as T);
  };
  return {
    authorizationUrl(request) {
      const { appId } = client.settings;
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
      await request(client, {
        method: "POST",
        path: "/oauth/token/revoke",
        options: { ...options, body },
      });
    },
    async createConversionToken(options) {
      const path = "/oauth/conversion_token";
      const { data } = await request(client, { method: "POST", path, options });
      return data as ConversionToken;
    },
  };
}
