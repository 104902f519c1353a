/**
 * What Pinterest last said of a rate limit. Each operation belongs to a category, and the operations of
 * a category share its limit. https://developers.pinterest.com/docs/reference/rate-limits/
 */
export interface RateLimit {
  /** The category, such as `ads_read`. */
  readonly category: string;
  /** How many calls the category allows in its window, where Pinterest says so. */
  readonly limit: number | undefined;
  /** How many of them remain. */
  readonly remaining: number | undefined;
  /** When the window ends and calls are allowed anew. */
  readonly resetAt: Date | undefined;
}

type HeaderReader = Pick<Headers, "get">;

const prefixes = ["x-ratelimit-", "ratelimit-", "x-rate-limit-"] as const;

/** Reads the rate-limit headers of an answer, by whichever of their names; `undefined` where there are none. */
export function readRateLimit(
  category: string,
  headers: HeaderReader,
  now = Date.now(),
): RateLimit | undefined {
  const limit = firstNumber(find(headers, "limit"));
  const remaining = firstNumber(find(headers, "remaining"));
  const resetMs = readReset(find(headers, "reset"), now);
  if (limit === undefined && remaining === undefined && resetMs === undefined) return undefined;
  return {
    category,
    limit,
    remaining,
    resetAt: resetMs === undefined ? undefined : new Date(now + resetMs),
  };
}

/**
 * How many milliseconds an answer asks to wait: by `Retry-After`, in seconds or as a date (RFC 9110,
 * section 10.2.3); else, where the answer is a 429 or says that nothing remains, by its rate-limit reset.
 */
export function readAskedWait(
  status: number,
  headers: HeaderReader,
  now = Date.now(),
): number | undefined {
  const after = headers.get("retry-after")?.trim();
  if (after) {
    const wait = /^\d+(\.\d+)?$/.test(after)
      ? Number(after) * 1000
      : untilDate(after, dateOf(headers.get("date")) ?? now);
    if (wait !== undefined && wait <= longestWait) return wait;
  }
  const isSpent = status === 429 || firstNumber(find(headers, "remaining")) === 0;
  return isSpent ? readReset(find(headers, "reset"), now) : undefined;
}

function find(headers: HeaderReader, name: string): string | undefined {
  for (const prefix of prefixes) {
    const value = headers.get(prefix + name);
    if (value !== null) return value;
  }
  return undefined;
}

/** Some say more than the number, as in `100, 100;w=1, 1000;w=60`. */
function firstNumber(text: string | undefined): number | undefined {
  const digits = /^\s*(\d+(?:\.\d+)?)/.exec(text ?? "")?.[1];
  // More digits than a number holds are no number of calls, nor a time.
  return digits === undefined || !Number.isFinite(Number(digits)) ? undefined : Number(digits);
}

/** Numbers above these are no waits but points in time: a wait of 31 years, and 1970 to 2001 in ms. */
const firstEpochSeconds = 1e9;
const firstEpochMilliseconds = 1e12;
/** Numbers above this, the year 5138, are neither. */
const lastEpochMilliseconds = 1e14;
/** Longer than this, in milliseconds, nobody asks to wait: 31 years. */
const longestWait = 1e12;

/** Milliseconds until a reset that is told in seconds, as an epoch in seconds or milliseconds, or as a date. */
function readReset(text: string | undefined, now: number): number | undefined {
  if (text === undefined) return undefined;
  // Dates first: one may begin with a number, its year.
  const date = untilDate(text, now);
  if (date !== undefined) return date;
  const told = firstNumber(text);
  if (told === undefined || told > lastEpochMilliseconds) return undefined;
  if (told >= firstEpochMilliseconds) return Math.max(0, told - now);
  if (told >= firstEpochSeconds) return Math.max(0, told * 1000 - now);
  return told * 1000;
}

function untilDate(text: string, now: number): number | undefined {
  const date = dateOf(text);
  return date === undefined ? undefined : Math.max(0, date - now);
}

/** A date as RFC 9110 has it, its three forms, or as ISO 8601 does; always in UTC. */
function dateOf(text: string | null): number | undefined {
  if (text === null || !/^([A-Z][a-z]{2,8},? |\d{4}-\d\d-\d\dT)/.test(text)) return undefined;
  const isZoned = /(GMT|UTC|Z|[+-]\d\d:?\d\d)$/.test(text);
  const date = Date.parse(isZoned ? text : `${text} GMT`);
  return Number.isNaN(date) ? undefined : date;
}
