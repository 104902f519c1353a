import { refusals, type Refusal } from "./refusal.js";

const adIdRefusal: Refusal = {
  rule: "must be an advertising id: a UUID with its hyphens",
  remedy: "give the IDFA or GAID as the phone tells it",
};
const limited: Refusal = {
  rule: "must not be the id of all zeros, which a phone gives where tracking is limited",
  remedy: "leave it out",
};

const uuid = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/;
const placeholder = /^(?:undefined|null|nan|none|\[object object\]|0)$/i;
const longestPlaceholder = "[object Object]".length;

/** The form of an advertising id: lower case. */
export function normaliseMobileAdId(text: string): string | Refusal {
  const id = text.toLowerCase();
  if (!uuid.test(id)) return adIdRefusal;
  return /^[0-]+$/.test(id) ? limited : id;
}

/**
 * The form of your own id of a person: as it is. What a program writes for a missing id is refused, since
 * it would make one person of all who have none; so is `0`, the id of guests in several shops.
 */
export function normaliseExternalId(text: string): string | Refusal {
  return isPlaceholder(text) ? refusals.placeholder : text;
}

/** Whether text is what a program writes for no value, which nobody's id or browser is called. */
export function isPlaceholder(text: string): boolean {
  return text.length <= longestPlaceholder && placeholder.test(text);
}
