import { credentialSets, operations as table } from "../generated/operations.js";
import { PinterestInputError } from "./errors/index.js";

/** A serialization style for lists and objects in the query other than exploded `form`, the default. */
export type QueryStyle = "form" | "spaceDelimited" | "pipeDelimited" | "deepObject";

/** An API operation: its route, and the facts about it that the client acts on. */
export interface Operation {
  /** The `operationId`, such as `boards/list`. */
  readonly id: string;
  /** The HTTP method, upper case. */
  readonly method: string;
  /** The path template, such as `/boards/{board_id}`. */
  readonly path: string;
  /** The rate-limit category. */
  readonly rateLimit?: string;
  /** The security schemes it accepts; `pinterest_oauth2` alone if absent. */
  readonly credentials?: readonly string[];
  /** The OAuth scopes it requires. */
  readonly scopes?: readonly string[];
  /** `false` if the sandbox does not offer it. */
  readonly sandbox?: boolean;
  /** Whether it takes `?test=true`. */
  readonly test?: boolean;
  /** Whether a POST can be repeated safely. */
  readonly idempotent?: boolean;
  /** Whether a POST stores nothing at Pinterest. */
  readonly recordsNothing?: boolean;
  /** Whether it returns its list in pages, by bookmark. */
  readonly paginated?: boolean;
  /** Whether its body is urlencoded; otherwise it is JSON. */
  readonly form?: boolean;
  /** Whether a successful response may have no content. */
  readonly empty?: boolean;
  /** The query parameters that are not serialized in the default style. */
  readonly query?: Readonly<Record<string, QueryStyle>>;
}

const lines: Readonly<Record<string, readonly string[]>> = table;

/** Decoded operations by path, then method. Filled on lookup, so that importing decodes nothing. */
const decoded = new Map<string, ReadonlyMap<string, Operation>>();

/** Looks up an operation; throws a {@link PinterestInputError} if the API does not have it. */
export function findOperation(method: string, path: string): Operation {
  const found = operationsAt(path).get(method) ?? operationsAt(path).get(method.toUpperCase());
  if (found) return found;
  throw new PinterestInputError("path", `the Pinterest API has no ${method.toUpperCase()} ${path}`);
}

/** The operations of a path template by method, upper case; an empty map if the API has none there. */
export function operationsAt(path: string): ReadonlyMap<string, Operation> {
  const known = decoded.get(path);
  if (known) return known;
  const own = Object.hasOwn(lines, path) ? lines[path] : undefined;
  const operations = (own ?? []).map((line) => parseOperation(path, line));
  const byMethod = new Map(operations.map((operation) => [operation.method, operation]));
  if (own) decoded.set(path, byMethod);
  return byMethod;
}

/** Lists every operation of the API. Decodes the whole table: call it at most once. */
export function listOperations(): Operation[] {
  return Object.keys(lines).flatMap((path) => [...operationsAt(path).values()]);
}

const flags: Readonly<Record<string, Partial<Operation>>> = {
  "no-sandbox": { sandbox: false },
  test: { test: true },
  idempotent: { idempotent: true },
  "records-nothing": { recordsNothing: true },
  paginated: { paginated: true },
  form: { form: true },
  empty: { empty: true },
};

/** Reads a line of the generated table; the head of generated/operations.ts describes the format. */
function parseOperation(path: string, line: string): Operation {
  const [method = "", id = "", rateLimit = "-", ...facts] = line.split(" ");
  const [, lastName = ""] = /([^/{}]+)(?:\/\{[^/]*\})*$/.exec(path) ?? [];
  const set = facts.find((fact) => fact.startsWith("#"));
  const scopes = facts.filter((fact) => fact.includes(":"));
  const styles = facts.filter((fact) => fact.includes("=")).map((fact) => fact.split("="));
  return {
    id: id.replace("*", lastName),
    method: method.toUpperCase(),
    path,
    ...(rateLimit !== "-" && { rateLimit }),
    ...(set && { credentials: credentialSets[Number(set.slice(1))] ?? [] }),
    ...(scopes.length > 0 && { scopes }),
    ...(styles.length > 0 && { query: Object.fromEntries(styles) as Record<string, QueryStyle> }),
    ...(Object.assign({}, ...facts.map((fact) => flags[fact])) as Partial<Operation>),
  };
}
