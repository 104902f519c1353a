import { withVersion } from "../environment.js";
import {
  Pinterest,
  type PinterestOptions,
  PinterestReauthorizationError,
  type TokenProvider,
  refreshingToken,
} from "../index.js";
import { signInError, signInRemedy, usageError } from "./failure.js";
import { type ProfileOptions, type ProfileStore, openProfile, variable } from "./profiles.js";
import { storeTokens } from "./login/tokens.js";

/** The options of every command that calls Pinterest. */
export interface GlobalOptions extends ProfileOptions {
  readonly adAccount?: string | undefined;
  /** Call Pinterest's sandbox. */
  readonly sandbox?: boolean;
  /** Record nothing. */
  readonly test?: boolean;
}

type Variables = Readonly<Record<string, string | undefined>>;

/** Where the credentials of a command come from. */
export interface Credentials {
  readonly variables: Variables;
  /** For messages: `the environment`, or the place of the profile. */
  readonly source: string;
  /** The profile, if it is used: renewed tokens are written there. */
  readonly store: ProfileStore | undefined;
}

const tokens = [
  "PINTEREST_ACCESS_TOKEN",
  "PINTEREST_REFRESH_ACCESS_TOKEN",
  "PINTEREST_CONVERSION_TOKEN",
] as const;

/** Variables that are not credentials on their own, and may be set in addition to a profile. */
const others = [
  "PINTEREST_APP_ID",
  "PINTEREST_APP_SECRET",
  "PINTEREST_AD_ACCOUNT_ID",
  "PINTEREST_API_URI",
] as const;

/**
 * Finds the credentials: those of the profile if one is named, otherwise those of the environment, otherwise those of
 * the default profile. Tokens of the environment and of a profile are never mixed.
 */
export async function findCredentials(options: ProfileOptions): Promise<Credentials> {
  const { env } = process;
  const profile = options.profile ?? variable("PINTEREST_PROFILE");
  const hasToken = tokens.some((name) => env[name]?.trim());
  if (profile === undefined && !options.keychain && hasToken) {
    return { variables: env, source: "the environment", store: undefined };
  }
  const store = openProfile({ ...options, profile });
  const saved = await store.read();
  const given = Object.fromEntries(others.map((name) => [name, variable(name)]));
  if (saved) {
    const variables = { ...saved, ...defined(given) };
    return { variables, source: store.place, store };
  }
  if (profile !== undefined) {
    throw signInError(`${store.place} does not exist; run pinterest login --profile ${profile}`);
  }
  return { variables: given, source: "the environment", store: undefined };
}

function defined(variables: Variables): Variables {
  return Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== undefined));
}

/** A client with the credentials that {@link findCredentials} finds, or has found. */
export async function openClient(
  options: GlobalOptions,
  more: PinterestOptions = {},
  found?: Credentials,
): Promise<Pinterest> {
  const { variables, store } = found ?? (await findCredentials(options));
  const { PINTEREST_APP_ID, PINTEREST_APP_SECRET, PINTEREST_REFRESH_ACCESS_TOKEN } = variables;
  const hasApp = Boolean(PINTEREST_APP_ID && PINTEREST_APP_SECRET);
  if (!tokens.some((name) => variables[name]) && !hasApp) {
    throw signInError(`no credentials; ${signInRemedy}`);
  }
  const env = { ...variables };
  // Without the app's id and secret a refresh token cannot be used, but the access token may still
  // be valid.
  if (!hasApp) delete env.PINTEREST_REFRESH_ACCESS_TOKEN;
  const given: PinterestOptions = { ...more, ...clientOptions(options) };
  const { environment } = given;
  const accessToken =
    hasApp && PINTEREST_REFRESH_ACCESS_TOKEN && store && renewed(env, store, environment);
  return Pinterest.fromEnv({ ...given, ...(accessToken && { accessToken }) }, env);
}

/** The options of the client from the options of the command line. */
export function clientOptions({ sandbox, test, adAccount }: GlobalOptions): PinterestOptions {
  return {
    ...(sandbox && { environment: "sandbox" as const }),
    ...(test && { testMode: true }),
    ...(adAccount !== undefined && { adAccountId: parseAdAccount(adAccount) }),
  };
}

/**
 * Renews the token of a profile, and writes the new ones where the old ones were. If another command has renewed it in
 * the meantime, the tokens that it wrote are used.
 */
function renewed(
  variables: Variables,
  store: ProfileStore,
  environment: PinterestOptions["environment"],
): TokenProvider {
  let provider = refreshed(variables, store, environment);
  return {
    discard(token) {
      provider.discard(token);
    },
    async token() {
      try {
        return await provider.token();
      } catch (error) {
        if (!(error instanceof PinterestReauthorizationError)) throw error;
        const saved = await store.read();
        const fresh = saved?.PINTEREST_REFRESH_ACCESS_TOKEN;
        if (!fresh || fresh === variables.PINTEREST_REFRESH_ACCESS_TOKEN) throw error;
        provider = refreshed({ ...variables, ...saved }, store, environment);
        return await provider.token();
      }
    },
  };
}

function refreshed(
  {
    PINTEREST_APP_ID: appId = "",
    PINTEREST_APP_SECRET: appSecret = "",
    PINTEREST_REFRESH_ACCESS_TOKEN: refreshToken = "",
    PINTEREST_ACCESS_TOKEN: accessToken,
    PINTEREST_API_URI: baseUrl,
  }: Variables,
  store: ProfileStore,
  environment: PinterestOptions["environment"],
): TokenProvider {
  return refreshingToken({
    ...{ appId, appSecret, refreshToken, accessToken },
    ...(baseUrl ? { baseUrl: withVersion(baseUrl) } : { environment }),
    onToken: (fresh) => storeTokens(store, fresh),
  });
}

function parseAdAccount(text: string): string {
  if (/^\d+$/.test(text)) return text;
  throw usageError("--ad-account: expected the id of an ad account, a string of digits");
}

/** The ad account of `--ad-account` or of the environment. */
export function adAccountOf(pinterest: Pinterest): string {
  try {
    return pinterest.adAccountId;
  } catch {
    throw usageError("no ad account; give --ad-account ID, or set PINTEREST_AD_ACCOUNT_ID");
  }
}
