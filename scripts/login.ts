/**
 * Gets tokens for your own Pinterest account: prints the address of Pinterest's authorisation page, receives
 * the code on this machine, exchanges it, and writes the tokens as environment lines to a file that you
 * alone can read, or prints them. Reads PINTEREST_APP_ID and PINTEREST_APP_SECRET.
 *
 *   npm run login -- --out .env.pinterest [--scopes ads:read,pins:read] [--port 8085] [--force]
 *   npm run login -- --print
 *
 * Register http://localhost:8085/callback, or the same with your port, as a redirect URI of your app.
 */
import { randomBytes } from "node:crypto";
import { isPinterestError, Pinterest, type OAuth } from "../src/index.js";
import { run, UserError } from "./cli.js";
import { receiveCode } from "./login/callback.js";
import { openBrowser } from "./login/open-browser.js";
import { readLoginOptions, type LoginOptions } from "./login/options.js";
import { keepTokens, mustBeWritable, toLines } from "./login/output.js";

await run(async () => {
  const options = readLoginOptions(process.env);
  await mustBeWritable(options);
  try {
    await login(options, Pinterest.fromEnv({}, options.env).oauth);
  } catch (error) {
    throw isPinterestError(error) ? new UserError(error.message) : error;
  }
});

async function login(options: LoginOptions, oauth: OAuth): Promise<void> {
  const { scopes, port, waitSeconds, continuousRefresh, out } = options;
  const state = randomBytes(24).toString("base64url");
  const callback = await receiveCode({
    port,
    state,
    signal: AbortSignal.timeout(waitSeconds * 1000),
  });
  const { redirectUri } = callback;
  try {
    const page = oauth.authorizationUrl({ redirectUri, scopes, state });
    const url = options.authorizeUrl
      ? `${options.authorizeUrl}?${new URL(page).searchParams.toString()}`
      : page;
    // What is printed for a program to read goes to the standard output, and nothing else does.
    console.error(
      `Allow the app on this page; ${redirectUri} must be one of its redirect URIs:\n\n${url}\n`,
    );
    if (process.stderr.isTTY) openBrowser(url);
    const code = await callback.code;
    const tokens = await oauth.exchangeCode({ code, redirectUri, continuousRefresh });
    const lines = toLines(tokens);
    if (out === undefined) console.log(lines);
    else {
      await keepTokens(lines, options);
      console.error(
        `Wrote ${out}, which you alone can read. Use it: node --env-file=${out} app.js`,
      );
    }
  } finally {
    await callback.close();
  }
}
