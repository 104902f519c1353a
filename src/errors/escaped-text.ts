/** A text without the escapes of URLs, forms and JSON. */
export interface ReadText {
  /** Its UTF-8 bytes, each as one character. */
  readonly bytes: string;
  /** Where in the text each byte begins. */
  readonly starts: readonly number[];
  /** Where in the text each byte ends. */
  readonly ends: readonly number[];
}

/**
 * Reads a text for comparison: each has its own notion of what to escape, so all escapes are read, in
 * whatever they are mixed. Backslashes are left out, and a space is a plus.
 */
export function readEscaped(text: string): ReadText {
  const starts: number[] = [];
  const ends: number[] = [];
  let bytes = "";
  let backslash: number | undefined;
  for (const match of text.matchAll(/%([\da-f]{2})|\\u([\da-f]{4})|[^]/giu)) {
    const [form, byte, unit] = match;
    const start = backslash ?? match.index;
    const more = byte === undefined ? bytesOf(unit ? characterOf(unit) : form) : characterOf(byte);
    backslash = form === "\\" ? start : undefined;
    const end = match.index + form.length;
    starts.push(...Array<number>(more.length).fill(start));
    ends.push(...Array<number>(more.length).fill(end));
    bytes += more === " " ? "+" : more;
  }
  return { bytes, starts, ends };
}

function characterOf(digits: string): string {
  return String.fromCharCode(parseInt(digits, 16));
}

const encoder = new TextEncoder();

/** The UTF-8 bytes of a text without escapes, each as one character, to be found in a {@link ReadText}. */
export function bytesOf(text: string): string {
  const plain = text.replaceAll("\\", "").replaceAll(" ", "+");
  if (/^[\0-\x7f]*$/.test(plain)) return plain;
  return Array.from(encoder.encode(plain), (byte) => String.fromCharCode(byte)).join("");
}
