import { Pinterest, type OAuthScope } from "../../index.js";
import { oauthScopes } from "../../../generated/operations.js";
import { signInError, usageError } from "../failure.js";
import { type OutputOptions, writeResult } from "../output.js";
import { openProfile, type ProfileOptions, variable } from "../profiles.js";
import { suggestion } from "../search.js";
import { findCredentials, type GlobalOptions, openClient } from "../session.js";
import { note, writeData } from "../terminal.js";
import { signIn } from "./authorize.js";
import { assertWritable, storeTokens, toLines, writeLines } from "./tokens.js";

/** The options of `pinterest login`. */
export interface LoginCommandOptions extends ProfileOptions {
  readonly scopes: string;
  readonly port: number;
  readonly wait: number;
  readonly out?: string;
  readonly print?: boolean;
  readonly force?: boolean;
  readonly continuousRefresh?: boolean;
  readonly authorizeUrl?: string;
}

/** `pinterest login`: signs in with the browser and stores the tokens. */
export async function runLogin(options: LoginCommandOptions): Promise<void> {
  const { out, print, force = false } = options;
  if (out !== undefined && print) throw usageError("--out, --print: expected one of them");
  const { PINTEREST_APP_ID, PINTEREST_APP_SECRET, PINTEREST_API_URI } = process.env;
  const missing = Object.entries({ PINTEREST_APP_ID, PINTEREST_APP_SECRET })
    .filter(([, value]) => !value?.trim())
    .map(([name]) => name);
  if (missing.length > 0) {
    throw usageError(
      `set ${missing.join(" and ")}; https://developers.pinterest.com/apps/ shows both for your app`,
    );
  }
  const scopes = parseScopes(options.scopes);
  const profile = variable("PINTEREST_PROFILE");
  const store = out !== undefined || print ? undefined : openProfile({ profile, ...options });
  await assertWritable({ out, force });
  await store?.assertWritable();
  if (store || out !== undefined)
    note(`The tokens will be written to ${store?.place ?? out ?? ""}.`);
  const { oauth } = Pinterest.fromEnv(
    {},
    { PINTEREST_APP_ID, PINTEREST_APP_SECRET, PINTEREST_API_URI },
  );
  const tokens = await signIn(oauth, {
    scopes,
    port: options.port,
    waitSeconds: options.wait,
    continuousRefresh: options.continuousRefresh === true,
    authorizeUrl: options.authorizeUrl,
  });
  if (store) await storeTokens(store, tokens);
  else if (out !== undefined) await writeLines(toLines(tokens), { out, force });
  else await writeData(`${toLines(tokens)}\n`);
  if (!print) note("Signed in. pinterest whoami shows the account.");
}

function parseScopes(text: string): OAuthScope[] {
  return text
    .split(/[\s,]+/)
    .filter((scope) => scope !== "")
    .map((scope) => {
      const found = oauthScopes.find((each) => each === scope);
      if (found !== undefined) return found;
      const meant = suggestion(scope, oauthScopes);
      throw usageError(
        `--scopes: unknown scope ${JSON.stringify(scope)}${meant || `; expected some of ${oauthScopes.join(", ")}`}`,
      );
    });
}

/** `pinterest logout`: revokes the tokens if it can, and removes them. */
export async function runLogout(options: ProfileOptions): Promise<void> {
  const profile = options.profile ?? variable("PINTEREST_PROFILE");
  const store = openProfile({ ...options, profile });
  const saved = await store.read();
  if (!saved) {
    note(`${store.place} does not exist; nothing to do.`);
    return;
  }
  const token = saved.PINTEREST_REFRESH_ACCESS_TOKEN ?? saved.PINTEREST_ACCESS_TOKEN;
  const { PINTEREST_APP_ID, PINTEREST_APP_SECRET, PINTEREST_API_URI } = process.env;
  if (token && PINTEREST_APP_ID && PINTEREST_APP_SECRET) {
    const { oauth } = Pinterest.fromEnv(
      {},
      { PINTEREST_APP_ID, PINTEREST_APP_SECRET, PINTEREST_API_URI },
    );
    await revoke(oauth, token);
  } else
    note(
      "The tokens stay valid at Pinterest until they expire; with PINTEREST_APP_ID and PINTEREST_APP_SECRET they are revoked.",
    );
  await store.remove();
  note(`Removed ${store.place}.`);
}

async function revoke(oauth: Pinterest["oauth"], token: string): Promise<void> {
  try {
    await oauth.revoke({ token });
    note("Revoked the tokens.");
  } catch {
    note("Pinterest did not revoke the tokens; they stay valid until they expire.");
  }
}

/** `pinterest whoami`: the account of the token. */
export async function runWhoami(options: GlobalOptions & OutputOptions): Promise<void> {
  const credentials = await findCredentials(options);
  const { source, variables } = credentials;
  const pinterest = await openClient(options, {}, credentials);
  if (!variables.PINTEREST_ACCESS_TOKEN && !variables.PINTEREST_REFRESH_ACCESS_TOKEN) {
    throw signInError(`${source} has no access token; a conversion token belongs to no user`);
  }
  const account = await pinterest.get("/user_account");
  note(`Using credentials from ${source}.`);
  const { username, account_type, id, business_name } = account;
  await writeResult({ username, account_type, id, business_name }, options);
}
