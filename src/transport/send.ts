import { type CredentialKind, authorize, renewCredential } from "../credentials.js";
import {
  type ExceededLimit,
  type PinterestCallError,
  PinterestAbortError,
  type RateLimit,
} from "../errors/index.js";
import type { Operation } from "../operations.js";
import type { Limits, Settings } from "../options.js";
import { type Redact, createRedactor } from "../redact.js";
import { type Answer, attempt, isSuccess } from "./attempt.js";
import { tell } from "./events.js";
import type { AnswerHeaders, LightRequest, RequestHeaders } from "./fetch.js";
import { parseRateLimit, parseRetryAfter, rateLimitAfter } from "./rate-limit.js";
import { isRetryable, planWait } from "./retry.js";
import type { Throttle } from "./throttle.js";
import { pause } from "./wait.js";

/** One call on its way, through all its attempts. */
export interface CallContext {
  readonly operation: Operation;
  readonly limits: Limits;
  /** The caller's own signal. */
  readonly signal: AbortSignal | undefined;
  /** When the call is given up, by `performance.now()`. */
  readonly deadline: number;
  /** How many attempts were begun. */
  attempts: number;
  /** What the call is authorised with, once that is known. */
  credential: CredentialKind | undefined;
  /** What no error may show: tokens and secrets of this call. */
  readonly secrets: Secret[];
  /** Takes the call's secrets out of a text. */
  readonly redact: Redact;
}

/** A text that must not be shown, or a search for such texts, made when something is about to be shown. */
export type Secret = string | (() => readonly string[]);

/** The texts of secrets. */
export function* textsOf(secrets: readonly Secret[]): Iterable<string> {
  for (const secret of secrets) yield* typeof secret === "string" ? [secret] : secret();
}

/** Begins a call; its time starts to run. */
export function startCall(
  operation: Operation,
  limits: Limits,
  signal: AbortSignal | undefined,
): CallContext {
  const secrets: Secret[] = [];
  let known = -1;
  let redact: Redact = String;
  return {
    operation,
    limits,
    signal,
    deadline: performance.now() + limits.totalTimeout,
    attempts: 0,
    credential: undefined,
    secrets,
    redact: (text) => {
      if (known !== secrets.length) redact = createRedactor(textsOf(secrets));
      known = secrets.length;
      return redact(text);
    },
  };
}

/** Milliseconds that a call may still take. */
export function timeLeft(context: CallContext): number {
  return context.deadline - performance.now();
}

/** The answer that a call ended with, and what is to be known besides. */
export interface FinalAnswer extends Answer {
  readonly status: number;
  readonly headers: AnswerHeaders;
  readonly rateLimit: RateLimit | undefined;
  /** How long the response asks to wait, in milliseconds, if it does. */
  readonly retryAfterMs: number | undefined;
  /** Set where the call would have been made again, had the wait not been too long. */
  readonly exceededLimit?: ExceededLimit;
}

/**
 * Takes a request that openapi-fetch has built to its answer: credential, throttle, attempt, retry. The
 * answer may have any status. Throws a {@link PinterestCallError} where none comes.
 */
export async function send(
  context: CallContext,
  request: LightRequest,
  headers: RequestHeaders,
  settings: Settings,
  throttle: Throttle,
): Promise<FinalAnswer> {
  const token = authorize(context, headers, settings);
  if (token) await token;
  const { retry } = context.limits;
  let isRenewed = false;
  for (let retries = 0; ; retries++) {
    const outcome = await tryOnce(context, request, headers, settings, throttle);
    if (!(outcome instanceof Error) && isSuccess(outcome.status)) return outcome;
    const because = outcome instanceof Error ? outcome : outcome.status;
    if (because === 401 && !isRenewed && (await renewCredential(context, headers, settings))) {
      isRenewed = true;
      retries--;
      tell(context, { type: "retry", delay: 0, because });
      continue;
    }
    const again = retries < retry.limit && isRetryable(context.operation, because);
    const retryAfterMs = outcome instanceof Error ? undefined : outcome.retryAfterMs;
    const facts = { retries, retryAfterMs, timeLeft: timeLeft(context), random: Math.random() };
    const wait = again ? planWait(facts, retry) : undefined;
    if (wait === undefined || wait.option !== undefined) {
      if (outcome instanceof Error) throw outcome;
      return wait ? { ...outcome, exceededLimit: wait } : outcome;
    }
    tell(context, { type: "retry", delay: wait.ms, because });
    await pause(wait.ms, context.signal).catch((reason: unknown) => {
      throw new PinterestAbortError(context, reason);
    });
  }
}

/** Makes one attempt; what it throws ends the call, what it resolves with may be tried again. */
async function tryOnce(
  context: CallContext,
  request: LightRequest,
  headers: RequestHeaders,
  settings: Settings,
  throttle: Throttle,
): Promise<FinalAnswer | PinterestCallError> {
  // Said here, not by the attempt, for a call that is not made to count as none.
  if (context.signal?.aborted) throw new PinterestAbortError(context, context.signal.reason);
  const lane = laneOf(context);
  const entry = lane === undefined ? 0 : throttle.enter(lane, context);
  const ticket = typeof entry === "number" ? entry : await entry;
  context.attempts++;
  tell(context, { type: "request" });
  const start = performance.now();
  let outcome: FinalAnswer | PinterestCallError;
  try {
    outcome = withLimits(context, await attempt(context, request, headers, settings.fetch));
  } catch (error) {
    outcome = error as PinterestCallError;
  }
  if (lane !== undefined) throttle.leave(lane, ticket, limitAfter(context, outcome));
  tellOutcome(context, outcome, performance.now() - start);
  return outcome;
}

/** A rate limit is of a category; what the conversion token does counts by itself. */
function laneOf({ operation, credential }: CallContext): string | undefined {
  if (operation.rateLimit === undefined || credential === "own") return undefined;
  return credential === "conversionToken"
    ? `${operation.rateLimit} (conversion token)`
    : operation.rateLimit;
}

function withLimits({ operation }: CallContext, { source, text }: Answer): FinalAnswer {
  const { status, headers } = source;
  return {
    source,
    status,
    headers,
    text,
    rateLimit: parseRateLimit(operation.rateLimit ?? operation.id, headers),
    retryAfterMs: status < 400 ? undefined : parseRetryAfter({ status, headers, text }),
  };
}

/** What the throttle is to know after an attempt. */
function limitAfter(
  { operation }: CallContext,
  outcome: FinalAnswer | PinterestCallError,
): RateLimit | undefined {
  if (outcome instanceof Error) return undefined;
  return rateLimitAfter(operation.rateLimit ?? operation.id, outcome);
}

function tellOutcome(
  context: CallContext,
  outcome: FinalAnswer | PinterestCallError,
  ms: number,
): void {
  if (!context.limits.onEvent) return;
  if (outcome instanceof Error) {
    tell(context, { type: "failure", error: outcome, ms });
    return;
  }
  const { status, rateLimit, headers } = outcome;
  const requestId = headers.get("x-pinterest-rid") ?? undefined;
  tell(context, { type: "response", status, ms, requestId, rateLimit });
}
