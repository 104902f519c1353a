import { redactCause, createRedactor } from "../redact.js";
import { parseOption } from "../define-options.js";
import { limitOptions } from "../options.js";
import { onAbort, pause } from "../transport/wait.js";
import { readAskedWait } from "../transport/rate-limit.js";
import { planWait } from "../transport/retry.js";
import type { FlowSettings } from "./options.js";
import { race } from "./job.js";
import { storageErrorOf, PinterestTransferError, type FailedTransfer } from "./errors.js";
/**
 * How flows reach addresses outside the API: the global `fetch`, or anything that takes a URL and settings
 * as it does.
 */
export type TransferFetch = (url: string, init: TransferInit) => Promise<Response>;

/** The settings of one request outside the API, as `fetch` takes them. */
export interface TransferInit {
  readonly method: "GET" | "POST" | "PUT";
  /** A form or a file; absent where the request has no body. */
  readonly body?: FormData | Blob;
  /** Aborts when the caller's own signal does, the time is up, or no more of the answer is wanted. */
  readonly signal: AbortSignal;
  /** Redirects are not followed: Pinterest named this address and no other. */
  readonly redirect: "manual";
}

/** A request outside the API. */
export interface Transfer {
  readonly kind: FailedTransfer["transfer"];
  readonly url: string;
  readonly method: TransferInit["method"];
  readonly body?: FormData | Blob;
  /** Milliseconds that the headers of the answer may take, and with them the sending of the body. */
  readonly timeout: number;
}

/** An answer whose body is not read yet. */
export interface Transferred {
  readonly response: Response;
  /** Ends the connection, unless the answer was read whole. To be called in the end, whatever happened. */
  readonly close: () => void;
}

/** What a transfer needs of a flow's settings. */
export type TransferSettings = Pick<FlowSettings<never>, "call" | "fetch">;

/**
 * Makes a request to the address that Pinterest named for a file, which is another origin's: without any
 * credential or header of the caller. The requests that flows make there may be repeated without harm, and
 * are, by `retry`. Resolves with an answer of 2xx. Throws a {@link PinterestTransferError}, or the signal's
 * reason.
 */
export async function transfer(
  request: Transfer,
  settings: TransferSettings,
): Promise<Transferred> {
  checkUrl(request);
  const retry = parseOption(limitOptions, "retry", settings.call.retry);
  for (let retries = 0; ; retries++) {
    let asked: number | undefined;
    let error: PinterestTransferError;
    try {
      const transferred = await send(request, settings);
      const { response, close } = transferred;
      if (response.ok) return transferred;
      asked = readAskedWait(response.status, response.headers);
      error = await storageErrorOf(request.kind, response, settings.call.signal).finally(close);
    } catch (thrown) {
      if (!(thrown instanceof PinterestTransferError)) throw thrown;
      error = thrown;
    }
    const facts = { retries, asked, left: Infinity, random: Math.random() };
    const wait =
      retries < retry.limit && mayPass(error.status) ? planWait(facts, retry) : undefined;
    if (wait === undefined || wait.over !== undefined) throw error;
    await pause(wait.ms, settings.call.signal);
  }
}

async function send(request: Transfer, settings: TransferSettings): Promise<Transferred> {
  const { kind, url, method, body, timeout } = request;
  const { signal } = settings.call;
  signal?.throwIfAborted();
  const controller = new AbortController();
  // An abort ends the connection also while nobody waits for a part of the answer.
  const stopListening = onAbort(signal, () => {
    controller.abort(signal?.reason);
  });
  const close = (): void => {
    stopListening();
    controller.abort();
  };
  // Looked up at each call, as the client does.
  const fetch: TransferFetch = settings.fetch ?? ((to, init) => globalThis.fetch(to, init));
  const init = { method, signal: controller.signal, redirect: "manual", ...(body && { body }) };
  try {
    const sent = (async () => fetch(url, init as TransferInit))();
    const late = () => lateTransfer(kind, `had no answer within ${timeout} ms`);
    return { response: await race(sent, { ms: timeout, signal, late }), close };
  } catch (error) {
    close();
    if (signal?.aborted || error instanceof PinterestTransferError) throw error;
    throw brokenTransfer(kind, url, error);
  }
}

/** The error of a transfer that took too long. */
export function lateTransfer(kind: Transfer["kind"], what: string): PinterestTransferError {
  return new PinterestTransferError({ transfer: kind, what });
}

/** The error of a transfer that broke; what the runtime says may hold the address. */
export function brokenTransfer(
  kind: Transfer["kind"],
  url: string,
  error: unknown,
): PinterestTransferError {
  const { pathname, search } = new URL(url);
  const redact = createRedactor([url, pathname, search.slice(1)]);
  const cause = redactCause(error, redact);
  return new PinterestTransferError({ transfer: kind, what: "broke off", cause });
}

function mayPass(status: number | undefined): boolean {
  return status === undefined || status === 408 || status === 429 || status >= 500;
}

function checkUrl({ kind, url }: Transfer): void {
  const { protocol, hostname } = URL.canParse(url) ? new URL(url) : { protocol: "", hostname: "" };
  const isLoopback = /^(localhost|127(\.\d+){3}|\[::1\])$/.test(hostname);
  if (protocol === "https:" || (protocol === "http:" && isLoopback)) return;
  const what = "has an address that is not https, and was not begun";
  throw new PinterestTransferError({ transfer: kind, what });
}
