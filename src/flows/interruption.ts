import { PinterestJobError } from "./job-error.js";
import type { JobReference } from "./references.js";

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
