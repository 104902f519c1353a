import { PinterestError } from "../errors/pinterest-error.js";
import type { JobReference } from "./references.js";

/**
 * Why a flow ended without its result: `failed`, Pinterest itself gave the job up; `unfinished`, Pinterest
 * was not done within `maxWait`; `aborted`, the caller's signal; `interrupted`, a call or a transfer of the
 * flow failed, which `cause` tells.
 */
export type JobEnd = "failed" | "unfinished" | "aborted" | "interrupted";

/** What a {@link PinterestJobError} tells. */
export interface EndedJob {
  readonly job: string;
  readonly reason: JobEnd;
  /** In words, what is wrong and what to do. */
  readonly what: string;
  readonly status?: string | undefined;
  readonly resume?: JobReference | undefined;
  readonly answer?: unknown;
  readonly cause?: unknown;
}

/**
 * A flow of several calls ended after Pinterest had taken the job, and before the result was there. What
 * goes wrong earlier is the error of the call that did. Where `resume` is set, the job can be taken up
 * again: give it to the same function in place of the request.
 *
 * @example
 * if (error instanceof PinterestJobError && error.reason === "unfinished") saveForLater(error.resume);
 */
export class PinterestJobError extends PinterestError {
  static {
    this.prototype.name = "PinterestJobError";
  }

  /** What was under way, such as `report`. */
  readonly job: string;
  /** Why it ended. */
  readonly reason: JobEnd;
  /** Pinterest's own word for how far it was when last asked, such as `IN_PROGRESS`. */
  readonly status: string | undefined;
  /** What takes the job up again; `undefined` where nothing does. */
  readonly resume: JobReference | undefined;
  readonly #answer: unknown;

  constructor({ job, reason, what, status, resume, answer, cause }: EndedJob) {
    const taken = resume === undefined ? "" : " It can be taken up again with `resume`.";
    super(`${job}: ${what}${taken}`, cause === undefined ? undefined : { cause });
    this.job = job;
    this.reason = reason;
    this.status = status;
    this.resume = resume;
    this.#answer = answer;
  }

  /** What Pinterest answered, where it gave the job up. No log shows it: it may hold addresses of files. */
  answer(): unknown {
    return this.#answer;
  }
}
