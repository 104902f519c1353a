/** Measures, side by side in one run: `npm run bench`, or some by name: `npm run bench -- types`. */
import { benchCalls } from "./calls.js";
import { benchGenerate } from "./generate.js";
import { benchTypes } from "./types.js";

const benches: Record<string, () => Promise<void>> = {
  calls: benchCalls,
  generate: benchGenerate,
  types: benchTypes,
};

const names = process.argv.slice(2);
for (const name of names) {
  if (!(name in benches)) {
    throw new Error(`no bench is named ${name}; there are ${Object.keys(benches).join(", ")}`);
  }
}
for (const [name, bench] of Object.entries(benches)) {
  if (names.length === 0 || names.includes(name)) await bench();
}
