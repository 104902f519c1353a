import { PinterestAbortError } from "../errors/abort-error.js";
import { PinterestConnectionError } from "../errors/connection-error.js";
import { PinterestParseError } from "../errors/parse-error.js";
import { isPinterestError } from "../errors/pinterest-error.js";
import { withoutHalfSecret } from "../errors/redact.js";
import { PinterestTimeoutError } from "../errors/timeout-error.js";
import { timeLeft, type CallContext } from "./context.js";
import type { FetchAnswer, FetchInit, FetchLike } from "./fetch-like.js";
import type { LightRequest, RequestHeaders } from "./light-request.js";
import { onAbort } from "./on-abort.js";
import { readBody, type BodyBytes } from "./read-body.js";

/** An answer whose body was read to its end. */
export interface Answer {
  /** As `fetch` gave it; its body is read. */
  readonly source: FetchAnswer;
  readonly text: string;
}

/**
 * Sends a request once and reads the whole answer, within the call's `timeout` and what is left of its
 * `totalTimeout`. Ends in a {@link PinterestAbortError}, a {@link PinterestTimeoutError}, a
 * {@link PinterestConnectionError} where no whole answer comes, or a {@link PinterestParseError} where a
 * success is too long or no text. Whatever happens, neither timer nor listener stays behind, and a
 * `fetch` that does not heed its signal is not waited for.
 */
export function attempt(
  context: CallContext,
  request: LightRequest,
  headers: RequestHeaders,
  fetch: FetchLike,
): Promise<Answer> {
  const { signal, limits } = context;
  const left = timeLeft(context);
  return new Promise((resolve, reject) => {
    const controller = new AbortController();
    const finish = (): void => {
      clearTimeout(timer);
      unlisten();
    };
    const fail = (error: Error): void => {
      finish();
      reject(error);
      // Ends what is under way, such as a body that is too long.
      controller.abort(error);
    };
    const abort = (): void => {
      fail(new PinterestAbortError(context, signal?.reason));
    };
    const expire = (): void => {
      fail(new PinterestTimeoutError(context, left < limits.timeout ? "totalTimeout" : "timeout"));
    };
    const timer = setTimeout(expire, Math.max(0, Math.min(limits.timeout, left)));
    const unlisten = onAbort(signal, abort);
    if (signal?.aborted) abort();
    else if (left <= 0) fail(new PinterestTimeoutError(context, "totalTimeout"));
    else {
      exchange(context, request.url, toInit(request, headers, controller.signal), fetch).then(
        (answer) => {
          finish();
          resolve(answer);
        },
        (error: unknown) => {
          fail(
            isPinterestError(error) && error instanceof Error
              ? error
              : new PinterestConnectionError(context, error),
          );
        },
      );
    }
  });
}

function toInit(
  { method, body }: LightRequest,
  headers: RequestHeaders,
  signal: AbortSignal,
): FetchInit {
  const redirect = "manual";
  if (body === undefined) return { method, headers, signal, redirect };
  // It is text, but for those who take bytes.
  return { method, headers, signal, redirect, body: body as string };
}

async function exchange(
  context: CallContext,
  url: string,
  init: FetchInit,
  fetch: FetchLike,
): Promise<Answer> {
  const source = await fetch(url, init);
  const most = mostBytes(context, source.status);
  return {
    source,
    text: toText(context, source.status, await readBody(source, most, init.signal), most),
  };
}

/** Of an error as much is read as helps to understand it; a success is read whole or not at all. */
const mostOfAnError = 2 ** 20;

function mostBytes({ limits }: CallContext, status: number): number {
  return isSuccess(status)
    ? limits.maxResponseBytes
    : Math.min(mostOfAnError, limits.maxResponseBytes);
}

/** Whether a status is one of success (RFC 9110, section 15.3). */
export function isSuccess(status: number): boolean {
  return status >= 200 && status < 300;
}

const strict = new TextDecoder("utf-8", { fatal: true });
const lenient = new TextDecoder("utf-8");

function toText(
  context: CallContext,
  status: number,
  { bytes, isCut }: BodyBytes,
  most: number,
): string {
  if (!isSuccess(status)) {
    const text = lenient.decode(bytes);
    return isCut ? withoutHalfSecret(text, context.secrets) : text;
  }
  if (isCut) {
    const what = `a body of more than ${most} bytes, the limit of maxResponseBytes`;
    throw new PinterestParseError(context, status, { what });
  }
  try {
    return strict.decode(bytes);
  } catch (cause) {
    throw new PinterestParseError(context, status, { what: "a body that is no UTF-8 text", cause });
  }
}
