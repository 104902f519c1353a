/** Text as HTML within a Markdown page. */

/** Escapes text. Braces too, which Vue would read. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("{{", "&#123;&#123;")
    .replaceAll("\n", " ");
}

/** Turns the Markdown of a description into HTML: `code`, and nothing else. */
export function inlineHtml(text: string): string {
  return escapeHtml(text).replace(/`([^`]+)`/g, "<code>$1</code>");
}
