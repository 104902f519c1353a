import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import type { CodeTokens, OAuth, OAuthScope } from "../../index.js";
import { receiveCode } from "./callback.js";

/** How to sign in. */
export interface AuthorizeOptions {
  readonly scopes: readonly OAuthScope[];
  /** The port of the redirect URI; 0 takes a free one. */
  readonly port: number;
  readonly continuousRefresh: boolean;
  /** How long the user may take. */
  readonly waitSeconds: number;
  /** Replaces Pinterest's authorization page, for tests. */
  readonly authorizeUrl: string | undefined;
}

/**
 * Signs the user in: shows Pinterest's authorization page, opens it in the browser if there is a terminal, receives the
 * code on this machine, and exchanges it for tokens. Writes to the standard error only.
 */
export async function signIn(oauth: OAuth, options: AuthorizeOptions): Promise<CodeTokens> {
  const { scopes, port, waitSeconds, continuousRefresh } = options;
  const state = randomBytes(24).toString("base64url");
  const signal = AbortSignal.timeout(waitSeconds * 1000);
  const callback = await receiveCode({ port, state, signal });
  const { redirectUri } = callback;
  try {
    const page = oauth.authorizationUrl({ redirectUri, scopes, state });
    const url = options.authorizeUrl
      ? `${options.authorizeUrl}?${new URL(page).searchParams.toString()}`
      : page;
    process.stderr.write(
      `Allow the app on this page; ${redirectUri} must be one of its redirect URIs:\n\n${url}\n\n`,
    );
    if (process.stderr.isTTY) openBrowser(url);
    const code = await callback.code;
    return await oauth.exchangeCode({ code, redirectUri, continuousRefresh });
  } finally {
    await callback.close();
  }
}

/** Opens a URL in the default browser. Failing is fine, since the URL is printed as well. */
function openBrowser(url: string): void {
  const openers: Partial<Record<NodeJS.Platform, [string, ...string[]]>> = {
    darwin: ["open"],
    // Not `start`, whose shell would interpret the & of the query.
    win32: ["rundll32", "url.dll,FileProtocolHandler"],
  };
  const [command, ...args] = openers[process.platform] ?? ["xdg-open"];
  try {
    const child = spawn(command, [...args, url], { stdio: "ignore", detached: true });
    child.on("error", () => undefined);
    child.unref();
  } catch {
    // No browser.
  }
}
