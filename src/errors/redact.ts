import { bytesOf, readEscaped } from "./escaped-text.js";

/** Takes secrets out of a text. */
export type Redact = (text: string) => string;

/** A text that must not be shown, or a search for such texts, made when something is about to be shown. */
export type Secret = string | (() => readonly string[]);

/** What stands in place of a secret. */
export const mask = "[redacted]";
/** Shorter texts are no tokens, and would be found in half the words of a message. */
const shortestSecret = 6;

/**
 * Makes a function that takes secrets out of texts, as they are and as they stand in a URL, a form or
 * JSON; the list may grow later.
 */
export function createRedactor(secrets: readonly Secret[]): Redact {
  return (text) =>
    secrets
      .flatMap((secret) => (typeof secret === "function" ? secret() : secret))
      .filter(({ length }) => length >= shortestSecret)
      // One secret may hold another, of which the rest would show.
      .sort((a, b) => b.length - a.length)
      .reduce((result, secret) => redactEscaped(result, secret).replaceAll(secret, mask), text);
}

/** Characters that nobody escapes; most tokens have no other, and long answers need not be read for them. */
const plain = /^[\w.-]+$/;

function redactEscaped(text: string, secret: string): string {
  if (plain.test(secret) || !/[%\\+]/.test(text)) return text;
  const sought = bytesOf(secret);
  if (sought === "") return text;
  const { bytes, starts, ends } = readEscaped(text);
  let result = "";
  let done = 0;
  let at = bytes.indexOf(sought);
  for (; at !== -1; at = bytes.indexOf(sought, at + sought.length)) {
    result += text.slice(done, starts[at]) + mask;
    done = ends[at + sought.length - 1] ?? text.length;
  }
  return result + text.slice(done);
}

/** Takes secrets out of every text of a JSON value, keys too. */
export function redactJson(value: unknown, redact: Redact): unknown {
  if (typeof value === "string") return redact(value);
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((member) => redactJson(member, redact));
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => [redact(key), redactJson(member, redact)]),
  );
}
