import type { CommonCallOptions } from "../call/options.js";
import { PinterestInputError } from "../errors/input-error.js";
import type { BatchLimits } from "./batches.js";
import type { ConversionCounts } from "./report.js";

/** What a `conversions.send` may be told, beside what every call may. Timeouts and retries are of each request. */
export interface SendOptions extends CommonCallOptions {
  /** `true` makes this one a test, in which Pinterest records nothing. Default: the client's `testMode`. */
  test?: true;
  /** How many requests may be under way at a time, 1 to 64. Default: 4. */
  concurrency?: number;
  /** Events that go in one request, 1 to 1,000. Default: 1,000, the most that Pinterest takes. */
  batchEvents?: number;
  /** Bytes that the body of a request may have; a larger event goes by itself. Default: 2,097,152 (2 MiB). */
  batchBytes?: number;
  /** Told the counts so far after each request that is answered or given up. */
  onProgress?: (counts: ConversionCounts) => void;
}

/** What a `conversions.sendAll` may be told. */
export interface SendAllOptions extends SendOptions {
  /** Milliseconds that a first event waits for its batch to fill, where the source is slow. Default: 1,000. */
  maxWait?: number;
}

/** {@link SendAllOptions} once checked, apart from what goes to each call. */
export interface StreamOptions {
  readonly isTest: boolean;
  readonly concurrency: number;
  readonly limits: BatchLimits;
  readonly maxWait: number;
  readonly onProgress: ((counts: ConversionCounts) => void) | undefined;
  readonly callOptions: CommonCallOptions;
}

/** Checks options; throws a {@link PinterestInputError} that names the one to mend. */
export function readSendOptions(options: SendAllOptions, testMode: boolean): StreamOptions {
  const { test, concurrency, batchEvents, batchBytes, maxWait, onProgress, ...callOptions } =
    options;
  if (test !== undefined && typeof test !== "boolean") {
    throw new PinterestInputError("test", "must be true, or left out");
  }
  if (onProgress !== undefined && typeof onProgress !== "function") {
    throw new PinterestInputError("onProgress", "must be a function");
  }
  return {
    isTest: test === true || testMode,
    concurrency: readWhole("concurrency", concurrency, 4, 64),
    limits: {
      events: readWhole("batchEvents", batchEvents, 1_000, 1_000),
      bytes: readWhole("batchBytes", batchBytes, 2 * 2 ** 20, 2 ** 30),
    },
    maxWait: readWhole("maxWait", maxWait, 1_000, 2 ** 31 - 1),
    onProgress,
    callOptions,
  };
}

function readWhole(field: string, value: unknown, otherwise: number, most: number): number {
  if (value === undefined) return otherwise;
  if (Number.isInteger(value) && Number(value) >= 1 && Number(value) <= most) return Number(value);
  throw new PinterestInputError(field, `must be a whole number, 1 to ${most}`);
}
