import { inspect } from "node:util";
import { expect } from "vitest";

/** Everything that a log could show of an error or an event. */
export function allOf(value: unknown): string {
  let shown = inspect(value, { depth: null, showHidden: true, maxStringLength: null });
  for (let error = value; error instanceof Error; error = error.cause) {
    shown += [String(error), error.stack, JSON.stringify(error), error.message].join("\n");
    shown += inspect(error, { depth: null, showHidden: true, getters: true });
  }
  return shown + JSON.stringify(value);
}

/** A text as HTML in which everything but letters and digits is escaped. */
export function inHtml(text: string): string {
  const escape = (character: string) => `&#x${character.charCodeAt(0).toString(16).toUpperCase()};`;
  return text.replace(/[^a-z\d]/gi, escape);
}

/** A secret in every encoding in which it may be echoed. */
function guisesOf(secret: string): string[] {
  const inForm = new URLSearchParams({ q: secret }).toString().slice(2);
  const encoded = encodeURIComponent(secret);
  const twice = encodeURIComponent(encoded);
  return [secret, encoded, twice, inForm, secret.replaceAll("/", "\\/"), inHtml(secret)];
}

/** Fails if a text contains one of these secrets in any encoding. */
export function expectNone(shown: string, secrets: readonly string[]): void {
  for (const secret of secrets) {
    // An inspector escapes quotes and backslashes.
    for (const guise of [...guisesOf(secret), inspect(secret).slice(1, -1)]) {
      expect(shown).not.toContain(guise);
    }
  }
}
