import { PinterestInputError, type OAuthScope } from "../../src/index.js";
import { joinScopes } from "../../src/oauth/index.js";
import { readOptions, UserError } from "../cli.js";

/** What the login is told. */
export interface LoginOptions {
  readonly scopes: readonly OAuthScope[];
  readonly port: number;
  /** The file to write; without it, lines are printed. */
  readonly out: string | undefined;
  /** Whether a file that is there may be replaced. */
  readonly force: boolean;
  readonly continuousRefresh: boolean;
  /** How long to wait for somebody to decide. */
  readonly waitSeconds: number;
  /** Stands in for Pinterest's page. */
  readonly authorizeUrl: string | undefined;
  /** What `Pinterest.fromEnv` may read: the app and the API's address, no token. */
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

/** Reads command line and environment; throws a {@link UserError} that names what to mend. */
export function readLoginOptions(env: NodeJS.ProcessEnv): LoginOptions {
  const given = readOptions(known);
  const { out, print } = given;
  if ((out === undefined) === !print) {
    throw new UserError("give --out FILE, or --print to see the tokens; one of them");
  }
  const { PINTEREST_APP_ID, PINTEREST_APP_SECRET, PINTEREST_API_URI } = env;
  const missing = Object.entries({ PINTEREST_APP_ID, PINTEREST_APP_SECRET })
    .filter(([, value]) => !value?.trim())
    .map(([name]) => name);
  if (missing.length > 0) {
    throw new UserError(
      `set ${missing.join(" and ")}: https://developers.pinterest.com/apps/ shows both of your app`,
    );
  }
  return {
    scopes: readScopes(given.scopes),
    port: readNumber("port", given.port, 65_535),
    out,
    force: given.force,
    continuousRefresh: given["continuous-refresh"],
    waitSeconds: readNumber("wait", given.wait, 86_400),
    authorizeUrl: given["authorize-url"],
    env: { PINTEREST_APP_ID, PINTEREST_APP_SECRET, PINTEREST_API_URI },
  };
}

function readScopes(text: string): OAuthScope[] {
  const scopes = text.split(/[\s,]+/).filter((scope) => scope !== "") as OAuthScope[];
  try {
    joinScopes(scopes);
    return scopes;
  } catch (error) {
    throw error instanceof PinterestInputError ? new UserError(`--${error.message}`) : error;
  }
}

function readNumber(name: string, text: string, most: number): number {
  if (/^\d+$/.test(text) && Number(text) <= most) return Number(text);
  throw new UserError(`--${name} must be a whole number, 0 to ${most}`);
}
