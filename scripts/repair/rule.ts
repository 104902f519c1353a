import type { JsonObject } from "../openapi/document.js";
import type { Trail } from "../openapi/walk.js";

/** A repair of something that upstream documents state in a way that generators misread. */
export interface RepairRule {
  /** Its name in the generator's report. */
  readonly name: string;
  /** What goes wrong without it, in one line. */
  readonly because: string;
  /** Returns the repaired schema, or the same object if there is nothing to repair. */
  readonly repair: (schema: JsonObject, trail: Trail, document: JsonObject) => JsonObject;
}
