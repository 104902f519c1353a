import { PinterestAbortError } from "../errors/abort-error.js";
import { PinterestApiError } from "../errors/api-error.js";
import { PinterestCallError } from "../errors/call-error.js";
import type { PinterestError } from "../errors/pinterest-error.js";

/** Answers that every request of a stream would get: to its credential, its ad account, its rate. */
const sameForAll = new Set([401, 403, 404, 429]);

/** How many requests in a row may go unanswered until a stream takes Pinterest to be out of reach. */
const mostFailures = 5;

/** Decides when a stream is to stop. */
export interface StopRule {
  /** Takes note of how a batch ended; `true` where the stream stops for it. */
  note(error: PinterestError | undefined): boolean;
  /** Stops the stream. */
  stop(error: PinterestError): void;
  /** What stopped the stream. */
  stoppedBy(): PinterestError | undefined;
}

/** Makes the rule of one stream: it stops for what would end the next request too. */
export function createStopRule(): StopRule {
  let stoppedBy: PinterestError | undefined;
  let failures = 0;
  return {
    stoppedBy: () => stoppedBy,
    stop(error) {
      stoppedBy ??= error;
    },
    note(error) {
      failures = error ? failures + 1 : 0;
      if (error && (endsAll(error) || failures >= mostFailures)) stoppedBy ??= error;
      return stoppedBy !== undefined;
    },
  };
}

function endsAll(error: PinterestError): boolean {
  // What is no error of a call is one of the client's options.
  if (!(error instanceof PinterestCallError) || error instanceof PinterestAbortError) return true;
  return error instanceof PinterestApiError && sameForAll.has(error.status);
}
