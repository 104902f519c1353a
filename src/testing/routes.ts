import { findUnknownOption, isPlainObject } from "../define-options.js";
import { PinterestInputError } from "../errors/index.js";
import { type Operation, type QueryStyle, findOperation, decodeOperations } from "../operations.js";
import { listDelimiters } from "../transport/serialize.js";
import type { Route } from "../types.js";
import type { RecordedRequest } from "./http.js";

/** The value of a query parameter as it was sent: a string, or strings in a list or an object. */
export type QueryText = string | readonly string[] | { readonly [name: string]: QueryText };

interface Holder {
  [name: string]: string | string[] | Holder;
}

/**
 * Parses a query. The value of a repeated name, or of a style that joins lists, is a list; `a[b]=x` becomes an
 * object. https://spec.openapis.org/oas/v3.0.3#style-values
 */
function parseQuery(
  search: string,
  styles: Readonly<Record<string, QueryStyle>> = {},
): Record<string, QueryText> {
  const query: Holder = {};
  for (const pair of search.split("&").filter(Boolean)) {
    const [rawName = "", ...rest] = pair.split("=");
    const raw = rest.join("=");
    const name = decodeText(rawName);
    const style = Object.hasOwn(styles, name) ? styles[name] : undefined;
    if (style && style !== "deepObject")
      query[name] = raw.split(listDelimiters[style]).map(decodeText);
    else addToQuery(query, name, decodeText(raw));
  }
  return query;
}

function addToQuery(query: Holder, name: string, value: string): void {
  const names = name.endsWith("]") ? name.slice(0, -1).split(/\]?\[/) : [name];
  const last = names.pop() ?? name;
  let holder = query;
  for (const outer of names) {
    const inner = Object.hasOwn(holder, outer) ? holder[outer] : undefined;
    if (typeof inner === "object" && !Array.isArray(inner)) holder = inner;
    else holder[outer] = holder = {};
  }
  const before = Object.hasOwn(holder, last) ? holder[last] : undefined;
  if (typeof before === "string") holder[last] = [before, value];
  else if (Array.isArray(before)) before.push(value);
  else holder[last] = value;
}

function decodeText(text: string): string {
  return percentDecode(text.replaceAll("+", " "));
}

/** Percent-decodes text; returns it unchanged if its encoding is invalid. */
function percentDecode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Parses a body by its media type: JSON or the fields of a form; `undefined` if it is neither. */
function parseRequestBody(mediaType: string, body: string): unknown {
  if (mediaType.startsWith("application/x-www-form-urlencoded")) {
    return Object.fromEntries(new URLSearchParams(body));
  }
  if (!/^application\/([\w.-]+\+)?json\b/.test(mediaType)) return undefined;
  try {
    return JSON.parse(body) as unknown;
  } catch {
    return undefined;
  }
}

/** A request as it was received, and its parsed parts. */
export interface StandInRequest extends RecordedRequest {
  /** The operation, such as `GET /boards/{board_id}`; `undefined` if the API has no such operation. */
  readonly route: Route | undefined;
  /** The values of the `{parameters}` in the path. */
  readonly parameters: Readonly<Record<string, string>>;
  /** The query parameters by name: strings, or strings in a list or an object. */
  readonly query: Readonly<Record<string, QueryText>>;
  /** The parsed body: JSON or the fields of a form; `undefined` if it is neither. */
  readonly parsedBody: unknown;
}

/** A request and its operation. */
export interface ParsedRequest {
  readonly request: StandInRequest;
  readonly operation: Operation | undefined;
}

/** Parses a request and finds its operation. */
export function parseRequest(recorded: RecordedRequest): ParsedRequest {
  const { method, path, search, headers, body } = recorded;
  const { operation, parameters = {} } = matchRoute(method, path) ?? {};
  const request: StandInRequest = {
    ...recorded,
    route: operation && (`${operation.method} ${operation.path}` as Route),
    parameters,
    query: parseQuery(search, operation?.query),
    parsedBody: parseRequestBody(headers["content-type"] ?? "", body),
  };
  return { request, operation };
}

/** Returns the operation of a route; throws a `PinterestInputError` if the API has no such operation. */
export function operationOfRoute(route: Route): Operation {
  const given: unknown = route;
  const [method = "", path = ""] = typeof given === "string" ? given.split(" ", 2) : [];
  return findOperation(method, path);
}

interface Template {
  readonly operation: Operation;
  readonly segments: readonly string[];
}

/** Paths with fewer parameters come first, so that `/ads/analytics` is not read as an ad with the id `analytics`. */
const templates: readonly Template[] = decodeOperations()
  .map((operation) => ({ operation, segments: operation.path.split("/") }))
  .sort((a, b) => parameterCount(a) - parameterCount(b));

function parameterCount({ segments }: Template): number {
  return segments.filter(isParameter).length;
}

function isParameter(segment: string): boolean {
  return segment.startsWith("{");
}

function matchRoute(method: string, path: string) {
  const segments = path.split("/");
  const found = templates.find(
    (template) =>
      template.operation.method === method.toUpperCase() &&
      template.segments.length === segments.length &&
      template.segments.every((segment, index) =>
        isParameter(segment) ? segments[index] !== "" : segment === segments[index],
      ),
  );
  if (!found) return undefined;
  const parameters = found.segments.flatMap((segment, index) =>
    isParameter(segment)
      ? [[segment.slice(1, -1), percentDecode(segments[index] ?? "")] as const]
      : [],
  );
  return {
    operation: found.operation,
    parameters: Object.fromEntries(parameters),
  };
}

/** Throws a {@link PinterestInputError} unless a value is an integer from `min` to `max`. */
export function assertInteger(
  field: string,
  value: unknown,
  { min, max = Number.MAX_SAFE_INTEGER }: { min: number; max?: number },
): void {
  if (Number.isSafeInteger(value) && Number(value) >= min && Number(value) <= max) return;
  const range = max < Number.MAX_SAFE_INTEGER ? ` from ${min} to ${max}` : `, ${min} or more`;
  throw new PinterestInputError(field, `expected an integer${range}`);
}

/** Throws a {@link PinterestInputError} unless a value is a plain object of known fields. */
export function assertFields(
  field: string,
  value: unknown,
  known: readonly string[],
): asserts value is Readonly<Record<string, unknown>> {
  if (!isPlainObject(value)) throw new PinterestInputError(field, "expected a plain object");
  const unknown = findUnknownOption(value, known);
  if (unknown) throw new PinterestInputError(`${field}.${unknown.name}`, unknown.rule);
}
