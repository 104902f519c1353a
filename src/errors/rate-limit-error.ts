import type { RateLimit } from "../transport/rate-limit.js";
import type { ForbiddenWait } from "../transport/retry-timing.js";
import { PinterestApiError } from "./api-error.js";
import type { FailedCall } from "./call-error.js";

/**
 * 429: the operation's rate-limit category has nothing left (code 8), and waiting for it would take longer
 * than `retry` or `totalTimeout` allow. `retryAfterMs` tells how long. Where the client knew it from an
 * earlier answer, the call was not even sent: `attempts` is 0 then.
 * https://developers.pinterest.com/docs/reference/rate-limits/
 *
 * @example
 * if (error instanceof PinterestRateLimitError) queue.delay(error.retryAfterMs ?? 60_000);
 */
export class PinterestRateLimitError extends PinterestApiError {
  static {
    this.prototype.name = "PinterestRateLimitError";
  }

  /** The error of a call that was not sent, since its category has nothing left for too long. */
  static heldBack(
    call: FailedCall,
    rateLimit: RateLimit,
    ms: number,
    over: ForbiddenWait["over"],
  ): PinterestRateLimitError {
    return new PinterestRateLimitError(call, {
      status: 429,
      headers: new Headers(),
      text: "",
      rateLimit,
      asked: ms,
      forbidden: { ms, over },
      unsent: `${rateLimit.category} has nothing left`,
    });
  }
}
