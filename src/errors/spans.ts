import { readEscaped } from "./read-escaped.js";

/** A part of a text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Finds texts as they are. */
export function findAll(text: string, sought: Iterable<string>): Span[] {
  const spans: Span[] = [];
  for (const each of sought) {
    for (let at = text.indexOf(each); at !== -1; at = text.indexOf(each, at + each.length)) {
      spans.push({ start: at, end: at + each.length });
    }
  }
  return spans;
}

/**
 * Finds texts, by their {@link bytesOf | bytes}, as they stand in a URL, a form or JSON. Answers may be long:
 * the text is read once for all of them, and where each byte begins is asked only where one is found.
 */
export function findEscaped(text: string, sought: Iterable<string>): Span[] {
  // A code unit becomes three bytes at most.
  const bytes = new Uint8Array(text.length * 3);
  let length = 0;
  readEscaped(text, (byte) => {
    bytes[length++] = byte;
  });
  const found = findAll(toText(bytes.subarray(0, length)), sought);
  if (found.length === 0) return [];
  const starts = new Uint32Array(length + 1).fill(text.length);
  let at = 0;
  readEscaped(text, (_, start) => {
    starts[at++] = start;
  });
  return found.map(({ start, end }) => ({ start: starts[start] ?? 0, end: starts[end] ?? 0 }));
}

const encoder = new TextEncoder();

/** What {@link findEscaped} seeks for a text without escapes. */
export function bytesOf(text: string): string {
  return toText(encoder.encode(text.replaceAll("\\", "").replaceAll(" ", "+")));
}

/** As many bytes as `String.fromCharCode` surely takes at once. */
const atOnce = 4_096;

/** Each byte as one character. */
function toText(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += atOnce) {
    text += String.fromCharCode(...bytes.subarray(at, at + atOnce));
  }
  return text;
}
