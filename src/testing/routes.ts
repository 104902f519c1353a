import { operations } from "../../generated/operations.js";
import { findOperation, type Operation } from "../operations.js";
import type { Route } from "../types/routes.js";
import type { RecordedRequest } from "./http.js";
import { decode, readBody, readQuery, type QueryText } from "./read-text.js";

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
  readonly path: string;
  readonly methods: object;
  readonly segments: readonly string[];
}

/** Fewest parameters first: `/ads/analytics` is not taken for an ad with the id `analytics`. */
const templates: readonly Template[] = Object.entries(operations)
  .map(([path, methods]) => ({ path, methods, segments: path.split("/") }))
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
      Object.hasOwn(template.methods, method.toLowerCase()) &&
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
    operation: findOperation(method, found.path),
    parameters: Object.fromEntries(parameters),
  };
}
