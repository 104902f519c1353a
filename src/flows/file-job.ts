import type { CommonCallOptions } from "../call/options.js";
import { interruption } from "./interruption.js";
import { readItems, type FileItem } from "./items.js";
import { readFlowOptions, type DownloadOptions, type FlowSettings } from "./options.js";
import { poll } from "./poll.js";
import type { JobReference } from "./references.js";
import { submit } from "./submit.js";

/** How far Pinterest is with a file, and where the file is once it is done. */
export interface FileState {
  readonly status: string | undefined;
  readonly url: string | null | undefined;
}

/** A job of Pinterest's whose result is a file: the calls that make it one kind or another. */
export interface FileJob<Q, R extends JobReference> {
  /** What it is, such as `report`. */
  readonly name: string;
  readonly remedy: string;
  /** The field of the reference. */
  readonly key: string & keyof R;
  submit(request: Q, call: CommonCallOptions): Promise<object | undefined>;
  ask(reference: R, call: CommonCallOptions): Promise<FileState>;
}

/** Submits a job or takes one up, waits until the file is there, and yields its items. */
export async function* followFile<Q extends object, R extends JobReference>(
  job: FileJob<Q, R>,
  request: Q | R,
  options: DownloadOptions<R> = {},
): AsyncGenerator<FileItem, void, undefined> {
  const settings = readFlowOptions(options);
  const { resume, isNew } = await submit(job, request, settings);
  const { name, remedy } = job;
  const { url, status } = await poll(
    {
      name,
      remedy,
      resume,
      isNew,
      ask: () => job.ask(resume, settings.call),
      statusOf: (state) => state.status,
    },
    settings,
  );
  yield* openFile({ name, resume, status }, url, settings);
}

/** Yields the items of a job's file; an error is the job's. */
export async function* openFile<R extends JobReference>(
  { name, resume, status }: { name: string; resume: R; status: string | undefined },
  url: string | null | undefined,
  settings: FlowSettings<R>,
): AsyncGenerator<FileItem, void, undefined> {
  const { onProgress, call } = settings;
  try {
    if (!url) throw new Error("Pinterest was done, and named no address of a file");
    yield* readItems(url, settings, (bytes) =>
      onProgress?.({ phase: "downloading", resume, bytes }),
    );
  } catch (error) {
    throw interruption(error, { name, resume }, call.signal, status);
  }
}
