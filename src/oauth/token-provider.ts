import {
  type OptionsOf,
  type ParsedOptions,
  anything,
  defineOptions,
  fn,
  parseOption,
  parseOptions,
  pickOptions,
  record,
  required,
  text,
  token,
  value,
} from "../define-options.js";
import {
  PinterestApiError,
  PinterestCallError,
  PinterestConfigurationError,
  PinterestReauthorizationError,
  PinterestTokenStorageError,
  isPinterestError,
} from "../errors/index.js";
import {
  type ConnectionOptions,
  type TokenProvider,
  clientOptions,
  connectionOptions,
  parseSettings,
} from "../options.js";
import { createRedactor, redactCause } from "../redact.js";
import { createClient } from "../transport/client.js";
import { timedOut, waitFor } from "../transport/wait.js";
import {
  type ClientTokens,
  type OAuth,
  type OAuthScope,
  type RefreshedTokens,
  type Tokens,
  joinScopes,
  oauthFor,
} from "./index.js";

const renewalOptions = defineOptions(PinterestConfigurationError, {
  onToken: fn<(tokens: never) => unknown>(),
  /**
   * How long before its expiry a token is renewed, in milliseconds; capped at a quarter of its lifetime. Allows for
   * clock differences. Default: 300,000.
   */
  refreshAhead: value<number, number>(
    "a number of milliseconds, 0 or more",
    (given) => typeof given === "number" && given >= 0,
    300_000,
  ),
});

/** How tokens are renewed and stored. */
export interface ProviderOptions<T extends Tokens> extends OptionsOf<typeof renewalOptions> {
  /**
   * Stores new tokens, for example as JSON, so that your app has them after a restart. It is awaited before a new
   * token is used, so it must not call Pinterest with the client that waits for it. If it throws, the call fails
   * with a `PinterestTokenStorageError`, and the next call passes it the same tokens.
   */
  onToken?: ((tokens: T) => void | Promise<void>) | undefined;
}

/** A token in use. */
export interface KnownToken {
  readonly token: string;
  /** When it expires, as `Date.now()` counts. If unknown, it is used until a 401. */
  readonly expiresAt: number | undefined;
  /** Its lifetime in milliseconds. */
  readonly life?: number;
}

/** The initial state of a provider. */
export interface ProviderStart {
  readonly initial?: KnownToken | undefined;
  /** Further secrets to redact from errors, besides the tokens. */
  readonly secrets?: readonly string[];
}

/** How long a call waits for the renewal of a token that is still valid, in milliseconds. */
const renewalTimeout = 5_000;

/** The pause after a failed or slow renewal of a valid token, in milliseconds. */
const renewalPause = 30_000;

/** Limits the renewals caused by a 401, since a new token does not always help. */
const discardLimit = { count: 10, ms: 60_000 };

/**
 * Creates a provider from a function that requests tokens. Calls that wait at the same time share one request. A
 * renewal requests tokens, keeps them, calls `onToken`, and then uses them.
 */
export function createTokenProvider<T extends Tokens>(
  request: () => Promise<T>,
  options: ProviderOptions<T>,
  { initial, secrets = [] }: ProviderStart = {},
): TokenProvider {
  const { refreshAhead } = parseOptions(renewalOptions, options);
  const { onToken } = options;
  let current = initial;
  let unstored: T | undefined;
  let stored: T | undefined;
  let pending: Promise<string> | undefined;
  let rejection: PinterestReauthorizationError | undefined;
  let pausedUntil = 0;
  let discards: number[] = [];

  const renew = async (): Promise<string> => {
    if (rejection) throw rejection;
    if (!unstored || unstored.expiresAt.getTime() <= Date.now()) {
      try {
        unstored = await request();
      } catch (error) {
        if (isGrantRefusal(error)) rejection = new PinterestReauthorizationError(error);
        throw rejection ?? error;
      }
    }
    const { access_token: token, expires_in, expiresAt } = unstored;
    pausedUntil = 0;
    try {
      // A copy, since the callback may modify it.
      await onToken?.({ ...unstored });
    } catch (error) {
      // The error may name the tokens that were to be replaced.
      const redact = createRedactor([...secrets, ...secretsIn(stored), ...secretsIn(unstored)]);
      throw new PinterestTokenStorageError(redactCause(error, redact));
    }
    stored = unstored;
    unstored = undefined;
    pausedUntil = 0;
    current = { token, expiresAt: expiresAt.getTime(), life: expires_in * 1000 };
    return token;
  };

  const renewOnce = (): Promise<string> =>
    (pending ??= renew().finally(() => {
      pending = undefined;
    }));

  /** Renews a token that is still valid, and keeps using it if Pinterest is slow or unreachable. */
  const renewAhead = async (known: KnownToken): Promise<string> => {
    const isUsable = () => known === current && msToExpiry(known) > 0;
    const renewal = renewOnce();
    try {
      const token = await waitFor(renewal, { ms: renewalTimeout });
      if (token !== timedOut) return token;
    } catch (error) {
      if (!(error instanceof PinterestCallError)) throw error;
    }
    if (!isUsable()) return renewal;
    pausedUntil = performance.now() + renewalPause;
    return known.token;
  };

  const read = async (): Promise<string> => {
    const known = current;
    if (!known || msToExpiry(known) <= 0) return renewOnce();
    const isPaused = performance.now() < pausedUntil;
    const ahead = Math.min(refreshAhead, (known.life ?? Infinity) / 4);
    return isPaused || msToExpiry(known) > ahead ? known.token : renewAhead(known);
  };

  return {
    async token() {
      try {
        return await read();
      } catch (error) {
        throw copyError(error);
      }
    },
    discard(token) {
      if (current?.token !== token) return;
      const now = performance.now();
      discards = discards.filter((time) => now - time < discardLimit.ms);
      if (discards.length >= discardLimit.count) return;
      discards.push(now);
      current = undefined;
    },
  };
}

/**
 * Copies an error of this client. Calls that wait for one renewal share its error, and each adds to its own: its stack,
 * and `eventsTaken`.
 */
function copyError(error: unknown): unknown {
  if (!isPinterestError(error)) return error;
  const { stack, ...properties } = Object.getOwnPropertyDescriptors(error);
  const copy = Object.setPrototypeOf(new Error(), Object.getPrototypeOf(error) as object) as Error;
  Object.defineProperties(copy, properties);
  // An accessor of the original in some engines.
  if (stack) Object.defineProperty(copy, "stack", { ...dataProperty, value: error.stack });
  return copy;
}

const dataProperty = { writable: true, enumerable: false, configurable: true };

function msToExpiry({ expiresAt }: KnownToken): number {
  return expiresAt === undefined ? Infinity : expiresAt - Date.now();
}

function secretsIn(tokens: Tokens | undefined): string[] {
  if (!tokens) return [];
  const refreshToken = "refresh_token" in tokens ? tokens.refresh_token : undefined;
  return refreshToken === undefined ? [tokens.access_token] : [tokens.access_token, refreshToken];
}

/**
 * Whether Pinterest refuses the grant for good. Its errors are JSON with a `code`; other responses come from a proxy
 * or firewall, and may be temporary.
 */
function isGrantRefusal(error: unknown): error is PinterestApiError {
  if (!(error instanceof PinterestApiError)) return false;
  const { status, code } = error;
  const isRefusal = status === 400 || status === 401 || status === 403;
  return isRefusal && code !== undefined && !passingCodes.has(code);
}

/**
 * Codes of errors that say nothing about a grant: the rate limit (8), and failures on Pinterest's side (12, 4197).
 * https://developers.pinterest.com/docs/reference/error-codes/
 */
const passingCodes = new Set([8, 12, 4197]);

const appOptions = defineOptions(PinterestConfigurationError, {
  /** Id of your app. */
  appId: required(clientOptions.options.appId),
  /** Secret of your app. */
  appSecret: required(clientOptions.options.appSecret),
});

const requestOptions = defineOptions(PinterestConfigurationError, {
  ...appOptions.options,
  ...connectionOptions.options,
});

/** The app that requests tokens, and how it reaches Pinterest. */
interface RequestOptions extends OptionsOf<typeof appOptions>, ConnectionOptions {}

/**
 * Tokens as passed to `onToken` or returned by `exchangeCode`, also after a round trip through JSON. Other fields are
 * ignored.
 */
export interface StoredTokens {
  readonly access_token: string;
  readonly refresh_token?: string | undefined;
  /** If it is unknown, the access token is used until a 401. */
  readonly expiresAt?: Date | string | undefined;
}

const startOptions = defineOptions(PinterestConfigurationError, {
  /** The tokens that were stored last, in place of `refreshToken`, `accessToken` and `expiresAt`. */
  tokens: record<StoredTokens>(),
  /** The refresh token that was stored last. Required without `tokens`. */
  refreshToken: text(),
  /** The access token that was stored last, to be used until it expires. */
  accessToken: token(),
  /** When that access token expires, as a `Date` or ISO 8601 text. If left out, it is used until a 401. */
  expiresAt: value<Date | string>("a valid Date, or ISO 8601 text with a time zone", isTime),
});

/** Where a {@link refreshingToken} starts, and how it renews and stores tokens. */
export interface RefreshingTokenOptions
  extends ProviderOptions<RefreshedTokens>, RequestOptions, OptionsOf<typeof startOptions> {}

const refreshingTokenOptions = defineOptions(PinterestConfigurationError, {
  ...startOptions.options,
  ...renewalOptions.options,
  ...requestOptions.options,
});

/**
 * Creates an access token that is renewed before it expires, or when Pinterest answers 401. Calls that wait at the
 * same time share one renewal. Each renewal returns a new refresh token, which is passed to `onToken` before the new
 * access token is used.
 *
 * If the process ends before `onToken` has finished, continue with the tokens that were stored before. If Pinterest
 * no longer accepts them, calls fail with a `PinterestReauthorizationError`. Share one provider between all clients
 * of a user, so that none uses a refresh token that another has replaced.
 *
 * @throws PinterestConfigurationError or PinterestInputError that names the option to correct.
 * @example
 * const accessToken = refreshingToken({
 *   appId,
 *   appSecret,
 *   tokens: await store.read(userId),
 *   onToken: (tokens) => store.write(userId, tokens),
 * });
 * const pinterest = new Pinterest({ accessToken });
 */
export function refreshingToken(options: RefreshingTokenOptions): TokenProvider {
  const { appSecret, ...parsed } = parseOptions(refreshingTokenOptions, options);
  const start = parseStart(parsed);
  const oauth = createRequester(options);
  let { refreshToken } = start;
  const request = async (): Promise<RefreshedTokens> => {
    const tokens = await oauth.refresh({ refreshToken });
    // Some apps get no new refresh token; the old one stays valid.
    if (text().accepts(tokens.refresh_token)) refreshToken = tokens.refresh_token;
    return { ...tokens, refresh_token: refreshToken };
  };
  const { accessToken, expiresAt } = start;
  const initial =
    accessToken === undefined
      ? undefined
      : {
          token: accessToken,
          expiresAt: expiresAt === undefined ? undefined : new Date(expiresAt).getTime(),
        };
  const secrets = [appSecret, refreshToken, ...(accessToken === undefined ? [] : [accessToken])];
  const { onToken, refreshAhead } = options;
  return createTokenProvider(request, { onToken, refreshAhead }, { initial, secrets });
}

type ParsedStart = ParsedOptions<typeof startOptions>;

/** Reads the stored tokens from either set of options. */
function parseStart({ tokens, refreshToken, accessToken, expiresAt }: ParsedStart) {
  if (!tokens) {
    if (refreshToken !== undefined) return { refreshToken, accessToken, expiresAt };
    throw new PinterestConfigurationError("refreshToken", "is missing; set it, or tokens");
  }
  if (refreshToken !== undefined || accessToken !== undefined || expiresAt !== undefined) {
    const rule = "cannot be combined with refreshToken, accessToken or expiresAt";
    throw new PinterestConfigurationError("tokens", rule);
  }
  const stored = parseStored(tokens);
  if (stored.refreshToken !== undefined) return { ...stored, refreshToken: stored.refreshToken };
  throw new PinterestConfigurationError(
    "tokens.refresh_token",
    "is missing; it is needed to renew the tokens",
  );
}

function parseStored({ refresh_token, access_token, expiresAt }: StoredTokens) {
  const parse = <K extends keyof ParsedStart>(name: K, shownAs: string, given: unknown) =>
    parseOption(startOptions, name, given, `tokens.${shownAs}`);
  return {
    refreshToken: parse("refreshToken", "refresh_token", refresh_token),
    accessToken: parse("accessToken", "access_token", access_token),
    expiresAt: parse("expiresAt", "expiresAt", expiresAt),
  };
}

/** Whether a value is a valid date, or ISO 8601 text with date, time and zone, as in the JSON of a date. */
function isTime(given: unknown): boolean {
  const isText =
    typeof given === "string" && /^\d{4}-\d\d-\d\dT[\d:.]+(Z|[+-]\d\d:?\d\d)$/.test(given);
  return (isText || given instanceof Date) && !Number.isNaN(new Date(given).getTime());
}

/** Creates the OAuth calls of a provider, with their own client. */
function createRequester(options: RequestOptions): OAuth {
  const settings = parseSettings(pickOptions(requestOptions, options));
  return oauthFor(createClient(settings), { idempotent: true });
}

const clientCredentialsOptions = defineOptions(PinterestConfigurationError, {
  /** The scopes to request. */
  scopes: anything<readonly OAuthScope[]>(),
  ...renewalOptions.options,
  ...requestOptions.options,
});

/** Which token a {@link clientCredentialsToken} requests, and how. */
export interface ClientCredentialsTokenOptions
  extends ProviderOptions<ClientTokens>, RequestOptions {
  /** The scopes to request. */
  scopes: readonly OAuthScope[];
}

/**
 * Creates an access token for the account that owns the app. It is requested on first use, and again before it
 * expires or when Pinterest answers 401.
 *
 * @throws PinterestConfigurationError or PinterestInputError that names the option to correct.
 * @example
 * const accessToken = clientCredentialsToken({ appId, appSecret, scopes: ["ads:read"] });
 * const pinterest = new Pinterest({ accessToken });
 */
export function clientCredentialsToken(options: ClientCredentialsTokenOptions): TokenProvider {
  const { appSecret, scopes = [] } = parseOptions(clientCredentialsOptions, options);
  joinScopes(scopes);
  const oauth = createRequester(options);
  const request = () => oauth.clientCredentials({ scopes });
  const { onToken, refreshAhead } = options;
  return createTokenProvider(request, { onToken, refreshAhead }, { secrets: [appSecret] });
}
