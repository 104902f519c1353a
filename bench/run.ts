/** Measures, side by side in one run: `npm run bench`. */
import { benchGenerate } from "./generate.js";

await benchGenerate();
