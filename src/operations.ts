import { operations as table } from "../generated/operations.js";
import { PinterestInputError } from "./errors/index.js";

/** How a list or object query parameter is written when it is not repeated, the default. */
export type QueryStyle = "form" | "spaceDelimited" | "pipeDelimited" | "deepObject";

/** An operation's entry in the generated table; what is usual is left out. */
interface TableEntry {
  readonly id: string;
  readonly credentials?: readonly string[];
  readonly scopes?: readonly string[];
  readonly rateLimit?: string;
  readonly sandbox?: boolean;
  readonly test?: boolean;
  readonly idempotent?: boolean;
  readonly recordsNothing?: boolean;
  readonly form?: boolean;
  readonly empty?: boolean;
  readonly query?: Readonly<Record<string, QueryStyle>>;
}

/** What the client knows of an operation: its entry in the generated table, and its route. */
export interface Operation extends TableEntry {
  /** The HTTP method, upper case. */
  readonly method: string;
  /** The path template, such as `/boards/{board_id}`. */
  readonly path: string;
}

const entries: Readonly<Record<string, Readonly<Record<string, TableEntry>>>> = table;

/** By path, then method: as keys both are texts of the program's, which take no time to hash. */
const found = new Map<string, Map<string, Operation>>();

/** Looks an operation up; throws a {@link PinterestInputError} where the API has none there. */
export function findOperation(method: string, path: string): Operation {
  const known = found.get(path)?.get(method);
  if (known) return known;
  const upper = method.toUpperCase();
  const methods = Object.hasOwn(entries, path) ? entries[path] : undefined;
  const name = method.toLowerCase();
  const entry = methods && Object.hasOwn(methods, name) ? methods[name] : undefined;
  if (!entry) throw new PinterestInputError("path", `the Pinterest API has no ${upper} ${path}`);
  const operation = { ...entry, method: upper, path };
  found.set(path, (found.get(path) ?? new Map<string, Operation>()).set(method, operation));
  return operation;
}
