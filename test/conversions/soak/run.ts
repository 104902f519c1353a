/** The soak as a command: `npm run soak -- --events 1000000 --seed 1`. Fails where anything is not as promised. */
import { parseArgs } from "node:util";
import { undiciFetch } from "../../../src/undici.js";
import { soak } from "./soak.js";
import { summarize } from "./summary.js";
import { judge } from "./verdict.js";

const { values } = parseArgs({
  options: {
    events: { type: "string", default: "1000000" },
    seed: { type: "string", default: "20261124" },
  },
});
const [events, seed] = [Number(values.events), Number(values.seed)];
const result = await soak({
  events,
  seed,
  percent: 20,
  batchEvents: 1_000,
  fetch: undiciFetch(),
});
const differences = judge(result);
const verdict =
  differences.length > 0
    ? differences.map((difference) => `WRONG: ${difference}`)
    : ["Each event has one end, as in the server's ledger; nothing processed was sent again."];
process.stdout.write(`${[summarize(result), ...verdict].join("\n")}\n`);
if (differences.length > 0) process.exitCode = 1;
