import {
  PinterestCallError,
  type RateLimit,
  type RateLimitWindow,
  createThrottleError,
} from "../errors/index.js";
import { parseJson } from "../json.js";
import { type CallContext, emit, timeLeft, waitInCall } from "./context.js";
import type { RateGate, RateGateRequest, RateReservation } from "./rate-gate.js";
import { waitFor } from "./wait.js";

type HeaderReader = Pick<Headers, "get">;

/** Prefixes of rate-limit headers. */
const prefixes = ["x-ratelimit-", "ratelimit-", "x-rate-limit-"] as const;

/**
 * Reads the rate-limit headers of a response; `undefined` if there are none.
 * https://datatracker.ietf.org/doc/html/draft-ietf-httpapi-ratelimit-headers-03
 *
 * @example
 * // x-ratelimit-limit: 100, 100;w=1, 1000;w=60
 * parseRateLimit("ads_read", headers)?.limit; // 1000
 */
export function parseRateLimit(
  category: string,
  headers: HeaderReader,
  now = Date.now(),
): RateLimit | undefined {
  const limitHeader = find(headers, "limit");
  const remaining = parseNumber(find(headers, "remaining"));
  const resetMs = parseReset(headers, now);
  const windows = parseWindows(limitHeader ?? find(headers, "policy"));
  // The header starts with the window that is closest to being used up, often one second.
  const limit = windows ? windows.at(-1)?.limit : parseNumber(limitHeader);
  if (limit === undefined && remaining === undefined && resetMs === undefined) return undefined;
  const resetAt = resetMs === undefined ? undefined : new Date(Math.min(now + resetMs, latestDate));
  return { category, limit, remaining, resetAt, ...(windows && { windows }) };
}

/** Reads quota policies such as `100;w=1, 1000;w=60`, shortest window first; `undefined` if there are none. */
function parseWindows(header = ""): RateLimitWindow[] | undefined {
  if (!header.includes("w=")) return undefined;
  const windows = header.split(",").flatMap((item) => {
    const [quota, ...parameters] = item.split(";");
    const seconds = parameters.find((parameter) => /^\s*w=/.test(parameter))?.split("=")[1];
    const [limit, length] = [parseNumber(quota), parseNumber(seconds)];
    return limit === undefined || length === undefined ? [] : [{ limit, windowMs: length * 1000 }];
  });
  return windows.length === 0
    ? undefined
    : windows.sort((a, b) => a.windowMs - b.windowMs || b.limit - a.limit);
}

/** The parts of a response that may ask to wait. */
export interface WaitingResponse {
  readonly status: number;
  readonly headers: HeaderReader;
  /** The body, if it was read. */
  readonly text?: string;
}

/**
 * Reads how long a response asks to wait, in milliseconds: from `Retry-After`, in seconds or as a date (RFC 9110,
 * section 10.2.3); from the message of a 429 with code 2726; or, after a 429 or if no calls remain, from its
 * rate-limit reset.
 */
export function parseRetryAfter(
  { status, headers, text = "" }: WaitingResponse,
  now = Date.now(),
): number | undefined {
  const header = headers.get("retry-after")?.trim() ?? "";
  const sentAt = serverTime(headers, now);
  // Proxies may repeat the header.
  const seconds = header.split(", ").map((each) => (/^\d+(\.\d+)?$/.test(each) ? +each : NaN));
  const wait = seconds.every((each) => !Number.isNaN(each))
    ? Math.max(...seconds) * 1000
    : (untilDate(header, sentAt) ?? (status === 429 ? parseMessage(text) : undefined));
  if (wait !== undefined) return Math.min(wait, longestWait);
  const isUsedUp = status === 429 || parseNumber(find(headers, "remaining")) === 0;
  const reset = isUsedUp ? parseReset(headers, now) : undefined;
  return reset === undefined ? undefined : Math.min(reset, longestWait);
}

/** Reads `Retry after 20 seconds` from the message of an error with code 2726, which has no header for it. */
function parseMessage(text: string): number | undefined {
  if (!text.includes("2726")) return undefined;
  try {
    const { code, message } = parseJson(text) as { code?: unknown; message?: unknown };
    if (code !== 2726 || typeof message !== "string") return undefined;
    const seconds = /\bretry after (\d+(?:\.\d+)?) ?s(?:ec(?:ond)?s?)?\b/i.exec(message)?.[1];
    return seconds === undefined ? undefined : Number(seconds) * 1000;
  } catch {
    return undefined;
  }
}

const day = 86_400_000;

/** How long other calls wait after a response that asks one to wait, in ms: a day at most, in case the server is wrong. */
export function restAfter(retryAfterMs: number): number {
  return Math.min(retryAfterMs, day);
}

/** The rate limit for later calls, according to a response. After a 429 no calls remain until the wait is over. */
export function rateLimitAfter(
  category: string,
  response: { status: number; retryAfterMs: number | undefined; rateLimit: RateLimit | undefined },
): RateLimit | undefined {
  const { status, retryAfterMs, rateLimit } = response;
  if (status !== 429 || retryAfterMs === undefined) return rateLimit;
  const resetAt = new Date(Date.now() + restAfter(retryAfterMs));
  return { limit: undefined, ...rateLimit, category, remaining: 0, resetAt };
}

/** When a response was sent, by the server's clock if it has a `Date` header. Dates are compared with this. */
function serverTime(headers: HeaderReader, now: number): number {
  return parseDate(headers.get("date")) ?? now;
}

/** The latest time that a JavaScript `Date` can hold, in milliseconds. */
const latestDate = 8.64e15;

/** `Date` has whole seconds, so a smaller difference does not show that the server's clock differs. */
const dateTolerance = 2_000;

/** The time that a reset is compared with: ours is more precise, unless the server's clock differs from it. */
function resetClock(headers: HeaderReader, now: number): number {
  const sentAt = serverTime(headers, now);
  return Math.abs(sentAt - now) < dateTolerance ? now : sentAt;
}

function find(headers: HeaderReader, name: string): string | undefined {
  for (const prefix of prefixes) {
    const value = headers.get(prefix + name);
    if (value !== null) return value;
  }
  return undefined;
}

/** Reads the number at the start of a header value, such as 99 in `99, 7`. */
function parseNumber(text = ""): number | undefined {
  const digits = /^\s*(\d+(?:\.\d+)?)/.exec(text)?.[1];
  return digits === undefined || !Number.isFinite(Number(digits)) ? undefined : Number(digits);
}

/** The longest wait, in milliseconds: 31,700 years, which is within the range of `Date`. */
const longestWait = 1e15;
/** Larger numbers are times rather than durations, in seconds or, from the second limit on, in milliseconds. */
const firstEpochSeconds = 1e9;
const firstEpochMilliseconds = 1e12;
/** Numbers above this (the year 5138) are ignored. */
const lastEpochMilliseconds = 1e14;

/** Milliseconds until a reset given as seconds, as an epoch in seconds or milliseconds, or as a date. */
function parseReset(headers: HeaderReader, now: number): number | undefined {
  const text = find(headers, "reset");
  if (text === undefined) return undefined;
  const number = parseNumber(text);
  // An ISO date starts with a number too.
  const resetAt = parseDate(text) ?? toEpoch(number);
  if (resetAt !== undefined) return Math.max(0, resetAt - resetClock(headers, now));
  return number === undefined || number >= firstEpochSeconds ? undefined : number * 1000;
}

/** Converts seconds or milliseconds since 1970 to milliseconds; `undefined` for numbers that are not such a time. */
function toEpoch(number: number | undefined): number | undefined {
  if (number === undefined || number < firstEpochSeconds || number > lastEpochMilliseconds) {
    return undefined;
  }
  return number >= firstEpochMilliseconds ? number : number * 1000;
}

function untilDate(text: string, now: number): number | undefined {
  const date = parseDate(text);
  return date === undefined ? undefined : Math.max(0, date - now);
}

/** Reads a date in one of the three forms of RFC 9110 or in ISO 8601, as UTC if it names no zone. */
function parseDate(text: string | null): number | undefined {
  if (text === null || !/^([A-Z][a-z]{2,8},? |\d{4}-\d\d-\d\dT)/.test(text)) return undefined;
  const hasZone = /(GMT|UTC|Z|[+-]\d\d:?\d\d)$/.test(text);
  const date = Date.parse(hasZone ? text : `${text} GMT`);
  return Number.isNaN(date) ? undefined : date;
}

/** Keeps the last reported state of each rate limit, and delays calls that would exceed one. */
export interface Throttle {
  /**
   * Lets a call start, immediately or as soon as its bucket allows. Returns a ticket for {@link Throttle.leave}.
   * Throws a `PinterestRateLimitError` if the wait would exceed the limits of the call.
   */
  enter(bucket: string, context: CallContext): number | Promise<number>;
  /** Ends an attempt, with the rate limit that its response reports. */
  leave(bucket: string, ticket: number, rateLimit: RateLimit | undefined): void;
  /** The last reported rate limits, by bucket. */
  lastSeen(): Map<string, RateLimit>;
}

/** The calls that share one rate limit. */
interface Bucket {
  rateLimit: RateLimit | undefined;
  /** The ticket of the call that reported the rate limit. */
  reportedBy: number;
  lastTicket: number;
  /** How many calls have no response yet. */
  inFlight: number;
  /** Functions that wake waiting calls, in order of arrival. */
  readonly waiting: Set<() => void>;
}

/** Creates the throttle of a client. */
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
      const resetBefore = bucket.rateLimit?.resetAt?.getTime();
      bucket.inFlight--;
      if (rateLimit) update(bucket, ticket, rateLimit);
      // Waiting calls must look at the new rate limit.
      const isOtherReset = bucket.rateLimit?.resetAt?.getTime() !== resetBefore;
      wake(bucket, isOtherReset ? Infinity : roomIn(bucket));
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

/** Waits for the reset of a bucket, or for responses that report more remaining calls than assumed. */
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
 * How many calls may start now. Calls in flight are assumed not to be counted by Pinterest yet. After a reset, until a
 * response reports the new window, as many may be in flight as the smallest window allows.
 */
function roomIn({ rateLimit, inFlight }: Bucket): number {
  const { remaining, resetAt, limit = Infinity, windows = [] } = rateLimit ?? {};
  if (remaining === undefined || !resetAt) return Infinity;
  if (resetAt.getTime() > Date.now()) return remaining - inFlight;
  return Math.max(1, Math.min(limit, ...windows.map((window) => window.limit))) - inFlight;
}

/** Milliseconds until the reset of a bucket; `Infinity` if it has passed, so that only a response ends the wait. */
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
    // Aborted just after it was woken, so the next call may start instead.
    if (!bucket.waiting.has(wakeUp)) wake(bucket, roomIn(bucket));
    throw error;
  } finally {
    bucket.waiting.delete(wakeUp);
  }
}

/** Wakes up to `count` waiting calls. */
function wake({ waiting }: Bucket, count: number): void {
  for (const wakeUp of Array.from(waiting).slice(0, Math.max(0, count))) {
    waiting.delete(wakeUp);
    wakeUp();
  }
}

/** Stores a reported rate limit, unless a later call has reported that fewer calls remain. */
function update(bucket: Bucket, ticket: number, rateLimit: RateLimit): void {
  const known = bucket.rateLimit?.remaining ?? Infinity;
  if (ticket < bucket.reportedBy && (rateLimit.remaining ?? Infinity) >= known) return;
  bucket.rateLimit = rateLimit;
  bucket.reportedBy = Math.max(ticket, bucket.reportedBy);
}

/** How long a 429 without `Retry-After` stops everybody, in milliseconds. */
const defaultPause = 1_000;

/**
 * Waits until the gate of a call lets an attempt start. Throws a `PinterestRateLimitError` if the wait would exceed the
 * limits of the call, and a {@link PinterestCallError} if the gate fails.
 */
export async function passGate(gate: RateGate, context: CallContext): Promise<void> {
  const { operation, limits } = context;
  const category = operation.rateLimit ?? operation.id;
  let slot: number | undefined;
  let isReported = false;
  for (;;) {
    const { maxDelay } = limits.retry;
    const left = timeLeft(context);
    const reservation = await reserve(gate, context, { maxWaitMs: Math.min(maxDelay, left), slot });
    const { waitMs } = reservation;
    if (waitMs <= 0) return;
    slot = reservation.slot;
    if (slot === undefined) {
      const resetAt = new Date(Date.now() + waitMs);
      throw createThrottleError(
        context,
        { category, limit: undefined, remaining: 0, resetAt },
        { ms: waitMs, option: waitMs > maxDelay ? "maxDelay" : "totalTimeout" },
      );
    }
    if (!isReported)
      emit(context, { type: "throttle", category, delay: waitMs }, context.attempts + 1);
    isReported = true;
    await waitInCall(context, new Promise(() => undefined), waitMs);
  }
}

async function reserve(
  gate: RateGate,
  context: CallContext,
  request: RateGateRequest,
): Promise<RateReservation> {
  // A gate that throws and one that rejects are the same.
  const asking = (async () => {
    const reservation = await gate.reserve(request);
    // NaN, for example of a limit that was not a number, would be asked for again without a pause.
    if (!Number.isFinite((reservation as RateReservation | undefined)?.waitMs))
      throw new TypeError("reserve() must return { waitMs }, with a finite number");
    return reservation;
  })().catch((error: unknown) => {
    throw new PinterestCallError(context, "was not sent: the rate gate failed", error);
  });
  // Without a limit of its own, this wait ends in an error when the time of the call is up.
  return (await waitInCall(context, asking)) as RateReservation;
}

/** Reports a 429 to the gate, so that the other processes stop too. */
export async function pauseGate(
  gate: RateGate,
  context: CallContext,
  retryAfterMs = defaultPause,
): Promise<void> {
  const { limits, signal } = context;
  try {
    const ms = Math.min(limits.timeout, timeLeft(context));
    const pausing = Promise.resolve().then(() => gate.pause(restAfter(retryAfterMs)));
    await waitFor(pausing, { ms, signal });
  } catch {
    // This process waits in any case.
  }
}
