import { PinterestInputError } from "../errors/index.js";
import { type Operation, type QueryStyle, findOperation, listOperations } from "../operations.js";
import type { Route } from "../types.js";
import type { RecordedRequest } from "./http.js";

/** The value of a query parameter as it was written: text, or texts in a list or an object. */
export type QueryText = string | readonly string[] | { readonly [name: string]: QueryText };

interface Holder {
  [name: string]: string | string[] | Holder;
}

const delimiters = { form: ",", spaceDelimited: "%20", pipeDelimited: "%7C" } as const;

/**
 * Reads a query. A name that is repeated has a list of texts, and so has one of a style that joins lists;
 * `a[b]=x` becomes an object. https://spec.openapis.org/oas/v3.0.3#style-values
 */
export function readQuery(
  search: string,
  styles: Readonly<Record<string, QueryStyle>> = {},
): Record<string, QueryText> {
  const query: Holder = {};
  for (const pair of search.split("&").filter(Boolean)) {
    const [rawName = "", ...rest] = pair.split("=");
    const raw = rest.join("=");
    const name = readText(rawName);
    const style = Object.hasOwn(styles, name) ? styles[name] : undefined;
    if (style && style !== "deepObject") query[name] = raw.split(delimiters[style]).map(readText);
    else put(query, name, readText(raw));
  }
  return query;
}

function put(query: Holder, name: string, value: string): void {
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

function readText(text: string): string {
  return decode(text.replaceAll("+", " "));
}

/** Percent-decodes a text; one that is not encoded well stays as it is. */
export function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Reads a body by its media type: JSON, or the fields of a form; `undefined` where it is neither. */
export function readBody(mediaType: string, body: string): unknown {
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

/** A request as it came over the wire, and what it says. */
export interface StandInRequest extends RecordedRequest {
  /** The operation, such as `GET /boards/{board_id}`; `undefined` where the API has none there. */
  readonly route: Route | undefined;
  /** The values of the `{parameters}` in the path. */
  readonly parameters: Readonly<Record<string, string>>;
  /** The query parameters, by name; each is text, or texts in a list or an object. */
  readonly query: Readonly<Record<string, QueryText>>;
  /** The body: what its JSON says, or the fields of a form; `undefined` where it is neither. */
  readonly parsedBody: unknown;
}

/** A request, and what is known of its operation. */
export interface Arrival {
  readonly request: StandInRequest;
  readonly operation: Operation | undefined;
}

/** Reads a request: which operation it is for, and what it says. */
export function readRequest(recorded: RecordedRequest): Arrival {
  const { method, path, search, headers, body } = recorded;
  const { operation, parameters = {} } = match(method, path) ?? {};
  const request: StandInRequest = {
    ...recorded,
    route: operation && (`${operation.method} ${operation.path}` as Route),
    parameters,
    query: readQuery(search, operation?.query),
    parsedBody: readBody(headers["content-type"] ?? "", body),
  };
  return { request, operation };
}

/** Looks up the operation of a route; throws a `PinterestInputError` where the API has none there. */
export function operationOf(route: Route): Operation {
  const [method = "", path = ""] = route.split(" ", 2);
  return findOperation(method, path);
}

interface Template {
  readonly operation: Operation;
  readonly segments: readonly string[];
}

/** Fewest parameters first: `/ads/analytics` is not taken for an ad with the id `analytics`. */
const templates: readonly Template[] = listOperations()
  .map((operation) => ({ operation, segments: operation.path.split("/") }))
  .sort((a, b) => parameterCount(a) - parameterCount(b));

function parameterCount({ segments }: Template): number {
  return segments.filter(isParameter).length;
}

function isParameter(segment: string): boolean {
  return segment.startsWith("{");
}

function match(method: string, path: string) {
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
    isParameter(segment) ? [[segment.slice(1, -1), decode(segments[index] ?? "")] as const] : [],
  );
  return {
    operation: found.operation,
    parameters: Object.fromEntries(parameters),
  };
}

/** Throws a {@link PinterestInputError} where a value is no whole number within its bounds. */
export function checkWhole(
  field: string,
  value: unknown,
  least: number,
  most = Number.MAX_SAFE_INTEGER,
): void {
  if (Number.isSafeInteger(value) && Number(value) >= least && Number(value) <= most) return;
  const bounds = most < Number.MAX_SAFE_INTEGER ? `${least} to ${most}` : `${least} or more`;
  throw new PinterestInputError(field, `must be a whole number, ${bounds}`);
}
