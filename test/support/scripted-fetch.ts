import type { FetchInit, FetchLike } from "../../src/index.js";

/** An answer to give: a response, an error to fail with, or a function of the request that makes either. */
export type Script = Response | Error | ((url: string, init: FetchInit) => Response | Error);

/** A `fetch` that answers from a list, the last entry again and again, and keeps what it was sent. */
export interface ScriptedFetch {
  readonly fetch: FetchLike;
  readonly requests: readonly { readonly url: string; readonly init: FetchInit }[];
}

/** Creates a `fetch` that returns scripted answers and sends nothing. */
export function scriptFetch(...script: readonly Script[]): ScriptedFetch {
  const requests: { url: string; init: FetchInit }[] = [];
  const fetch: FetchLike = (url, init) => {
    const given = script[Math.min(requests.length, script.length - 1)];
    requests.push({ url, init: { ...init, headers: { ...init.headers } } });
    const answer = typeof given === "function" ? given(url, init) : given;
    if (answer instanceof Error) return Promise.reject(answer);
    return Promise.resolve(answer?.clone() ?? new Response("{}"));
  };
  return { fetch, requests };
}

/** A response of JSON. */
export function answerOf(
  status: number,
  body?: unknown,
  headers?: Readonly<Record<string, string>>,
): Response {
  const text = body === undefined || typeof body === "string" ? body : JSON.stringify(body);
  return new Response(text ?? null, { status, headers: { ...headers } });
}
