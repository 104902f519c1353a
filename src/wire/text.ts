import { PinterestInputError } from "../errors/input-error.js";

/**
 * Writes a plain value as text; a date in ISO 8601. Throws a {@link PinterestInputError} for anything
 * that has no text of its own, such as `NaN`, an invalid date or an object.
 */
export function toText(field: string, value: unknown): string {
  switch (typeof value) {
    case "string":
      return value;
    case "number":
      if (Number.isFinite(value)) return String(value);
      break;
    case "boolean":
    case "bigint":
      return String(value);
    case "object":
      if (value instanceof Date && !Number.isNaN(value.getTime())) return value.toISOString();
  }
  throw new PinterestInputError(field, "must be text, a finite number, a boolean or a valid date");
}
