import type { CommonCallOptions } from "../call/options.js";
import { interruption } from "./interruption.js";
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
