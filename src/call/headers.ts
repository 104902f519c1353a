import { mergeHeaders } from "openapi-fetch";
import { PinterestInputError } from "../errors/input-error.js";

/**
 * Headers in lower case, so that they take the place of ours; those that are unset are left out. Takes an
 * object of them, or one that gives their pairs, as `Headers` of any make and a `Map` do.
 */
export function readHeaders(headers: unknown): Record<string, string> {
  if (typeof headers !== "object" || headers === null || Array.isArray(headers)) refuse();
  return Object.fromEntries(checkedHeaders(headers));
}

/**
 * Merges headers as openapi-fetch does: the later ones come before, `null` unsets, a list is several. Throws a
 * {@link PinterestInputError} that repeats none of them.
 */
export function checkedHeaders(...all: readonly unknown[]): Headers {
  try {
    const given = all.map((headers) =>
      isIterable(headers) ? Object.fromEntries(headers) : headers,
    );
    return mergeHeaders(...(given as Parameters<typeof mergeHeaders>));
  } catch {
    // What the runtime says of a header repeats its value.
    return refuse();
  }
}

function isIterable(headers: unknown): headers is Iterable<[string, unknown]> {
  return typeof headers === "object" && headers !== null && Symbol.iterator in headers;
}

function refuse(): never {
  throw new PinterestInputError(
    "headers",
    "must be an object of header names and values, without line breaks or characters beyond Latin-1",
  );
}
