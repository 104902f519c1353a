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
  let path = "";
  partsOf(template).forEach((part, position) => {
    // A part of odd position is the name of a parameter.
    path += position % 2 === 0 ? part : encodeParameter(part, values);
  });
  return path;
}

const known = new Map<string, readonly string[]>();

function partsOf(template: string): readonly string[] {
  let parts = known.get(template);
  if (!parts) known.set(template, (parts = template.split(/\{([^{}]+)\}/)));
  return parts;
}

function encodeParameter(name: string, values: Readonly<Record<string, unknown>>): string {
  const value = Object.hasOwn(values, name) ? values[name] : undefined;
  if (typeof value !== "string" && !Number.isFinite(value)) {
    throw new PinterestInputError(`path.${name}`, "is missing; give a string");
  }
  const text = String(value);
  if (text === "" || text === "." || text === "..") {
    throw new PinterestInputError(`path.${name}`, "must be neither empty nor a dot segment");
  }
  return encode(`path.${name}`, text);
}
