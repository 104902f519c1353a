import { createCaller } from "../call/caller.js";
import { checkToken } from "../credentials.js";
import { PinterestConfigurationError } from "../errors/configuration-error.js";
import { readSettings } from "../settings.js";
import { checkText } from "./check-text.js";
import { oauthOver, type OAuth, type OAuthOptions } from "./oauth.js";
import type { ProviderOptions } from "./provider-options.js";
import { joinScopes, type OAuthScope } from "./scopes.js";
import { createTokenProvider, type KnownToken, type TokenProvider } from "./token-provider.js";
import type { ClientTokens, RefreshedTokens } from "./tokens.js";

type ReachOptions = Omit<OAuthOptions, "appId" | "appSecret" | "accessToken">;

interface App extends ReachOptions {
  appId: string;
  appSecret: string;
}

/** What a {@link refreshingToken} starts from. */
export interface RefreshingTokenOptions extends ProviderOptions<RefreshedTokens>, ReachOptions {
  /** Id of your app. */
  appId: string;
  /** Secret of your app. */
  appSecret: string;
  /** The refresh token that was kept last. */
  refreshToken: string;
  /** The access token that was kept last, to be used until it ends. */
  accessToken?: string | undefined;
  /** When that access token ends; without it, a 401 tells. */
  expiresAt?: Date | undefined;
}

/**
 * An access token that renews itself: ahead of its end, or when Pinterest answers 401, once for however
 * many calls are waiting. Each renewal brings a new refresh token, which goes to `onToken` before the new
 * access token is used.
 *
 * Should the process end between Pinterest's answer and the end of `onToken`, the refresh token that was
 * kept before is the one to go on with; where Pinterest no longer takes it, calls end in a
 * `PinterestReauthorizationError`. Clients of one user share one provider, so that none uses a refresh token
 * that another has replaced.
 *
 * @example
 * const accessToken = refreshingToken({
 *   appId,
 *   appSecret,
 *   refreshToken: await store.read(),
 *   onToken: ({ refresh_token }) => store.write(refresh_token),
 * });
 * const pinterest = new Pinterest({ accessToken });
 */
export function refreshingToken(options: RefreshingTokenOptions): TokenProvider {
  const { onToken, refreshAhead, refreshToken: first, accessToken, expiresAt, ...app } = options;
  let refreshToken = checkText("refreshToken", first);
  const oauth = oauthOf(app);
  const ask = async (): Promise<RefreshedTokens> => {
    const tokens = await oauth.refresh({ refreshToken });
    // Some apps get no new refresh token: the old one stays good.
    refreshToken = tokens.refresh_token || refreshToken;
    return { ...tokens, refresh_token: refreshToken };
  };
  const initial = accessToken === undefined ? undefined : readInitial(accessToken, expiresAt);
  const secrets = [app.appSecret, refreshToken, ...(initial ? [initial.token] : [])];
  return createTokenProvider(ask, { onToken, refreshAhead }, { initial, secrets });
}

function readInitial(accessToken: unknown, expiresAt: unknown): KnownToken {
  const token = checkToken("accessToken", accessToken);
  if (expiresAt === undefined) return { token, expiresAt };
  if (expiresAt instanceof Date && !Number.isNaN(expiresAt.getTime())) {
    return { token, expiresAt: expiresAt.getTime() };
  }
  throw new PinterestConfigurationError("expiresAt", "must be a valid Date");
}

/** Checked at once: a provider is asked for its first token long after it was made. */
function oauthOf(app: App): OAuth {
  checkToken("appId", app.appId);
  checkToken("appSecret", app.appSecret);
  return oauthOver(createCaller(readSettings(app)), { repeatable: true });
}

/** What a {@link clientCredentialsToken} starts from. */
export interface ClientCredentialsTokenOptions extends ProviderOptions<ClientTokens>, ReachOptions {
  /** Id of your app. */
  appId: string;
  /** Secret of your app. */
  appSecret: string;
  /** What the token shall allow. */
  scopes: readonly OAuthScope[];
}

/**
 * An access token for the app owner's own account, asked for when it is needed and anew before it ends, or
 * when Pinterest answers 401.
 *
 * @example
 * const accessToken = clientCredentialsToken({ appId, appSecret, scopes: ["ads:read"] });
 * const pinterest = new Pinterest({ accessToken });
 */
export function clientCredentialsToken(options: ClientCredentialsTokenOptions): TokenProvider {
  const { onToken, refreshAhead, scopes, ...app } = options;
  joinScopes(scopes);
  const oauth = oauthOf(app);
  const ask = () => oauth.clientCredentials({ scopes });
  return createTokenProvider(ask, { onToken, refreshAhead }, { secrets: [app.appSecret] });
}
