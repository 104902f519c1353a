import type { Refusal } from "./refusal.js";
import { plainKey } from "./plain-key.js";
import { stateNames } from "./states.js";

const refusal: Refusal = {
  rule: "must be a two-letter code, or the name of a state of the USA or a province of Canada",
  remedy: "give the code by which the post knows it, such as CA",
};

let codes: Map<string, string> | undefined;

/**
 * The form of a state or province: its two-letter code, lower case. Names are known of the United States
 * and Canada; of other countries a code of two letters is taken as it is, after its country (`BR-SP`) too.
 */
export function normaliseState(text: string): string | Refusal {
  const subdivision = /^[a-z]{2}-([a-z\d]{1,3})$/i.exec(text)?.[1];
  const key = plainKey(subdivision ?? text);
  if (/^[a-z]{2}$/.test(key)) return key;
  codes ??= new Map(
    Object.entries(stateNames).flatMap(([code, names]) =>
      names.map((name) => [name, code] as const),
    ),
  );
  return codes.get(key) ?? refusal;
}
