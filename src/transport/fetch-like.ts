/**
 * How the client reaches Pinterest: the global `fetch`, or anything that takes a URL and settings as it
 * does and answers with the parts of a `Response` that the client reads.
 *
 * @example
 * new Pinterest({ accessToken, fetch: (url, init) => fetch(url, { ...init, keepalive: true }) });
 */
export type FetchLike = (url: string, init: FetchInit) => Promise<FetchAnswer>;

/** The settings of one request, as `fetch` takes them. */
export interface FetchInit {
  /** Upper case. */
  readonly method: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  /** Aborts when the caller's own signal does, or the time is up. */
  readonly signal: AbortSignal;
  /** Redirects are not followed: a credential must not reach another origin. */
  readonly redirect: "manual";
}

/** The part of `Headers` that the client reads; names are found in any case. */
export interface AnswerHeaders {
  get(name: string): string | null;
  forEach(tell: (value: string, name: string) => void): void;
}

/** The part of a `Response` that the client reads. */
export interface FetchAnswer {
  readonly status: number;
  readonly headers: AnswerHeaders;
  /** The body as it comes; `null` where there is none. */
  readonly body: ReadableStream<Uint8Array> | AsyncIterable<Uint8Array> | null;
  arrayBuffer(): Promise<ArrayBuffer>;
}
