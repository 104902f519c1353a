import { authorize, renewCredential } from "../credentials.js";
import { PinterestAbortError } from "../errors/abort-error.js";
import type { PinterestCallError } from "../errors/call-error.js";
import type { Settings } from "../settings.js";
import { attempt, type Answer } from "./attempt.js";
import { tell } from "./call-events.js";
import { timeLeft, type CallContext } from "./context.js";
import type { LightRequest, RequestHeaders } from "./light-request.js";
import { pause } from "./pause.js";
import { readAskedWait, readRateLimit, type RateLimit } from "./rate-limit.js";
import { mayRetry } from "./retry-rules.js";
import { planWait, type ForbiddenWait } from "./retry-timing.js";
import type { Throttle } from "./throttle.js";

/** The answer that a call ended with, and what is to be known besides. */
export interface FinalAnswer extends Answer {
  readonly rateLimit: RateLimit | undefined;
  /** Milliseconds that the answer asks to wait, where it does. */
  readonly asked: number | undefined;
  /** Set where the call would have been made again, had the wait not been too long. */
  readonly forbidden?: ForbiddenWait;
}

type Outcome =
  | { readonly answer: FinalAnswer; readonly error?: undefined }
  | { readonly answer?: undefined; readonly error: PinterestCallError };

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
  await authorize(context, headers, settings);
  const { retry } = context.limits;
  let isRenewed = false;
  for (let retries = 0; ; retries++) {
    const { answer, error } = await tryOnce(context, request, headers, settings, throttle);
    const because = answer ? answer.status : error;
    if (because === 401 && !isRenewed && (await renewCredential(context, headers, settings))) {
      isRenewed = true;
      retries--;
      tell(context, { type: "retry", delay: 0, because });
      continue;
    }
    const again = retries < retry.limit && mayRetry(context.operation, because);
    const facts = { retries, asked: answer?.asked, left: timeLeft(context), random: Math.random() };
    const wait = again ? planWait(facts, retry) : undefined;
    if (wait === undefined || wait.over !== undefined) {
      if (!answer) throw error;
      return wait ? { ...answer, forbidden: wait } : answer;
    }
    tell(context, { type: "retry", delay: wait.ms, because });
    await pause(wait.ms, context.signal).catch((reason: unknown) => {
      throw new PinterestAbortError(context, reason);
    });
  }
}

async function tryOnce(
  context: CallContext,
  request: LightRequest,
  headers: RequestHeaders,
  settings: Settings,
  throttle: Throttle,
): Promise<Outcome> {
  // Said here, not by the attempt, for a call that is not made to count as none.
  if (context.signal?.aborted) throw new PinterestAbortError(context, context.signal.reason);
  const lane = laneOf(context);
  const ticket = lane === undefined ? 0 : await throttle.enter(lane, context);
  context.attempts++;
  tell(context, { type: "request" });
  const start = performance.now();
  let outcome: Outcome;
  try {
    const answer = await attempt(context, request, headers, settings.fetch);
    outcome = { answer: readLimits(context, answer) };
  } catch (error) {
    outcome = { error: error as PinterestCallError };
  }
  if (lane !== undefined) throttle.leave(lane, ticket, heldOf(context, outcome.answer));
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

function readLimits({ operation }: CallContext, answer: Answer): FinalAnswer {
  const { source, status, headers, text } = answer;
  const category = operation.rateLimit ?? operation.id;
  return {
    source,
    status,
    headers,
    text,
    rateLimit: readRateLimit(category, headers),
    asked: status < 400 ? undefined : readAskedWait(status, headers),
  };
}

/** After a 429 nothing remains until the wait that it asks for is over. */
function heldOf(context: CallContext, answer: FinalAnswer | undefined): RateLimit | undefined {
  if (answer?.status !== 429 || answer.asked === undefined) return answer?.rateLimit;
  const category = context.operation.rateLimit ?? context.operation.id;
  const resetAt = new Date(Date.now() + answer.asked);
  return { category, limit: answer.rateLimit?.limit, remaining: 0, resetAt };
}

function tellOutcome(context: CallContext, { answer, error }: Outcome, ms: number): void {
  if (!answer) {
    tell(context, { type: "failure", error, ms });
    return;
  }
  const requestId = answer.headers.get("x-pinterest-rid") ?? undefined;
  const { status, rateLimit } = answer;
  tell(context, { type: "response", status, ms, requestId, rateLimit });
}
