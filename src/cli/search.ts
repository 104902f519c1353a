import { closest, distance } from "fastest-levenshtein";
import { type OperationDescription, describeOperations } from "../catalog.js";
import { createOperationSearch } from "./operation-index.js";

let known: readonly OperationDescription[] | undefined;

/** Every operation; decoded once. */
export function allOperations(): readonly OperationDescription[] {
  return (known ??= describeOperations());
}

let search: ((query: string) => OperationDescription[]) | undefined;

/** Finds operations by id, path, tags and summary, the best match first. */
export function searchOperations(query: string): OperationDescription[] {
  return (search ??= createOperationSearch(allOperations()))(query);
}

/** The candidate that was probably meant, ignoring case; `undefined` if none is close. */
export function nearest(given: string, candidates: readonly string[]): string | undefined {
  if (candidates.length === 0) return undefined;
  const lower = given.toLowerCase();
  const best = closest(
    lower,
    candidates.map((each) => each.toLowerCase()),
  );
  if (distance(lower, best) > Math.max(2, given.length / 3)) return undefined;
  return candidates.find((each) => each.toLowerCase() === best);
}

/** `; did you mean X?`, or nothing. */
export function suggestion(given: string, candidates: readonly string[]): string {
  const found = nearest(given, candidates);
  return found === undefined ? "" : `; did you mean ${found}?`;
}
