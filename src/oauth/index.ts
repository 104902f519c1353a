import { oauthScopes } from "../../generated/operations.js";
import {
  type OptionsOf,
  anything,
  boolean,
  defineOptions,
  oneOf,
  parseOptions,
  required,
  text,
  token,
  value,
} from "../define-options.js";
import {
  type CallInfo,
  PinterestConfigurationError,
  PinterestInputError,
  PinterestParseError,
} from "../errors/index.js";
import {
  type CommonCallOptions,
  type PinterestOptions,
  clientOptions,
  commonCallOptions,
  connectionOptions,
  parseSettings,
} from "../options.js";
import { type Client, createClient, request } from "../transport/client.js";
import type { Data } from "../types.js";

/**
 * A scope that an app can be given; `pinterest-client/operations` lists those that an operation needs.
 * https://developers.pinterest.com/docs/getting-started/authentication-and-scopes/
 *
 * @example
 * const scopes: OAuthScope[] = ["boards:read", "pins:write"];
 */
export type OAuthScope = (typeof oauthScopes)[number];

const knownScopes = new Set<string>(oauthScopes);

/**
 * Joins scopes with commas, as Pinterest expects them.
 *
 * @throws PinterestInputError for an empty list or an unknown scope.
 */
export function joinScopes(scopes: readonly OAuthScope[] | undefined): string {
  const list: readonly OAuthScope[] = Array.isArray(scopes) ? scopes : [];
  if (list.length === 0) {
    throw new PinterestInputError("scopes", "expected a list of at least one scope");
  }
  const position = list.findIndex((scope) => !knownScopes.has(scope));
  if (position >= 0) {
    const rule = `unknown scope; expected one of ${oauthScopes.join(", ")}`;
    throw new PinterestInputError(`scopes[${position}]`, rule);
  }
  return list.join(",");
}

const { appId, appSecret, accessToken } = clientOptions.options;

const authorizationRequest = defineOptions(PinterestInputError, {
  /** Id of your app. */
  appId: { ...appId, error: PinterestInputError },
  /** One of the redirect URIs registered for your app, exactly as registered. */
  redirectUri: required(
    value<string>(
      "one of the redirect URIs of your app",
      (given) => typeof given === "string" && URL.canParse(given),
    ),
  ),
  /** The scopes to ask for. */
  scopes: anything<readonly OAuthScope[]>(),
  /**
   * A random value that Pinterest returns with the code. Compare the two, to prevent cross-site request forgery
   * (RFC 6749, section 10.12).
   */
  state: required(text()),
});

/** The parameters of the page on which a user grants your app access to their Pinterest account. */
export interface AuthorizationRequest extends OptionsOf<typeof authorizationRequest> {
  /** Id of your app. */
  appId: string;
  /** The scopes to ask for. */
  scopes: readonly OAuthScope[];
}

/**
 * The URL of the page on which a user grants your app access. It redirects to `redirectUri` with `code` and
 * `state` in the query.
 * https://developers.pinterest.com/docs/api/v5/oauth-token
 *
 * @throws PinterestInputError that names the field to correct.
 * @example
 * const state = crypto.randomUUID(); // keep it in the session
 * response.redirect(authorizationUrl({ appId, redirectUri, scopes: ["ads:read"], state }));
 */
export function authorizationUrl(request: AuthorizationRequest): string {
  const { appId, redirectUri, scopes, state } = parseOptions(authorizationRequest, request);
  if (appId === undefined) throw new PinterestInputError("appId", "is missing");
  const query = new URLSearchParams({
    client_id: appId,
    redirect_uri: redirectUri,
    response_type: "code",
    scope: joinScopes(scopes),
    state,
  });
  return `https://www.pinterest.com/oauth/?${query.toString()}`;
}

/** The fields of every response with an access token. */
interface AccessToken {
  access_token: string;
  /** The lifetime of the access token in seconds. */
  expires_in: number;
  /** The granted scopes. Since version 5.28 of its API, Pinterest need not name them. */
  scope?: string;
  token_type: string;
}

/** The expiry times of tokens, in addition to Pinterest's seconds. */
export interface TokenTimes {
  /** When the access token expires, by this machine's clock: the time of the response plus `expires_in`. */
  readonly expiresAt: Date;
  /** When the refresh token expires; `undefined` if there is none, or the response does not say. */
  readonly refreshTokenExpiresAt: Date | undefined;
}

/** The response to an authorization code. */
export interface CodeTokens extends AccessToken, TokenTimes {
  response_type?: "authorization_code";
  refresh_token?: string;
  /** Unix time in seconds. */
  refresh_token_expires_at?: number;
  /** The lifetime of the refresh token in seconds. */
  refresh_token_expires_in?: number;
}

/** The response to a refresh token. Use the refresh token in it from now on. */
export interface RefreshedTokens extends AccessToken, TokenTimes {
  response_type?: "authorization_code" | "refresh_token" | "client_credentials";
  refresh_token: string;
  /** Unix time in seconds. */
  refresh_token_expires_at: number;
  /** The lifetime of the refresh token in seconds. */
  refresh_token_expires_in: number;
}

/** The response to client credentials. It has no refresh token: request a new token when it expires. */
export interface ClientTokens extends AccessToken, TokenTimes {
  response_type?: "client_credentials";
}

/** Tokens of any grant. */
export type Tokens = CodeTokens | RefreshedTokens | ClientTokens;

/** A conversion token. It can send conversion events to the ad accounts of its user, and does not expire. */
export type ConversionToken = Data<"POST /oauth/conversion_token">;

const codeExchange = defineOptions(PinterestInputError, {
  /** The `code` that your redirect URI received. It can be used once, within minutes. */
  code: required(text()),
  /** The redirect URI that the code was requested with. */
  redirectUri: required(text()),
  /**
   * `true` requests refresh tokens that can be renewed indefinitely, for an app created before 2025-09-25. Newer
   * apps always get them.
   */
  continuousRefresh: boolean(false),
});

const refreshRequest = defineOptions(PinterestInputError, {
  refreshToken: required(text()),
  scopes: anything<readonly OAuthScope[]>(),
});

const clientCredentialsRequest = defineOptions(PinterestInputError, {
  scopes: anything<readonly OAuthScope[]>(),
});

const revocation = defineOptions(PinterestInputError, {
  token: required(text()),
  kind: oneOf(["access_token", "refresh_token"]),
});

/** An authorization code to exchange for tokens. */
export interface CodeExchange extends OptionsOf<typeof codeExchange> {}

/**
 * Gets, renews and revokes tokens with the app's id and secret. Available as `pinterest.oauth`. Invalid arguments
 * throw a `PinterestInputError` that names them.
 * https://developers.pinterest.com/docs/api/v5/oauth-token
 */
export interface OAuth {
  /** The URL of the page on which a user grants your app access: see {@link authorizationUrl}. */
  authorizationUrl(request: Omit<AuthorizationRequest, "appId">): string;
  /**
   * Exchanges an authorization code for tokens.
   *
   * @throws PinterestInvalidRequestError or PinterestAuthenticationError if Pinterest refuses the code.
   * @example
   * const tokens = await pinterest.oauth.exchangeCode({ code, redirectUri });
   * await store.write(userId, tokens); // later: refreshingToken({ appId, appSecret, tokens, onToken })
   */
  exchangeCode(exchange: CodeExchange, options?: CommonCallOptions): Promise<CodeTokens>;
  /**
   * Renews an access token. Store the refresh token of the response in place of the old one. To renew tokens
   * automatically, use a `refreshingToken` as the client's `accessToken`.
   *
   * @example
   * const tokens = await pinterest.oauth.refresh({ refreshToken });
   */
  refresh(
    request: { refreshToken: string; scopes?: readonly OAuthScope[] | undefined },
    options?: CommonCallOptions,
  ): Promise<RefreshedTokens>;
  /**
   * Gets a token for the account that owns the app. It has no refresh token: call this again when it expires.
   *
   * @example
   * const tokens = await pinterest.oauth.clientCredentials({ scopes: ["ads:read"] });
   */
  clientCredentials(
    request: { scopes: readonly OAuthScope[] },
    options?: CommonCallOptions,
  ): Promise<ClientTokens>;
  /**
   * Revokes a token. Pinterest currently revokes only tokens of system users, and answers 403 for others. `kind` is a
   * hint for Pinterest (RFC 7009, section 2.1).
   *
   * @example
   * await pinterest.oauth.revoke({ token: refreshToken, kind: "refresh_token" });
   */
  revoke(
    request: { token: string; kind?: "access_token" | "refresh_token" | undefined },
    options?: CommonCallOptions,
  ): Promise<void>;
  /**
   * Creates a conversion token, which does not expire. Needs an access token with the scope `ads:write`.
   *
   * @example
   * const { access_token } = await pinterest.oauth.createConversionToken();
   */
  createConversionToken(options?: CommonCallOptions): Promise<ConversionToken>;
}

const oauthOptions = defineOptions(PinterestConfigurationError, {
  appId,
  appSecret,
  accessToken,
  ...connectionOptions.options,
});

/** The options of {@link createOAuth}: the app's id and secret, and how to reach Pinterest. */
export type OAuthOptions = Pick<PinterestOptions, keyof OptionsOf<typeof oauthOptions>>;

/**
 * Creates the OAuth calls without a client.
 *
 * @throws PinterestConfigurationError that names the option to correct.
 * @example
 * const oauth = createOAuth({ appId, appSecret });
 * const tokens = await oauth.exchangeCode({ code, redirectUri });
 */
export function createOAuth(options: OAuthOptions): OAuth {
  parseOptions(oauthOptions, options);
  return oauthFor(createClient(parseSettings(options)));
}

/**
 * Creates the OAuth calls of a client. `idempotent` retries requests for tokens after any transient failure; set it
 * if the tokens of a lost response can be ignored.
 */
export function oauthFor(client: Client, { idempotent = false } = {}): OAuth {
  const post = (path: string, body: object | undefined, options: CommonCallOptions | undefined) => {
    parseOptions(commonCallOptions, options);
    return request(client, { method: "POST", path, options: { ...options, body }, idempotent });
  };
  const requestToken = async <T extends Tokens>(
    grant: Readonly<Record<string, string>>,
    options: CommonCallOptions | undefined,
  ): Promise<T> => {
    const { data, response, context } = await post("/oauth/token", grant, options);
    return parseTokens(data, context, response.status) as TokenResponse & T;
  };
  return {
    authorizationUrl(request) {
      const parsed = parseOptions(authorizationRequest, request);
      const appId = parsed.appId ?? client.settings.appId;
      if (appId === undefined) {
        throw new PinterestConfigurationError("appId", "is missing; authorizationUrl needs it");
      }
      return authorizationUrl({ ...request, appId });
    },
    async exchangeCode(exchange, options) {
      const { code, redirectUri, continuousRefresh } = parseOptions(codeExchange, exchange);
      const grant = { grant_type: "authorization_code", code, redirect_uri: redirectUri };
      return requestToken(
        continuousRefresh ? { ...grant, continuous_refresh: "true" } : grant,
        options,
      );
    },
    async refresh(request, options) {
      const { refreshToken, scopes } = parseOptions(refreshRequest, request);
      const grant = { grant_type: "refresh_token", refresh_token: refreshToken };
      return requestToken(scopes ? { ...grant, scope: joinScopes(scopes) } : grant, options);
    },
    async clientCredentials(request, options) {
      const { scopes } = parseOptions(clientCredentialsRequest, request);
      const grant = { grant_type: "client_credentials", scope: joinScopes(scopes) };
      return requestToken(grant, options);
    },
    async revoke(request, options) {
      const { token, kind } = parseOptions(revocation, request);
      await post("/oauth/token/revoke", { token, token_type_hint: kind }, options);
    },
    async createConversionToken(options) {
      const { context, response, data } = await post("/oauth/conversion_token", undefined, options);
      if (hasAccessToken(data)) return data;
      throw new PinterestParseError(context, response.status, { what: "no access_token" });
    },
  };
}

/** Checks a response with tokens and adds the expiry times. The error contains nothing of the response. */
function parseTokens(data: unknown, call: CallInfo, status: number): TokenResponse & TokenTimes {
  if (!hasAccessToken(data) || !isSeconds(data.expires_in)) {
    throw new PinterestParseError(call, status, { what: "no access_token and expires_in" });
  }
  const now = Date.now();
  const { expires_in, refresh_token_expires_in } = data;
  return {
    ...data,
    expiresAt: new Date(now + expires_in * 1000),
    refreshTokenExpiresAt: isSeconds(refresh_token_expires_in)
      ? new Date(now + refresh_token_expires_in * 1000)
      : undefined,
  };
}

interface TokenResponse {
  readonly access_token: string;
  readonly expires_in?: unknown;
  readonly refresh_token_expires_in?: unknown;
}

function hasAccessToken(data: unknown): data is TokenResponse {
  return token().accepts((data as Partial<TokenResponse> | null | undefined)?.access_token);
}

/** Whether a value is a number of seconds within the range of `Date`. */
function isSeconds(given: unknown): given is number {
  return typeof given === "number" && given >= 0 && given <= 1e11;
}
