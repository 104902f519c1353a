import { PinterestConfigurationError } from "../errors/configuration-error.js";
import type { CallListener } from "./call-events.js";
import type { RetryLimits, RetryOptions } from "./retry-timing.js";

/** What bounds a call; given to the client for all its calls, or to one call for itself. */
export interface LimitOptions {
  /** Milliseconds until one attempt is given up, reading the answer included. Default: 30,000. */
  timeout?: number | undefined;
  /** Milliseconds until the call is given up, with all its attempts and waits. Default: 120,000. */
  totalTimeout?: number | undefined;
  /** How the call is retried; `false` never does. Default: two retries. */
  retry?: RetryOptions | false | undefined;
  /**
   * Whether to hold calls back while their rate-limit category has nothing left, until it is reset.
   * Default: `true`.
   */
  throttle?: boolean | undefined;
  /** Bytes that an answer may have; of a longer one no more is read. Default: 67,108,864 (64 MiB). */
  maxResponseBytes?: number | undefined;
  /**
   * Told of each request, response, failure, retry and wait, as it happens; never of a body or a token.
   * What it throws is ignored.
   */
  onEvent?: CallListener | undefined;
}

/** {@link LimitOptions} once checked, each of them said. */
export interface Limits {
  readonly timeout: number;
  readonly totalTimeout: number;
  readonly retry: RetryLimits;
  readonly throttle: boolean;
  readonly maxResponseBytes: number;
  readonly onEvent: CallListener | undefined;
}

const longestTimer = 2 ** 31 - 1;

const defaults: Limits = {
  timeout: 30_000,
  totalTimeout: 120_000,
  retry: { limit: 2, maxDelay: 60_000, baseDelay: 500 },
  throttle: true,
  maxResponseBytes: 64 * 2 ** 20,
  onEvent: undefined,
};

/** Lays options over limits; throws a {@link PinterestConfigurationError} that names the one to mend. */
export function readLimits(options: LimitOptions, base: Limits = defaults): Limits {
  const { timeout, totalTimeout, retry, throttle, maxResponseBytes, onEvent } = options;
  return {
    timeout: readMilliseconds("timeout", timeout, base.timeout, 1),
    totalTimeout: readMilliseconds("totalTimeout", totalTimeout, base.totalTimeout, 1),
    retry: retry === false ? { ...base.retry, limit: 0 } : readRetry(retry, base.retry),
    throttle: readFlag("throttle", throttle, base.throttle),
    maxResponseBytes: readWhole("maxResponseBytes", maxResponseBytes, base.maxResponseBytes, 1),
    onEvent: readListener(onEvent) ?? base.onEvent,
  };
}

/** A string such as "false", read from the environment, must not switch anything on or off. */
export function readFlag(option: string, value: unknown, otherwise: boolean): boolean {
  if (value === undefined) return otherwise;
  if (typeof value === "boolean") return value;
  throw new PinterestConfigurationError(option, "must be true or false");
}

function readRetry(retry: unknown, base: RetryLimits): RetryLimits {
  if (retry === undefined) return base;
  if (typeof retry !== "object" || retry === null || Array.isArray(retry)) {
    throw new PinterestConfigurationError(
      "retry",
      "must be false, or an object such as { limit: 2 }",
    );
  }
  for (const name of Object.keys(retry)) {
    if (!Object.hasOwn(base, name)) {
      const known = Object.keys(base).join(", ");
      throw new PinterestConfigurationError(`retry.${name}`, `is no option; there are ${known}`);
    }
  }
  const { limit, maxDelay, baseDelay } = retry as RetryOptions;
  return {
    limit: readWhole("retry.limit", limit, base.limit, 0),
    maxDelay: readMilliseconds("retry.maxDelay", maxDelay, base.maxDelay, 0),
    baseDelay: readMilliseconds("retry.baseDelay", baseDelay, base.baseDelay, 0),
  };
}

function readWhole(option: string, value: unknown, otherwise: number, least: number): number {
  if (value === undefined) return otherwise;
  if (Number.isSafeInteger(value) && Number(value) >= least) return Number(value);
  throw new PinterestConfigurationError(option, `must be a whole number, ${least} or more`);
}

function readMilliseconds(
  option: string,
  value: unknown,
  otherwise: number,
  least: number,
): number {
  if (value === undefined) return otherwise;
  if (Number.isInteger(value) && Number(value) >= least && Number(value) <= longestTimer) {
    return Number(value);
  }
  const rule = `must be a whole number of milliseconds, ${least} to ${longestTimer}`;
  throw new PinterestConfigurationError(option, rule);
}

function readListener(listener: unknown): CallListener | undefined {
  if (listener === undefined || typeof listener === "function") return listener as CallListener;
  throw new PinterestConfigurationError("onEvent", "must be a function");
}
