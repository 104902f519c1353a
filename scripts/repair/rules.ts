import { openStringUnion } from "./open-union.js";
import { refWithRequired } from "./ref-with-required.js";
import type { RepairRule } from "./rule.js";

/** Every repair, in the order in which they apply. */
export const repairRules: readonly RepairRule[] = [refWithRequired, openStringUnion];
