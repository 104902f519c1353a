import { PinterestApiError } from "../errors/api-error.js";
import { PinterestConnectionError } from "../errors/connection-error.js";
import { PinterestTimeoutError } from "../errors/timeout-error.js";
import { pause } from "../transport/pause.js";
import { interruption } from "./interruption.js";
import { PinterestJobError } from "./job-error.js";
import type { FlowSettings } from "./options.js";
import type { JobReference } from "./references.js";

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
