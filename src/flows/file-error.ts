import { PinterestError } from "../errors/pinterest-error.js";

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
