import { PinterestInputError } from "../errors/input-error.js";

/** Returns a text; throws a {@link PinterestInputError} that names the field where it is none, or empty. */
export function checkText(field: string, value: unknown): string {
  if (typeof value === "string" && value !== "") return value;
  throw new PinterestInputError(field, "must be a string that is not empty");
}
