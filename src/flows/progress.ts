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
