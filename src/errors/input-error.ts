import { PinterestError } from "./pinterest-error.js";

/**
 * What a call was given breaks a rule of the API. Thrown before any byte is sent. The message names
 * the field, the rule and what to do, and never repeats the value.
 *
 * @example
 * await pinterest.get("/boards/{board_id}", { path: { board_id: ".." } }); // throws, field "path.board_id"
 */
export class PinterestInputError extends PinterestError {
  static {
    this.prototype.name = "PinterestInputError";
  }

  /** Where the value stands, such as `path.board_id` or `events[3].event_time`. */
  readonly field: string;

  constructor(field: string, rule: string) {
    super(`${field}: ${rule}`);
    this.field = field;
  }
}
