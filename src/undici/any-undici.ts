import type { Dispatcher } from "undici";
import { Exchange } from "./exchange.js";

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
