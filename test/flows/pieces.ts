import fc from "fast-check";
import type { ChunkParser } from "../../src/flows/csv.js";

/** Where to cut a text, as parts of its length; many near its beginning and end. */
export const cuts: fc.Arbitrary<readonly number[]> = fc.array(
  fc.double({ min: 0, max: 1, noNaN: true }),
  { maxLength: 8 },
);

/** A text in pieces, some of them empty, and now and then each character alone. */
export function cutAt(text: string, at: readonly number[]): string[] {
  if (at.length === 0) return text.split("");
  const places = at.map((part) => Math.round(part * text.length)).sort((a, b) => a - b);
  return [0, ...places].map((from, i) => text.slice(from, places[i] ?? text.length));
}

/** All that a reader makes of pieces. */
export function readPieces<T>(reader: ChunkParser<T>, pieces: readonly string[]): T[] {
  return [...pieces.flatMap((piece) => [...reader.push(piece)]), ...reader.end()];
}
