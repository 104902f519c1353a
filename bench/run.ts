/** Runs all benchmarks, `npm run bench`, or some by name, `npm run bench -- types`. */
import { runCommand, UserError } from "../scripts/cli.js";
import { benchCalls } from "./calls.js";
import { benchConversions } from "./conversions.js";
import { benchGenerate } from "./generate.js";
import { benchHashing } from "./hashing.js";
import { benchMemory } from "./memory.js";
import { benchQueue } from "./queue.js";
import { benchTypes } from "./types.js";

const benches: Record<string, () => Promise<void>> = {
  calls: benchCalls,
  conversions: benchConversions,
  generate: benchGenerate,
  hashing: benchHashing,
  types: benchTypes,
  // Runs only by name, since ten million events take minutes.
  memory: benchMemory,
  // Runs only by name, since it needs a Redis and a Postgres; see .ci/services.
  queue: benchQueue,
};
const slow = new Set(["memory", "queue"]);

const command = {
  name: "npm run bench",
  about:
    "Measures all variants side by side in one run. Without names, runs all benchmarks except the slow ones.\n" +
    `Names: ${Object.keys(benches).join(", ")}; slow: ${[...slow].join(", ")}.`,
  rest: "NAME",
  options: {},
} as const;

await runCommand(command, async ({ rest: names }) => {
  const unknown = names.find((name) => !(name in benches));
  if (unknown !== undefined) {
    throw new UserError(
      `unknown bench ${JSON.stringify(unknown)}; expected one of ${Object.keys(benches).join(", ")}`,
    );
  }
  for (const [name, bench] of Object.entries(benches)) {
    if (names.includes(name) || (names.length === 0 && !slow.has(name))) await bench();
  }
});
