import MiniSearch from "minisearch";
import type { OperationDescription } from "../catalog.js";

/**
 * Creates a function that finds operations by id, path, tags and summary, the best match first. It tolerates typing
 * errors and plurals, and finds nothing for a query without letters or digits. The command line and the site share
 * it.
 */
export function createOperationSearch(
  operations: readonly OperationDescription[],
): (query: string) => OperationDescription[] {
  const byRoute = new Map(operations.map((operation) => [operation.route, operation]));
  const index = new MiniSearch<Record<string, string>>({
    idField: "route",
    fields: ["name", "route", "path", "tags", "summary", "words"],
    tokenize: (text) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [],
    processTerm: stem,
    searchOptions: {
      boost: { tags: 4, name: 3, path: 2, words: 5 },
      prefix: (term, position, terms) => term.length > 2 || position === terms.length - 1,
      fuzzy: (term) => (term.length > 3 ? 0.2 : false),
      combineWith: "AND",
      boostDocument: (route) => verbs[verbOf(byRoute.get(String(route)))]?.boost ?? 1,
    },
  });
  index.addAll(
    operations.map((operation) => ({
      route: operation.route,
      name: operation.id,
      path: operation.path,
      tags: operation.tags.join(" "),
      summary: operation.summary,
      words: verbs[verbOf(operation)]?.words ?? "",
    })),
  );
  return (query) => {
    const strict = index.search(query);
    const results = strict.length > 0 ? strict : index.search(query, { combineWith: "OR" });
    const found = results.flatMap(({ id }) => byRoute.get(String(id)) ?? []);
    const exact = query.trim().toLowerCase();
    const isExact = ({ route, path, id }: OperationDescription) =>
      [route.toLowerCase(), path, id].includes(exact);
    return [...found.filter(isExact), ...found.filter((operation) => !isExact(operation))];
  };
}

/** Synonyms for the verb of an operation, and its rank among operations that match equally. */
const verbs: Readonly<Record<string, { readonly words: string; readonly boost: number }>> = {
  list: { words: "", boost: 1.1 },
  create: { words: "add new upload", boost: 1.1 },
  update: { words: "edit change", boost: 0.9 },
  delete: { words: "remove", boost: 0.8 },
};

function verbOf(operation: OperationDescription | undefined): string {
  return operation?.id.replace(/^.*\//s, "") ?? "";
}

/** Treats a plural like its singular. */
function stem(term: string): string {
  return term.length > 3 ? term.replace(/ies$/, "y").replace(/(?<!s)s$/, "") : term;
}
