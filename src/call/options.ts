import { PinterestInputError } from "../errors/input-error.js";

/** What every call may be told, whatever its operation. */
export interface CommonCallOptions {
  /** Headers to send besides the client's own; an `authorization` of yours takes its place. */
  headers?: Readonly<Record<string, string>>;
  /** Ends the call with a `PinterestAbortError` when it aborts. */
  signal?: AbortSignal;
  /** Milliseconds until this call is given up, in place of the client's `timeout`. */
  timeout?: number;
}

/** The options of a call once its types are forgotten. */
export interface UncheckedCallOptions extends CommonCallOptions {
  path?: Readonly<Record<string, unknown>>;
  query?: Readonly<Record<string, unknown>>;
  body?: unknown;
}

const known = new Set(["path", "query", "body", "headers", "signal", "timeout"]);

/** Refuses an option that would be ignored, for callers whom no compiler told. */
export function checkOptions(options: object): void {
  for (const name of Object.keys(options)) {
    if (!known.has(name)) {
      throw new PinterestInputError(
        name,
        `is no option of a call; there are ${[...known].join(", ")}`,
      );
    }
  }
}
