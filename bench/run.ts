/** Measures, side by side in one run: `npm run bench`, or some by name: `npm run bench -- types`. */
import { benchCalls } from "./calls.js";
import { benchConversions } from "./conversions.js";
import { benchGenerate } from "./generate.js";
import { benchHashing } from "./hashing.js";
import { benchMemory } from "./memory.js";
import { benchTypes } from "./types.js";

const benches: Record<string, () => Promise<void>> = {
  calls: benchCalls,
  conversions: benchConversions,
  generate: benchGenerate,
  hashing: benchHashing,
  types: benchTypes,
  // Ten million events take minutes: run by name alone.
  memory: benchMemory,
};
const slow = new Set(["memory"]);

const names = process.argv.slice(2);
for (const name of names) {
  if (!(name in benches)) {
    throw new Error(`no bench is named ${name}; there are ${Object.keys(benches).join(", ")}`);
  }
}
for (const [name, bench] of Object.entries(benches)) {
  if (names.includes(name) || (names.length === 0 && !slow.has(name))) await bench();
}
