import type { CommonCallOptions } from "../call/options.js";
import { PinterestJobError } from "./job-error.js";
import type { FlowSettings } from "./options.js";
import type { JobReference } from "./references.js";

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
  { call, onProgress }: FlowSettings<R>,
): Promise<Submitted<R>> {
  const { name, key, remedy } = job;
  if (isReference(request, key)) return { resume: request, isNew: false };
  const answer = (await job.submit(request, call)) as Readonly<Record<string, unknown>> | undefined;
  const id = answer?.[key];
  if (typeof id !== "string" || id === "") {
    const status = answer?.report_status;
    throw new PinterestJobError({
      job: name,
      reason: "failed",
      what: `Pinterest answered without ${key}. ${remedy}`,
      status: typeof status === "string" ? status : undefined,
      answer,
    });
  }
  const resume = { [key]: id } as unknown as R;
  onProgress?.({ phase: "submitted", resume });
  return { resume, isNew: true };
}

function isReference<R extends JobReference>(request: object, key: string & keyof R): request is R {
  return typeof (request as Partial<Record<string, unknown>>)[key] === "string";
}
