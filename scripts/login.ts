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
import { isPinterestError, Pinterest } from "../src/index.js";
import { CommandError } from "../src/cli/failure.js";
import { authorize } from "../src/cli/login/authorize.js";
import { assertWritable, toLines, writeLines } from "../src/cli/login/tokens.js";
import { run, UserError } from "./cli.js";
import { readLoginOptions } from "./login-options.js";

await run(async () => {
  try {
    await login();
  } catch (error) {
    const isExpected = error instanceof CommandError || isPinterestError(error);
    throw isExpected ? new UserError(error.message) : error;
  }
});

async function login(): Promise<void> {
  const options = readLoginOptions(process.env);
  const { out } = options;
  await assertWritable(options);
  const tokens = await authorize(Pinterest.fromEnv({}, options.env).oauth, options);
  const lines = toLines(tokens);
  if (out === undefined) {
    console.log(lines);
    return;
  }
  await writeLines(lines, options);
  console.error(`Wrote ${out}, which only you can read. Use it: node --env-file=${out} app.js`);
}
