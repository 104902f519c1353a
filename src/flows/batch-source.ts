import type { RecordBatch } from "./customer-records.js";
import { interruption } from "./interruption.js";
import { PinterestJobError } from "./job-error.js";
import { race } from "./race.js";
import type { JobReference } from "./references.js";

/** The job that records are for. */
export interface SourceOf {
  readonly name: string;
  readonly resume?: JobReference;
}

/**
 * The next batch of records, or an abort while their source, which may be slow, is still at it. What a source
 * that fails says of itself may be personal, and is the `cause` alone.
 */
export async function nextBatch(
  batches: AsyncGenerator<RecordBatch, void, undefined>,
  { name, resume }: SourceOf,
  signal: AbortSignal | undefined,
): Promise<RecordBatch | undefined> {
  try {
    const { done, value } = await race(batches.next(), { signal });
    return done ? undefined : value;
  } catch (cause) {
    if (signal?.aborted) throw interruption(cause, { name, resume }, signal);
    const what = "its records could not be read.";
    throw new PinterestJobError({ job: name, reason: "interrupted", what, resume, cause });
  }
}

/** Lets go of the source of records; one that is still at its next is not waited for. */
export function closeSource(batches: AsyncGenerator<RecordBatch, void, undefined>): void {
  batches.return().catch(() => undefined);
}
