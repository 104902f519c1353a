import { PinterestInputError } from "../errors/index.js";
import type { Operation, QueryStyle } from "../operations.js";
import type { WireBody } from "./fetch.js";
import type { CallContext, Secret } from "./send.js";

/** Percent-encodes a text; throws a {@link PinterestInputError} where half a character stands in it. */
export function encode(field: string, text: string): string {
  try {
    return encodeURIComponent(text);
  } catch {
    throw new PinterestInputError(field, "must be well-formed text: it holds a lone surrogate");
  }
}

/**
 * Whether an object is of no class. One of a class may keep what it holds where neither JSON nor a query
 * finds it, as a `Map`, a `URL` or a `FormData` does.
 */
export function isPlain(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  // Of another realm, such as a test runner's, is an Object.prototype of its own.
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

/** Whether a value has fields to send: what can be looped over, such as a `Map` or `URLSearchParams`, has none. */
export function hasFields(value: unknown): value is object {
  return typeof value === "object" && value !== null && !(Symbol.iterator in value);
}

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

/** The media type of an operation's body. */
export function contentType(operation: Operation): string {
  return operation.form ? "application/x-www-form-urlencoded" : "application/json";
}

/**
 * Writes a body in the operation's media type; fields that are `undefined` are left out. Codes, tokens and
 * passwords in it the call keeps secret.
 */
export function writeBody({ operation, secrets }: CallContext, body: unknown): WireBody {
  if (!operation.form) return isReady(body) ? body[ready] : writeJson(body, secrets);
  if (!hasFields(body)) throw new PinterestInputError("body", "must be a plain object");
  const form = new URLSearchParams();
  for (const [name, value] of Object.entries(body) as [string, unknown][]) {
    if (value === undefined || value === null) continue;
    const text = toText(`body.${name}`, value);
    // URLSearchParams would put another character where half a one stands.
    encode(`body.${name}`, name + text);
    form.append(name, text);
    if (/code|(?:token|password|secret)$/.test(name)) secrets.push(text);
  }
  return form.toString();
}

const ready = Symbol("ready");

/** A JSON body that is written already, in UTF-8. */
export interface ReadyBody {
  readonly [ready]: Uint8Array;
}

/** Marks bytes as a JSON body that goes out as it is. */
export function readyBody(bytes: Uint8Array): ReadyBody {
  return { [ready]: bytes };
}

function isReady(body: unknown): body is ReadyBody {
  return typeof body === "object" && body !== null && ready in body;
}

function writeJson(body: unknown, secrets: Secret[]): string {
  let text: string | undefined;
  try {
    text = JSON.stringify(body);
  } catch {
    // A message of the runtime's own might repeat a value.
  }
  if (text === undefined) {
    throw new PinterestInputError(
      "body",
      "cannot be written as JSON: it holds a cycle or a BigInt, nests too deep, or is a function or symbol",
    );
  }
  if (text === "{}" && !isPlain(body)) {
    throw new PinterestInputError("body", "must be a plain object: JSON has nothing of this one");
  }
  secrets.push(secretsOf(text));
  return text;
}

/** A field whose name says that its text is a secret, in JSON without spaces; a text in it has its quotes escaped. */
const secretField = /["_](?:token|password|secret)":"/g;

/** Looks for secrets once, and not before it is asked: most calls have no error to show them. */
function secretsOf(json: string): () => readonly string[] {
  let found: readonly string[] | undefined;
  return () => (found ??= findSecrets(json));
}

/** No walk of the values: they may nest deeper than a stack. */
function findSecrets(json: string): string[] {
  return Array.from(json.matchAll(secretField), ({ 0: field, index }) => {
    const start = index + field.length;
    let end = start;
    while (json[end] !== '"') end += json[end] === "\\" ? 2 : 1;
    return JSON.parse(json.slice(start - 1, end + 1)) as string;
  });
}

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
