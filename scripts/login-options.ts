import { PinterestInputError, type OAuthScope } from "../src/index.js";
import type { AuthorizeOptions } from "../src/cli/login/authorize.js";
import { joinScopes } from "../src/oauth/index.js";
import { readOptions, UserError } from "./cli.js";

/** The options of the login. */
export interface LoginOptions extends AuthorizeOptions {
  /** The file to write; `undefined` prints the tokens. */
  readonly out: string | undefined;
  /** Whether an existing file may be replaced. */
  readonly force: boolean;
  /** What `Pinterest.fromEnv` may read: the app and the API's URL, but no token. */
  readonly env: Readonly<Record<string, string | undefined>>;
}

const flag = { type: "boolean", default: false } as const;
const known = {
  scopes: { type: "string", default: "ads:read,boards:read,pins:read,user_accounts:read" },
  port: { type: "string", default: "8085" },
  out: { type: "string" },
  print: flag,
  force: flag,
  "continuous-refresh": flag,
  wait: { type: "string", default: "600" },
  "authorize-url": { type: "string" },
} as const;

/** Reads the command line and the environment. Throws a {@link UserError} that says what to correct. */
export function readLoginOptions(env: NodeJS.ProcessEnv): LoginOptions {
  const given = readOptions(known);
  const { out, print } = given;
  if ((out === undefined) === !print) {
    throw new UserError("give either --out FILE, or --print to see the tokens");
  }
  const { PINTEREST_APP_ID, PINTEREST_APP_SECRET, PINTEREST_API_URI } = env;
  const missing = Object.entries({ PINTEREST_APP_ID, PINTEREST_APP_SECRET })
    .filter(([, value]) => !value?.trim())
    .map(([name]) => name);
  if (missing.length > 0) {
    throw new UserError(
      `set ${missing.join(" and ")}; https://developers.pinterest.com/apps/ shows both for your app`,
    );
  }
  return {
    scopes: parseScopes(given.scopes),
    port: parseInteger("port", given.port, 65_535),
    out,
    force: given.force,
    continuousRefresh: given["continuous-refresh"],
    waitSeconds: parseInteger("wait", given.wait, 86_400),
    authorizeUrl: given["authorize-url"],
    env: { PINTEREST_APP_ID, PINTEREST_APP_SECRET, PINTEREST_API_URI },
  };
}

function parseScopes(text: string): OAuthScope[] {
  const scopes = text.split(/[\s,]+/).filter((scope) => scope !== "") as OAuthScope[];
  try {
    joinScopes(scopes);
    return scopes;
  } catch (error) {
    throw error instanceof PinterestInputError ? new UserError(`--${error.message}`) : error;
  }
}

function parseInteger(name: string, text: string, most: number): number {
  if (/^\d+$/.test(text) && Number(text) <= most) return Number(text);
  throw new UserError(`--${name}: expected an integer from 0 to ${most}`);
}
