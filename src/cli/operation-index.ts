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
    tokenize: splitWords,
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
      words: [verbs[verbOf(operation)]?.words, otherNames[operation.id]].join(" "),
    })),
  );
  return (query) => {
    const strict = index.search(query);
    const results = strict.length > 0 ? strict : index.search(query, { combineWith: "OR" });
    const found = results.flatMap(({ id }) => byRoute.get(String(id)) ?? []);
    const exact = query.trim().toLowerCase();
    const noun = nounOf(query);
    const rank = ({ route, path, id }: OperationDescription) => {
      if ([route.toLowerCase(), path, id].includes(exact)) return 2;
      // "create ad" means ads before ad_groups.
      return nounOf(id.replace(/\/.*/s, "")) === noun ? 1 : 0;
    };
    return found.sort((a, b) => rank(b) - rank(a));
  };
}

/** The words without verbs and articles, such as `ad group` for both `create ad groups` and `ad_groups`. */
function nounOf(text: string): string {
  return splitWords(text)
    .map(stem)
    .filter((word) => !verbWords.has(word))
    .join(" ");
}

function splitWords(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Synonyms for the verb of an operation, and its rank among operations that match equally. */
const verbs: Readonly<Record<string, { readonly words: string; readonly boost: number }>> = {
  get: { words: "", boost: 1 },
  list: { words: "", boost: 1.1 },
  create: { words: "add new upload", boost: 1.1 },
  update: { words: "edit change", boost: 0.9 },
  delete: { words: "remove", boost: 0.8 },
};

const verbWords = new Set([
  ...["a", "an", "the", "my"],
  ...Object.entries(verbs).flatMap(([verb, { words }]) => [verb, ...splitWords(words)]),
]);

/** What people call an operation that its texts do not. */
const otherNames: Readonly<Record<string, string>> = {
  "events/create": "checkout purchase signup capi",
  "pins/save": "repin",
  "user_account/get": "who am i whoami",
};

function verbOf(operation: OperationDescription | undefined): string {
  return operation?.id.replace(/^.*\//s, "") ?? "";
}

/** Treats a plural like its singular. */
function stem(term: string): string {
  return term.length > 2 ? term.replace(/ies$/, "y").replace(/(?<!s)s$/, "") : term;
}
