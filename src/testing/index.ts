/**
 * A stand-in for Pinterest on a loopback port, for tests.
 *
 * @module
 */
export { reply } from "./events.js";
export type { DecideOutcome, OutcomeRule, ReceivedEvent, Reply } from "./events.js";
export type {
  AnswerTo,
  Failure,
  Handler,
  HandlerInput,
  PagesOptions,
  PaginatedItem,
  PaginatedRoute,
  RateLimitCategory,
  RateLimitRule,
  RateLimitRules,
  TextQuery,
} from "./handlers.js";
export type { ConnectionFault, RecordedRequest, StandInAnswer } from "./http.js";
export type { KnownTokens } from "./oauth.js";
export type { QueryText, StandInRequest } from "./routes.js";
export { startStandIn } from "./stand-in.js";
export type { Judge, StandIn, StandInOptions } from "./stand-in.js";
