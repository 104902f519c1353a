import {
  type OptionsOf,
  type ParsedOptions,
  defineOptions,
  fn,
  isPlainObject,
  milliseconds,
  parseOptions,
  pickOptions,
  text,
} from "../define-options.js";
import { PinterestInputError } from "../errors/index.js";
import { type CommonCallOptions, commonCallOptions, isLoopbackHost } from "../options.js";
import type { Pinterest } from "../pinterest.js";
import type { JobReference } from "./errors.js";

/** The part of a client that flows use. */
export type FlowClient = Pick<Pinterest, "get" | "post" | "patch"> &
  Partial<Pick<Pinterest, "baseUrl">>;

/**
 * How flows reach storage outside the API: the global `fetch`, or a function that takes a URL and settings
 * as it does.
 */
export type TransferFetch = (url: string, init: TransferInit) => Promise<Response>;

/** The settings of one request to storage, as `fetch` takes them. */
export interface TransferInit {
  readonly method: "GET" | "POST" | "PUT";
  /** A form or a file; absent if the request has no body. */
  readonly body?: FormData | Blob;
  /** Aborts with the caller's signal, on a timeout, and when no more of the response is needed. */
  readonly signal: AbortSignal;
  /** Redirects are not followed, since Pinterest named only this URL. */
  readonly redirect: "manual";
}

interface ProgressBase<R> {
  /** Resumes this job: pass it to the same function in place of the request. */
  readonly resume: R;
}

/** Pinterest accepted the job. Store `resume` if the process may end before the flow does. */
export interface SubmittedProgress<R> extends ProgressBase<R> {
  readonly phase: "submitted";
}

/** Pinterest is not done yet; the flow waits for its next poll. */
export interface WaitingProgress<R> extends ProgressBase<R> {
  readonly phase: "waiting";
  /** Pinterest's status, such as `IN_PROGRESS`; `undefined` before the first poll. */
  readonly status: string | undefined;
  /** How many polls there were. */
  readonly polls: number;
  /** Milliseconds since the flow began to wait. */
  readonly elapsed: number;
  /** Milliseconds until the next poll. */
  readonly delay: number;
}

/**
 * Pinterest reported a status that this version does not know. The flow treats it as running. Reported once per
 * status of a job.
 */
export interface UnknownStatusProgress<R> extends ProgressBase<R> {
  readonly phase: "unknown-status";
  readonly status: string;
}

/** Pinterest is done. */
export interface FinishedProgress<R> extends ProgressBase<R> {
  readonly phase: "finished";
  /** Pinterest's status, such as `FINISHED`. */
  readonly status: string | undefined;
  /** How many polls there were. */
  readonly polls: number;
  /** Milliseconds since the flow began to wait. */
  readonly elapsed: number;
}

/** Bytes were sent to, or received from, storage. */
export interface TransferProgress<R> extends ProgressBase<R> {
  readonly phase: "uploading" | "downloading";
  /** Bytes so far. For an upload, they include those about to be sent, since `fetch` reports no progress. */
  readonly bytes: number;
}

/**
 * A step of a flow, by `phase`.
 *
 * @example
 * const onProgress = (progress: FlowProgress<ReportReference>) => {
 *   if (progress.phase === "submitted") remember(progress.resume.token);
 * };
 */
export type FlowProgress<R> =
  | SubmittedProgress<R>
  | WaitingProgress<R>
  | UnknownStatusProgress<R>
  | FinishedProgress<R>
  | TransferProgress<R>;

const pollOnly = defineOptions(PinterestInputError, {
  /** Milliseconds before the first poll, and at least between two polls. Default: 1,000. */
  pollInterval: milliseconds({ min: 1, default: 1_000 }),
  /** The longest pause between two polls in milliseconds; pauses at most double each time. Default: 30,000. */
  maxPollInterval: milliseconds({ min: 1, default: 30_000 }),
  /** How long to wait for Pinterest, in milliseconds, before the last poll. Default: 1,800,000 (30 minutes). */
  maxWait: milliseconds({ default: 1_800_000 }),
});

const storageOnly = defineOptions(PinterestInputError, {
  /**
   * Called instead of the global `fetch` for requests to storage, which have no credential and none of your
   * `headers`. The client's own `fetch` is not used for them.
   */
  fetch: fn<TransferFetch>(),
});

const downloadOnly = defineOptions(PinterestInputError, {
  /**
   * The longest time without receiving a byte of a download, in milliseconds. The time you spend on an item does
   * not count. Default: 30,000.
   */
  idleTimeout: milliseconds({ min: 1, default: 30_000 }),
});

const uploadOnly = defineOptions(PinterestInputError, {
  /** Time limit of one attempt to upload, in milliseconds. Default: 600,000 (10 minutes). */
  uploadTimeout: milliseconds({ min: 1, default: 600_000 }),
});

/**
 * The options of every flow, in addition to those of every call, which apply to each call to Pinterest that
 * the flow makes. A `signal` ends the flow at any moment.
 */
export interface FlowOptions<R> extends CommonCallOptions, OptionsOf<typeof pollOnly> {
  /** Called for each step. An error that it throws ends the flow, as the `cause` of its error. */
  onProgress?: ((progress: FlowProgress<R>) => void) | undefined;
}

/**
 * {@link FlowOptions} of a flow that also uses storage outside the API. `retry` applies to storage too; its default
 * there is that of a new client.
 */
export interface TransferOptions<R> extends FlowOptions<R>, OptionsOf<typeof storageOnly> {}

/** {@link TransferOptions} of a flow that downloads a file. */
export interface DownloadOptions<R> extends TransferOptions<R>, OptionsOf<typeof downloadOnly> {}

/** {@link TransferOptions} of a flow that uploads a file. */
export interface UploadOptions<R> extends TransferOptions<R>, OptionsOf<typeof uploadOnly> {}

/** The options of a flow that can act for an ad account. */
export const accountOptions = defineOptions(PinterestInputError, {
  /** The ad account to act for. Default: the account of the token. */
  adAccountId: text(),
});

/** The query parameter for {@link accountOptions}. */
export function accountQuery({ adAccountId }: OptionsOf<typeof accountOptions>): {
  ad_account_id?: string;
} {
  return adAccountId === undefined ? {} : { ad_account_id: adAccountId };
}

/** {@link FlowOptions} as a table. */
export const flowOptions = defineOptions(PinterestInputError, {
  ...pollOnly.options,
  ...commonCallOptions.options,
  onProgress: fn<(progress: FlowProgress<JobReference>) => void>(),
});

/** {@link DownloadOptions} as a table. */
export const downloadOptions = defineOptions(PinterestInputError, {
  ...flowOptions.options,
  ...storageOnly.options,
  ...downloadOnly.options,
});

/** {@link UploadOptions} as a table. */
export const uploadOptions = defineOptions(PinterestInputError, {
  ...flowOptions.options,
  ...storageOnly.options,
  ...uploadOnly.options,
});

type Parsed<T extends typeof flowOptions> = ParsedOptions<T> & {
  /** The options to pass to each call. */
  readonly call: CommonCallOptions;
  /** Whether storage may be http on loopback: only for a client of a local test server. */
  readonly allowLoopback: boolean;
};

/** {@link FlowOptions} with defaults. */
export type FlowSettings = Parsed<typeof flowOptions>;

/** {@link DownloadOptions} with defaults. */
export type DownloadSettings = Parsed<typeof downloadOptions>;

/** {@link UploadOptions} with defaults. */
export type UploadSettings = Parsed<typeof uploadOptions>;

/**
 * Checks the client and the options of a flow.
 *
 * @throws PinterestInputError, or PinterestConfigurationError for the limits of calls.
 */
export function parseFlowOptions<T extends typeof flowOptions>(
  table: T,
  pinterest: unknown,
  given: unknown,
): Parsed<T> {
  assertClient(pinterest);
  const parsed = parseOptions(table, given);
  const { pollInterval, maxPollInterval } = parsed;
  return {
    ...parsed,
    maxPollInterval: Math.max(pollInterval, maxPollInterval),
    call: pickOptions(commonCallOptions, given ?? {}),
    allowLoopback: isLoopback(pinterest.baseUrl),
  };
}

function assertClient(pinterest: unknown): asserts pinterest is FlowClient {
  const { get, post, patch } = (pinterest ?? {}) as Partial<FlowClient>;
  if ([get, post, patch].every((method) => typeof method === "function")) return;
  throw new PinterestInputError("pinterest", "expected a client, such as new Pinterest(options)");
}

/** Whether a URL is http on loopback. */
export function isLoopback(url: unknown): boolean {
  if (typeof url !== "string" || !URL.canParse(url)) return false;
  const { protocol, hostname } = new URL(url);
  return protocol === "http:" && isLoopbackHost(hostname);
}

/** Checks the form of an id in the path. */
export function assertId(field: string, id: unknown): asserts id is string {
  if ((typeof id === "string" && id !== "") || Number.isSafeInteger(id)) return;
  throw new PinterestInputError(field, "expected an id, as a string");
}

/** Checks that a request is a plain object. */
export function assertRequest(field: string, request: unknown): asserts request is object {
  if (isPlainObject(request)) return;
  throw new PinterestInputError(field, "expected a plain object");
}
