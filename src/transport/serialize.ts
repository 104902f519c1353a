import { isPlainObject } from "../define-options.js";
import { PinterestInputError } from "../errors/index.js";
import type { Operation, QueryStyle } from "../operations.js";
import type { WireBody } from "./fetch.js";
import { endOfString } from "../json.js";

type Values = Readonly<Record<string, unknown>>;

/**
 * Fills a path template with percent-encoded values. Rejects missing and empty values, `.` and `..`, which would
 * lead to another route (RFC 3986, section 5.2.4).
 *
 * @throws PinterestInputError that names the parameter.
 * @example
 * fillPath("/boards/{board_id}", { board_id: "12" }); // "/boards/12"
 */
export function fillPath(template: string, values: Values = {}): string {
  return template.replace(/\{([^{}]+)\}/g, (_, name: string) => encodeParameter(name, values));
}

function encodeParameter(name: string, values: Values): string {
  const field = `path.${name}`;
  const value = Object.hasOwn(values, name) ? values[name] : undefined;
  if (typeof value !== "string" && typeof value !== "number") {
    throw new PinterestInputError(
      field,
      value === undefined ? "is missing; expected a string" : "expected a string",
    );
  }
  const text = toText(field, value);
  if (text === "" || text === "." || text === "..") {
    throw new PinterestInputError(field, "must not be empty, `.` or `..`");
  }
  return percentEncode(field, text);
}

/** Delimiters of lists in the query, by style, as they appear in a URL. */
export const listDelimiters = { form: ",", spaceDelimited: "%20", pipeDelimited: "%7C" } as const;

/**
 * Writes query parameters. A list repeats its name (`a=1&a=2`), unless `styles` has another style for the
 * parameter. `null`, `undefined` and empty lists are left out.
 * https://spec.openapis.org/oas/v3.0.3#style-values
 *
 * @throws PinterestInputError that names the parameter.
 * @example
 * writeQuery({ columns: ["SPEND", "CLICKS"], page_size: 25 }, { columns: "form" });
 * // "columns=SPEND,CLICKS&page_size=25"
 */
export function writeQuery(
  query: Values,
  styles: Readonly<Record<string, QueryStyle>> = {},
): string {
  const pairs: string[] = [];
  for (const [name, value] of Object.entries(query)) {
    const field = `query.${name}`;
    const style = Object.hasOwn(styles, name) ? styles[name] : undefined;
    if (Array.isArray(value) && style && style !== "deepObject") {
      const list = joinList(field, value, listDelimiters[style]);
      if (list !== undefined) pairs.push(`${percentEncode(field, name)}=${list}`);
    } else {
      addPairs(pairs, { field, key: percentEncode(field, name) }, value);
    }
  }
  return pairs.join("&");
}

function joinList(field: string, list: unknown[], delimiter: string): string | undefined {
  const members = list
    .filter(isPresent)
    .map((member) => percentEncode(field, toText(field, member)));
  // A comma in a value is encoded, so it differs from the delimiter; a space or a pipe does not.
  if (members.some((member) => member.includes(delimiter))) {
    throw new PinterestInputError(field, "has a value that contains the delimiter of the list");
  }
  return members.length > 0 ? members.join(delimiter) : undefined;
}

/** Lists repeat their key; objects nest as `key[name]`, to any depth. */
function addPairs(
  pairs: string[],
  { field, key }: { readonly field: string; readonly key: string },
  value: unknown,
): void {
  if (!isPresent(value)) return;
  if (Array.isArray(value)) {
    for (const member of value.filter(isPresent)) {
      pairs.push(`${key}=${percentEncode(field, toText(field, member))}`);
    }
  } else if (typeof value === "object" && !(value instanceof Date)) {
    if (!hasFields(value)) {
      throw new PinterestInputError(field, "expected text, a number, a list or a plain object");
    }
    for (const [name, member] of Object.entries(value)) {
      addPairs(pairs, { field, key: `${key}%5B${percentEncode(field, name)}%5D` }, member);
    }
  } else {
    pairs.push(`${key}=${percentEncode(field, toText(field, value))}`);
  }
}

function isPresent(value: unknown): boolean {
  return value !== null && value !== undefined;
}

/** The media type of an operation's body. */
export function contentType(operation: Operation): string {
  return operation.form ? "application/x-www-form-urlencoded" : "application/json";
}

/**
 * Writes a body in the operation's media type. Fields that are `undefined` are left out.
 *
 * @throws PinterestInputError that names the field, for a value that JSON or a form would lose or change.
 */
export function writeBody(operation: Operation, body: unknown): WireBody {
  if (operation.form) return writeForm(body);
  return isReady(body) ? body[ready] : writeJson(body);
}

const ready = Symbol("ready");

/** A JSON body in UTF-8. */
export interface ReadyBody {
  readonly [ready]: Uint8Array;
}

/** Wraps bytes of JSON that are sent unchanged. */
export function readyBody(bytes: Uint8Array): ReadyBody {
  return { [ready]: bytes };
}

function isReady(body: unknown): body is ReadyBody {
  return typeof body === "object" && body !== null && ready in body;
}

function writeForm(body: unknown): string {
  if (!hasFields(body)) throw new PinterestInputError("body", "must be a plain object");
  const form = new URLSearchParams();
  for (const [name, value] of Object.entries(body) as [string, unknown][]) {
    if (!isPresent(value)) continue;
    const field = `body.${name}`;
    const text = toText(field, value);
    // Only a check: URLSearchParams would silently replace a lone surrogate.
    percentEncode(field, name + text);
    form.append(name, text);
  }
  return form.toString();
}

/** Returns `undefined` for a function or a symbol, unlike its declared type. */
const stringify: (value: unknown) => string | undefined = JSON.stringify;

/**
 * Writes a value as JSON.
 *
 * @throws PinterestInputError that names the field, if JSON cannot contain the value or would change it silently.
 */
export function writeJson(body: unknown, field = "body"): string {
  let text: string | undefined;
  let fault: Fault | undefined;
  try {
    text = stringify(body);
    // JSON.stringify escapes a lone surrogate.
    if (text !== undefined) fault = findFault(body, text.includes("\\ud"));
  } catch {
    // The message of the runtime may contain a value.
    text = undefined;
  }
  if (text === undefined) {
    throw new PinterestInputError(
      field,
      "cannot be written as JSON: it has a cycle or a BigInt, is nested too deep, or is a function or symbol",
    );
  }
  if (fault) throw new PinterestInputError(`${field}${fault.path}`, fault.rule);
  return text;
}

/** A value that `JSON.stringify` changes without an error. */
interface Fault {
  readonly path: string;
  readonly rule: string;
}

/** Looks for a fault; in strings only if `hasEscapes`. The value has no cycles, since `stringify` succeeded. */
function findFault(value: unknown, hasEscapes: boolean): Fault | undefined {
  if (typeof value !== "object" || value === null) {
    const rule = ruleFor(value, hasEscapes);
    return rule === undefined ? undefined : { path: "", rule };
  }
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) {
      const fault =
        value[index] === undefined
          ? { path: "", rule: "is undefined, which a JSON list cannot contain" }
          : findFault(value[index], hasEscapes);
      if (fault) return { ...fault, path: `[${index}]${fault.path}` };
    }
    return undefined;
  }
  const isLiteral = Object.getPrototypeOf(value) === Object.prototype;
  if ((!isLiteral || Object.hasOwn(value, "toJSON")) && hasToJson(value)) {
    return value instanceof Date && Number.isNaN(value.getTime())
      ? { path: "", rule: "must be a valid date" }
      : findFault(value.toJSON(), hasEscapes);
  }
  if (!isLiteral && !hasFields(value)) {
    return { path: "", rule: "must be a plain object: JSON would not contain its content" };
  }
  for (const name of Object.keys(value)) {
    const member: unknown = value[name as keyof typeof value];
    const fault =
      hasEscapes && hasLoneSurrogate(name)
        ? { path: "", rule: loneSurrogate }
        : findFault(member, hasEscapes);
    // A key that does not look like a name may be personal data.
    if (fault)
      return { ...fault, path: (/^\w{1,64}$/.test(name) ? `.${name}` : "[...]") + fault.path };
  }
  return undefined;
}

/** The rule that a primitive value breaks, if any. */
function ruleFor(value: unknown, hasEscapes: boolean): string | undefined {
  switch (typeof value) {
    case "string":
      return hasEscapes && hasLoneSurrogate(value) ? loneSurrogate : undefined;
    case "number":
      if (!Number.isFinite(value)) return "must be a finite number";
      return isUnsafeInteger(value) ? unsafeInteger : undefined;
    case "function":
    case "symbol":
      return "is a function or symbol, which JSON cannot contain";
  }
  return undefined;
}

function hasToJson(value: object): value is { toJSON: () => unknown } {
  return "toJSON" in value && typeof value.toJSON === "function";
}

/**
 * Whether `Object.entries` and `JSON.stringify` see the contents of an object. They see nothing of a `Map`, a `URL`
 * or an object with private fields.
 */
function hasFields(value: unknown): value is object {
  if (typeof value !== "object" || value === null || Symbol.iterator in value) return false;
  return isPlainObject(value) || Object.keys(value).length > 0;
}

const unsafeInteger =
  "is an integer beyond 2^53, which a number may not hold exactly; give it as a string";

function isUnsafeInteger(value: number): boolean {
  return Number.isInteger(value) && !Number.isSafeInteger(value);
}

const loneSurrogate = "must be well-formed text; it contains a lone surrogate";

function hasLoneSurrogate(text: string): boolean {
  return /\p{Surrogate}/u.test(text);
}

/** Percent-encodes a text. */
function percentEncode(field: string, text: string): string {
  try {
    return encodeURIComponent(text);
  } catch {
    throw new PinterestInputError(field, loneSurrogate);
  }
}

/** Converts a value of a path, query or form to text; a date to ISO 8601. */
function toText(field: string, value: unknown): string {
  switch (typeof value) {
    case "string":
      return value;
    case "number":
      if (isUnsafeInteger(value)) throw new PinterestInputError(field, unsafeInteger);
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

/** The values of secret fields, recognised by name, in a body from {@link writeBody}. */
export function secretsInBody({ form }: Operation, body: string): readonly string[] {
  if (form) {
    return Array.from(new URLSearchParams(body))
      .filter(([name]) => /code|(?:token|password|secret)$/.test(name))
      .map(([, value]) => value);
  }
  // Searches the text, since the value may be nested deeper than the stack.
  return Array.from(body.matchAll(/["_](?:token|password|secret)":"/g), ({ 0: found, index }) => {
    const start = index + found.length - 1;
    return JSON.parse(body.slice(start, endOfString(body, start))) as string;
  });
}
