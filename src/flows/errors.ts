import { PinterestError } from "../errors/index.js";

/** Resumes a report. */
export interface ReportReference {
  readonly token: string;
}

/** Resumes an export of leads. */
export interface LeadsReference {
  readonly leads_export_id: string;
}

/** Resumes a bulk request. */
export interface BulkReference {
  readonly request_id: string;
}

/** Resumes a batch of catalog items. */
export interface ItemsBatchReference {
  readonly batch_id: string;
}

/** Resumes a media upload whose file was sent. */
export interface MediaReference {
  readonly media_id: string;
}

/** Resumes a customer list: pass both fields to `updateCustomerList`, with the same records. */
export interface CustomerListReference {
  readonly customer_list_id: string;
  /** How many records, from the first, were already sent. */
  readonly skip: number;
}

/** Resumes a customer list upload whose parts were sent. */
export interface CustomerListUploadReference {
  readonly customer_list_id: string;
  readonly customer_list_upload_id: string;
}

/** Resumes a job of any kind. */
export type JobReference =
  | ReportReference
  | LeadsReference
  | BulkReference
  | ItemsBatchReference
  | MediaReference
  | CustomerListReference
  | CustomerListUploadReference;

/**
 * A downloaded file is not valid CSV or JSON: it is empty, truncated, damaged, or something else, such as an HTML
 * page. Items before the error were valid. The message has the line and the rule, but never the content.
 *
 * @example
 * const cause = error instanceof PinterestJobError ? error.cause : error;
 * if (cause instanceof PinterestFileError) console.error(cause.format, cause.line);
 */
export class PinterestFileError extends PinterestError {
  override get name(): string {
    return "PinterestFileError";
  }

  /** The format that the file was parsed as; `text` before it is known. */
  readonly format: "CSV" | "JSON" | "text";
  /** The line where the invalid record begins, from 1. */
  readonly line: number;

  constructor(format: PinterestFileError["format"], line: number, rule: string) {
    super(`line ${line} of the ${format} file: ${rule}`);
    this.format = format;
    this.line = line;
  }
}

/**
 * Why a flow ended without a result:
 * - `failed`: Pinterest ended the job without a result.
 * - `unfinished`: Pinterest did not finish within `maxWait`.
 * - `aborted`: the `signal` aborted.
 * - `interrupted`: a call or a transfer failed, see `cause`, or Pinterest's response was unusable, see `answer()`.
 */
export type JobEnd = "failed" | "unfinished" | "aborted" | "interrupted";

/** The parts of a {@link PinterestJobError}. */
export interface EndedJob {
  readonly job: string;
  readonly reason: JobEnd;
  /** What went wrong and what to do, in sentences. */
  readonly what: string;
  readonly status?: string | undefined;
  readonly resume?: JobReference | undefined;
  readonly answer?: unknown;
  readonly cause?: unknown;
}

/**
 * A flow failed after Pinterest accepted its job; before that, flows throw the error of the failed call. If `resume`
 * is set, pass it to the same function in place of the request to continue; for a customer list, see
 * {@link CustomerListReference}.
 *
 * @example
 * if (error instanceof PinterestJobError && error.reason === "unfinished") saveForLater(error.resume);
 */
export class PinterestJobError extends PinterestError {
  override get name(): string {
    return "PinterestJobError";
  }

  /** The kind of job, such as `report`. */
  readonly job: string;
  readonly reason: JobEnd;
  /** The last status that Pinterest reported, such as `IN_PROGRESS`. */
  readonly status: string | undefined;
  /** Resumes the job; `undefined` if it cannot be resumed. */
  readonly resume: JobReference | undefined;
  readonly #answer: unknown;

  constructor({ job, reason, what, status, resume, answer, cause }: EndedJob) {
    super(`${job}: ${what}${resumeHint(resume)}`, cause === undefined ? undefined : { cause });
    this.job = job;
    this.reason = reason;
    this.status = status;
    this.resume = resume;
    this.#answer = answer;
  }

  /**
   * Pinterest's last response, if the job failed or the response was unusable. It is a function so that logs do not
   * print it, since it may contain signed URLs.
   */
  answer(): unknown {
    return this.#answer;
  }
}

function resumeHint(resume: JobReference | undefined): string {
  if (resume === undefined) return "";
  return "skip" in resume
    ? " Pass the same records to updateCustomerList, with the `customer_list_id` and `skip` of `resume`, to continue."
    : " Pass `resume` in place of the request to continue.";
}

/** The parts of a {@link PinterestTransferError}. */
export interface FailedTransfer {
  readonly transfer: "download" | "upload";
  /** What went wrong, as the end of a sentence. */
  readonly what: string;
  readonly status?: number | undefined;
  readonly code?: string | undefined;
  readonly cause?: unknown;
}

/**
 * A download from, or upload to, the storage URL that Pinterest returned failed. The error does not contain the URL,
 * since anyone who has a signed URL can use it.
 *
 * @example
 * const cause = error instanceof PinterestJobError ? error.cause : error;
 * if (cause instanceof PinterestTransferError) console.error(cause.status, cause.code);
 */
export class PinterestTransferError extends PinterestError {
  override get name(): string {
    return "PinterestTransferError";
  }

  readonly transfer: "download" | "upload";
  /** The HTTP status, if storage answered. */
  readonly status: number | undefined;
  /** The storage's error code, such as `EntityTooLarge`, if it sent one. */
  readonly code: string | undefined;

  constructor({ transfer, what, status, code, cause }: FailedTransfer) {
    super(`the ${transfer} ${what}`, cause === undefined ? undefined : { cause });
    this.transfer = transfer;
    this.status = status;
    this.code = code;
  }
}
