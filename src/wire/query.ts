import { PinterestInputError } from "../errors/input-error.js";
import type { QueryStyle } from "../operations.js";
import { encode } from "./encode.js";
import { isPlain } from "./plain.js";
import { toText } from "./text.js";

const delimiters = { form: ",", spaceDelimited: "%20", pipeDelimited: "%7C" } as const;

/**
 * Writes query parameters, each in the style that the API asks of it; `styles` names those that are
 * not repeated (`a=1&a=2`). `null` and `undefined` are left out, so are empty lists.
 * https://spec.openapis.org/oas/v3.0.3#style-values
 *
 * @example
 * writeQuery({ columns: ["SPEND", "CLICKS"], page_size: 25 }, { columns: "form" });
 * // "columns=SPEND,CLICKS&page_size=25"
 */
export function writeQuery(
  query: Readonly<Record<string, unknown>>,
  styles: Readonly<Record<string, QueryStyle>> = {},
): string {
  const pairs: string[] = [];
  for (const [name, value] of Object.entries(query)) {
    const style = Object.hasOwn(styles, name) ? styles[name] : undefined;
    if (Array.isArray(value) && style && style !== "deepObject") {
      const delimiter = delimiters[style];
      const members = value.filter(isPresent).map((member) => encodeValue(name, member));
      if (members.length > 0) {
        if (members.some((member) => member.includes(delimiter))) refuseDelimiter(name);
        pairs.push(`${encodeName(name, name)}=${members.join(delimiter)}`);
      }
    } else addPairs(pairs, name, encodeName(name, name), value);
  }
  return pairs.join("&");
}

/** Lists repeat their name; objects nest as `name[key]`, to any depth. */
function addPairs(pairs: string[], parameter: string, name: string, value: unknown): void {
  if (!isPresent(value)) return;
  if (Array.isArray(value)) {
    for (const member of value) {
      if (isPresent(member)) pairs.push(`${name}=${encodeValue(parameter, member)}`);
    }
  } else if (typeof value === "object" && !(value instanceof Date)) {
    const members = Object.entries(value);
    if (members.length === 0 && !isPlain(value)) {
      throw new PinterestInputError(
        `query.${parameter}`,
        "must be text, a number, a list or a plain object",
      );
    }
    for (const [key, member] of members) {
      addPairs(pairs, parameter, `${name}%5B${encodeName(parameter, key)}%5D`, member);
    }
  } else pairs.push(`${name}=${encodeValue(parameter, value)}`);
}

function isPresent(value: unknown): value is string | number | boolean | object {
  return value !== null && value !== undefined;
}

function encodeName(parameter: string, name: string): string {
  return encode(`query.${parameter}`, name);
}

function encodeValue(parameter: string, value: unknown): string {
  const field = `query.${parameter}`;
  return encode(field, toText(field, value));
}

/** A comma within a value is encoded and the delimiter is not; a space or a pipe looks like one of them. */
function refuseDelimiter(parameter: string): never {
  throw new PinterestInputError(
    `query.${parameter}`,
    "must be a list of values without the space or pipe that separates them",
  );
}
