import { PinterestInputError } from "../errors/input-error.js";
import type { LimitOptions } from "../transport/limits.js";
import { hasFields } from "../wire/plain.js";

/** What every call may be told, whatever its operation; what it leaves out is as the client has it. */
export interface CommonCallOptions extends LimitOptions {
  /** Headers to send besides the client's own; an `authorization` of yours takes its place. */
  headers?: Readonly<Record<string, string>>;
  /** Ends the call with a `PinterestAbortError` when it aborts, whatever the call is at. */
  signal?: AbortSignal;
}

/** The options of a call once its types are forgotten. */
export interface UncheckedCallOptions extends CommonCallOptions {
  path?: Readonly<Record<string, unknown>>;
  query?: Readonly<Record<string, unknown>>;
  body?: unknown;
}

const ofCall = new Set(["path", "query", "body", "headers", "signal"]);
const ofLimits = new Set<string>([
  "timeout",
  "totalTimeout",
  "retry",
  "throttle",
  "maxResponseBytes",
  "onEvent",
] satisfies (keyof LimitOptions)[]);

/**
 * Refuses an option that would be ignored, for callers whom no compiler told. Tells whether the call
 * leaves all limits as the client has them.
 */
export function checkOptions(options: UncheckedCallOptions): boolean {
  const given: unknown = options;
  if (typeof given !== "object" || given === null) {
    throw new PinterestInputError("options", "must be an object");
  }
  checkSignal(options.signal);
  checkObject("path", options.path);
  checkObject("query", options.query);
  let isPlain = true;
  for (const name of Object.keys(options)) {
    if (ofLimits.has(name)) isPlain = false;
    else if (!ofCall.has(name)) {
      const known = [...ofCall, ...ofLimits].join(", ");
      throw new PinterestInputError(name, `is no option of a call; there are ${known}`);
    }
  }
  return isPlain;
}

function checkObject(name: string, values: unknown): void {
  if (values === undefined || hasFields(values)) return;
  throw new PinterestInputError(name, "must be a plain object");
}

/** Refuses what is no signal: without one a call cannot be ended, and the caller would not know. */
export function checkSignal(signal: unknown): void {
  if (signal === undefined || signal instanceof AbortSignal) return;
  throw new PinterestInputError("signal", "must be an AbortSignal");
}
