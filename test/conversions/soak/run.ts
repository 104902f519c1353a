/** The soak as a command: `npm run soak`. Fails if an event has no outcome, or another than the server's ledger says. */
import { runCommand, UserError } from "../../../scripts/cli.js";
import { undiciFetch } from "../../../src/undici.js";
import { soak } from "./soak.js";
import { summarize } from "./summary.js";
import { judge } from "./verdict.js";

const command = {
  name: "npm run soak",
  about: "Sends events through every fault, and compares their outcomes with the server's ledger.",
  options: {
    events: { type: "string", default: "1000000", value: "N", help: "how many events are sent" },
    seed: { type: "string", default: "20261124", value: "S", help: "the seed of the faults" },
  },
} as const;

function parseInteger(name: string, text: string): number {
  if (/^\d{1,12}$/.test(text)) return Number(text);
  throw new UserError(`--${name}: expected an integer`);
}

await runCommand(command, async ({ values }) => {
  const events = parseInteger("events", values.events);
  const seed = parseInteger("seed", values.seed);
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
});
