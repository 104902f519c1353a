import { closest, distance } from "fastest-levenshtein";
import MiniSearch from "minisearch";
import { type OperationDescription, describeOperations } from "../catalog.js";

let known: readonly OperationDescription[] | undefined;

/** Every operation; decoded once. */
export function allOperations(): readonly OperationDescription[] {
  return (known ??= describeOperations());
}

/** Finds operations by id, path, tags and summary, the best first. */
export function searchOperations(query: string): OperationDescription[] {
  const index = new MiniSearch<Record<string, string>>({
    idField: "route",
    fields: ["name", "route", "path", "tags", "summary"],
    tokenize: (text) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [],
    processTerm: stem,
    searchOptions: {
      boost: { tags: 4, name: 3, path: 2 },
      prefix: (term) => term.length > 2,
      fuzzy: (term) => (term.length > 4 ? 0.2 : false),
      combineWith: "AND",
    },
  });
  const byRoute = new Map(allOperations().map((operation) => [operation.route, operation]));
  index.addAll(
    allOperations().map(({ route, id, path, tags, summary }) => ({
      ...{ route, path, summary },
      name: id,
      tags: tags.join(" "),
    })),
  );
  const strict = index.search(query);
  const found = strict.length > 0 ? strict : index.search(query, { combineWith: "OR" });
  return found.flatMap(({ id }) => byRoute.get(String(id)) ?? []);
}

/** Treats a plural like its singular. */
function stem(term: string): string {
  return term.length > 3 ? term.replace(/ies$/, "y").replace(/(?<!s)s$/, "") : term;
}

/** The candidate that was probably meant, whatever its case; `undefined` if none is close. */
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
