import { PinterestAbortError } from "../errors/abort-error.js";
import { PinterestConnectionError } from "../errors/connection-error.js";
import { PinterestTimeoutError } from "../errors/timeout-error.js";
import type { Operation } from "../operations.js";
import type { FetchLike } from "../settings.js";
import type { LightRequest } from "./light-request.js";

/** An answer of Pinterest whose body was read to its end. */
export interface Answer {
  readonly response: Response;
  readonly text: string;
}

/** What bounds one attempt. */
export interface AttemptLimits {
  /** Milliseconds until the attempt is given up, reading the body included. */
  readonly timeout: number;
  /** The caller's own signal. */
  readonly signal: AbortSignal | undefined;
}

/**
 * Sends a request once and reads the whole answer. Ends in a {@link PinterestAbortError}, a
 * {@link PinterestTimeoutError} or a {@link PinterestConnectionError} where no whole answer comes.
 */
export async function attempt(
  operation: Operation,
  request: LightRequest,
  fetch: FetchLike,
  { timeout, signal }: AttemptLimits,
): Promise<Answer> {
  const deadline = AbortSignal.timeout(timeout);
  const { method, headers, body } = request;
  const init: RequestInit = {
    method,
    headers,
    signal: signal ? AbortSignal.any([signal, deadline]) : deadline,
  };
  if (body !== undefined) init.body = body;
  try {
    signal?.throwIfAborted();
    const response = await fetch(request.url, init);
    return { response, text: await response.text() };
  } catch (error) {
    if (signal?.aborted) throw new PinterestAbortError(operation, signal.reason);
    if (deadline.aborted) throw new PinterestTimeoutError(operation, timeout, error);
    throw new PinterestConnectionError(operation, error);
  }
}
