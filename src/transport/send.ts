import { type CredentialKind, authorize, renewCredential } from "../credentials.js";
import { type PinterestCallError, PinterestAbortError } from "../errors/index.js";
import type { Operation } from "../operations.js";
import type { Limits, Settings } from "../options.js";
import { type Redact, type Secret, createRedactor } from "../redact.js";
import { type Answer, attempt, isSuccess } from "./attempt.js";
import { tell } from "./events.js";
import type { AnswerHeaders, LightRequest, RequestHeaders } from "./fetch.js";
import { type RateLimit, readAskedWait, readRateLimit } from "./rate-limit.js";
import { type ForbiddenWait, mayRetry, planWait } from "./retry.js";
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

/** Begins a call; its time starts to run. */
export function startCall(
  operation: Operation,
  limits: Limits,
  signal: AbortSignal | undefined,
): CallContext {
  const secrets: Secret[] = [];
  return {
    operation,
    limits,
    signal,
    deadline: performance.now() + limits.totalTimeout,
    attempts: 0,
    credential: undefined,
    secrets,
    redact: createRedactor(secrets),
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
  /** Milliseconds that the answer asks to wait, where it does. */
  readonly asked: number | undefined;
  /** Set where the call would have been made again, had the wait not been too long. */
  readonly forbidden?: ForbiddenWait;
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
    const again = retries < retry.limit && mayRetry(context.operation, because);
    const asked = outcome instanceof Error ? undefined : outcome.asked;
    const facts = { retries, asked, left: timeLeft(context), random: Math.random() };
    const wait = again ? planWait(facts, retry) : undefined;
    if (wait === undefined || wait.over !== undefined) {
      if (outcome instanceof Error) throw outcome;
      return wait ? { ...outcome, forbidden: wait } : outcome;
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
  if (lane !== undefined) throttle.leave(lane, ticket, heldOf(context, outcome));
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
    rateLimit: readRateLimit(operation.rateLimit ?? operation.id, headers),
    asked: status < 400 ? undefined : readAskedWait(status, headers),
  };
}

/** After a 429 nothing remains until the wait that it asks for is over. */
function heldOf(
  { operation }: CallContext,
  outcome: FinalAnswer | PinterestCallError,
): RateLimit | undefined {
  if (outcome instanceof Error) return undefined;
  const { status, asked, rateLimit } = outcome;
  if (status !== 429 || asked === undefined) return rateLimit;
  const category = operation.rateLimit ?? operation.id;
  const resetAt = new Date(Date.now() + asked);
  return { category, limit: rateLimit?.limit, remaining: 0, resetAt };
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
