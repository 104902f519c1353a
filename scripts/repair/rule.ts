import type { JsonObject } from "../openapi/document.js";
import type { Trail } from "../openapi/walk.js";

/** One thing that upstream documents say in a way that generators misread, and its repair. */
export interface RepairRule {
  /** Its name in the generator's report. */
  readonly name: string;
  /** What goes wrong without it, in one line. */
  readonly because: string;
  /** Returns the repaired schema, or the very one it was given where there is nothing to repair. */
  readonly repair: (schema: JsonObject, trail: Trail, document: JsonObject) => JsonObject;
}
