import type { OutcomeRule } from "./events.js";
import type { RecordedRequest, StandInAnswer } from "./http.js";
import type { RateLimitRules } from "./rate-limits.js";
import type { StandInRequest } from "./routes.js";
import type { KnownTokens } from "./tokens.js";

/**
 * Says what is wrong with a request, one line a fault; an empty list is approval. Give a validator of
 * your own, such as Prism on Pinterest's OpenAPI document.
 */
export type Judge = (request: RecordedRequest) => Promise<readonly string[]>;

/** What a stand-in may be told. */
export interface StandInOptions {
  /**
   * Decides what becomes of each conversion event, or lists the outcomes of those that are not processed,
   * by `event_id`. Default: every one is processed.
   */
  outcome?: OutcomeRule;
  /**
   * The tokens that are good; any other is answered with 401, unless the stand-in gave it out at
   * `/oauth/token`. Default: all are good, and none is known for a conversion token.
   */
  tokens?: KnownTokens;
  /**
   * How many calls each rate-limit category allows; the next one is answered with 429. Calls with a
   * conversion token of `tokens` are not counted. Default: no limits.
   */
  rateLimits?: RateLimitRules;
  /** Judges every request that is authorised; what it objects to is answered with 400. Default: no objections. */
  judge?: Judge;
  /**
   * Answers requests in place of the stand-in, its check of tokens included; `undefined` leaves a request to
   * it. For one operation `standIn.on` is simpler.
   */
  respond?: (request: StandInRequest) => StandInAnswer | undefined;
}
