import { PinterestApiError } from "../errors/api-error.js";
import { PinterestConnectionError } from "../errors/connection-error.js";
import { PinterestTimeoutError } from "../errors/timeout-error.js";
import { pause } from "../transport/pause.js";
import { interruption } from "./interruption.js";
import { PinterestJobError } from "./job-error.js";
import type { FlowSettings } from "./options.js";
import type { JobReference } from "./references.js";

/** Something that Pinterest works at, and how to ask how far it is. */
export interface Job<A, R extends JobReference> {
  /** What it is, such as `report`. */
  readonly name: string;
  readonly resume: R;
  /** What the caller may do once Pinterest has given it up. */
  readonly remedy: string;
  /** Whether it was submitted just now: asking at once would be of no use. */
  readonly isNew: boolean;
  ask(): Promise<A>;
  statusOf(answer: A): string | undefined;
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
 * Asks Pinterest until a job is done, and resolves with the answer that says so. Pauses longer and longer,
 * from `pollInterval` to `maxPollInterval`, at random within that; asks a last time when `maxWait` is over.
 * An asking that fails in a way that may pass does not end the job. Throws a {@link PinterestJobError}.
 */
export async function poll<A, R extends JobReference>(
  job: Job<A, R>,
  settings: FlowSettings<R>,
): Promise<A> {
  const { name, resume, remedy } = job;
  const { maxWait, onProgress, call } = settings;
  const start = performance.now();
  let status: string | undefined;
  let missed: unknown;
  let misses = 0;
  for (let polls = 0; ; polls++) {
    if (polls > 0 || job.isNew) {
      const elapsed = performance.now() - start;
      const left = maxWait - elapsed;
      if (left <= 0) {
        const what = `Pinterest was not done within maxWait of ${maxWait} ms${tell(status)}.`;
        const reason = "unfinished";
        throw new PinterestJobError({ job: name, reason, what, status, resume, cause: missed });
      }
      const planned = Math.max(nextPause(polls, settings, Math.random()), askedBy(missed));
      const delay = Math.min(left, planned);
      onProgress?.({ phase: "waiting", resume, status, polls, elapsed, delay });
      await pause(delay, call.signal).catch((error: unknown) => {
        throw interruption(error, job, call.signal, status);
      });
    }
    let answer: A;
    try {
      answer = await job.ask();
      missed = undefined;
      misses = 0;
    } catch (error) {
      if (!mayPass(error) || ++misses > mostMisses) {
        throw interruption(error, job, call.signal, status);
      }
      missed = error;
      continue;
    }
    status = job.statusOf(answer);
    const end = ends.get(status?.toUpperCase());
    if (end === "failed") {
      const what = `Pinterest gave it up${tell(status)}. ${remedy}`;
      throw new PinterestJobError({ job: name, reason: "failed", what, status, answer });
    }
    if (end === "done") {
      const elapsed = performance.now() - start;
      onProgress?.({ phase: "finished", resume, status, polls: polls + 1, elapsed });
      return answer;
    }
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
