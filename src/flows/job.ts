import {
  PinterestApiError,
  PinterestConnectionError,
  PinterestTimeoutError,
} from "../errors/index.js";
import type { CommonCallOptions } from "../options.js";
import { readProperty } from "../redact.js";
import { pause } from "../transport/wait.js";
import type { FileItem } from "./csv.js";
import { type EndedJob, type JobEnd, type JobReference, PinterestJobError } from "./errors.js";
import { type FileExpectations, readItems } from "./files.js";
import {
  type DownloadSettings,
  type FlowClient,
  type FlowSettings,
  assertId,
  assertRequest,
  downloadOptions,
  parseFlowOptions,
} from "./options.js";

/** A kind of job. */
export interface JobKind {
  /** Its name in errors, such as `report`. */
  readonly name: string;
  /** What to do after the job failed, as a sentence. */
  readonly remedy: string;
  /** The field of Pinterest's answers that has its status, such as `report_status`. */
  readonly statusField: string;
}

/** A job that is started by a request, and then identified by an id. */
export interface SubmittableJob<Q, R extends JobReference> extends JobKind {
  /** The field with the id, in the answer to the request and in the reference. */
  readonly key: string & keyof R;
  submit(request: Q, call: CommonCallOptions): Promise<unknown>;
}

/** A job that Pinterest has accepted. */
export interface Job<T, R extends JobReference> extends JobKind {
  readonly resume: R;
  /** Whether it was just submitted, so that the first poll should wait. */
  readonly isNew: boolean;
  ask(): Promise<T>;
}

/** A job whose result is a file. */
export interface FileJob<Q, R extends JobReference> extends SubmittableJob<Q, R> {
  /** The field of Pinterest's answers that has the URL of the file. */
  readonly urlField: string;
  ask(reference: R, call: CommonCallOptions): Promise<unknown>;
  /** The expectations of the file, derived from the request as far as it is known. */
  expect?(request: Partial<Q>): FileExpectations;
}

/** A finished job, and the expectations of its file. */
export interface FinishedJob<R extends JobReference> extends JobKind {
  readonly resume: R;
  readonly urlField: string;
  readonly answer: unknown;
  readonly expected?: FileExpectations | undefined;
}

/** The arguments of a flow that ends with a file. */
export interface FileFlow<Q, R extends JobReference> {
  readonly pinterest: FlowClient;
  /** Arguments that are ids, by name. */
  readonly ids?: Readonly<Record<string, string>>;
  readonly request: Q | R;
  /** The caller's options, not checked yet, and the table to check them against. */
  readonly options: unknown;
  readonly table?: typeof downloadOptions;
}

/** Submits or resumes a job, waits until its file is ready, and yields the items of the file. */
export async function* followFile<Q extends object, R extends JobReference>(
  job: FileJob<Q, R>,
  { pinterest, ids = {}, request, options, table = downloadOptions }: FileFlow<Q, R>,
): AsyncGenerator<FileItem, void, undefined> {
  const settings = parseFlowOptions(table, pinterest, options);
  for (const [name, id] of Object.entries(ids)) assertId(name, id);
  const { resume, isNew } = await submit(job, request, settings);
  const ask = () => job.ask(resume, settings.call);
  const answer = await poll({ ...job, resume, isNew, ask }, settings);
  const expected = job.expect?.(request as Partial<Q>);
  yield* readJobFile({ ...job, resume, answer, expected }, settings);
}

/** Yields the items of the file of a finished job. */
export async function* readJobFile<R extends JobReference>(
  { name: job, resume, answer, statusField, urlField, expected }: FinishedJob<R>,
  settings: DownloadSettings,
): AsyncGenerator<FileItem, void, undefined> {
  const { onProgress, signal } = settings;
  const status = String(responseField(answer, statusField));
  const url = responseField(answer, urlField);
  if (typeof url !== "string" || url === "") {
    const what = `Pinterest finished the job, but its response has no ${urlField}.`;
    throw new PinterestJobError({ job, reason: "interrupted", what, status, resume, answer });
  }
  const onBytes = (bytes: number) => onProgress?.({ phase: "downloading", resume, bytes });
  try {
    yield* readItems(url, settings, { ...expected, size: announcedSize(answer), onBytes });
  } catch (error) {
    throw toJobError(error, { job, resume, status, signal });
  }
}

/** The size of the file that Pinterest announced, if it did. */
function announcedSize(answer: unknown): number | undefined {
  const size = responseField(answer, "size");
  return typeof size === "number" ? size : undefined;
}

/** Submits a job, unless the request is a reference to one that was submitted before. */
export async function submit<Q extends object, R extends JobReference>(
  job: SubmittableJob<Q, R>,
  request: Q | R,
  settings: FlowSettings,
): Promise<{ readonly resume: R; readonly isNew: boolean }> {
  const { name, remedy, key, statusField } = job;
  if (isReference(request, key)) return { resume: request, isNew: false };
  const answer = await job.submit(request, settings.call);
  const id = parseId(responseField(answer, key));
  if (id === undefined) {
    const what = `Pinterest's answer has no ${key}. ${remedy}`;
    const said = responseField(answer, statusField);
    const status = typeof said === "string" ? said : undefined;
    throw new PinterestJobError({ job: name, reason: "failed", what, status, answer });
  }
  const resume = { [key]: id } as unknown as R;
  reportSubmitted(name, resume, settings);
  return { resume, isNew: true };
}

/**
 * Whether a request is a reference to a job.
 *
 * @throws PinterestInputError that names the argument if it is neither.
 */
export function isReference<R extends JobReference>(
  request: object,
  key: string & keyof R,
  argument = "request",
): request is R {
  assertRequest(argument, request);
  const id = readProperty(request, key);
  if (id === undefined) return false;
  assertId(`${argument}.${key}`, id);
  return true;
}

/** Reports that Pinterest accepted a job. If the listener throws, the error has the reference. */
export function reportSubmitted(
  job: string,
  resume: JobReference,
  { onProgress, signal }: FlowSettings,
): void {
  try {
    onProgress?.({ phase: "submitted", resume });
  } catch (error) {
    throw toJobError(error, { job, resume, signal });
  }
}

/** Reads a field of a response, or of its `data`, in which some responses wrap their fields. */
export function responseField(answer: unknown, field: string): unknown {
  return readProperty(answer, field) ?? readProperty(readProperty(answer, "data"), field);
}

/** Parses an id in a response; a number becomes a string. */
export function parseId(value: unknown): string | undefined {
  if (Number.isSafeInteger(value)) return String(value);
  return typeof value === "string" && value !== "" ? value : undefined;
}

/** The statuses of all kinds of jobs, in upper case. */
const runningStatuses = new Set(
  "IN_PROGRESS NOT_STARTED PAUSED PROCESSING REGISTERED RUNNING UPLOADING".split(" "),
);
const doneStatuses = new Set("COMPLETED FINISHED READY SUCCEEDED TOO_SMALL".split(" "));
const failedStatuses = new Set("CANCELLED DOES_NOT_EXIST EXPIRED FAILED".split(" "));

/** How many polls in a row may fail temporarily, each after the retries of its call. */
const mostFailures = 3;

/**
 * Polls a job until it is done; resolves with the last response. Pauses grow from `pollInterval` to `maxPollInterval`,
 * with jitter; the last poll is when `maxWait` is over. Temporary failures of a poll are retried. An unknown status
 * counts as running.
 *
 * @throws PinterestJobError
 */
export async function poll<T, R extends JobReference>(
  job: Job<T, R>,
  settings: FlowSettings,
): Promise<T> {
  const { name, resume, statusField } = job;
  const { maxWait, onProgress, signal } = settings;
  const start = performance.now();
  const unknownStatuses = new Set<string>();
  let status: string | undefined;
  let failure: unknown;
  let failures = 0;
  const errorOf = (reason: JobEnd, what: string, details: Partial<EndedJob>) =>
    new PinterestJobError({ job: name, reason, what, status, ...details });
  try {
    for (let polls = 0; ; polls++) {
      if (polls > 0 || job.isNew) {
        const elapsed = performance.now() - start;
        const left = maxWait - elapsed;
        if (left <= 0 && polls > 0) {
          const what = `Pinterest did not finish the job within maxWait, ${maxWait} ms${describeStatus(status)}.`;
          throw errorOf("unfinished", what, { resume, cause: failure });
        }
        const planned = nextPause(polls, settings, Math.random());
        const delay = Math.max(0, Math.min(left, Math.max(planned, retryAfterOf(failure))));
        onProgress?.({ phase: "waiting", resume, status, polls, elapsed, delay });
        await pause(delay, signal);
      }
      let answer: T;
      try {
        answer = await job.ask();
      } catch (error) {
        if (!isTransientPollError(error) || ++failures > mostFailures) throw error;
        failure = error;
        continue;
      }
      failure = undefined;
      failures = 0;
      const found = responseField(answer, statusField);
      if (typeof found !== "string" || found === "") {
        const what = `Pinterest's answer has no ${statusField}.`;
        throw errorOf("interrupted", what, { resume, answer });
      }
      status = found;
      const known = status.toUpperCase();
      if (failedStatuses.has(known)) {
        const what = `Pinterest ended the job without a result${describeStatus(status)}. ${job.remedy}`;
        throw errorOf("failed", what, { answer });
      }
      if (doneStatuses.has(known)) {
        const elapsed = performance.now() - start;
        onProgress?.({ phase: "finished", resume, status, polls: polls + 1, elapsed });
        return answer;
      }
      if (!runningStatuses.has(known) && !unknownStatuses.has(status)) {
        unknownStatuses.add(status);
        onProgress?.({ phase: "unknown-status", resume, status });
      }
    }
  } catch (error) {
    throw toJobError(error, { job: name, resume, status, signal });
  }
}

function describeStatus(status: string | undefined): string {
  return status === undefined ? "" : ` (status ${status})`;
}

/** Milliseconds until the next poll: from `pollInterval` to a maximum that doubles with each poll. */
export function nextPause(
  polls: number,
  { pollInterval, maxPollInterval }: Pick<FlowSettings, "pollInterval" | "maxPollInterval">,
  random: number,
): number {
  const longest = Math.min(maxPollInterval, pollInterval * 2 ** polls);
  return pollInterval + random * (longest - pollInterval);
}

function retryAfterOf(error: unknown): number {
  return error instanceof PinterestApiError ? (error.retryAfterMs ?? 0) : 0;
}

/** Whether an error is temporary, so that the next poll may succeed. */
function isTransientPollError(error: unknown): boolean {
  if (error instanceof PinterestApiError) {
    return error.status >= 500 || error.status === 429 || error.status === 408;
  }
  return error instanceof PinterestConnectionError || error instanceof PinterestTimeoutError;
}

/** The job during which an error occurred. */
export interface JobContext {
  readonly job: string;
  readonly resume?: JobReference | undefined;
  readonly status?: string | undefined;
  readonly signal: AbortSignal | undefined;
}

/** Wraps an error or an abort that occurred during a job. */
export function toJobError(
  error: unknown,
  { job, resume, status, signal }: JobContext,
): PinterestJobError {
  if (error instanceof PinterestJobError) return error;
  if (signal?.aborted) {
    const cause: unknown = signal.reason;
    const what = "the signal aborted it.";
    return new PinterestJobError({ job, reason: "aborted", what, status, resume, cause });
  }
  const message =
    error instanceof Error ? error.message : "a value that is not an Error was thrown";
  const what = message.replace(/[.!?]?$/, ".");
  return new PinterestJobError({ job, reason: "interrupted", what, status, resume, cause: error });
}
