import { composedObject } from "./composed-object.js";
import { hoistedRequired } from "./hoisted-required.js";
import { discriminator } from "./discriminator.js";
import { namedBesideIndex } from "./named-beside-index.js";
import { nullableMember } from "./nullable-member.js";
import { openObject } from "./open-object.js";
import { openStringUnion } from "./open-union.js";
import { placeholderItems } from "./placeholder-items.js";
import { refSiblings } from "./ref-siblings.js";
import type { RepairRule } from "./rule.js";
import { untypedItems } from "./untyped-items.js";

/** Every repair, in the order in which they apply. */
export const repairRules: readonly RepairRule[] = [
  untypedItems,
  refSiblings,
  discriminator,
  nullableMember,
  composedObject,
  placeholderItems,
  hoistedRequired,
  namedBesideIndex,
  openObject,
  openStringUnion,
];
