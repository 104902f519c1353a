import { eventSchema } from "../../../generated/validators.js";
import type { Plain } from "./copy.js";
import { refuse, warn, type Issues } from "./issue.js";

const fields = Object.entries(eventSchema.properties ?? {});

/** Fields of the event that must hold some text. */
const needed = fields
  .filter(([name, { type }]) => type === "string" && eventSchema.required?.includes(name))
  .map(([name]) => name);

/** Fields with known values, which Pinterest takes others beside. */
const offered = fields.flatMap(([name, { examples }]) =>
  examples ? [[name, new Set(examples)] as const] : [],
);

/** Checks that the texts which an event must have say something, and that its name and source are known. */
export function checkNames(event: Plain, issues: Issues): void {
  for (const name of needed) {
    if (event[name] === "") refuse(issues, name, "empty", "must not be empty");
  }
  for (const [name, known] of offered) {
    const value = event[name];
    if (typeof value !== "string" || value === "" || known.has(value)) continue;
    warn(
      issues,
      name,
      "unknown-name",
      `is none that Pinterest documents, and may be left out of reports; known are ${[...known].join(", ")}`,
    );
  }
}
