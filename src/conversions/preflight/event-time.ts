import type { Plain } from "./copy.js";
import { refuse, warn, type Issues } from "./issue.js";

/** Unix seconds of this size are in the year 5138; milliseconds since 1973 are above it. */
const firstMilliseconds = 100_000_000_000;

/** Milliseconds by which a clock may run ahead of ours. */
const clockSkew = 300_000;

/** Milliseconds after which Pinterest takes an event for an offline one. */
const offlineAfter = 3_600_000;

/**
 * Brings `event_time` to Unix seconds and checks it. Pinterest names no greatest age, and its own example
 * is from 2015: an old event is sent, with a warning.
 * https://developers.pinterest.com/docs/api/v5/events-create
 */
export function readEventTime(event: Plain, now: number, issues: Issues): void {
  const given = event.event_time;
  if (given === undefined) return;
  const seconds = given instanceof Date ? Math.floor(given.getTime() / 1000) : given;
  event.event_time = seconds;
  const wrong = whatIsWrong(seconds, now);
  if (wrong) refuse(issues, "event_time", ...wrong);
  else if ((seconds as number) * 1000 < now - offlineAfter && event.action_source !== "offline") {
    issues.push(old);
  }
}

/** The rule that a time breaks, and its words. */
function whatIsWrong(seconds: unknown, now: number): [rule: string, message: string] | undefined {
  if (typeof seconds !== "number") {
    return ["wrong-type", "must be a Date, or Unix time in whole seconds as a number"];
  }
  if (!Number.isInteger(seconds) || seconds < 0) {
    return ["event-time", "must be a valid Date, or Unix time in whole seconds since 1970"];
  }
  if (seconds >= firstMilliseconds) {
    return [
      "event-time-milliseconds",
      "looks like milliseconds, or finer; give whole seconds, or a Date",
    ];
  }
  if (seconds * 1000 <= now + clockSkew) return undefined;
  return [
    "event-time-future",
    "lies more than five minutes ahead of this machine's clock; give the time when it happened",
  ];
}

const found: Issues = [];
warn(
  found,
  "event_time",
  "event-time-old",
  "is more than an hour ago: Pinterest takes the event for an offline one; send events as they happen",
);
/** One for all, since old events often come by the thousand. */
const [old] = found as [Issues[number]];
