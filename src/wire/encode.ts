import { PinterestInputError } from "../errors/input-error.js";

/** Percent-encodes a text; throws a {@link PinterestInputError} where half a character stands in it. */
export function encode(field: string, text: string): string {
  try {
    return encodeURIComponent(text);
  } catch {
    throw new PinterestInputError(field, "must be well-formed text: it holds a lone surrogate");
  }
}
