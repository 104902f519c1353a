/**
 * How the client reaches Pinterest: the global `fetch`, or anything that takes a URL and settings as it
 * does and answers with the parts of a `Response` that the client reads.
 *
 * @example
 * new Pinterest({ accessToken, fetch: (url, init) => fetch(url, { ...init, keepalive: true }) });
 */
export interface FetchLike {
  (url: string, init: FetchInit): Promise<FetchAnswer>;
  /**
   * Whether `init.body` may be a `Uint8Array`, too: events are then written once, and never become a string.
   * Its memory is used again for other events once the answer is read.
   */
  readonly takesBytes?: boolean;
}

/** A body as it goes over the wire: text, or its UTF-8. */
export type WireBody = string | Uint8Array;

/** Makes a {@link FetchLike} of a function that takes bytes as well as text. */
export function takingBytes(
  fetch: (
    url: string,
    init: Omit<FetchInit, "body"> & { readonly body?: WireBody },
  ) => Promise<FetchAnswer>,
): FetchLike {
  return Object.assign(fetch, { takesBytes: true });
}

const decoder = new TextDecoder();

/** A body in a form that a `fetch` takes. */
export function bodyFor({ takesBytes }: FetchLike, body: WireBody): WireBody {
  return typeof body === "string" || takesBytes === true ? body : decoder.decode(body);
}

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
  /** The body as it comes; `null` where there is none, left out where it is given whole alone. */
  readonly body?: ReadableStream<Uint8Array> | AsyncIterable<Uint8Array> | null;
  /** Whether the body was read from; what is left of it is not taken for the whole. */
  readonly bodyUsed?: boolean;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** The headers of a request, names in lower case. */
export type RequestHeaders = Record<string, string>;

/**
 * What openapi-fetch builds in place of a `Request`: URL, method and body of one call, kept as they are.
 * Each attempt can send them anew, with no clone of a body that was read. Headers are the transport's.
 */
export class LightRequest {
  declare readonly body: WireBody | undefined;
  readonly url: string;
  readonly method: string;

  constructor(url: string, init: { method: string; body?: WireBody | undefined }) {
    this.url = url;
    this.method = init.method;
    this.body = init.body;
  }
}
