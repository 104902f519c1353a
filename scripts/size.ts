/**
 * Prints what the built package weighs in a browser, and fails where that is more than
 * scripts/size/budgets.ts allows. `--files` lists the files that went into each program.
 *
 *   npm run size [-- --files]
 */
import { readOptions, run, UserError } from "./cli.js";
import { budgets } from "./size/budgets.js";
import { faultsOf, measure } from "./size/measure.js";

const root = new URL("..", import.meta.url).pathname;

await run(async () => {
  const { files } = readOptions({ files: { type: "boolean", default: false } });
  const faults: string[] = [];
  console.log("minified    gzip  budget  bundled for a browser, in bytes");
  for (const budget of budgets) {
    const size = await measure(budget, root);
    const numbers = [size.minified, size.gzip, budget.bytes].map((n) => String(n).padStart(8));
    console.log(`${numbers.join("")}  ${budget.name}`);
    if (files) {
      for (const [path, bytes] of size.inputs) console.log(`${String(bytes).padStart(8)}  ${path}`);
    }
    faults.push(...faultsOf(budget, size).map((fault) => `${budget.name}: ${fault}`));
  }
  if (faults.length > 0) throw new UserError(faults.join("\n       "));
});
