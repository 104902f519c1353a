import { PinterestInputError, type OAuthScope } from "../src/index.js";
import type { AuthorizeOptions } from "../src/cli/login/authorize.js";
import { joinScopes } from "../src/oauth/index.js";
import { UserError, type Parsed } from "./cli.js";

/** The options of the login. */
export interface LoginOptions extends AuthorizeOptions {
  /** The file to write; `undefined` prints the tokens. */
  readonly out: string | undefined;
  /** Whether an existing file may be replaced. */
  readonly force: boolean;
  /** What `Pinterest.fromEnv` may read: the app and the API's URL, but no token. */
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** The command, for `run`. */
export const loginCommand = {
  name: "npm run login",
  about: `Gets tokens for your own Pinterest account: opens Pinterest's authorization page, receives the code on this
machine, exchanges it for tokens, and writes them as environment variables to a file that only you can read,
or prints them. Reads PINTEREST_APP_ID and PINTEREST_APP_SECRET.

Register http://localhost:8085/callback (or the same with your port) as a redirect URI of your app.`,
  options: {
    out: { type: "string", value: "FILE", help: "writes the tokens to this file" },
    print: { type: "boolean", default: false, help: "prints the tokens instead" },
    force: { type: "boolean", default: false, help: "replaces an existing file" },
    scopes: {
      type: "string",
      default: "ads:read,boards:read,pins:read,user_accounts:read",
      value: "LIST",
      help: "what the tokens may be used for",
    },
    port: {
      type: "string",
      default: "8085",
      value: "PORT",
      help: "the port of the redirect URI; 0 takes a free one",
    },
    "continuous-refresh": {
      type: "boolean",
      default: false,
      help: "asks for a refresh token that can be renewed for ever",
    },
    wait: { type: "string", default: "600", value: "SECONDS", help: "how long you may take" },
    // Replaces Pinterest's authorization page in tests.
    "authorize-url": { type: "string" },
  },
} as const;

/** Checks the options and reads the environment. Throws a {@link UserError} that says what to correct. */
export function parseLoginOptions(
  given: Parsed<typeof loginCommand.options>["values"],
  env: NodeJS.ProcessEnv,
): LoginOptions {
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
