import { isPlaceholder } from "./ids.js";
import { knownDigest } from "./known-digest.js";
import { refusals, type Refusal } from "./refusal.js";

const clickRefusal: Refusal = {
  rule: "must be a click id, which has no spaces and ASCII characters alone",
  remedy: "give the epik parameter of the landing URL, or the _epik cookie; see clickIdFrom",
};

/** Checks a User-Agent header; it goes over the wire as it is. */
export function checkUserAgent(text: string): string | Refusal {
  return knownDigest(text) === undefined ? checkPartnerId(text) : refusals.mustNotHash;
}

/** Checks Pinterest's id of a click; it goes over the wire as it is. */
export function checkClickId(text: string): string | Refusal {
  if (knownDigest(text) !== undefined) return refusals.mustNotHash;
  return /^[!-~]+$/.test(text) ? checkPartnerId(text) : clickRefusal;
}

/** Takes an id of a third party, of whatever form; it goes over the wire as it is. */
export function checkPartnerId(text: string): string | Refusal {
  return isPlaceholder(text) ? refusals.placeholder : text;
}
