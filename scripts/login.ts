/**
 * Gets tokens for your own Pinterest account: opens Pinterest's authorization page, receives the code on
 * this machine, exchanges it for tokens, and writes them as environment variables to a file that only you
 * can read, or prints them. Reads PINTEREST_APP_ID and PINTEREST_APP_SECRET.
 *
 *   npm run login -- --out .env.pinterest [--scopes ads:read,pins:read] [--port 8085] [--force]
 *   npm run login -- --print
 *
 * Register http://localhost:8085/callback (or the same with your port) as a redirect URI of your app.
 */
import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { isPinterestError, Pinterest, type OAuth } from "../src/index.js";
import { run, UserError } from "./cli.js";
import { receiveCode } from "./login/callback.js";
import { readLoginOptions, type LoginOptions } from "./login/options.js";
import { assertWritable, toLines, writeLines } from "./login/output.js";

await run(async () => {
  const options = readLoginOptions(process.env);
  await assertWritable(options);
  try {
    await login(options, Pinterest.fromEnv({}, options.env).oauth);
  } catch (error) {
    throw isPinterestError(error) ? new UserError(error.message) : error;
  }
});

async function login(options: LoginOptions, oauth: OAuth): Promise<void> {
  const { scopes, port, waitSeconds, continuousRefresh, out } = options;
  const state = randomBytes(24).toString("base64url");
  const signal = AbortSignal.timeout(waitSeconds * 1000);
  const callback = await receiveCode({ port, state, signal });
  const { redirectUri } = callback;
  try {
    const page = oauth.authorizationUrl({ redirectUri, scopes, state });
    const url = options.authorizeUrl
      ? `${options.authorizeUrl}?${new URL(page).searchParams.toString()}`
      : page;
    // Only the tokens go to the standard output, for programs that read it.
    console.error(
      `Allow the app on this page; ${redirectUri} must be one of its redirect URIs:\n\n${url}\n`,
    );
    if (process.stderr.isTTY) openBrowser(url);
    const code = await callback.code;
    const tokens = await oauth.exchangeCode({ code, redirectUri, continuousRefresh });
    const lines = toLines(tokens);
    if (out === undefined) console.log(lines);
    else {
      await writeLines(lines, options);
      console.error(`Wrote ${out}, which only you can read. Use it: node --env-file=${out} app.js`);
    }
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
