import { PinterestConfigurationError } from "./errors/index.js";
import { refreshingToken } from "./oauth/token-provider.js";
import { type PinterestOptions, readSettings } from "./options.js";

/** Environment variables, as in `process.env`. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** The variable of each option that has one. */
const variables = {
  accessToken: "PINTEREST_ACCESS_TOKEN",
  conversionToken: "PINTEREST_CONVERSION_TOKEN",
  appId: "PINTEREST_APP_ID",
  appSecret: "PINTEREST_APP_SECRET",
  adAccountId: "PINTEREST_AD_ACCOUNT_ID",
  baseUrl: "PINTEREST_API_URI",
} as const;

const refreshVariable = "PINTEREST_REFRESH_ACCESS_TOKEN";

type Variable = keyof typeof variables;

/**
 * Completes options from the environment, under the names that Pinterest's Python SDK uses, and
 * `PINTEREST_CONVERSION_TOKEN` and `PINTEREST_AD_ACCOUNT_ID`. An empty variable counts as unset, and so
 * does one whose option is given. With `PINTEREST_REFRESH_ACCESS_TOKEN` the access token renews itself;
 * new refresh tokens live in memory alone, so use `refreshingToken` with `onToken` where the process
 * outlives its refresh token.
 *
 * Throws a `PinterestConfigurationError` that names the variable that is missing, cannot be used or
 * contradicts another.
 */
export function readEnvironment(env: Environment, given: PinterestOptions = {}): PinterestOptions {
  const found: Partial<Record<Variable, string>> = {};
  for (const option of Object.keys(variables) as Variable[]) {
    if (given[option] !== undefined) continue;
    const value = readVariable(env, variables[option]);
    if (value !== undefined) found[option] = checkVariable(option, value);
  }
  const options: PinterestOptions = {
    ...found,
    environment: environmentOf(found.baseUrl, given.environment),
    ...Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)),
  };
  const refreshToken = readVariable(env, refreshVariable);
  const isRefreshed = refreshToken !== undefined && given.accessToken === undefined;
  const { appId, appSecret } = options;
  if (isRefreshed && appId !== undefined && appSecret !== undefined) {
    const { accessToken } = found;
    options.accessToken = refreshingToken({
      ...reachOf(options),
      appId,
      appSecret,
      refreshToken,
      accessToken,
    });
  }
  checkApp(options, isRefreshed);
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

/** What an option is refused for is said of its variable. */
function checkVariable(option: Variable, text: string): string {
  try {
    const value = option === "baseUrl" ? withVersion(text) : text;
    readSettings({ [option]: value });
    return value;
  } catch (error) {
    if (!(error instanceof PinterestConfigurationError)) throw error;
    const rule = error.message.slice(`${error.option}: `.length);
    throw new PinterestConfigurationError(variables[option], rule);
  }
}

/** The Python SDK takes the API's root with its version; without is understood as well. */
function withVersion(text: string): string {
  return URL.canParse(text) && new URL(text).pathname === "/"
    ? `${text.replace(/\/+$/, "")}/v5`
    : text;
}

/** The sandbox is known by its host; guards that think of another server would guard the wrong things. */
function environmentOf(
  found: string | undefined,
  given: PinterestOptions["environment"],
): PinterestOptions["environment"] {
  if (found === undefined) return given;
  const isAt = (environment: PinterestOptions["environment"]) =>
    new URL(found).host === new URL(readSettings({ environment }).baseUrl).host;
  if (given === undefined) return isAt("sandbox") ? "sandbox" : undefined;
  if (isAt(given)) return given;
  throw new PinterestConfigurationError(
    variables.baseUrl,
    `is another server than that of the option environment, "${given}"; leave one of them out`,
  );
}

function checkApp({ appId, appSecret }: PinterestOptions, isRefreshed: boolean): void {
  if (appId !== undefined && appSecret !== undefined) return;
  if (appId === undefined && appSecret === undefined && !isRefreshed) return;
  const missing = appId === undefined ? variables.appId : variables.appSecret;
  const other = appId === undefined ? variables.appSecret : variables.appId;
  const set = appId === undefined && appSecret === undefined ? refreshVariable : other;
  const rule =
    set === other ? `${set} is set: they go together` : `${set} is set and needs it, and ${other}`;
  throw new PinterestConfigurationError(missing, `is missing, and ${rule}`);
}

/** What a client and the renewal of its token have in common. */
function reachOf(options: PinterestOptions) {
  const { environment, baseUrl, fetch, timeout, totalTimeout, retry, onEvent } = options;
  return { environment, baseUrl, fetch, timeout, totalTimeout, retry, onEvent };
}
