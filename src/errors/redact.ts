import { bytesOf, findAll, findEscaped } from "./spans.js";

/** Takes secrets out of a text. */
export type Redact = (text: string) => string;

/** A text that must not be shown, or a search for such texts, made when something is about to be shown. */
export type Secret = string | (() => readonly string[]);

/** The texts that a secret stands for; throws where the search for them does. */
export function textsOf(secret: Secret): readonly string[] {
  return typeof secret === "function" ? secret() : [secret];
}

/** What stands in place of a secret. */
export const mask = "[redacted]";
/** Shorter texts are no tokens, and would be found in half the words of a message. */
const shortestSecret = 6;
/** Characters that nobody escapes; most tokens have no other, and long answers need not be read for them. */
const plain = /^[\w.-]+$/;

/**
 * Makes a function that takes secrets out of texts, as they are and as they stand in a URL, a form or
 * JSON; the list may grow later. Each search of it is made once. The function never throws: once a search
 * has failed, it gives the mask in place of every text.
 */
export function createRedactor(secrets: readonly Secret[]): Redact {
  // Made when it is needed: a call that ends well has nothing to hide.
  let known: Known | undefined;
  let searched = 0;
  let hasFailed = false;
  return (text) => {
    if (hasFailed) return mask;
    known ??= { texts: new Set(), bytes: new Set() };
    try {
      for (const secret of secrets.slice(searched)) {
        // Until it ends: one that remembers what it found might give too little the next time.
        hasFailed = true;
        for (const found of textsOf(secret)) {
          if (found.length >= shortestSecret) add(found, known);
        }
        hasFailed = false;
        searched++;
      }
      return text.length < shortestSecret ? text : hide(text, known);
    } catch {
      return mask;
    }
  };
}

/** Secrets as they are, and the bytes of those that may be escaped. */
interface Known {
  readonly texts: Set<string>;
  readonly bytes: Set<string>;
}

function add(secret: string, { texts, bytes }: Known): void {
  texts.add(secret);
  const escapable = plain.test(secret) ? "" : bytesOf(secret);
  if (escapable !== "") bytes.add(escapable);
}

function hide(text: string, { texts, bytes }: Known): string {
  const escaped = bytes.size > 0 && /[%\\+]/.test(text) ? findEscaped(text, bytes) : [];
  const spans = findAll(text, texts).concat(escaped);
  if (spans.length === 0) return text;
  let result = "";
  let done = 0;
  // Where one secret holds another or they overlap, the rest of one must not show.
  for (const { start, end } of spans.sort((a, b) => a.start - b.start)) {
    if (start >= done) result += text.slice(done, start) + mask;
    done = Math.max(done, end);
  }
  return result + text.slice(done);
}

/** Characters that one may take where it is escaped the longest way, as in `\u0041`. */
const longestEscape = 6;

/**
 * Takes the end off a text that was cut short, as much as a secret has: where it was cut one may be, and half
 * of it no redactor finds. Never throws: nothing is left where a search for secrets fails.
 */
export function withoutHalfSecret(text: string, secrets: readonly Secret[]): string {
  try {
    const longest = Math.max(0, ...secrets.flatMap(textsOf).map(({ length }) => length));
    return text.slice(0, Math.max(0, text.length - longest * longestEscape));
  } catch {
    return "";
  }
}

/** No answer of Pinterest is as deep; whoever prints or copies a value goes by recursion, too. */
const mostDepth = 100;

/** Takes secrets out of every text of a JSON value, keys too. Throws where it is nested too deep. */
export function redactJson(value: unknown, redact: Redact, depth = 0): unknown {
  if (depth > mostDepth) throw new RangeError("nested too deep");
  if (typeof value === "string") return redact(value);
  if (typeof value !== "object" || value === null) return value;
  const inside = (member: unknown): unknown => redactJson(member, redact, depth + 1);
  if (Array.isArray(value)) return value.map(inside);
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => [redact(key), inside(member)]),
  );
}
