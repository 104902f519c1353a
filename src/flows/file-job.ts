import type { CommonCallOptions } from "../call/options.js";
import { interruption } from "./interruption.js";
import { readItems, type FileItem } from "./items.js";
import { PinterestJobError } from "./job-error.js";
import { readFlowOptions, type DownloadOptions, type FlowSettings } from "./options.js";
import { poll, type JobState } from "./poll.js";
import type { JobReference } from "./references.js";
import { submit, type Submittable } from "./submit.js";

/** How far Pinterest is with a file, and where the file is once it is done. */
export interface FileState extends JobState {
  readonly url: string | null | undefined;
}

/** A job of Pinterest's whose result is a file: the calls that make it one kind or another. */
export interface FileJob<Q, R extends JobReference> extends Submittable<Q, R> {
  ask(reference: R, call: CommonCallOptions): Promise<FileState>;
}

/** Submits a job or takes one up, waits until the file is there, and yields what `pick` makes of its items. */
export async function* followFile<Q extends object, R extends JobReference, T>(
  job: FileJob<Q, R>,
  request: Q | R,
  options: DownloadOptions<R> = {},
  pick: (item: FileItem) => T,
): AsyncGenerator<T, void, undefined> {
  const settings = readFlowOptions(options);
  const { name, remedy } = job;
  const { resume, isNew } = await submit(job, request, settings);
  const ask = () => job.ask(resume, settings.call);
  const state = await poll({ name, remedy, resume, isNew, ask }, settings);
  yield* openFile({ name, resume, state }, settings, pick);
}

/** A job that Pinterest is done with. */
export interface FinishedFileJob<R extends JobReference> {
  readonly name: string;
  readonly resume: R;
  readonly state: FileState;
}

/** Yields what `pick` makes of the items of a job's file; an error is the job's. */
export async function* openFile<R extends JobReference, T>(
  { name: job, resume, state: { status, url } }: FinishedFileJob<R>,
  settings: FlowSettings<R>,
  pick: (item: FileItem) => T,
): AsyncGenerator<T, void, undefined> {
  if (!url) {
    const what = "Pinterest was done, and named no address of a file.";
    throw new PinterestJobError({ job, reason: "interrupted", what, status, resume });
  }
  const { onProgress, call } = settings;
  const onBytes = (bytes: number) => onProgress?.({ phase: "downloading", resume, bytes });
  try {
    for await (const item of readItems(url, settings, onBytes)) yield pick(item);
  } catch (error) {
    throw interruption(error, { name: job, resume }, call.signal, status);
  }
}
