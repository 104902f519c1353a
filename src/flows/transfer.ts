import { createRedactor, redactCause } from "../redact.js";
import { parseRetryAfter } from "../transport/rate-limit.js";
import { planWait } from "../transport/retry.js";
import { onAbort, pause, timedOut, waitFor } from "../transport/wait.js";
import { type FailedTransfer, PinterestTransferError } from "./errors.js";
import {
  type DownloadSettings,
  type TransferFetch,
  type TransferInit,
  isLoopback,
} from "./options.js";

/** A request to storage. */
export interface Transfer {
  readonly kind: FailedTransfer["transfer"];
  readonly url: string;
  readonly method: TransferInit["method"];
  readonly body?: FormData | Blob;
  /** The time limit in milliseconds for sending the body and receiving the response headers. */
  readonly timeout: number;
}

/** A successful response whose body is not read yet. */
export interface Transferred {
  readonly response: Response;
  /** Closes the connection, unless the body was read to its end. Must be called in every case. */
  readonly close: () => void;
}

/** The settings of a transfer. */
export type TransferSettings = Pick<
  DownloadSettings,
  "signal" | "retry" | "fetch" | "allowLoopback"
>;

/**
 * Sends a request to a URL that Pinterest returned, without credentials or headers of the caller. Retries as `retry`
 * allows, since all requests of flows are idempotent. Resolves with a 2xx response.
 *
 * @throws PinterestTransferError, or the signal's reason.
 */
export async function transfer(
  request: Transfer,
  settings: TransferSettings,
): Promise<Transferred> {
  assertUrl(request, settings);
  const { retry, signal } = settings;
  for (let retries = 0; ; retries++) {
    let retryAfterMs: number | undefined;
    let error: PinterestTransferError;
    try {
      const transferred = await requestOnce(request, settings);
      const { response, close } = transferred;
      if (response.ok) return transferred;
      retryAfterMs = parseRetryAfter({ status: response.status, headers: response.headers });
      error = await readStorageError(request.kind, response, signal).finally(close);
    } catch (thrown) {
      if (!(thrown instanceof PinterestTransferError)) throw thrown;
      error = thrown;
    }
    if (retries >= retry.limit || !isTransientStatus(error.status)) throw error;
    const state = { retries, retryAfterMs, timeLeft: Infinity, random: Math.random() };
    const wait = planWait(state, retry);
    if (wait.option !== undefined) throw error;
    await pause(wait.ms, signal);
  }
}

async function requestOnce(request: Transfer, settings: TransferSettings): Promise<Transferred> {
  const { kind, url, method, body, timeout } = request;
  const { signal } = settings;
  signal?.throwIfAborted();
  const controller = new AbortController();
  // Closes the connection even while nothing waits for the response. Without the caller's reason: Node's `fetch`
  // replaces the stack of an abort reason.
  const stopListening = onAbort(signal, () => {
    controller.abort();
  });
  const close = (): void => {
    stopListening();
    controller.abort();
  };
  // Looked up for each request, like the client's `fetch`.
  const fetch: TransferFetch = settings.fetch ?? ((to, init) => globalThis.fetch(to, init));
  const init = { method, signal: controller.signal, redirect: "manual", ...(body && { body }) };
  try {
    const sent = (async () => fetch(url, init as TransferInit))();
    const response = await waitFor(sent, { ms: timeout, signal });
    if (response !== timedOut) return { response, close };
    throw new PinterestTransferError({
      transfer: kind,
      what: `had no response within ${timeout} ms`,
    });
  } catch (error) {
    close();
    signal?.throwIfAborted();
    if (error instanceof PinterestTransferError) throw error;
    throw brokenTransfer(kind, url, error);
  }
}

/** Creates the error of a broken connection. Redacts the URL, which the runtime's message may contain. */
export function brokenTransfer(
  kind: Transfer["kind"],
  url: string,
  error: unknown,
): PinterestTransferError {
  const { pathname, search } = new URL(url);
  const redact = createRedactor([url, pathname, search.slice(1)]);
  const cause = redactCause(error, redact);
  return new PinterestTransferError({
    transfer: kind,
    what: "failed before it was complete; see cause",
    cause,
  });
}

/** How long to read an error response, in milliseconds, and how much of it, in characters. */
const errorTimeout = 5_000;
const longestError = 16_384;

/**
 * Creates the error of a response other than 2xx. Storage describes errors in XML. Only the code is kept, since the
 * rest may contain signatures.
 * https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html
 */
async function readStorageError(
  transfer: Transfer["kind"],
  response: Response,
  signal: AbortSignal | undefined,
): Promise<PinterestTransferError> {
  const { status, type } = response;
  // Browsers hide the status of a redirect that is not followed.
  if (type === "opaqueredirect" || (status >= 300 && status < 400)) {
    const what = "was redirected, and redirects are not followed";
    return new PinterestTransferError({ transfer, what, status });
  }
  const reading = readErrorText(response).catch(() => "");
  const text = await waitFor(reading, { ms: errorTimeout, signal });
  const code = text === timedOut ? undefined : /<Code>(\w{1,100})<\/Code>/.exec(text)?.[1];
  const what = `was answered ${status}${code === undefined ? "" : `, ${code}`}`;
  return new PinterestTransferError({ transfer, what, status, code });
}

async function readErrorText({ body }: Response): Promise<string> {
  if (!body) return "";
  const reader = (body as ReadableStream<Uint8Array>).getReader();
  const decoder = new TextDecoder();
  let text = "";
  for (;;) {
    const { done, value } = await reader.read();
    if (done || text.length > longestError) return text;
    text += decoder.decode(value, { stream: true });
  }
}

function isTransientStatus(status: number | undefined): boolean {
  return status === undefined || status === 408 || status === 429 || status >= 500;
}

function assertUrl({ kind, url }: Transfer, { allowLoopback }: TransferSettings): void {
  const isHttps = URL.canParse(url) && new URL(url).protocol === "https:";
  if (isHttps || (allowLoopback && isLoopback(url))) return;
  const what = "has a URL that is not https, and was not started";
  throw new PinterestTransferError({ transfer: kind, what });
}
