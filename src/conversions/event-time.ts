import { PinterestInputError } from "../errors/input-error.js";

/** As seconds in the year 5138, as milliseconds in 1973: what is above it are milliseconds. */
const firstMilliseconds = 100_000_000_000;

/** An ISO 8601 time that says of which zone it is. */
const zoned = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d(?::\d\d(?:\.\d+)?)?)(?:Z|([+-]\d\d):?(\d\d))$/i;

/**
 * Unix time in whole seconds, as `event_time` takes it: from a `Date`, an ISO 8601 string that has a time
 * zone, or Unix time in milliseconds or seconds, which their size tells apart.
 * https://developers.pinterest.com/docs/api/v5/events-create
 *
 * @throws PinterestInputError when it is no such time, or before 1970.
 *
 * @example
 * toEventTime("2026-01-05T10:00:00+01:00"); // 1767603600
 * toEventTime(Date.now());
 */
export function toEventTime(at: Date | string | number): number {
  const ms = typeof at === "number" ? at * (at < firstMilliseconds ? 1_000 : 1) : timeOf(at);
  const seconds = Math.floor(ms / 1_000);
  if (Number.isSafeInteger(seconds) && seconds >= 0) return seconds;
  throw new PinterestInputError(
    "event_time",
    "must be a valid Date, Unix time, or an ISO 8601 string with a time zone",
  );
}

/**
 * The `Date` of an `event_time` in Unix seconds.
 *
 * @example
 * fromEventTime(1767603600).toISOString(); // "2026-01-05T09:00:00.000Z"
 */
export function fromEventTime(seconds: number): Date {
  return new Date(seconds * 1_000);
}

function timeOf(at: unknown): number {
  if (at instanceof Date) return at.getTime();
  const parts = typeof at === "string" ? zoned.exec(at) : null;
  const [, day = "", time = "", hours, minutes = ""] = parts ?? [];
  if (!isDay(day)) return Number.NaN;
  // A zone without its colon is no ISO 8601 to every engine.
  return Date.parse(`${day}T${time}${hours ? `${hours}:${minutes}` : "Z"}`);
}

/** Whether a date exists: engines take the 30th of February for the 2nd of March. */
function isDay(date: string): boolean {
  const ms = Date.parse(date);
  return !Number.isNaN(ms) && new Date(ms).toISOString().startsWith(date);
}
