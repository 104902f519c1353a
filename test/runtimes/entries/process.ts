/** Node, Bun and Deno: prints the report. The base URL is the last argument. */
import { run } from "../suite.js";

// eslint-disable-next-line no-console
console.log(JSON.stringify(await run(process.argv.at(-1) ?? "")));
