import { operations } from "../../generated/operations.js";
import { PinterestInputError } from "../errors/input-error.js";
import { findOperation, type Operation } from "../operations.js";

type Methods = Readonly<Record<string, { readonly id: string; readonly paginated?: boolean }>>;
const table: Readonly<Record<string, Methods>> = operations;

/** Looks up the paginated operation at a path; throws a {@link PinterestInputError} where there is none. */
export function findPaginated(path: string): Operation {
  const methods = Object.entries(table[path] ?? {});
  const [method] = methods.find(([, { paginated }]) => paginated) ?? [];
  if (method !== undefined) return findOperation(method, path);
  throw new PinterestInputError(
    "path",
    "must be that of an operation with a bookmark, such as /boards/{board_id}/pins; for any other call get",
  );
}
