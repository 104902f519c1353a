import type { FetchLike } from "../../../src/index.js";

/** A `fetch` that numbers its requests as they are sent. */
export interface NumberedFetch {
  readonly fetch: FetchLike;
  /** How many were sent until now. */
  readonly countSent: () => number;
}

/**
 * Numbers requests from 1, in place of their token. What is sent does not arrive in that order: a request that
 * was given up may lie in the server's memory until long after another one was answered.
 */
export function numbered(inner: FetchLike = globalThis.fetch): NumberedFetch {
  let count = 0;
  const fetch: FetchLike = (url, init) => {
    const authorization = `Bearer ${++count}`;
    return inner(url, { ...init, headers: { ...init.headers, authorization } });
  };
  return { fetch: Object.assign(fetch, { takesBytes: inner.takesBytes }), countSent: () => count };
}
