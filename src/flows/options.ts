import type { CommonCallOptions } from "../options.js";
import { PinterestInputError } from "../errors/index.js";
import type { Pinterest } from "../pinterest.js";
import type { FlowProgress } from "./job.js";
import type { TransferFetch } from "./transfer.js";

/** What flows need of a client. */
export type FlowClient = Pick<Pinterest, "get" | "post" | "patch">;

/**
 * What every flow may be told, beside what every call may: `timeout`, `retry`, `headers` and their kin are
 * of each call to Pinterest that the flow makes. A `signal` ends the flow at any moment.
 */
export interface FlowOptions<R> extends CommonCallOptions {
  /** Told of each step. What it throws ends the flow, as the `cause` of its error. */
  onProgress?: (progress: FlowProgress<R>) => void;
  /** Milliseconds before Pinterest is first asked how far it is, and the least between two askings. Default: 1,000. */
  pollInterval?: number;
  /** Milliseconds up to which the pauses between two askings grow, each up to twice the last. Default: 30,000. */
  maxPollInterval?: number;
  /** Milliseconds until the flow no longer waits for Pinterest, calls under way aside. Default: 1,800,000 (30 minutes). */
  maxWait?: number;
}

/**
 * {@link FlowOptions} of a flow that also fetches from, or sends to, an address outside the API. There, too,
 * it tries again as `retry` says, and without one as a client does by default.
 */
export interface TransferOptions<R> extends FlowOptions<R> {
  /**
   * Stands in for the global `fetch` at addresses outside the API, which get no credential and none of
   * your `headers`. The client's own `fetch` is not used there.
   */
  fetch?: TransferFetch;
}

/** {@link TransferOptions} of a flow that reads a file. */
export interface DownloadOptions<R> extends TransferOptions<R> {
  /** Milliseconds that a download may go without a byte; time that you take for a row does not count. Default: 30,000. */
  idleTimeout?: number;
}

/** {@link TransferOptions} of a flow that sends a file. */
export interface UploadOptions<R> extends TransferOptions<R> {
  /** Milliseconds that one try of an upload may take. Default: 600,000 (10 minutes). */
  uploadTimeout?: number;
}

/** All options of flows once checked, with those of each call apart. */
export interface FlowSettings<R> {
  readonly call: CommonCallOptions;
  readonly onProgress: ((progress: FlowProgress<R>) => void) | undefined;
  readonly pollInterval: number;
  readonly maxPollInterval: number;
  readonly maxWait: number;
  readonly fetch: TransferFetch | undefined;
  readonly idleTimeout: number;
  readonly uploadTimeout: number;
}

/** Checks options; throws a {@link PinterestInputError} that names the one to mend. */
export function readFlowOptions<R>(
  options: DownloadOptions<R> & UploadOptions<R>,
): FlowSettings<R> {
  const {
    onProgress,
    pollInterval,
    maxPollInterval,
    maxWait,
    fetch,
    idleTimeout,
    uploadTimeout,
    ...call
  } = options;
  checkFunction("onProgress", onProgress);
  checkFunction("fetch", fetch);
  const least = readMs("pollInterval", pollInterval, 1_000, 1);
  return {
    call,
    onProgress,
    pollInterval: least,
    maxPollInterval: Math.max(least, readMs("maxPollInterval", maxPollInterval, 30_000, 1)),
    maxWait: readMs("maxWait", maxWait, 1_800_000, 0),
    fetch,
    idleTimeout: readMs("idleTimeout", idleTimeout, 30_000, 1),
    uploadTimeout: readMs("uploadTimeout", uploadTimeout, 600_000, 1),
  };
}

function checkFunction(field: string, value: unknown): void {
  if (value === undefined || typeof value === "function") return;
  throw new PinterestInputError(field, "must be a function");
}

const longestTimer = 2 ** 31 - 1;

function readMs(field: string, value: unknown, otherwise: number, least: number): number {
  if (value === undefined) return otherwise;
  if (Number.isInteger(value) && Number(value) >= least && Number(value) <= longestTimer) {
    return Number(value);
  }
  const rule = `must be a whole number of milliseconds, ${least} to ${longestTimer}`;
  throw new PinterestInputError(field, rule);
}
