import type { FinalAnswer } from "./send.js";

/** Statuses whose answers have no body (WHATWG fetch, "null body status"). */
export const bodyless = new Set([101, 103, 204, 205, 304]);

/** An answer as a `Response` whose body has been read: the very one, where `fetch` gave one. */
export function responseOf({ source, status, headers }: FinalAnswer): Response {
  if (source instanceof Response) return source;
  return new Response(null, { status, headers: copy(headers) });
}

/** An answer as a `Response` whose body can be read anew. */
export function rereadable({ text, status, headers }: FinalAnswer): Response {
  const body = bodyless.has(status) ? null : text;
  // The text is unpacked already, and its length another one.
  const kept = copy(headers);
  kept.delete("content-encoding");
  kept.delete("content-length");
  // Beyond 599 there is no status, and such an answer is as one of 5xx (RFC 9110, section 15).
  return new Response(body, { status: Math.min(status, 599), headers: kept });
}

function copy(headers: FinalAnswer["headers"]): Headers {
  const result = new Headers();
  headers.forEach((value, name) => {
    try {
      result.append(name, value);
    } catch {
      // Left out: `Headers` takes less than servers send, and the call has its answer.
    }
  });
  return result;
}
