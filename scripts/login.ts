/** Gets tokens for your own Pinterest account: `npm run login`. `--help` lists the options. */
import { isPinterestError, Pinterest } from "../src/index.js";
import { CommandError } from "../src/cli/failure.js";
import { authorize } from "../src/cli/login/authorize.js";
import { assertWritable, toLines, writeLines } from "../src/cli/login/tokens.js";
import { run, UserError } from "./cli.js";
import { loginCommand, parseLoginOptions, type LoginOptions } from "./login-options.js";

await run(loginCommand, async ({ values }) => {
  try {
    await login(parseLoginOptions(values, process.env));
  } catch (error) {
    const isExpected = error instanceof CommandError || isPinterestError(error);
    throw isExpected ? new UserError(error.message) : error;
  }
});

async function login(options: LoginOptions): Promise<void> {
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
