import { type RateLimit, createThrottleError } from "../errors/index.js";
import { type CallContext, emit, timeLeft, waitInCall } from "./context.js";

/** Keeps what Pinterest last reported about each rate limit, and delays the calls that would exceed one. */
export interface Throttle {
  /**
   * Lets a call start, at once or as soon as its bucket allows. Returns a ticket to pass to {@link Throttle.leave}.
   * Throws a `PinterestRateLimitError` if the wait would exceed the limits of the call.
   */
  enter(bucket: string, context: CallContext): number | Promise<number>;
  /** Ends an attempt, with what its response reports about the limit. */
  leave(bucket: string, ticket: number, rateLimit: RateLimit | undefined): void;
  /** What was last reported, by bucket. */
  lastSeen(): Map<string, RateLimit>;
}

/** The calls that share one rate limit. */
interface Bucket {
  rateLimit: RateLimit | undefined;
  /** The ticket of the call whose response reported the rate limit. */
  reportedBy: number;
  lastTicket: number;
  /** How many calls have no response yet. */
  inFlight: number;
  /** Wakes the calls that wait, in the order in which they came. */
  readonly waiting: Set<() => void>;
}

/** Makes the throttle of a client. */
export function createThrottle(): Throttle {
  const buckets = new Map<string, Bucket>();
  const bucketOf = (name: string): Bucket => {
    let bucket = buckets.get(name);
    if (!bucket) {
      bucket = {
        rateLimit: undefined,
        reportedBy: 0,
        lastTicket: 0,
        inFlight: 0,
        waiting: new Set(),
      };
      buckets.set(name, bucket);
    }
    return bucket;
  };
  return {
    enter(name, context) {
      const bucket = bucketOf(name);
      if (!context.limits.throttle || roomIn(bucket) > 0) return start(bucket);
      return startLater(bucket, context);
    },
    leave(name, ticket, rateLimit) {
      const bucket = bucketOf(name);
      const resetBefore = bucket.rateLimit?.resetAt ?? new Date(0);
      bucket.inFlight--;
      if (rateLimit) update(bucket, ticket, rateLimit);
      const isResetSooner = (bucket.rateLimit?.resetAt ?? 0) < resetBefore;
      wake(bucket, isResetSooner ? Infinity : roomIn(bucket));
    },
    lastSeen() {
      return new Map(
        Array.from(buckets).flatMap(([name, { rateLimit }]) =>
          rateLimit ? [[name, rateLimit] as const] : [],
        ),
      );
    },
  };
}

function start(bucket: Bucket): number {
  bucket.inFlight++;
  return ++bucket.lastTicket;
}

/** Waits for the reset of a bucket, or for responses that report that more remains than feared. */
async function startLater(bucket: Bucket, context: CallContext): Promise<number> {
  let isReported = false;
  while (roomIn(bucket) <= 0) {
    const wait = untilReset(bucket);
    if (bucket.rateLimit?.remaining === 0 && wait < Infinity) {
      assertMayWait(context, bucket.rateLimit, wait);
      const event = { type: "throttle", category: bucket.rateLimit.category, delay: wait } as const;
      if (!isReported) emit(context, event, context.attempts + 1);
      isReported = true;
    }
    await waitForTurn(bucket, context, wait);
  }
  return start(bucket);
}

/**
 * How many calls may start now. Those in flight count as if none were counted by Pinterest yet. After a reset, until
 * a response reports the new window, as many may be in flight as the shortest window allows.
 */
function roomIn({ rateLimit, inFlight }: Bucket): number {
  const { remaining, resetAt, limit = Infinity, windows = [] } = rateLimit ?? {};
  if (remaining === undefined || !resetAt) return Infinity;
  if (resetAt.getTime() > Date.now()) return remaining - inFlight;
  return Math.max(1, Math.min(limit, ...windows.map((window) => window.limit))) - inFlight;
}

/** Milliseconds until the reset of a bucket; `Infinity` if it is over, and only a response can bring news. */
function untilReset({ rateLimit }: Bucket): number {
  const ms = (rateLimit?.resetAt?.getTime() ?? 0) - Date.now();
  return ms > 0 ? ms : Infinity;
}

function assertMayWait(context: CallContext, rateLimit: RateLimit, ms: number): void {
  const { maxDelay } = context.limits.retry;
  const option = ms > maxDelay ? "maxDelay" : ms >= timeLeft(context) ? "totalTimeout" : undefined;
  if (option) throw createThrottleError(context, rateLimit, { ms, option });
}

async function waitForTurn(bucket: Bucket, context: CallContext, ms: number): Promise<void> {
  let wakeUp = (): void => undefined;
  const turn = new Promise<void>((resolve) => {
    wakeUp = resolve;
  });
  bucket.waiting.add(wakeUp);
  try {
    await waitInCall(context, turn, ms);
  } catch (error) {
    // Aborted just after it was woken: the next one may start instead.
    if (!bucket.waiting.has(wakeUp)) wake(bucket, roomIn(bucket));
    throw error;
  } finally {
    bucket.waiting.delete(wakeUp);
  }
}

/** Wakes this many calls that wait; the others keep their place. */
function wake({ waiting }: Bucket, count: number): void {
  for (const wakeUp of Array.from(waiting).slice(0, Math.max(0, count))) {
    waiting.delete(wakeUp);
    wakeUp();
  }
}

/** Keeps what a response reports, unless the response to a later call has reported that less remains. */
function update(bucket: Bucket, ticket: number, rateLimit: RateLimit): void {
  const known = bucket.rateLimit?.remaining ?? Infinity;
  if (ticket < bucket.reportedBy && (rateLimit.remaining ?? Infinity) >= known) return;
  bucket.rateLimit = rateLimit;
  bucket.reportedBy = Math.max(ticket, bucket.reportedBy);
}
