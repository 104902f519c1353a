import { parseOption, parseOptions, pickOptions } from "./define-options.js";
import { PinterestConfigurationError } from "./errors/index.js";
import { refreshingToken } from "./oauth/token-provider.js";
import {
  type PinterestOptions,
  baseUrls,
  clientOptions,
  connectionOptions,
  parseToken,
} from "./options.js";

/** Environment variables, as in `process.env`. */
export type EnvironmentVariables = Readonly<Record<string, string | undefined>>;

/** The variables that set an option of the client. */
const variables = {
  accessToken: "PINTEREST_ACCESS_TOKEN",
  conversionToken: "PINTEREST_CONVERSION_TOKEN",
  appId: "PINTEREST_APP_ID",
  appSecret: "PINTEREST_APP_SECRET",
  adAccountId: "PINTEREST_AD_ACCOUNT_ID",
  baseUrl: "PINTEREST_API_URI",
} as const;

const refreshVariable = "PINTEREST_REFRESH_ACCESS_TOKEN";

type VariableOption = keyof typeof variables;

/**
 * Completes options from environment variables: those of Pinterest's Python SDK, `PINTEREST_CONVERSION_TOKEN` and
 * `PINTEREST_AD_ACCOUNT_ID`. Empty variables count as unset, and options that are given take precedence. With
 * `PINTEREST_REFRESH_ACCESS_TOKEN` the access token is renewed when needed. New refresh tokens are kept in memory
 * only, so use `refreshingToken` with `onToken` in a process that outlives its refresh token.
 *
 * @throws PinterestConfigurationError that names a variable that is missing, invalid or contradicts another.
 */
export function readEnvironment(
  env: EnvironmentVariables,
  given: PinterestOptions = {},
): PinterestOptions {
  parseOptions(clientOptions, given);
  if (typeof env !== "object" || (env as EnvironmentVariables | null) === null) {
    throw new PinterestConfigurationError("env", "expected an object such as process.env");
  }
  const found: Partial<Record<VariableOption, string>> = {};
  for (const option of Object.keys(variables) as VariableOption[]) {
    const text = readVariable(env, variables[option]);
    if (given[option] === undefined && text !== undefined)
      found[option] = parseVariable(option, text);
  }
  const set = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
  const environment = environmentOf(found.baseUrl, given.environment);
  const options: PinterestOptions = { ...found, environment, ...set };
  const refreshToken = readVariable(env, refreshVariable);
  const isRefreshed = refreshToken !== undefined && given.accessToken === undefined;
  const { appId, appSecret } = options;
  assertApp(options, isRefreshed);
  if (isRefreshed && appId !== undefined && appSecret !== undefined) {
    const renewal = pickOptions(connectionOptions, options);
    const { accessToken } = found;
    parseToken(refreshVariable, refreshToken);
    const token = { ...renewal, appId, appSecret, refreshToken, accessToken };
    return { ...options, accessToken: refreshingToken(token) };
  }
  if (!options.accessToken && !options.conversionToken && appId === undefined) {
    throw new PinterestConfigurationError(
      variables.accessToken,
      `is missing; set it, or ${variables.conversionToken} for conversion events, or ${refreshVariable}, ${variables.appId} and ${variables.appSecret}`,
    );
  }
  return options;
}

function readVariable(env: EnvironmentVariables, name: string): string | undefined {
  const value = env[name]?.trim();
  return value === "" ? undefined : value;
}

/** Parses a variable like the option it sets; a token is text, and neither a function nor a provider. */
function parseVariable(option: VariableOption, text: string): string {
  if (option === "accessToken" || option === "conversionToken") {
    return parseToken(variables[option], text);
  }
  const value = option === "baseUrl" ? withVersion(text) : text;
  parseOption(clientOptions, option, value, variables[option]);
  return value;
}

/** Adds the API version to a URL without a path. The Python SDK expects it in the URL. */
export function withVersion(text: string): string {
  return URL.canParse(text) && new URL(text).pathname === "/"
    ? `${text.replace(/\/+$/, "")}/v5`
    : text;
}

/** Derives the environment from the host of `PINTEREST_API_URI`, so that the right guards apply. */
function environmentOf(
  baseUrl: string | undefined,
  given: PinterestOptions["environment"],
): PinterestOptions["environment"] {
  if (baseUrl === undefined) return given;
  const { host } = new URL(baseUrl);
  const found = (["production", "sandbox"] as const).find(
    (each) => new URL(baseUrls[each]).host === host,
  );
  if (given === undefined) return found === "sandbox" ? found : undefined;
  if (found === undefined || found === given) return given;
  throw new PinterestConfigurationError(
    variables.baseUrl,
    `contradicts the option environment, "${given}"; leave one of them out`,
  );
}

function assertApp({ appId, appSecret }: PinterestOptions, isRefreshed: boolean): void {
  if (appId !== undefined && appSecret !== undefined) return;
  if (appId === undefined && appSecret === undefined && !isRefreshed) return;
  const missing = appId === undefined ? variables.appId : variables.appSecret;
  const other = appId === undefined ? variables.appSecret : variables.appId;
  const rule =
    appId === undefined && appSecret === undefined
      ? `${refreshVariable} is set and needs it, and ${other}`
      : `${other} is set, and they are needed together`;
  throw new PinterestConfigurationError(missing, `is missing; ${rule}`);
}
