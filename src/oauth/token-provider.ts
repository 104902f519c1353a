import {
  PinterestApiError,
  PinterestCallError,
  PinterestConfigurationError,
  PinterestReauthorizationError,
  PinterestTokenStorageError,
} from "../errors/index.js";
import { defineOptions, parseOptions, required } from "../define-options.js";
import {
  type TokenProvider,
  clientOptions,
  connectionOptions,
  parseSettings,
  parseToken,
} from "../options.js";
import { createRedactor, redactCause } from "../redact.js";
import { createClient } from "../transport/client.js";
import { timedOut, waitFor } from "../transport/wait.js";
import {
  type ClientTokens,
  type OAuth,
  type OAuthOptions,
  type OAuthScope,
  type RefreshedTokens,
  type Tokens,
  checkText,
  joinScopes,
  oauthOver,
} from "./index.js";

/** How tokens are renewed and kept. */
export interface ProviderOptions<T extends Tokens> {
  /**
   * Keeps new tokens where your app finds them after a restart. Awaited before a new token is used, so it
   * must not call Pinterest with the client that waits for it. If it throws, the call fails with a
   * `PinterestTokenStorageError`, and the next one tries to keep the same tokens again.
   */
  onToken?: ((tokens: T) => void | Promise<void>) | undefined;
  /**
   * Milliseconds before its end at which a token is renewed, so that clocks may differ; at most a quarter
   * of its life. Default: 300,000.
   */
  refreshAhead?: number | undefined;
}

/** Checks options; throws a {@link PinterestConfigurationError} that names the one to mend. */
export function readProviderOptions<T extends Tokens>({
  onToken,
  refreshAhead = 300_000,
}: ProviderOptions<T>): ProviderOptions<T> & { refreshAhead: number } {
  if (onToken !== undefined && typeof onToken !== "function") {
    throw new PinterestConfigurationError("onToken", "must be a function");
  }
  if (typeof refreshAhead !== "number" || !(refreshAhead >= 0)) {
    throw new PinterestConfigurationError("refreshAhead", "must be a number of milliseconds");
  }
  return { onToken, refreshAhead };
}

/** A token in use. */
export interface KnownToken {
  readonly token: string;
  /** When it ends, by `Date.now()`; unknown where a 401 is to tell. */
  readonly expiresAt: number | undefined;
  /** How many milliseconds it lives. */
  readonly life?: number;
}

/** What a provider starts with. */
export interface ProviderStart {
  readonly initial?: KnownToken | undefined;
  /** What no error may show besides the tokens themselves. */
  readonly secrets?: readonly string[];
}

/** Milliseconds that a call with a token that is still good waits for the next one. */
const patience = 5_000;

/** Milliseconds without another try, after one failed or took too long ahead of a token's end. */
const rest = 30_000;

/** A 401 is not always the token's fault; a job that Pinterest refuses must not renew without end. */
const mostDiscards = { count: 10, within: 60_000 };

/**
 * Makes a provider over a function that asks for tokens. However many calls wait, one request is under
 * way. The steps of a renewal: ask, remember in memory, `onToken`, use.
 */
export function createTokenProvider<T extends Tokens>(
  ask: () => Promise<T>,
  options: ProviderOptions<T>,
  { initial, secrets = [] }: ProviderStart = {},
): TokenProvider {
  const { onToken, refreshAhead } = readProviderOptions(options);
  let current = initial;
  let unkept: T | undefined;
  let underWay: Promise<string> | undefined;
  let refused: PinterestReauthorizationError | undefined;
  let restUntil = 0;
  let discards: number[] = [];

  const renew = async (): Promise<string> => {
    if (refused) throw refused;
    // Tokens that could not be kept until they ended are followed by others.
    if (!unkept || unkept.expiresAt.getTime() <= Date.now()) {
      try {
        unkept = await ask();
      } catch (error) {
        if (isFinal(error)) refused = new PinterestReauthorizationError(error);
        throw refused ?? error;
      }
    }
    const { access_token: token, expires_in, expiresAt } = unkept;
    try {
      await onToken?.({ ...unkept });
    } catch (error) {
      restUntil = 0;
      const redact = createRedactor([...secrets, ...secretsOf(unkept)]);
      throw new PinterestTokenStorageError(redactCause(error, redact));
    }
    unkept = undefined;
    restUntil = 0;
    current = { token, expiresAt: expiresAt.getTime(), life: expires_in * 1000 };
    return token;
  };

  const renewOnce = (): Promise<string> =>
    (underWay ??= renew().finally(() => {
      underWay = undefined;
    }));

  /** Ahead of its end a token is still good while Pinterest is slow or out of reach. */
  const renewAhead = async (known: KnownToken): Promise<string> => {
    const isGood = () => known === current && timeLeft(known) > 0;
    const renewal = renewOnce();
    try {
      const token = await waitFor(renewal, { ms: patience });
      if (token !== timedOut) return token;
    } catch (error) {
      if (!(error instanceof PinterestCallError)) throw error;
    }
    if (!isGood()) return renewal;
    restUntil = performance.now() + rest;
    return known.token;
  };

  return {
    async token() {
      const known = current;
      if (!known || timeLeft(known) <= 0) return renewOnce();
      const isResting = performance.now() < restUntil;
      if (isResting || timeLeft(known) > aheadOf(known, refreshAhead)) return known.token;
      return renewAhead(known);
    },
    discard(token) {
      if (current?.token !== token) return;
      const now = performance.now();
      discards = discards.filter((time) => now - time < mostDiscards.within);
      if (discards.length >= mostDiscards.count) return;
      discards.push(now);
      current = undefined;
    },
  };
}

function timeLeft({ expiresAt }: KnownToken): number {
  return expiresAt === undefined ? Infinity : expiresAt - Date.now();
}

function aheadOf({ life = Infinity }: KnownToken, refreshAhead: number): number {
  return Math.min(refreshAhead, life / 4);
}

function secretsOf(tokens: Tokens): string[] {
  const { access_token, refresh_token } = tokens as {
    access_token: string;
    refresh_token?: string;
  };
  return refresh_token === undefined ? [access_token] : [access_token, refresh_token];
}

/**
 * The grant is refused: asking again is of no use. A 403 that is not Pinterest's JSON comes of something on
 * the way, such as a firewall, and may pass.
 */
function isFinal(error: unknown): error is PinterestApiError {
  if (!(error instanceof PinterestApiError)) return false;
  const { status, body } = error;
  return status === 400 || status === 401 || (status === 403 && typeof body === "object");
}

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
  const token = parseToken("accessToken", accessToken);
  if (expiresAt === undefined) return { token, expiresAt };
  if (expiresAt instanceof Date && !Number.isNaN(expiresAt.getTime())) {
    return { token, expiresAt: expiresAt.getTime() };
  }
  throw new PinterestConfigurationError("expiresAt", "must be a valid Date");
}

const appOptions = defineOptions(PinterestConfigurationError, {
  ...connectionOptions.options,
  appId: required(clientOptions.options.appId),
  appSecret: required(clientOptions.options.appSecret),
});

/** Checked at once: a provider is asked for its first token long after it was made. */
function oauthOf(app: App): OAuth {
  parseOptions(appOptions, app);
  return oauthOver(createClient(parseSettings(app)), { idempotent: true });
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
