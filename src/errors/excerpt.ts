const limit = 2_000;

/** The start of a text, short enough for a log. */
export function excerpt(text: string): string {
  return text.length > limit ? `${text.slice(0, limit)}… (${text.length} characters)` : text;
}
