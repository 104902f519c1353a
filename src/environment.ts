import { parseOption, parseOptions, pickOptions } from "./define-options.js";
import { PinterestConfigurationError } from "./errors/index.js";
import { refreshingToken } from "./oauth/token-provider.js";
import {
  type PinterestOptions,
  clientOptions,
  connectionOptions,
  parseSettings,
} from "./options.js";

/** Environment variables, as in `process.env`. */
export type Environment = Readonly<Record<string, string | undefined>>;

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
 * Completes options from the environment, under the names that Pinterest's Python SDK uses, and
 * `PINTEREST_CONVERSION_TOKEN` and `PINTEREST_AD_ACCOUNT_ID`. An empty variable counts as unset, and a
 * variable whose option is given is not read. With `PINTEREST_REFRESH_ACCESS_TOKEN` the access token is
 * renewed when needed; new refresh tokens are kept in memory only, so use `refreshingToken` with `onToken` in
 * a process that outlives its refresh token.
 *
 * @throws PinterestConfigurationError that names the variable that is missing, unusable or contradicts
 * another.
 */
export function readEnvironment(env: Environment, given: PinterestOptions = {}): PinterestOptions {
  parseOptions(clientOptions, given);
  if (typeof env !== "object" || (env as Environment | null) === null) {
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

function readVariable(env: Environment, name: string): string | undefined {
  const value = env[name]?.trim();
  return value === "" ? undefined : value;
}

/** Checks the value of a variable as that of its option. */
function parseVariable(option: VariableOption, text: string): string {
  const value = option === "baseUrl" ? withVersion(text) : text;
  parseOption(clientOptions, option, value, variables[option]);
  return value;
}

/** The Python SDK expects the version in the URL; one without it works too. */
function withVersion(text: string): string {
  return URL.canParse(text) && new URL(text).pathname === "/"
    ? `${text.replace(/\/+$/, "")}/v5`
    : text;
}

/** The environment by the host of `PINTEREST_API_URI`, so that the guards are those of the server called. */
function environmentOf(
  baseUrl: string | undefined,
  given: PinterestOptions["environment"],
): PinterestOptions["environment"] {
  if (baseUrl === undefined) return given;
  const isAt = (environment: PinterestOptions["environment"]) =>
    new URL(baseUrl).host === new URL(parseSettings({ environment }).baseUrl).host;
  if (given === undefined) return isAt("sandbox") ? "sandbox" : undefined;
  if (isAt(given)) return given;
  throw new PinterestConfigurationError(
    variables.baseUrl,
    `is a server of another environment than the option environment, "${given}"; leave one of them out`,
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
