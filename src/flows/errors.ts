import { PinterestError } from "../errors/index.js";
import type { JobReference } from "./customer-lists.js";
import { race } from "./job.js";

/**
 * A file that Pinterest made is not what its format demands; it may have been cut short. What it held
 * before that place was given out. The message tells the place and the rule, and nothing of the content.
 *
 * @example
 * if (error.cause instanceof PinterestFileError) console.error(error.cause.format, error.cause.line);
 */
export class PinterestFileError extends PinterestError {
  static {
    this.prototype.name = "PinterestFileError";
  }

  readonly format: "CSV" | "JSON" | "text";
  /** The line of the file, from 1: that at which the record begins. */
  readonly line: number;

  constructor(format: PinterestFileError["format"], line: number, rule: string) {
    super(`line ${line} of the ${format} file: ${rule}`);
    this.format = format;
    this.line = line;
  }
}

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

/** What ended a transfer. */
export interface FailedTransfer {
  readonly transfer: "download" | "upload";
  /** In words. */
  readonly what: string;
  readonly status?: number | undefined;
  readonly code?: string | undefined;
  readonly cause?: unknown;
}

/**
 * A file did not come from, or go to, the address outside the API that Pinterest named. The address is not
 * told: who knows it may use it.
 *
 * @example
 * if (error.cause instanceof PinterestTransferError) console.error(error.cause.status, error.cause.code);
 */
export class PinterestTransferError extends PinterestError {
  static {
    this.prototype.name = "PinterestTransferError";
  }

  readonly transfer: "download" | "upload";
  /** The HTTP status, where there was an answer. */
  readonly status: number | undefined;
  /** The storage's word for the error, such as `EntityTooLarge`, where it gave one. */
  readonly code: string | undefined;

  constructor({ transfer, what, status, code, cause }: FailedTransfer) {
    super(`the ${transfer} ${what}`, cause === undefined ? undefined : { cause });
    this.transfer = transfer;
    this.status = status;
    this.code = code;
  }
}

/** Milliseconds, and characters, that are given to what storage says of an error. */
const patience = 5_000;

const most = 16_384;

/**
 * The error of an answer other than 2xx. Storage tells its errors in XML, of which no more than the code is
 * told on: the rest may hold signatures.
 * https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html
 */
export async function storageErrorOf(
  transfer: FailedTransfer["transfer"],
  response: Response,
  signal: AbortSignal | undefined,
): Promise<PinterestTransferError> {
  const { status, type } = response;
  // A browser tells no status of a redirect that it does not follow.
  if (type === "opaqueredirect" || (status >= 300 && status < 400)) {
    const what = "was redirected to another address, which is not followed";
    return new PinterestTransferError({ transfer, what, status });
  }
  const text = await race(readStart(response), { ms: patience, signal }).catch(() => "");
  const code = /<Code>(\w{1,100})<\/Code>/.exec(text)?.[1];
  const what = `was answered ${status}${code === undefined ? "" : `, ${code}`}`;
  return new PinterestTransferError({ transfer, what, status, code });
}

async function readStart({ body }: Response): Promise<string> {
  if (!body) return "";
  const reader = (body as ReadableStream<Uint8Array>).getReader();
  const decoder = new TextDecoder();
  let text = "";
  for (;;) {
    const { done, value } = await reader.read();
    if (done || text.length > most) return text;
    text += decoder.decode(value, { stream: true });
  }
}
