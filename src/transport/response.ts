import { PinterestConfigurationError } from "../errors/index.js";
import { nullBodyStatuses } from "./fetch.js";
import type { LightResponse } from "./send.js";

/** Throws a {@link PinterestConfigurationError} if the runtime lacks a class that a call needs. */
export function assertFetchClasses(...names: readonly ("Request" | "Response")[]): void {
  for (const name of names) {
    if (typeof globalThis[name] === "function") continue;
    throw new PinterestConfigurationError(
      `globalThis.${name}`,
      "is missing; define it for request and raw, or use get, post, patch, delete or call",
    );
  }
}

/** A `Response` whose body has been read: the original if `fetch` returned a `Response`. */
export function usedResponse({ source, status, headers }: LightResponse): Response {
  if (source instanceof Response) return source;
  return new Response(null, { status: Math.min(status, 599), headers: copyHeaders(headers) });
}

/** A `Response` with an unread body, for openapi-fetch and its middleware. */
export function readableResponse({ content, status, headers }: LightResponse): Response {
  const copied = copyHeaders(headers);
  // The body has been decompressed.
  copied.delete("content-encoding");
  copied.delete("content-length");
  const body = nullBodyStatuses.has(status) ? null : content;
  // `Response` has no status above 599; RFC 9110, section 15, treats those as 5xx.
  return new Response(body, { status: Math.min(status, 599), headers: copied });
}

function copyHeaders(headers: LightResponse["headers"]): Headers {
  const result = new Headers();
  headers.forEach((value, name) => {
    try {
      result.append(name, value);
    } catch {
      // Skips values that `Headers` does not accept.
    }
  });
  return result;
}
