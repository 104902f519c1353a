import {
  createThrottleError,
  PinterestAbortError,
  PinterestTimeoutError,
  type RateLimit,
} from "../errors/index.js";
import { type CallContext, emit, timeLeft } from "./context.js";
import { onAbort } from "./wait.js";

/**
 * Waits in a line until woken, or so many milliseconds at most. Throws a {@link PinterestAbortError} as
 * soon as the caller's signal aborts. Leaves the line however it ends.
 */
export function waitForTurn(
  line: Set<() => void>,
  ms: number,
  context: CallContext,
): Promise<void> {
  const { signal } = context;
  return new Promise((resolve, reject) => {
    const leave = (): void => {
      clearTimeout(timer);
      unlisten();
      line.delete(go);
    };
    const go = (): void => {
      leave();
      resolve();
    };
    const abort = (): void => {
      leave();
      reject(new PinterestAbortError(context, signal?.reason));
    };
    const timer = setTimeout(go, Math.ceil(ms));
    line.add(go);
    const unlisten = onAbort(signal, abort);
    if (signal?.aborted) abort();
  });
}

/** What is known of one rate limit, and who uses it. */
interface Lane {
  known: RateLimit | undefined;
  /** The ticket of the call whose answer told what is known. */
  toldBy: number;
  /** The ticket that was given out last. */
  lastTicket: number;
  /** Calls under way, of which the answer is still to come. */
  underWay: number;
  /** Wakes those that wait, first come first. */
  readonly waiting: Set<() => void>;
}

/** Keeps what Pinterest last said of each rate limit, and holds calls back that would break one. */
export interface Throttle {
  /**
   * Lets a call in, at once or as soon as its category allows; gives a ticket to {@link leave} with.
   * Throws a `PinterestRateLimitError` where the wait would be longer than allowed.
   */
  enter(lane: string, context: CallContext): number | Promise<number>;
  /** Ends an attempt, with what its answer says of the limit. */
  leave(lane: string, ticket: number, told: RateLimit | undefined): void;
  /** What was last seen, by lane. */
  lastSeen(): Map<string, RateLimit>;
}

/** Makes the throttle of a client. */
export function createThrottle(): Throttle {
  const lanes = new Map<string, Lane>();
  const laneOf = (name: string): Lane => {
    let lane = lanes.get(name);
    if (!lane) {
      lane = { known: undefined, toldBy: 0, lastTicket: 0, underWay: 0, waiting: new Set() };
      lanes.set(name, lane);
    }
    return lane;
  };
  return {
    enter(name, context) {
      const lane = laneOf(name);
      return isHeld(lane, context) ? letInLater(lane, context) : letIn(lane);
    },
    leave(name, ticket, told) {
      const lane = laneOf(name);
      lane.underWay--;
      const resetBefore = lane.known?.resetAt;
      if (told) learn(lane, ticket, told);
      wake(lane, resetBefore);
    },
    lastSeen() {
      const seen = [...lanes].flatMap(([name, { known }]) =>
        known ? [[name, known] as const] : [],
      );
      return new Map(seen);
    },
  };
}

function letIn(lane: Lane): number {
  lane.underWay++;
  return ++lane.lastTicket;
}

async function letInLater(lane: Lane, context: CallContext): Promise<number> {
  // Looked at once more after each wait: another call may have come in meanwhile.
  while (isHeld(lane, context)) await holdBack(lane, context);
  return letIn(lane);
}

function isHeld(lane: Lane, { limits }: CallContext): boolean {
  return limits.throttle && holdOf(lane) !== undefined;
}

/**
 * Milliseconds to the reset of a lane that is full, `Infinity` where an answer that is under way must tell;
 * `undefined` where a call may go.
 */
function holdOf(lane: Lane): number | undefined {
  const { known, underWay } = lane;
  if (known?.remaining === undefined || !known.resetAt) return undefined;
  const wait = known.resetAt.getTime() - Date.now();
  if (wait > 0) return known.remaining - underWay <= 0 ? wait : undefined;
  // A new window, of which nothing was told yet: it allows what the last one did, not all at once.
  return underWay > 0 && underWay >= (known.limit ?? Infinity) ? Infinity : undefined;
}

/** Waits for the reset, or, where calls under way may use up less than feared, for their answers. */
async function holdBack(lane: Lane, context: CallContext): Promise<void> {
  let isTold = false;
  for (let wait = holdOf(lane); wait !== undefined; wait = holdOf(lane)) {
    const left = timeLeft(context);
    if (left <= 0)
      throw new PinterestTimeoutError(context, "totalTimeout", context.limits.totalTimeout);
    const { known } = lane;
    const isCertain = known?.remaining === 0 && wait !== Infinity;
    if (known && isCertain) {
      const { maxDelay } = context.limits.retry;
      const option = wait > maxDelay ? "maxDelay" : wait >= left ? "totalTimeout" : undefined;
      if (option) throw createThrottleError(context, known, { ms: wait, option });
      if (!isTold) {
        emit(
          context,
          { type: "throttle", category: known.category, delay: wait },
          context.attempts + 1,
        );
      }
      isTold = true;
    }
    await waitForTurn(lane.waiting, Math.min(wait, left), context);
  }
}

/** Takes what an answer says, unless the answer to a later call has said more. */
function learn(lane: Lane, ticket: number, told: RateLimit): void {
  const { known } = lane;
  if (known && ticket < lane.toldBy) {
    const isSpent = told.remaining !== undefined && told.remaining < (known.remaining ?? Infinity);
    if (!isSpent) return;
  }
  lane.known = told;
  lane.toldBy = Math.max(ticket, lane.toldBy);
}

/**
 * Wakes as many as may go now, or all to look anew at a reset that is sooner or a window that is new; the
 * others stay in line.
 */
function wake(lane: Lane, resetBefore: Date | undefined): void {
  const free = holdOf(lane) === undefined ? (lane.known?.remaining ?? Infinity) - lane.underWay : 0;
  const reset = lane.known?.resetAt?.getTime() ?? 0;
  const isSooner = resetBefore !== undefined && reset < resetBefore.getTime();
  const isNewWindow = Math.min(reset, resetBefore?.getTime() ?? reset) <= Date.now();
  let count = isSooner || isNewWindow ? Infinity : free;
  for (const wakeOne of lane.waiting) {
    if (count-- <= 0) return;
    wakeOne();
  }
}
