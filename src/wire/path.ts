import { PinterestInputError } from "../errors/input-error.js";
import { encode } from "./encode.js";

/**
 * Fills a path template. Values are percent-encoded. A missing or empty one, `.` and `..` are
 * refused, for they would lead to another route (RFC 3986, section 5.2.4).
 *
 * @example
 * fillPath("/boards/{board_id}", { board_id: "12" }); // "/boards/12"
 */
export function fillPath(template: string, values: Readonly<Record<string, unknown>> = {}): string {
  return template.replace(/\{([^{}]+)\}/g, (_, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    if (typeof value !== "string" && !Number.isFinite(value)) {
      throw new PinterestInputError(`path.${name}`, "is missing; give a string");
    }
    const text = String(value);
    if (text === "" || text === "." || text === "..") {
      throw new PinterestInputError(`path.${name}`, "must be neither empty nor a dot segment");
    }
    return encode(`path.${name}`, text);
  });
}
