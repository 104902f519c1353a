import { authorize, renewCredential } from "../credentials.js";
import {
  type ExceededLimit,
  type PinterestCallError,
  PinterestConnectionError,
  PinterestParseError,
  PinterestRateLimitError,
  PinterestTimeoutError,
  type RateLimit,
  isPinterestError,
} from "../errors/index.js";
import { finalUrl } from "../operations.js";
import { parseJson } from "../json.js";
import type { Settings } from "../options.js";
import { dropCutEnd } from "../redact.js";
import {
  type CallContext,
  type LightRequest,
  assertNotAborted,
  emit,
  isObserved,
  secretsOf,
  timeLeft,
  waitInCall,
} from "./context.js";
import type { AnswerHeaders, FetchAnswer } from "./fetch.js";
import {
  type Throttle,
  parseRateLimit,
  parseRetryAfter,
  passGate,
  pauseGate,
  rateLimitAfter,
} from "./rate-limit.js";
import { type RetryState, type RetryWait, isRetryable, planWait } from "./retry.js";
import { timedOut } from "./wait.js";

/** The state that all calls of a client share. */
export interface Sender {
  readonly settings: Settings;
  readonly throttle: Throttle;
}

/** The parts of `Response` that openapi-fetch and the facade read; the body has been received in full. */
export interface LightResponse {
  readonly ok: boolean;
  readonly status: number;
  readonly headers: AnswerHeaders;
  text(): Promise<string>;
  /** The body. */
  readonly content: string;
  /** The call it belongs to. */
  readonly context: CallContext;
  /** The result of `fetch`; absent if the call was not sent. */
  readonly source?: FetchAnswer;
  readonly rateLimit: RateLimit | undefined;
  /** How long the response asks to wait, in milliseconds, if it does. */
  readonly retryAfterMs: number | undefined;
  /** The limit that a wait before a retry would have exceeded. */
  readonly exceededLimit?: ExceededLimit;
  /** Set if the call was not sent because its rate limit resets too late. */
  readonly throttleError?: PinterestRateLimitError;
}

/**
 * The transport: sends a request that openapi-fetch built, and retries it after transient failures. Sets the credential,
 * waits for the rate limit and the rate gate, and reads the response. Resolves with a response of any status; throws a
 * {@link PinterestCallError} if there is none.
 */
export async function send(request: LightRequest, sender: Sender): Promise<LightResponse> {
  const { context, headers } = request;
  const { settings } = sender;
  context.request = request;
  request.url = finalUrl(request, context.operation, settings);
  const authorizing = authorize(context, headers, settings);
  if (authorizing) await authorizing;
  let mayRenew = true;
  let retries = 0;
  for (;;) {
    const outcome = await attempt(context, sender);
    const response = outcome instanceof Error ? undefined : outcome;
    if (response?.ok || response?.throttleError) return response;
    const because = outcome instanceof Error ? outcome : outcome.status;
    if (mayRenew && response && isTokenRejected(response)) {
      mayRenew = false;
      if (await renewCredential(context, headers, settings)) {
        emit(context, { type: "retry", delay: 0, because });
        continue;
      }
    }
    const wait = planRetry(context, because, { retries, retryAfterMs: response?.retryAfterMs });
    if (!wait || wait.option !== undefined) {
      if (outcome instanceof Error) throw outcome;
      return wait ? { ...outcome, exceededLimit: wait } : outcome;
    }
    emit(context, { type: "retry", delay: wait.ms, because });
    await waitInCall(context, new Promise(() => undefined), wait.ms);
    retries++;
  }
}

/** How long to wait before a retry; `undefined` if the call is not to be retried. */
function planRetry(
  context: CallContext,
  because: number | PinterestCallError,
  state: Pick<RetryState, "retries" | "retryAfterMs">,
): RetryWait | undefined {
  const { retry } = context.limits;
  if (state.retries >= retry.limit || !isRetryable(context.operation, because)) return undefined;
  return planWait({ ...state, timeLeft: timeLeft(context), random: Math.random() }, retry);
}

/** Whether another token may be accepted. Code 3 means that the user or app lacks a permission. */
function isTokenRejected({ status, content }: LightResponse): boolean {
  return status === 401 && errorCode(content) !== 3;
}

function errorCode(content: string): unknown {
  try {
    return (parseJson(content) as { code?: unknown } | null)?.code;
  } catch {
    return undefined;
  }
}

/**
 * Makes one attempt as soon as the rate limit allows it. Resolves with a response, or with the error of an attempt
 * without one, which may be retried.
 */
async function attempt(
  context: CallContext,
  { settings, throttle }: Sender,
): Promise<LightResponse | PinterestCallError> {
  assertNotAborted(context);
  const bucket = bucketOf(context);
  const { rateGate } = context.limits;
  let ticket: number | undefined;
  try {
    if (bucket !== undefined) {
      const entry = throttle.enter(bucket, context);
      ticket = typeof entry === "number" ? entry : await entry;
    }
    if (rateGate) await passGate(rateGate, context);
  } catch (error) {
    if (bucket !== undefined && ticket !== undefined) throttle.leave(bucket, ticket, undefined);
    if (error instanceof PinterestRateLimitError) return throttledResponse(context, error);
    throw error;
  }
  context.attempts++;
  emit(context, { type: "request" });
  const start = performance.now();
  let outcome: LightResponse | PinterestCallError;
  try {
    outcome = await fetchOnce(context, settings);
  } catch (error) {
    outcome = error as PinterestCallError;
  }
  if (bucket !== undefined && ticket !== undefined)
    throttle.leave(bucket, ticket, reportedLimit(context, outcome));
  if (rateGate && !(outcome instanceof Error) && outcome.status === 429)
    await pauseGate(rateGate, context, outcome.retryAfterMs);
  if (isObserved(context)) emitOutcome(context, outcome, performance.now() - start);
  return outcome;
}

/** The rate-limit bucket of a call: its category. Calls with a conversion token have their own buckets. */
function bucketOf({ operation, credential }: CallContext): string | undefined {
  if (operation.rateLimit === undefined || credential === "own") return undefined;
  return credential === "conversionToken"
    ? `${operation.rateLimit} (conversion token)`
    : operation.rateLimit;
}

/** The rate limit after an attempt. */
function reportedLimit(
  { operation }: CallContext,
  outcome: LightResponse | PinterestCallError,
): RateLimit | undefined {
  if (outcome instanceof Error) return undefined;
  return rateLimitAfter(operation.rateLimit ?? operation.id, outcome);
}

function emitOutcome(
  context: CallContext,
  outcome: LightResponse | PinterestCallError,
  ms: number,
): void {
  if (outcome instanceof Error) {
    emit(context, { type: "failure", error: outcome, ms });
    return;
  }
  const { status, rateLimit, headers } = outcome;
  const requestId = headers.get("x-pinterest-rid") ?? undefined;
  context.status = status;
  emit(context, { type: "response", status, ms, requestId, rateLimit });
}

/**
 * Sends a request once and reads the whole response, within `timeout` and the rest of `totalTimeout`. Throws a
 * {@link PinterestCallError}. Does not wait for a `fetch` that ignores its signal.
 */
async function fetchOnce(context: CallContext, settings: Settings): Promise<LightResponse> {
  const { timeout, totalTimeout } = context.limits;
  const controller = new AbortController();
  try {
    if (timeLeft(context) <= 0)
      throw new PinterestTimeoutError(context, "totalTimeout", totalTimeout);
    const response = await waitInCall(
      context,
      exchange(context, settings, controller.signal),
      timeout,
    );
    if (response === timedOut) throw new PinterestTimeoutError(context, "timeout", timeout);
    return response;
  } catch (reason) {
    const isOurs = isPinterestError(reason) && reason instanceof Error;
    const error = isOurs ? reason : new PinterestConnectionError(context, reason);
    // Stops reading, for example a body that is too long. Without the error: Node's `fetch` replaces the stack of an
    // abort reason.
    controller.abort();
    throw error;
  }
}

async function exchange(
  context: CallContext,
  settings: Settings,
  signal: AbortSignal,
): Promise<LightResponse> {
  const { request } = context;
  if (!request) throw new TypeError("the call has no request");
  const { url, method, headers, body } = request;
  const redirect = "manual";
  // The body is bytes only if this `fetch` takes bytes, which `FetchInit` does not express.
  const source = await settings.fetch(
    url,
    body === undefined
      ? { method, headers, signal, redirect }
      : { method, headers, body: body as string, signal, redirect },
  );
  // Browsers hide a redirect that is not followed.
  if (source.status === 0) throw new TypeError("a redirect, which is not followed; check baseUrl");
  const isSuccess = source.status >= 200 && source.status < 300;
  const { maxResponseBytes } = context.limits;
  // Error bodies are read only as far as they are useful.
  const most = isSuccess ? maxResponseBytes : Math.min(2 ** 20, maxResponseBytes);
  const read = await readBody(source, most, signal);
  const content = isSuccess
    ? decodeSuccess(context, source.status, read, most)
    : decodeError(context, read);
  return toLightResponse(context, source, content);
}

function toLightResponse(
  context: CallContext,
  source: FetchAnswer,
  content: string,
): LightResponse {
  const { status, headers } = source;
  const { rateLimit, id } = context.operation;
  return {
    ok: status >= 200 && status < 300,
    status,
    headers,
    text: () => Promise.resolve(content),
    content,
    context,
    source,
    rateLimit: parseRateLimit(rateLimit ?? id, headers),
    retryAfterMs: status < 400 ? undefined : parseRetryAfter({ status, headers, text: content }),
  };
}

/** A 429 for a call that was not sent, like the one it would have got. */
function throttledResponse(
  context: CallContext,
  throttleError: PinterestRateLimitError,
): LightResponse {
  const { message, retryAfterMs, rateLimit } = throttleError;
  const content = JSON.stringify({ message });
  const headers = new Headers({ "content-type": "application/json" });
  if (retryAfterMs !== undefined) headers.set("retry-after", `${Math.ceil(retryAfterMs / 1000)}`);
  return {
    ok: false,
    status: 429,
    headers,
    text: () => Promise.resolve(content),
    content,
    context,
    rateLimit,
    retryAfterMs,
    throttleError,
  };
}

/** The bytes of a body, up to the limit. */
interface BodyBytes {
  readonly bytes: Uint8Array;
  /** Whether there were more. */
  readonly isCut: boolean;
}

/**
 * Reads up to `most` bytes of a body, and stops when the signal aborts. A `Response` is read as a stream, which is
 * faster on Node than its `arrayBuffer()`.
 */
async function readBody(
  answer: FetchAnswer,
  most: number,
  signal: AbortSignal,
): Promise<BodyBytes> {
  if (answer.bodyUsed) throw new TypeError("the body was read before the client received it");
  const isResponse = typeof Response === "function" && answer instanceof Response;
  // `body` may be a getter that starts a stream, so it is read only if a stream is wanted.
  const body = !isResponse && isSmall(answer.headers, most) ? undefined : answer.body;
  if (body === undefined) {
    const bytes = new Uint8Array(await answer.arrayBuffer());
    return joinChunks([bytes], bytes.byteLength, most);
  }
  if (body === null) return joinChunks([], 0, most);
  const reader = toChunkReader(body);
  const chunks: Uint8Array[] = [];
  let size = 0;
  while (size <= most && !signal.aborted) {
    const { done, value } = await reader.read();
    if (done) return joinChunks(chunks, size, most);
    if (!ArrayBuffer.isView(value)) throw new TypeError("a chunk of the body is not a Uint8Array");
    size += value.byteLength;
    chunks.push(value);
  }
  // Errors do not matter, since the rest is not needed.
  reader.cancel().catch(() => undefined);
  return joinChunks(chunks, size, most);
}

interface ChunkReader {
  read(): Promise<{
    readonly done?: boolean | undefined;
    readonly value?: Uint8Array | string | undefined;
  }>;
  cancel(): Promise<unknown>;
}

/** Reads a stream or an async iterable; not every runtime can iterate a stream. */
function toChunkReader(body: NonNullable<FetchAnswer["body"]>): ChunkReader {
  if ("getReader" in body) return body.getReader();
  const iterator = body[Symbol.asyncIterator]();
  return { read: () => iterator.next(), cancel: async () => iterator.return?.() };
}

/** Whether a body is at most this long: it states its length and is not compressed. */
function isSmall(headers: AnswerHeaders, most: number): boolean {
  if (headers.get("content-encoding") !== null) return false;
  const length = headers.get("content-length");
  return length !== null && /^\d+$/.test(length) && Number(length) <= most;
}

function joinChunks(chunks: readonly Uint8Array[], size: number, most: number): BodyBytes {
  const isCut = size > most;
  const [only] = chunks;
  if (only && chunks.length === 1) return { bytes: only.subarray(0, most), isCut };
  const bytes = new Uint8Array(Math.min(size, most));
  let start = 0;
  for (const chunk of chunks) {
    bytes.set(chunk.subarray(0, bytes.length - start), start);
    start += chunk.byteLength;
  }
  return { bytes, isCut };
}

/** Created on first use, since some environments that import this package have no `TextDecoder`. */
let strictDecoder: InstanceType<typeof TextDecoder> | undefined;

function decodeSuccess(
  context: CallContext,
  status: number,
  { bytes, isCut }: BodyBytes,
  most: number,
): string {
  if (isCut) {
    const what = `a body of more than ${most} bytes, the limit of maxResponseBytes`;
    throw new PinterestParseError(context, status, { what });
  }
  try {
    return (strictDecoder ??= new TextDecoder("utf-8", { fatal: true })).decode(bytes);
  } catch {
    throw new PinterestParseError(context, status, { what: "a body that is not UTF-8" });
  }
}

/** Decodes an error body. If it was cut, its end is dropped, which may be part of a secret. */
function decodeError(context: CallContext, { bytes, isCut }: BodyBytes): string {
  const text = new TextDecoder().decode(bytes);
  return isCut ? dropCutEnd(text, secretsOf(context)) : text;
}
