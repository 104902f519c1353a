import type { Json } from "../openapi/document.js";
import type { ChangeKind, Judgement, Level } from "./kinds.js";

/** An operation that reaches the changed place, and in what it sends (`input`) or is answered (`output`). */
export interface Use {
  /** The `operationId`. */
  operation: string;
  /** Method and path: `GET /pins`. */
  route: string;
  as: ("input" | "output")[];
}

/**
 * The places that a change accounts for, as JSON pointers (RFC 6901); each stands for all below it.
 * Lists without an order are pointed into by value: `.../required/name`, `.../enum/"A"` (the value as
 * JSON), `.../parameters/query:name` (or `ref:Name`), `.../security/scheme/scope`.
 */
export interface Pointers {
  old: string[];
  new: string[];
}

/** One line of the report. */
export interface Change {
  kind: ChangeKind;
  /** What changed, in plain words. */
  what: string;
  /** Where: a schema and the way to the field in it, or an operation and its part. */
  where: string;
  from?: Json;
  to?: Json;
  /** For those who send: parameters, bodies, credentials. */
  callers: Judgement;
  /** For those who read answers. */
  readers: Judgement;
  /** Empty where no operation reaches the place; see {@link Change.everywhere}. */
  usedBy: Use[];
  /** Set where the change concerns the document as a whole, and so every operation. */
  everywhere?: true;
  pointers: Pointers;
}

/** How many lines are of which weight; a line that breaks both sides counts for each. */
export interface Summary {
  total: number;
  breakingForCallers: number;
  breakingForReaders: number;
  breakingForBoth: number;
  surprises: number;
  others: number;
}

/** The report as `--format json` prints it. `format` rises when its shape changes. */
export interface Report {
  format: 1;
  from: string;
  to: string;
  summary: Summary;
  changes: Change[];
}

/** The heavier of what a change means to callers and to readers. */
export function worst({ callers, readers }: Pick<Change, "callers" | "readers">): Level {
  const levels = [callers.level, readers.level];
  return (["breaking", "surprise"] as const).find((level) => levels.includes(level)) ?? "none";
}
