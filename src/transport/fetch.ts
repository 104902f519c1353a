/**
 * A function that sends one request: the global `fetch`, or one with the same arguments that resolves with the parts of
 * a `Response` that the client reads.
 *
 * @example
 * new Pinterest({ accessToken, fetch: (url, init) => fetch(url, { ...init, keepalive: true }) });
 */
export interface FetchLike {
  (url: string, init: FetchInit): Promise<FetchAnswer>;
  /** Whether `init.body` may also be a `Uint8Array`: conversion events are then sent as UTF-8, without a string. */
  readonly takesBytes?: boolean | undefined;
}

/** A request body: text, or its UTF-8 bytes. */
export type WireBody = string | Uint8Array;

/** Marks a function as one that accepts `Uint8Array` bodies. */
export function takingBytes(
  fetch: (
    url: string,
    init: Omit<FetchInit, "body"> & { readonly body?: WireBody },
  ) => Promise<FetchAnswer>,
): FetchLike {
  return Object.assign(fetch, { takesBytes: true });
}

/** The settings of one request, as `fetch` takes them. */
export interface FetchInit {
  /** Upper case. */
  readonly method: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  /** Aborts when the caller's signal does, or on a timeout. */
  readonly signal: AbortSignal;
  /** Redirects are not followed, so that the credential cannot reach another origin. */
  readonly redirect: "manual";
}

/** The part of `Headers` that the client reads; names are case-insensitive. */
export interface AnswerHeaders {
  get(name: string): string | null;
  forEach(visit: (value: string, name: string) => void): void;
}

/** The part of a `Response` that the client reads. */
export interface FetchAnswer {
  readonly status: number;
  readonly headers: AnswerHeaders;
  /**
   * The body as a stream; `null` if there is none, absent if only `arrayBuffer` returns it. Its chunks must be bytes;
   * the type includes `string` only because Node's streams, as in node-fetch, are typed that way.
   */
  readonly body?:
    ReadableStream<Uint8Array> | AsyncIterable<Uint8Array | string> | null | undefined;
  /** Whether the body has been read already; the client then reports an error. */
  readonly bodyUsed?: boolean | undefined;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** Statuses whose responses have no body (WHATWG fetch, "null body status"). */
export const nullBodyStatuses: ReadonlySet<number> = new Set([101, 103, 204, 205, 304]);
