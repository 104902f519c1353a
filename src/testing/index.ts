export type { DecideOutcome } from "./events.js";
export type { RecordedRequest, StandInAnswer } from "./http.js";
export { startStandIn } from "./stand-in.js";
export type { Judge, StandIn, StandInOptions } from "./stand-in.js";
