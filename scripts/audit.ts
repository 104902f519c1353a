/**
 * Asks npm's registry for known vulnerabilities in what the package brings along, and fails where there is
 * one. A registry that cannot be asked is told and fails nothing, unless `--required` is given, as for a
 * release.
 *
 *   npm run check:audit [-- --required]
 */
import { execFile } from "node:child_process";
import { readAudit } from "./audit/read-audit.js";
import { readOptions, run, UserError } from "./cli.js";

const root = new URL("..", import.meta.url).pathname;

await run(async () => {
  const { required } = readOptions({ required: { type: "boolean", default: false } });
  const command = ["audit", "--omit=dev", "--json", "--fetch-retries=0"];
  const found = readAudit(await outputOf("npm", command));
  if (found) {
    if (found.length > 0) throw new UserError(`what ships is vulnerable: ${found.join("; ")}`);
    console.log("What ships has no known vulnerability.");
    return;
  }
  const message = "the registry answers no audit: nothing is known of what ships";
  if (required) throw new UserError(message);
  console.log(`Not audited: ${message}.`);
});

/** What a program prints, whatever its exit code: that of `npm audit` says that something was found. */
function outputOf(file: string, args: readonly string[]): Promise<string> {
  return new Promise((resolve) => {
    execFile(file, args, { cwd: root }, (_, stdout) => {
      resolve(stdout);
    });
  });
}
