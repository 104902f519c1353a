import {
  PinterestApiError,
  PinterestConnectionError,
  PinterestTimeoutError,
} from "../errors/index.js";
import type { CommonCallOptions } from "../options.js";
import { onAbort, pause } from "../transport/wait.js";
import type { JobReference } from "./customer-lists.js";
import { PinterestJobError } from "./errors.js";
import type { FlowSettings } from "./options.js";

/** The job that an error ends. */
export interface InterruptedJob {
  readonly name: string;
  readonly resume?: JobReference | undefined;
}

/** An error, or an abort, that came while a job was under way, as the error of the job. */
export function interruption(
  error: unknown,
  { name: job, resume }: InterruptedJob,
  signal?: AbortSignal,
  status?: string,
): PinterestJobError {
  if (error instanceof PinterestJobError) return error;
  if (signal?.aborted) {
    const what = "was aborted by its signal.";
    const cause: unknown = signal.reason;
    return new PinterestJobError({ job, reason: "aborted", what, status, resume, cause });
  }
  const said = error instanceof Error ? error.message : "something that is no error was thrown";
  const what = said.replace(/[.!?]?$/, ".");
  return new PinterestJobError({ job, reason: "interrupted", what, status, resume, cause: error });
}

/** How far Pinterest is with a job. */
export interface JobState {
  /** In Pinterest's own word. */
  readonly status: string | undefined;
  /** All that Pinterest answered. */
  readonly answer: unknown;
}

/** Something that Pinterest works at, and how to ask how far it is. */
export interface Job<S extends JobState, R extends JobReference> {
  /** What it is, such as `report`. */
  readonly name: string;
  readonly resume: R;
  /** What the caller may do once Pinterest has given it up. */
  readonly remedy: string;
  /** Whether it was submitted just now: asking at once would be of no use. */
  readonly isNew: boolean;
  ask(): Promise<S>;
}

/** How the document's jobs end, in Pinterest's own words. Anything else is still under way. */
const ends = new Map<string | undefined, "done" | "failed">([
  ["FINISHED", "done"],
  ["SUCCEEDED", "done"],
  ["COMPLETED", "done"],
  ["READY", "done"],
  ["TOO_SMALL", "done"],
  ["FAILED", "failed"],
  ["EXPIRED", "failed"],
  ["CANCELLED", "failed"],
  ["DOES_NOT_EXIST", "failed"],
]);

/** Askings in a row that may fail in a way that may pass, each after the retries of its call. */
const mostMisses = 3;

/**
 * Asks Pinterest until a job is done, and resolves with the state that says so. Pauses longer and longer,
 * from `pollInterval` to `maxPollInterval`, at random within that; asks a last time when `maxWait` is over.
 * An asking that fails in a way that may pass does not end the job. Throws a {@link PinterestJobError}.
 */
export async function poll<S extends JobState, R extends JobReference>(
  job: Job<S, R>,
  settings: FlowSettings<R>,
): Promise<S> {
  const { name, resume, remedy, isNew } = job;
  const { maxWait, onProgress, call } = settings;
  const start = performance.now();
  let status: string | undefined;
  let missed: unknown;
  let misses = 0;
  try {
    for (let polls = 0; ; polls++) {
      if (polls > 0 || isNew) {
        const elapsed = performance.now() - start;
        const left = maxWait - elapsed;
        if (left <= 0) {
          const what = `Pinterest was not done within maxWait of ${maxWait} ms${tell(status)}.`;
          const reason = "unfinished";
          throw new PinterestJobError({ job: name, reason, what, status, resume, cause: missed });
        }
        const planned = nextPause(polls, settings, Math.random());
        const delay = Math.min(left, Math.max(planned, askedBy(missed)));
        onProgress?.({ phase: "waiting", resume, status, polls, elapsed, delay });
        await pause(delay, call.signal);
      }
      let state: S;
      try {
        state = await job.ask();
      } catch (error) {
        if (!mayPass(error) || ++misses > mostMisses) throw error;
        missed = error;
        continue;
      }
      missed = undefined;
      misses = 0;
      status = state.status;
      const end = ends.get(status?.toUpperCase());
      if (end === "failed") {
        const what = `Pinterest gave it up${tell(status)}. ${remedy}`;
        const { answer } = state;
        throw new PinterestJobError({ job: name, reason: "failed", what, status, answer });
      }
      if (end === "done") {
        const elapsed = performance.now() - start;
        onProgress?.({ phase: "finished", resume, status, polls: polls + 1, elapsed });
        return state;
      }
    }
  } catch (error) {
    throw interruption(error, job, call.signal, status);
  }
}

function tell(status: string | undefined): string {
  return status === undefined ? "" : `, its status ${status}`;
}

/** Milliseconds to pause: at random between `pollInterval` and that doubled with each asking. */
export function nextPause(
  polls: number,
  { pollInterval, maxPollInterval }: Pick<FlowSettings<never>, "pollInterval" | "maxPollInterval">,
  random: number,
): number {
  const most = Math.min(maxPollInterval, pollInterval * 2 ** polls);
  return pollInterval + random * (most - pollInterval);
}

function askedBy(error: unknown): number {
  return error instanceof PinterestApiError ? (error.retryAfterMs ?? 0) : 0;
}

/** Whether the next asking may fare better. */
function mayPass(error: unknown): boolean {
  if (error instanceof PinterestApiError) {
    return error.status >= 500 || error.status === 429 || error.status === 408;
  }
  return error instanceof PinterestConnectionError || error instanceof PinterestTimeoutError;
}

/** A job that can be submitted, and is known by one field from then on. */
export interface Submittable<Q, R extends JobReference> {
  readonly name: string;
  readonly remedy: string;
  /** The field of the reference, in the answer to the submission too. */
  readonly key: string & keyof R;
  submit(request: Q, call: CommonCallOptions): Promise<object | undefined>;
}

/** A job that Pinterest has. */
export interface Submitted<R> {
  readonly resume: R;
  /** Whether it was submitted just now. */
  readonly isNew: boolean;
}

/** Submits a request, unless it is a reference to a job that was submitted before. */
export async function submit<Q extends object, R extends JobReference>(
  job: Submittable<Q, R>,
  request: Q | R,
  settings: FlowSettings<R>,
): Promise<Submitted<R>> {
  const { name, key, remedy } = job;
  if (isReference(request, key)) return { resume: request, isNew: false };
  const answer = (await job.submit(request, settings.call)) as
    Partial<Record<string, unknown>> | undefined;
  const id = answer?.[key];
  if (typeof id !== "string" || id === "") {
    const what = `Pinterest answered without ${key}. ${remedy}`;
    const said = answer?.report_status;
    const status = typeof said === "string" ? said : undefined;
    throw new PinterestJobError({ job: name, reason: "failed", what, status, answer });
  }
  const resume = { [key]: id } as unknown as R;
  tellSubmitted(name, resume, settings);
  return { resume, isNew: true };
}

/** Tells that Pinterest has a job; an error of the listener does not lose the reference to it. */
export function tellSubmitted<R extends JobReference>(
  name: string,
  resume: R,
  { onProgress, call }: FlowSettings<R>,
): void {
  try {
    onProgress?.({ phase: "submitted", resume });
  } catch (error) {
    throw interruption(error, { name, resume }, call.signal);
  }
}

function isReference<R extends JobReference>(request: object, key: string & keyof R): request is R {
  return typeof (request as Partial<Record<string, unknown>>)[key] === "string";
}

interface ProgressBase<R> {
  /** What takes this job up again: give it to the same function in place of the request. */
  readonly resume: R;
}

/** Pinterest took the job. Keep `resume` where the process may end before the flow does. */
export interface SubmittedProgress<R> extends ProgressBase<R> {
  readonly phase: "submitted";
}

/** Pinterest is not done yet; the flow pauses. */
export interface WaitingProgress<R> extends ProgressBase<R> {
  readonly phase: "waiting";
  /** Pinterest's own word, such as `IN_PROGRESS`, once it was asked. */
  readonly status: string | undefined;
  /** How often Pinterest was asked. */
  readonly polls: number;
  /** Milliseconds since the waiting began. */
  readonly elapsed: number;
  /** Milliseconds until Pinterest is asked again. */
  readonly delay: number;
}

/** Pinterest is done. */
export interface FinishedProgress<R> extends ProgressBase<R> {
  readonly phase: "finished";
  /** Pinterest's own word, such as `FINISHED`. */
  readonly status: string | undefined;
  /** How often Pinterest was asked. */
  readonly polls: number;
  /** Milliseconds since the waiting began. */
  readonly elapsed: number;
}

/** Bytes went to, or came from, an address outside the API. */
export interface TransferProgress<R> extends ProgressBase<R> {
  readonly phase: "uploading" | "downloading";
  /** Bytes so far; while uploading, those that are about to go included, since `fetch` does not tell. */
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
  SubmittedProgress<R> | WaitingProgress<R> | FinishedProgress<R> | TransferProgress<R>;

/** What bounds a piece of work. */
export interface Bounds {
  /** Milliseconds that it may take; without limit where not given. */
  readonly ms?: number;
  readonly signal: AbortSignal | undefined;
  /** The error of work that took too long. */
  late?: () => Error;
}

/**
 * Resolves as work does, unless the time is up or the signal aborts first; rejects then with `late` or the
 * signal's own reason, and leaves the work to itself. Leaves neither timer nor listener behind.
 */
export function race<T>(work: Promise<T>, { ms, signal, late }: Bounds): Promise<T> {
  return new Promise((resolve, reject) => {
    const finish = (): void => {
      clearTimeout(timer);
      stopListening();
    };
    const fail = (error: unknown): void => {
      finish();
      reject(error);
    };
    const abort = (): void => {
      fail(signal?.reason);
    };
    const expire = (): void => {
      fail(late?.());
    };
    const timer = ms === undefined ? undefined : setTimeout(expire, ms);
    const stopListening = onAbort(signal, abort);
    if (signal?.aborted) abort();
    work.then((value) => {
      finish();
      resolve(value);
    }, fail);
  });
}
