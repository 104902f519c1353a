import { Readable } from "node:stream";
import type { Dispatcher } from "undici";
import type { AnswerHeaders, FetchAnswer } from "../transport/fetch-like.js";
import { bodyless } from "../transport/response-of.js";
import { answerHeaders, type ParsedHeaders } from "./answer-headers.js";
import { unpack } from "./unpack.js";

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
