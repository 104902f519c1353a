import type { Refusal } from "./refusal.js";
import { lowerCase } from "./text.js";

const refusal: Refusal = {
  rule: "must be female, male or non-binary",
  remedy: "give f, m or n, or leave it out where it is unknown",
};

const letters = new Map([
  ["f", "f"],
  ["female", "f"],
  ["woman", "f"],
  ["m", "m"],
  ["male", "m"],
  ["man", "m"],
  ["n", "n"],
  ["nonbinary", "n"],
]);

/** The letter by which Pinterest knows a gender: `f`, `m`, or `n` for non-binary. */
export function normaliseGender(text: string): string | Refusal {
  return letters.get(lowerCase(text).replace(/[\s_-]/g, "")) ?? refusal;
}
