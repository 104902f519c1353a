import {
  type AnswerHeaders,
  type FetchAnswer,
  type FetchInit,
  type FetchLike,
  type WireBody,
  bodyless,
  takingBytes,
} from "../transport/fetch.js";
import { Readable, Transform, pipeline } from "node:stream";
import { constants, createBrotliDecompress, createGunzip, createInflate } from "node:zlib";
import { type Dispatcher, getGlobalDispatcher } from "undici";

/** The headers of an answer as undici gives them: names in lower case, repeated ones as a list. */
export type ParsedHeaders = Readonly<Record<string, string | string[] | undefined>>;

/**
 * Headers as the client reads them, joined as `Headers` joins those that were repeated: by commas, but for
 * cookies, which `forEach` tells one by one.
 */
export function answerHeaders(parsed: ParsedHeaders): AnswerHeaders {
  return {
    get: (name) => {
      const key = name.toLowerCase();
      // Nothing that is inherited: `constructor` is a header only where one came.
      const value = Object.hasOwn(parsed, key) ? parsed[key] : undefined;
      return value === undefined ? null : join(value);
    },
    forEach: (tell) => {
      for (const [name, value = ""] of Object.entries(parsed)) {
        if (name !== "set-cookie") tell(join(value), name);
        else for (const cookie of [value].flat()) tell(cookie, name);
      }
    },
  };
}

function join(value: string | readonly string[]): string {
  return typeof value === "string" ? value : value.join(", ");
}

/** More codings than a body sensibly has, on top of each other; the global fetch refuses more, too. */
const mostCodings = 5;

/** Unpacks a body by its `Content-Encoding` (RFC 9110, section 8.4); an unknown one is left as it is. */
export function unpack(body: Readable, encoding: string): Readable {
  const codings = encoding.toLowerCase().split(",");
  if (codings.length > mostCodings) {
    return body.destroy(new Error(`the body is packed more than ${mostCodings} times`));
  }
  return codings.reduceRight((packed, coding) => {
    const steps = unpackers.get(coding.trim())?.() ?? [];
    return steps.reduce<Readable>((from, to) => pipeline(from, to, () => undefined), packed);
  }, body);
}

// As the global fetch and curl do: what has come is given, also where the end is cut off.
const lenient = { flush: constants.Z_SYNC_FLUSH, finishFlush: constants.Z_SYNC_FLUSH };

const lenientBrotli = {
  flush: constants.BROTLI_OPERATION_FLUSH,
  finishFlush: constants.BROTLI_OPERATION_FLUSH,
};

const unpackers = new Map<string, () => (NodeJS.ReadWriteStream & Readable)[]>([
  ["gzip", () => [createGunzip(lenient)]],
  ["x-gzip", () => [createGunzip(lenient)]],
  ["deflate", () => [addZlibHeader(), createInflate(lenient)]],
  ["br", () => [createBrotliDecompress(lenientBrotli)]],
]);

/** The start of a zlib stream of the usual window (RFC 1950, section 2.2). */
const zlibHeader = Buffer.of(0x78, 0x9c);

/** Gives raw deflate, which some servers send as `deflate`, the header it lacks; the first byte tells it. */
function addZlibHeader(): Transform {
  let isFirst = true;
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      if (isFirst && (chunk.readUInt8() & 0x0f) !== 0x08) this.push(zlibHeader);
      isFirst = false;
      done(null, chunk);
    },
  });
}

/** What steers a request under way, of whichever version of undici. */
export type Controller = Pick<Dispatcher.DispatchController, "abort" | "pause" | "resume">;

/** How many bytes of a body may come before anybody asks for it. */
const mostAhead = 65_536;

/**
 * One request of undici's `dispatch` and its answer. A body is collected as it comes and given whole; it
 * is a stream only for those who read it as one, which takes several times as long.
 */
export class Exchange implements FetchAnswer {
  status = 0;
  headers: AnswerHeaders = answerHeaders({});
  readonly #signal: AbortSignal;
  readonly #answer: (answer: FetchAnswer) => void;
  readonly #refuse: (error: Error) => void;
  #controller: Controller | undefined;
  #chunks: Uint8Array[] = [];
  #size = 0;
  /** Nothing that comes is of interest any more. */
  #isOver = false;
  /** Nothing comes any more. */
  #isEnded = false;
  #error: Error | undefined;
  /** The body as it comes, and unpacked. */
  #source: Readable | undefined;
  #stream: Readable | undefined;
  #whole: { resolve(bytes: ArrayBuffer): void; reject(error: Error): void } | undefined;

  constructor(
    signal: AbortSignal,
    answer: (answer: FetchAnswer) => void,
    refuse: (error: Error) => void,
  ) {
    this.#signal = signal;
    this.#answer = answer;
    this.#refuse = refuse;
    signal.addEventListener("abort", this.#onAbort, { once: true });
  }

  get body(): Readable | null {
    if (bodyless.has(this.status)) return null;
    if (this.#stream) return this.#stream;
    const source = new Readable({
      read: () => {
        this.#controller?.resume();
      },
      destroy: (error, done) => {
        if (!this.#isOver) this.#controller?.abort(error ?? new Error("the body is not read on"));
        done(error);
      },
    });
    // Whoever reads it is told of its errors; one that nobody reads any more must not end the process.
    source.on("error", () => undefined);
    for (const chunk of this.#chunks.splice(0)) source.push(chunk);
    if (this.#error) source.destroy(this.#error);
    else if (this.#isOver) source.push(null);
    const encoding = this.headers.get("content-encoding");
    this.#source = source;
    return (this.#stream = encoding === null ? source : unpack(source, encoding));
  }

  arrayBuffer(): Promise<ArrayBuffer> {
    return new Promise((resolve, reject) => {
      if (this.#error) reject(this.#error);
      else if (this.#isOver) resolve(this.#join());
      else {
        this.#whole = { resolve, reject };
        this.#controller?.resume();
      }
    });
  }

  onRequestStart(controller: Controller): void {
    this.#controller = controller;
    if (this.#signal.aborted) controller.abort(this.#signal.reason as Error);
  }

  onResponseStart(controller: Controller, status: number, headers: ParsedHeaders): void {
    // What comes before the answer itself, such as 103.
    if (status < 200) return;
    this.status = status;
    this.headers = answerHeaders(headers);
    if (bodyless.has(status)) this.#endEarly(controller);
    this.#answer(this);
  }

  onResponseData(controller: Controller, chunk: Uint8Array): void {
    if (this.#isOver) return;
    if (this.#source) {
      if (!this.#source.push(chunk)) controller.pause();
      return;
    }
    this.#chunks.push(chunk);
    this.#size += chunk.byteLength;
    if (!this.#whole && this.#size > mostAhead) controller.pause();
  }

  onResponseEnd(): void {
    this.#isEnded = true;
    if (this.#isOver) return;
    this.#finish();
    this.#source?.push(null);
    this.#whole?.resolve(this.#join());
  }

  onResponseError(_controller: unknown, error: Error): void {
    this.#isEnded = true;
    if (this.#isOver) return;
    this.#finish();
    this.#error = error;
    this.#refuse(error);
    this.#whole?.reject(error);
    this.#source?.destroy(error);
  }

  readonly #onAbort = (): void => {
    const reason = this.#signal.reason as Error;
    // What waits for a connection has nothing to be stopped yet; it is stopped as it gets one.
    if (this.#controller) this.#controller.abort(reason);
    else this.#refuse(reason);
  };

  /**
   * Does not wait for what a server wrongly announces as the body of an answer that has none. Where it did,
   * the connection is of no more use; in all other cases the answer ends within this turn.
   */
  #endEarly(controller: Controller): void {
    this.#finish();
    setImmediate(() => {
      if (!this.#isEnded) controller.abort(new Error("the answer has no body"));
    });
  }

  #finish(): void {
    this.#isOver = true;
    this.#signal.removeEventListener("abort", this.#onAbort);
  }

  #join(): ArrayBuffer {
    const bytes = new Uint8Array(this.#size);
    let at = 0;
    for (const chunk of this.#chunks.splice(0)) {
      bytes.set(chunk, at);
      at += chunk.byteLength;
    }
    return bytes.buffer;
  }
}

/**
 * An exchange that older dispatchers can carry out, too: the one that Node's own fetch has set is of the
 * undici in Node, and whichever of the two is loaded first serves both.
 */
export class ExchangeOfAnyUndici extends Exchange implements Dispatcher.DispatchHandler {
  #abort: (error?: Error) => void = () => undefined;
  #resume: (() => void) | undefined;
  #isPaused = false;
  readonly #steering = {
    abort: (reason: Error) => {
      this.#abort(reason);
    },
    pause: () => {
      this.#isPaused = true;
    },
    resume: () => {
      if (!this.#isPaused) return;
      this.#isPaused = false;
      this.#resume?.();
    },
  };

  onConnect(abort: (error?: Error) => void): void {
    this.#abort = abort;
    this.onRequestStart(this.#steering);
  }

  onHeaders(status: number, raw: Buffer[], resume: () => void): boolean {
    this.#resume = resume;
    this.onResponseStart(this.#steering, status, parseHeaders(raw));
    return !this.#isPaused;
  }

  onData(chunk: Buffer): boolean {
    this.onResponseData(this.#steering, chunk);
    return !this.#isPaused;
  }

  onComplete(): void {
    this.onResponseEnd();
  }

  onError(error: Error): void {
    this.onResponseError(this.#steering, error);
  }
}

/** Reads names and values in turn, as older versions give them. A byte is a character, as `fetch` has it. */
function parseHeaders(raw: readonly Buffer[]): Record<string, string[]> {
  // Nothing is inherited: a header may be called `constructor`.
  const headers = Object.create(null) as Record<string, string[]>;
  const read = (at: number): string => raw[at]?.toString("latin1") ?? "";
  for (let i = 0; i + 1 < raw.length; i += 2) {
    (headers[read(i).toLowerCase()] ??= []).push(read(i + 1));
  }
  return headers;
}

/** What {@link undiciFetch} may be told. */
export interface UndiciFetchOptions {
  /** An undici `Agent`, `Pool` or `ProxyAgent` of yours. Default: undici's global one. */
  dispatcher?: Dispatcher;
}

/**
 * Makes a `fetch` for the client out of undici's `dispatch`, which on Node takes a fraction of the time that
 * the global `fetch` does (`npm run bench` shows how much). Node alone; install `undici` beside this
 * package. Behaves as the client does over the global `fetch`. https://undici.nodejs.org/
 *
 * @example
 * import { undiciFetch } from "pinterest-client/undici";
 * const pinterest = new Pinterest({ conversionToken, fetch: undiciFetch() });
 */
export function undiciFetch({ dispatcher }: UndiciFetchOptions = {}): FetchLike {
  return takingBytes(
    (url, init) =>
      new Promise((resolve, reject) => {
        init.signal.throwIfAborted();
        const exchange = new ExchangeOfAnyUndici(init.signal, resolve, reject);
        (dispatcher ?? getGlobalDispatcher()).dispatch(toRequest(url, init), exchange);
      }),
  );
}

type Init = Omit<FetchInit, "body"> & { readonly body?: WireBody };

function toRequest(url: string, { method, headers, body }: Init): Dispatcher.DispatchOptions {
  const end = url.indexOf("/", url.indexOf("//") + 2);
  return {
    origin: url.slice(0, end),
    path: url.slice(end),
    method: method,
    headers: { "accept-encoding": "gzip, br", ...headers },
    body: body ?? null,
    // The client keeps the time itself.
    headersTimeout: 0,
    bodyTimeout: 0,
  };
}
