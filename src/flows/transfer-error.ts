import { PinterestError } from "../errors/pinterest-error.js";

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
